import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import { messageOf } from '../../../services/errors.ts';
import { DamagedFile } from '../../../services/rdf/feed.ts';
import { MAX_ARCHIVE_FILES, MAX_ARCHIVE_RATIO, MAX_TURTLE_BYTES } from './limits.ts';

/** The beginning of a zip file with something in it. */
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const TURTLE = /\.(?:ttl|nt|n3|nq|trig)$/i;
/** What systems add to archives, and nobody means to publish. */
const OF_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.)|\/$/;

/** One file of Turtle in an archive. */
export interface PackedFile {
  readonly name: string;
  /** Its bytes, unpacked piece by piece. Throws `DamagedFile` where they are not what the archive says. */
  body(): AsyncGenerator<Uint8Array>;
}

/** The Turtle in an archive, or why it cannot be read. `others`: files of it that are no Turtle. */
export type Archive =
  | {
      readonly state: 'open';
      readonly files: readonly PackedFile[];
      readonly others: readonly string[];
      /** How many bytes all files have when they are unpacked. No more will come. */
      readonly bytes: number;
      close(): void;
    }
  | {
      readonly state: 'refused';
      readonly why: 'cut' | 'damaged' | 'encrypted' | 'files' | 'ratio' | 'no-turtle';
      readonly detail: string;
    }
  | { readonly state: 'too-large'; readonly bytes: number };

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

function openFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

/** The entries of an archive; at most one more than are looked at. */
function entriesOf(zip: ZipFile): Promise<Entry[]> {
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

function packedFile(zip: ZipFile, entry: Entry): PackedFile {
  return {
    name: entry.fileName,
    async *body() {
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
    },
  };
}

/**
 * Opens a zip file of which the Turtle is to be read. Nothing is unpacked yet; what the directory of the archive says is
 * checked against our limits here, and against the bytes when they are unpacked.
 */
export async function openArchive(path: string): Promise<Archive> {
  let zip: ZipFile | null = null;
  const refused = (why: Extract<Archive, { state: 'refused' }>['why'], detail = ''): Archive => {
    zip?.close();
    return { state: 'refused', why, detail };
  };
  let entries: Entry[];
  try {
    zip = await openFile(path);
    entries = await entriesOf(zip);
  } catch (error) {
    const detail = messageOf(error);
    // The directory of an archive stands at its end.
    return refused(zip === null && /end of central directory/i.test(detail) ? 'cut' : 'damaged', detail);
  }
  const opened = zip;
  if (entries.length > MAX_ARCHIVE_FILES) return refused('files', String(MAX_ARCHIVE_FILES));
  const meant = entries.filter(({ fileName }) => !OF_SYSTEM.test(fileName));
  const turtle = meant.filter(({ fileName }) => TURTLE.test(fileName));
  const others = meant.filter((entry) => !turtle.includes(entry)).map(({ fileName }) => fileName);
  if (turtle.length === 0) return refused('no-turtle', others.slice(0, 5).join(', '));
  const encrypted = turtle.find((entry) => entry.isEncrypted());
  if (encrypted !== undefined) return refused('encrypted', encrypted.fileName);
  const trap = turtle.find(
    (entry) => entry.uncompressedSize > MAX_ARCHIVE_RATIO * Math.max(entry.compressedSize, 1_000),
  );
  if (trap !== undefined) return refused('ratio', trap.fileName);
  const bytes = turtle.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (bytes > MAX_TURTLE_BYTES) {
    opened.close();
    return { state: 'too-large', bytes };
  }
  const files = turtle.map((entry) => packedFile(opened, entry));
  return { state: 'open', files, others, bytes, close: () => opened.close() };
}
