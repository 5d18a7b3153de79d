const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * The first `length` characters (UTF-16 units) of a text. Because half a character cannot be stored, it is one less
 * where the cut would halve a character.
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, isHighSurrogate(text.charCodeAt(length - 1)) ? length - 1 : length);
}

/**
 * A text without what no database and no XML document can hold: the character zero is dropped, and halves of characters
 * become U+FFFD.
 */
export function storableText(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '') : text).toWellFormed();
}
