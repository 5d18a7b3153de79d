/** Offers with their outcomes, instances and places are some ten levels deep. */
export const MAX_DEPTH = 64;

/**
 * True where arrays and objects of a JSON text are nested deeper than any list of offers needs. Parsers slow down with
 * the square of the depth, or worse.
 */
export function nestsTooDeeply(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      // Goes to the quotation mark that ends the string, which has an even number of backslashes before it.
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (character === '[' || character === '{') {
      if (++depth > MAX_DEPTH) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}
