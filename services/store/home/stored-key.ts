import { createHash } from 'node:crypto';

/** An entry of an index holds about 2 700 bytes, but sources send identifiers of any length. */
const MAX_KEY_BYTES = 1_024;

/** A key as it is stored: the key itself, or its hash where it is too long for an index. */
export function storedKey(key: string): string {
  if (key.length * 3 <= MAX_KEY_BYTES || Buffer.byteLength(key) <= MAX_KEY_BYTES) return key;
  return `sha256:${createHash('sha256').update(key).digest('hex')}`;
}
