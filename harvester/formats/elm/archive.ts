import { messageOf } from '../../../services/errors.ts';
import { type Entry, entriesOf, MAX_ARCHIVE_FILES, openZipFile, unpackedEntry, type ZipFile } from '../../fetch/zip.ts';
import { MAX_ARCHIVE_RATIO, MAX_TURTLE_BYTES } from './limits.ts';

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
  let entries: readonly Entry[];
  try {
    zip = await openZipFile(path);
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
  const files: PackedFile[] = turtle.map((entry) => ({
    name: entry.fileName,
    body: () => unpackedEntry(opened, entry),
  }));
  return { state: 'open', files, others, bytes, close: () => opened.close() };
}
