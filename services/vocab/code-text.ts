/** No code, number, date or address of a vocabulary is longer. */
const MAX_CHARACTERS = 500;

/**
 * A value that may be a code, number or date, without white space around it. Null where it is too long for one, so that
 * no pattern is tried on a whole novel.
 */
export function codeText(text: string): string | null {
  return text.length > MAX_CHARACTERS ? null : text.trim();
}
