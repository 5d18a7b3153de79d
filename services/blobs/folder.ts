import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';
import type { Blobs } from './blobs.ts';
import { checked, digestOf } from './digest.ts';

/** Keeps blobs as gzip files in a folder, in 256 subfolders named by the first byte of the digest. */
export function createFolderBlobs(folder: string): Blobs {
  const pathOf = (id: string): string => {
    const digest = digestOf(id);
    return join(folder, digest.slice(0, 2), `${digest}.gz`);
  };
  const exists = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  return {
    async put(path, id) {
      const target = pathOf(id);
      if (await isTouched(target)) return;
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      // Written beside, flushed and renamed, so that neither a killed process nor a machine that stops leaves half a
      // blob under the id.
      const beside = `${target}.${randomUUID()}`;
      try {
        await pipeline(
          createReadStream(path),
          createGzip({ level: constants.Z_BEST_SPEED }),
          createWriteStream(beside, { mode: 0o600, flush: true }),
        );
        await rename(beside, target);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
    async get(id) {
      const path = pathOf(id);
      return (await exists(path)) ? checked(id, unpacked(path)) : null;
    },
    has: async (id) => exists(pathOf(id)),
    remove: async (id) => rm(pathOf(id), { force: true }),
    list: () => listed(folder),
  };
}

const FILE = /^([0-9a-f]{64})\.gz$/;

async function* listed(folder: string): AsyncGenerator<{ id: string; at: Date }> {
  for (const part of await readdir(folder).catch(() => [])) {
    for (const name of await readdir(join(folder, part)).catch(() => [])) {
      const digest = FILE.exec(name)?.[1];
      const found = digest === undefined ? null : await stat(join(folder, part, name)).catch(() => null);
      if (found) yield { id: `sha256:${digest}`, at: found.mtime };
    }
  }
}

/** Gives a file the date of now, so that what is put again counts as new. Answers false where there is no such file. */
function isTouched(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}

/**
 * Opened when the first byte is asked for. So a reader that never begins holds no file open, and no error comes while
 * nobody listens.
 */
async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  try {
    yield* file.pipe(gunzip);
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}
