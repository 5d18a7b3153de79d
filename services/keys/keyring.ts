import type { StoredKey } from './key.ts';
import { readKeys } from './key-folder.ts';

/** The keys of this catalogue as they are now. */
export type Keyring = () => Promise<readonly StoredKey[]>;

/**
 * The keys of a folder, read again after `forMs` milliseconds: a key that was made, retired or removed by another
 * process holds from then on. A folder that cannot be read gives no keys that were known before.
 */
export function keyringOf(
  folder: string,
  { forMs, now }: { readonly forMs: number; readonly now: () => Date },
): Keyring {
  let read: { readonly at: number; readonly keys: Promise<readonly StoredKey[]> } | null = null;
  return () => {
    const at = now().getTime();
    if (read === null || at < read.at || at - read.at >= forMs) read = { at, keys: readKeys(folder) };
    return read.keys;
  };
}
