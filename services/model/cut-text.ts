const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * The first `length` characters (UTF-16 units) of a text, one fewer where the cut would halve a character: half of one
 * cannot be stored.
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, isHighSurrogate(text.charCodeAt(length - 1)) ? length - 1 : length);
}

/**
 * A text without what no database and no XML document can hold: the character zero goes, halves of characters become
 * U+FFFD.
 */
export function storableText(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '') : text).toWellFormed();
}
