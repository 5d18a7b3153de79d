import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deadlineOf, readInProcess } from '../../../../harvester/read/in-process.ts';
import type { ReadInput } from '../../../../harvester/read/outcome.ts';
import { hasDied } from '../../../../harvester/read/own-process.ts';
import { HALKYON, offerTurtle, TURTLE_PREFIXES } from '../../../helpers/reading.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-process-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function inputFor(body: string, name = 'offers.ttl'): Promise<ReadInput> {
  const path = join(folder, 'bytes');
  await writeFile(path, body);
  return {
    parts: [{ path, mediaType: null, name }],
    spool: join(folder, 'spool'),
    contentTypeHint: null,
    source: { id: 's1', type: 'elm', version: null, licence: null },
    provider: HALKYON,
  };
}

/** Names of one long prefix, unlike each other: the statements take hundreds of megabytes. */
const longNames = () =>
  `@prefix p: <http://x/${'x'.repeat(1_900)}> .\n${Array.from({ length: 60_000 }, (_, n) => `p:${n} a p:${n}t .`).join('\n')}`;

/** A process of which nothing runs any more: its parent may not have asked about it yet. */
async function hasEnded(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => null);
  return stat === null || stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

describe('A reading in a process of its own', () => {
  it('stages the offers of a document', async () => {
    const input = await inputFor(TURTLE_PREFIXES + offerTurtle());
    const outcome = await readInProcess()(input);
    expect(outcome).toMatchObject({ state: 'complete', counts: { read: 1, rejected: 0 } });
    expect((await readFile(input.spool, 'utf8')).trim().split('\n')).toHaveLength(1);
  });

  it('ends alone where a document needs more memory than it may have', async () => {
    const input = await inputFor(longNames());
    for (const limits of [{ heapMegabytes: 40 }, { memoryMegabytes: 200 }]) {
      const failure = await readInProcess(limits)(input).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'read-failed', message: expect.stringContaining('more memory') });
      expect(hasDied(failure)).toBe(true);
    }
  });

  it('is ended when it takes too long, and when the program is told to end', async () => {
    const input = await inputFor(TURTLE_PREFIXES + offerTurtle());
    const late = await readInProcess({ deadlineMs: 20 })(input).catch((error: unknown) => error);
    expect(late).toMatchObject({ code: 'read-timeout' });
    expect(hasDied(late)).toBe(true);
    const stop = new AbortController();
    const reading = readInProcess()(input, stop.signal);
    stop.abort(new Error('told to end'));
    await expect(reading).rejects.toThrow('told to end');
  });

  it('may take longer for more bytes, and for packed ones ten times as long', async () => {
    const asLongAs = async (first: readonly number[], path = join(folder, 'part')) => {
      await writeFile(path, Buffer.concat([Buffer.from(first), Buffer.alloc(999_998)]));
      return (await deadlineOf({ parts: [{ path, mediaType: null, name: 'part' }] })) - 300_000;
    };
    const plain = await asLongAs([0x40, 0x70]);
    expect(plain).toBe(3_000);
    expect(await asLongAs([0x50, 0x4b])).toBe(10 * plain);
    expect(await asLongAs([0x1f, 0x8b])).toBe(10 * plain);
    expect(await deadlineOf({ parts: [{ path: join(folder, 'gone'), mediaType: null, name: 'gone' }] })).toBe(300_000);
  });

  it.skipIf(!existsSync('/proc/self/task'))(
    'is nobody’s orphan: it ends with a killed parent, however busy',
    async () => {
      // Hundreds of thousands of lines that keep the thread busy: it looks at no message for seconds.
      const lines = Array.from({ length: 400_000 }, (_, n) => offerTurtle('', `:o${n}`)).join('');
      const input = await inputFor(TURTLE_PREFIXES + lines);
      const module = new URL('../../../../harvester/read/in-process.ts', import.meta.url).href;
      const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
      const script = `import { deadlineOf, readInProcess } from ${JSON.stringify(module)}; await readInProcess()(${JSON.stringify(input)});`;
      const parent = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', script], {
        stdio: 'ignore',
      });
      const children = async () =>
        (await readFile(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8'))
          .split(' ')
          .map(Number)
          .filter(Boolean);
      const isReader = async (pid: number) =>
        (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('read-process');
      let reader: number | undefined;
      for (let tries = 0; tries < 200 && reader === undefined; tries++) {
        await pause(50);
        for (const pid of await children()) if (await isReader(pid)) reader = pid;
      }
      if (reader === undefined) throw new Error('no reading process was started');
      await pause(1_500);
      expect(await hasEnded(reader)).toBe(false);
      parent.kill('SIGKILL');
      for (let tries = 0; tries < 40 && !(await hasEnded(reader)); tries++) await pause(50);
      expect(await hasEnded(reader)).toBe(true);
    },
  );
});
