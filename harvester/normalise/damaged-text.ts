import { once } from '../../services/vocab/once.ts';
import { WINDOWS_1252 } from '../../services/vocab/windows-1252.ts';

const FIRST_HIGH = 0x80;
const BYTES = 0x100;
/**
 * What the first byte of a character of two or three bytes looks like where UTF-8 was taken for Latin-1 or
 * Windows-1252, together with a byte that follows.
 */
const SUSPECT =
  /[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â(?:\u0080|€)/;
const SEQUENCES = /[\u00c2-\u00df][^\0-\x7f]|[\u00e0-\u00ef][^\0-\x7f]{2}|[\u00f0-\u00f4][^\0-\x7f]{3}/g;
/** Fewer than these may be chance, where they do not look like the letters of Western Europe. */
const CERTAIN = 2;

/** The byte of each character in Windows-1252, and of the control characters that Latin-1 has in the same places. */
const byteOf = once((): ReadonlyMap<string, number> => {
  const bytes = new Map<string, number>();
  for (let byte = FIRST_HIGH; byte < BYTES; byte++) bytes.set(String.fromCharCode(byte), byte);
  for (const [at, character] of [...WINDOWS_1252].entries()) bytes.set(character, FIRST_HIGH + at);
  return bytes;
});

/** True for a text in which the bytes of UTF-8 stand as characters. */
export function isDamaged(text: string): boolean {
  return SUSPECT.test(text);
}

/**
 * The text that was meant, where UTF-8 had been taken for Latin-1 or Windows-1252: “FranÃ§ais”. Null where it had not,
 * or where any character cannot have come about in this way.
 */
export function repaired(text: string): string | null {
  const sequences = text.match(SEQUENCES)?.length ?? 0;
  if (sequences === 0 || (sequences < CERTAIN && !isDamaged(text))) return null;
  return mendedRun(text);
}

/** The bytes of UTF-8 that stand as characters of Latin-1 or Windows-1252, read as UTF-8. Null where they are none. */
export function mendedRun(text: string): string | null {
  const known = byteOf();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const byte = code < FIRST_HIGH ? code : known.get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
