import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ErasedText } from '../../services/vocab/erased-text.ts';
import { from, GZIP, headOf } from '../fetch/unpack.ts';
import { entriesOf, MAX_ARCHIVE_FILES, openZipFile, unpackedEntry, ZIP } from '../fetch/zip.ts';
import { decodings, encodingsOf, spellings, statedEncoding } from './spellings.ts';

/** How much of a document is looked at together, and how much of it again with what follows. */
const WINDOW_BYTES = 262_144;
const OVERLAP_BYTES = 16_384;
/** How deeply files may be packed within each other: a document in a gzip file in an archive, and once more. */
const MAX_PACKED = 4;
/** The most bytes that are unpacked of one file, more than any reader of ours takes. */
const MAX_UNPACKED_BYTES = 4_000_000_000;
/** What becomes this many times larger is a trap, and no reader of ours takes it. So many bytes may come of anything. */
const MAX_RATIO = 200;
const UNPACKED_FREELY = 10_000_000;
/** Words at the ends of a window go on outside of it. */
const FIRST_WORD = /^[\p{L}\p{N}]{0,400}/u;
const LAST_WORD = /[\p{L}\p{N}]*$/u;
const LONGEST_WORD = 400;

/** Somebody packed more than we look at, so what is in it is not known. */
class TooMuch extends Error {}

/** How many bytes a file has, and how many have come out of it so far. */
interface Unpacking {
  packed: number;
  bytes: number;
}

async function* counted(bytes: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    count(piece.length);
    yield piece;
  }
}

const outOf = (unpacking: Unpacking) => (bytes: number) => {
  unpacking.bytes += bytes;
  const isTrap = unpacking.bytes > UNPACKED_FREELY && unpacking.bytes > unpacking.packed * MAX_RATIO;
  if (isTrap || unpacking.bytes > MAX_UNPACKED_BYTES) throw new TooMuch();
};

function withoutLastWord(text: string): string {
  const end = Math.max(0, text.length - LONGEST_WORD);
  return text.slice(0, end) + text.slice(end).replace(LAST_WORD, '');
}

/** What is whole of a window: its texts in all spellings. */
function* textsOf(
  bytes: Uint8Array,
  encodings: { readonly stated: string | null; readonly oneByte: readonly string[] },
  isFirst: boolean,
  isLast: boolean,
): Generator<string> {
  for (const text of decodings(bytes, encodings.stated, encodings.oneByte)) {
    const begun = isFirst ? text : text.replace(FIRST_WORD, '');
    yield* spellings(isLast ? begun : withoutLastWord(begun));
  }
}

async function textHolds(bytes: AsyncIterable<Uint8Array>, erased: ErasedText): Promise<boolean> {
  const oneByte = encodingsOf(erased.letters);
  let stated: string | null = null;
  let isFirst = true;
  let pieces: Uint8Array[] = [];
  let size = 0;
  const look = (isLast: boolean): boolean => {
    const window = Buffer.concat(pieces);
    if (isFirst) stated = statedEncoding(window);
    let found = false;
    for (const text of textsOf(window, { stated, oneByte }, isFirst, isLast)) found ||= erased.finds(text);
    isFirst = false;
    pieces = [window.subarray(-OVERLAP_BYTES)];
    size = Math.min(window.length, OVERLAP_BYTES);
    return found;
  };
  for await (const piece of bytes)
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + WINDOW_BYTES - size);
      pieces.push(part);
      size += part.length;
      at += part.length;
      if (size >= WINDOW_BYTES && look(false)) return true;
    }
  return look(true);
}

async function archiveHolds(
  bytes: AsyncIterable<Uint8Array>,
  erased: ErasedText,
  scratch: string,
  unpacking: Unpacking,
  depth: number,
): Promise<boolean> {
  // The directory of an archive stands at its end.
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const path = join(scratch, `${randomUUID()}.zip`);
  try {
    await piped(bytes, createWriteStream(path, { mode: 0o600 }));
    const zip = await openZipFile(path);
    try {
      const entries = await entriesOf(zip);
      if (entries.length > MAX_ARCHIVE_FILES) return true;
      for (const entry of entries) {
        if (entry.isEncrypted() || erased.finds(`${entry.fileName}\n${entry.fileComment}`)) return true;
        const inner = counted(unpackedEntry(zip, entry), outOf(unpacking));
        if (await holds(inner, erased, scratch, unpacking, depth)) return true;
      }
      return false;
    } finally {
      zip.close();
    }
  } finally {
    await rm(path, { force: true });
  }
}

async function holds(
  bytes: AsyncIterable<Uint8Array>,
  erased: ErasedText,
  scratch: string,
  unpacking: Unpacking,
  depth: number,
): Promise<boolean> {
  const rest = bytes[Symbol.asyncIterator]();
  const head = await headOf(rest, ZIP.length);
  const whole = from(head, rest);
  const begins = (start: Iterable<number>) => [...start].every((byte, at) => head[at] === byte);
  const isGzip = begins(GZIP);
  if (!isGzip && !begins(ZIP)) return textHolds(whole, erased);
  if (depth >= MAX_PACKED) throw new TooMuch();
  if (!isGzip) return archiveHolds(whole, erased, scratch, unpacking, depth + 1);
  const gunzip = createGunzip();
  pipeline(Readable.from(whole, { objectMode: false }), gunzip, () => {});
  const inner = counted(gunzip as AsyncIterable<Uint8Array>, outOf(unpacking));
  return holds(inner, erased, scratch, unpacking, depth + 1);
}

/**
 * True where one of the texts stands in the bytes, in whatever way a reader of ours would come to it: packed (gzip, zip,
 * workbooks, within each other), in another encoding than UTF-8, escaped, or cut by elements. Also true where the bytes
 * cannot be unpacked or read to their end, because then nobody knows. Memory does not grow with the bytes; archives go
 * through a file in the folder `scratch`.
 */
export async function bytesHold(
  bytes: AsyncIterable<Uint8Array>,
  erased: ErasedText,
  scratch: string,
): Promise<boolean> {
  const unpacking = { packed: 0, bytes: 0 };
  const own = counted(bytes, (size) => {
    unpacking.packed += size;
  });
  return holds(own, erased, scratch, unpacking, 0).catch(() => true);
}
