import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../services/log/logger.ts';
import { readExclusions, watchExclusions } from '../../../../services/portal/exclusion-file.ts';

const FILE = `
upskilling-at:
  - offer: abc
    reason: Not for adults
  - provider: xyz
    reason: Under review
    until: "2026-12-31"
`;

describe('The file of what portals leave out', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accredex-exclusions-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is YAML or JSON, and may be empty', () => {
    const read = [...readExclusions(FILE, 'f')];
    expect(read).toEqual([
      [
        'upskilling-at',
        [
          { kind: 'offer', id: 'abc', reason: 'Not for adults', until: null },
          { kind: 'provider', id: 'xyz', reason: 'Under review', until: '2026-12-31' },
        ],
      ],
    ]);
    expect([...readExclusions('{"a":[{"offer":"x","reason":"y"}]}', 'f').keys()]).toEqual(['a']);
    expect(readExclusions('', 'f').size).toBe(0);
  });

  it.each([
    ['a: [', 'cannot be used'],
    ['Bad Name: []', 'Bad Name'],
    ['a: [{ offer: x }]', 'a.0'],
    ['a: [{ offer: x, reason: y, until: soon }]', 'a.0'],
    ['a: [{ source: x, reason: y }]', 'a.0'],
    ['a: &x [*x, *x]', 'cannot be used'],
    ['[1, 2]', 'the whole'],
  ])('names what is wrong in it: %s', (text, said) => {
    expect(() => readExclusions(text, 'f')).toThrow(said);
  });

  it('is read again when it changes; with a mistake in it, what stood there before holds', async () => {
    const path = join(folder, 'exclusions.yaml');
    await expect(watchExclusions(path, { log: silentLogger })).rejects.toThrow('cannot be read');
    await writeFile(path, FILE);
    const told: unknown[] = [];
    const log = { ...silentLogger, error: (entry: unknown) => void told.push(entry) };
    const leftOut = await watchExclusions(path, { log });
    expect(await leftOut('upskilling-at')).toHaveLength(2);
    expect(await leftOut('another')).toEqual([]);
    await writeFile(path, 'another: [{ offer: q, reason: r }]');
    await utimes(path, 1, 1);
    expect([(await leftOut('upskilling-at')).length, (await leftOut('another')).length]).toEqual([0, 1]);
    await writeFile(path, 'another: [');
    await utimes(path, 2, 2);
    expect(await leftOut('another')).toHaveLength(1);
    expect(told).toHaveLength(1);
    await rm(path);
    for (const _ of [1, 2, 3]) expect(await leftOut('another')).toHaveLength(1);
    expect(told).toHaveLength(2);
  });
});
