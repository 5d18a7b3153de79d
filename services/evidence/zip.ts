import { unzipSync, zipSync } from 'fflate';

/** Larger bundles are not read: the file, all that is in it, and how many files. */
export const MAX_ZIP_BYTES = 50_000_000;
const MAX_UNZIPPED_BYTES = 200_000_000;
const MAX_FILES = 50;
/** Names as our bundles have them: no folders, no dots at the beginning. */
export const FILE_NAME = /^[a-z][a-z0-9-]{0,40}\.(?:json|nq|html)$/;
const LEVEL = 6;

/** The first day that a zip file can name, so that equal content gives equal bytes. By the machine's own clock. */
const FIRST = new Date(1980, 0, 1);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** A zip file of these files in the order of their names. The same content gives the same bytes. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries([...files].sort(byName)), { level: LEVEL, mtime: FIRST });
}

/** The files of a zip file, or why it is none of ours. */
export type Unzipped =
  | { readonly state: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly state: 'refused'; readonly why: string };

class Refused extends Error {}

/** Takes a zip file apart within bounds. Whatever it is made of, it never throws. */
export function unzipped(bytes: Uint8Array): Unzipped {
  if (bytes.length > MAX_ZIP_BYTES) return { state: 'refused', why: `it has more than ${MAX_ZIP_BYTES} bytes` };
  const names = new Set<string>();
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize, size }) {
        if (!FILE_NAME.test(name)) throw new Refused('it has a file whose name is none of ours');
        if (names.has(name)) throw new Refused(`it has two files “${name}”`);
        names.add(name);
        total += Math.max(originalSize, size);
        if (names.size > MAX_FILES) throw new Refused(`it has more than ${MAX_FILES} files`);
        if (total > MAX_UNZIPPED_BYTES) throw new Refused(`its files have more than ${MAX_UNZIPPED_BYTES} bytes`);
        return true;
      },
    });
    return { state: 'files', files: new Map(Object.entries(files)) };
  } catch (error) {
    return { state: 'refused', why: error instanceof Refused ? error.message : 'it is no zip file, or is damaged' };
  }
}
