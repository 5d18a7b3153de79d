import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../../services/errors.ts';
import { loadShapes } from '../../../../services/shacl/load-shapes.ts';
import { offerShape } from '../../../helpers/shapes.ts';

describe('Files of shapes', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accredex-shapes-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const why = (paths: readonly string[]) =>
    loadShapes(paths).then(
      () => 'used',
      (error: unknown) => (error instanceof UsageError && error.code === 'shapes' ? error.message : error),
    );

  it('that are broken are refused with their name and line', async () => {
    const broken = await file('broken.ttl', `${offerShape('')}:Next a ]`);
    expect(await why([broken])).toMatch(/broken\.ttl, line 10: /);
  });

  it('that are not there, have no known ending, or are none in a folder are refused', async () => {
    expect(await why([join(folder, 'gone.ttl')])).toMatch(/gone\.ttl cannot be read/);
    expect(await why([await file('shapes.txt', '')])).toMatch(/none of the endings/);
    await mkdir(join(folder, 'empty'));
    expect(await why([join(folder, 'empty')])).toMatch(/has no file of/);
  });

  it('that are too large, or need a context from elsewhere, are refused, and nothing is fetched', async () => {
    expect(await why([await file('huge.ttl', `${offerShape('')}${'#'.repeat(17_000_000)}`)])).toMatch(/is the most$/);
    const remote = await file(
      'remote.jsonld',
      JSON.stringify({ '@context': 'http://127.0.0.1:9/context', '@id': 'x:y', title: 'z' }),
    );
    expect(await why([remote])).toMatch(/needs http:\/\/127\.0\.0\.1:9\/context, and nothing is fetched/);
  });

  it('are read from a folder in every syntax, each with blank nodes of its own', async () => {
    const all = join(folder, 'all');
    await mkdir(all);
    const shape = (name: string) =>
      `<urn:${name}> a <http://www.w3.org/ns/shacl#NodeShape> ; <http://www.w3.org/ns/shacl#property> _:p . _:p <http://www.w3.org/ns/shacl#path> <urn:path:${name}> .`;
    await writeFile(join(all, 'a.ttl'), shape('a'));
    await writeFile(join(all, 'b.ttl'), shape('b'));
    await writeFile(join(all, 'notes.txt'), 'not shapes');
    const { names, quads } = await loadShapes([all]);
    expect(names).toEqual(['a.ttl', 'b.ttl']);
    const paths = quads.filter(({ predicate }) => predicate.value.endsWith('#path'));
    expect(new Set(paths.map(({ subject }) => subject.value)).size).toBe(2);
  });
});
