import { mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { createFolderBlobs } from '../../services/blobs/folder.ts';
import { type BlobsUnderTest, blobsContract } from './blobs.ts';

describe('Blobs in a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accredex-blobs-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const placeOf = (id: string) => join(folder, id.slice(7, 9), `${id.slice(7)}.gz`);
  blobsContract(
    (): BlobsUnderTest => ({
      blobs: createFolderBlobs(folder),
      size: async (id) => (await stat(placeOf(id))).size,
      async damage(id) {
        const bytes = await readFile(placeOf(id));
        const middle = Math.floor(bytes.length / 2);
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
        await writeFile(placeOf(id), bytes);
      },
      truncate: async (id) => truncate(placeOf(id), (await stat(placeOf(id))).size - 100),
      async abandon(_, id) {
        await mkdir(dirname(placeOf(id)), { recursive: true });
        await writeFile(`${placeOf(id)}.half`, 'the beginning');
      },
    }),
  );
});
