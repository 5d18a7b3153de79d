import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import { messageOf } from '../../services/errors.ts';
import { DamagedFile } from '../../services/rdf/feed.ts';

export type { Entry, ZipFile };

/** The beginning of a zip file with something in it. */
export const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** How many files of an archive are looked at. */
export const MAX_ARCHIVE_FILES = 10_000;

/** True for a zip file, by its beginning. */
export async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(ZIP.length);
    await file.read(head, 0, ZIP.length, 0);
    return head.equals(ZIP);
  } finally {
    await file.close();
  }
}

/** Opens an archive by its directory, which stands at its end. Rejects where there is none. */
export function openZipFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

/** The entries of an archive; at most one more than are looked at. */
export function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MAX_ARCHIVE_FILES) resolve(entries);
      else zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

/** The bytes of an entry, unpacked piece by piece. Throws `DamagedFile` where they are not what the archive says. */
export async function* unpackedEntry(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    for await (const piece of stream) {
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (cause) {
    throw new DamagedFile(`${entry.fileName}: ${messageOf(cause)}`, { cause });
  }
  if (sum !== entry.crc32) throw new DamagedFile(`${entry.fileName}: its checksum is another`);
}
