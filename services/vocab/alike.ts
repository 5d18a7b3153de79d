import { foldName } from './fold-name.ts';

const NOT_ALPHANUMERIC = /[^\p{L}\p{N}+#]+/gu;
/** Longer texts are compared by their beginning. In characters. */
const COMPARED_CHARACTERS = 300;
/** From so many letters on, a word is found by its beginning and its end. */
const LONG_WORD = 5;
const END_LETTERS = 4;
const MOST_KEYS = 60;
const GRAM = 3;

/** A text as it is compared: folded (`foldName`), and everything but letters and digits as one blank. */
export function foldText(text: string): string {
  return foldName(text.slice(0, COMPARED_CHARACTERS)).replace(NOT_ALPHANUMERIC, ' ').trim();
}

/**
 * By what a text is found although a word of it is written differently: of each longer word its first and its last four
 * letters, of each shorter one the whole. `folded` comes from `foldText`.
 */
export function keysOfText(folded: string): string[] {
  const keys = folded.split(' ').flatMap((word) => {
    if (word === '') return [];
    return word.length < LONG_WORD ? [word] : [`${word.slice(0, END_LETTERS)}-`, `-${word.slice(-END_LETTERS)}`];
  });
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

function gramsOf(folded: string): Set<string> {
  const grams = new Set<string>();
  for (const word of folded.split(' ')) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + GRAM <= padded.length; at++) grams.add(padded.slice(at, at + GRAM));
  }
  return grams;
}

/**
 * Compares folded texts with one: the share of their trigrams that both have, 0 to 1, as `pg_trgm` counts it. 1 means
 * the same words, in whatever order.
 */
export function likenessTo(folded: string): (other: string) => number {
  const own = gramsOf(folded);
  return (other) => {
    if (other === folded) return 1;
    const grams = gramsOf(other);
    if (own.size + grams.size === 0) return 0;
    let common = 0;
    for (const gram of grams) if (own.has(gram)) common++;
    return common / (own.size + grams.size - common);
  };
}
