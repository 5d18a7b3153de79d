import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { UsageError } from '../../services/errors.ts';
import { readBackup } from '../../services/store/backup/read-backup.ts';
import { type BackedUp, writeBackup } from '../../services/store/backup/write-backup.ts';
import type { Command, CommandInput } from '../command.ts';
import { isThere } from '../is-there.ts';

const fileOf = (input: CommandInput, folder: string): string => {
  const [file] = input.positionals;
  if (file === undefined || file === '') throw new UsageError('usage', 'Which file?');
  return resolve(folder, file);
};

/** Lines that are written as fast as they are taken. */
function linesTo(consume: (lines: Readable) => Promise<void>) {
  const waiting: (() => void)[] = [];
  const lines = new Readable({ read: () => waiting.shift()?.() });
  const consumed = consume(lines);
  consumed.catch((error: unknown) => {
    lines.destroy(error as Error);
    for (const go of waiting.splice(0)) go();
  });
  return {
    async write(line: string) {
      if (lines.destroyed) await consumed;
      if (!lines.push(`${line}\n`)) await new Promise<void>((go) => waiting.push(go));
    },
    async end() {
      lines.push(null);
      await consumed;
    },
    async abandon() {
      lines.destroy();
      await consumed.catch(() => {});
    },
  };
}

export const backup: Command = {
  name: 'backup',
  summary: 'writes everything that the store holds into one file; the keys in KEYS are not in it',
  argument: { name: 'file', help: 'to write; it is replaced once the new one is whole' },
  options: { 'without-bytes': { type: 'boolean', help: 'leaves out the bytes of snapshots, from which offers came' } },
  needs: 'runtime',
  async run(input, { runtime, stopped, folder, out }) {
    const file = fileOf(input, folder);
    const partial = `${file}.part`;
    await mkdir(dirname(file), { recursive: true });
    const { db, now } = runtime;
    const blobs = input.values['without-bytes'] === true ? null : runtime.blobs;
    const lines = linesTo((from) => pipeline(from, createGzip(), createWriteStream(partial, { mode: 0o600 })));
    let told: BackedUp;
    try {
      told = await writeBackup(lines.write, { db, blobs, now, stopped });
      await lines.end();
      const written = await open(partial, 'r');
      await written.sync().finally(() => written.close());
      await rename(partial, file);
    } catch (error) {
      await lines.abandon();
      await rm(partial, { force: true });
      throw error;
    }
    out(JSON.stringify({ file, ...told }));
    return 0;
  },
};

export const restore: Command = {
  name: 'restore',
  summary: 'fills an empty store from a backup; followers of the feed of changes then begin anew',
  argument: { name: 'file', help: 'that `backup` wrote' },
  options: {},
  needs: 'runtime',
  tables: 'leave',
  holds: true,
  async before(input, { folder }) {
    const file = fileOf(input, folder);
    if (!(await isThere(file))) throw new UsageError('no-file', `There is no file ${file}`);
    return null;
  },
  async run(input, { runtime, stopped, folder, out, say }) {
    const { db, blobs, harvesting } = runtime;
    const scratch = harvesting.workFolder;
    await mkdir(scratch, { recursive: true, mode: 0o700 });
    const packed = createReadStream(fileOf(input, folder));
    const unpacked = createGunzip();
    // What goes wrong with the file is told where its lines are read.
    const broken = pipeline(packed, unpacked).then(
      () => null,
      (error: unknown) => error,
    );
    const lines = createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
    try {
      const told = await readBackup(lines, { db, blobs, scratch, stopped });
      out(JSON.stringify(told));
    } catch (error) {
      unpacked.destroy();
      if (isZlib(error) || isZlib(await broken))
        throw new UsageError('backup-damaged', 'This is no whole backup: it cannot be unpacked');
      throw error;
    }
    say('The index is filled anew with the next start of serve or worker, or with accredex index rebuild');
    return 0;
  },
};

const isZlib = (error: unknown): boolean => String((error as NodeJS.ErrnoException | null)?.code).startsWith('Z_');
