import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';
import { StoreError } from '../errors.ts';
import type { Blobs } from './blobs.ts';

const ID = /^sha256:([0-9a-f]{64})$/;

/** Blobs as gzip files in a folder, spread over 256 folders by the first byte of their digest. */
export function createFolderBlobs(folder: string): Blobs {
  const pathOf = (id: string): string => {
    const digest = ID.exec(id)?.[1];
    if (digest === undefined)
      throw new StoreError('blob-id', 'a blob is named by sha256: and 64 hex digits', { facts: { id } });
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
      if (await exists(target)) return;
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      // Written beside and renamed: a process that is killed leaves no half blob under the id.
      const beside = `${target}.${randomUUID()}`;
      try {
        await pipeline(
          createReadStream(path),
          createGzip({ level: constants.Z_BEST_SPEED }),
          createWriteStream(beside, { mode: 0o600 }),
        );
        await rename(beside, target);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
    async get(id) {
      const path = pathOf(id);
      if (!(await exists(path))) return null;
      const gunzip = createGunzip();
      pipeline(createReadStream(path), gunzip).catch((error: Error) => gunzip.destroy(error));
      return gunzip;
    },
    has: (id) => exists(pathOf(id)),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}
