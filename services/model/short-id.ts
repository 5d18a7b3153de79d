import { createHash } from 'node:crypto';

const ID_CHARACTERS = 20;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS = 5;

/** Twenty characters of base32 (a–z, 2–7) of the sha256 of `text`. Such an id is made once and then kept. */
export function shortId(text: string): string {
  let id = '';
  let bits = 0;
  let value = 0;
  for (const byte of createHash('sha256').update(text).digest()) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= BITS && id.length < ID_CHARACTERS) {
      bits -= BITS;
      id += BASE32.charAt((value >> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  return id;
}
