import type { SearchQuery } from '../../services/search/query.ts';
import {
  allWords,
  allWordsIn,
  type QueryWord,
  type QueryWords,
  readWords,
  relaxedWording,
} from '../../services/search/wording.ts';
import { fold, foldLetters } from '../../services/search/words.ts';
import { countTexts, type Searched, type WordTexts } from './meilisearch-ask.ts';
import { labelToken } from './meilisearch-settings.ts';

/** From this many characters on, a word that occurs as it is (`AI`) may also be the beginning of another. */
const MIN_PREFIX_LENGTH = 3;

/** Adds a blank. Without it the last word of a text counts as the beginning of a word. */
const whole = (text: string): string => `${text} `;

/** A word as the server compares it: with the letters that it does not fold already folded, as in documents. */
const folded = ({ word }: QueryWord): string => foldLetters(word);

/** How many documents of the whole index have all words of a text, for the texts by which it is decided. */
type Counts = ReadonlyMap<string, number>;

/** The words as whole words, and with the last one unfinished. */
function textsOf(words: readonly QueryWord[]): { readonly wholes: string; readonly beginning: string } {
  const beginning = words.map(folded).join(' ');
  return { wholes: whole(beginning), beginning };
}

/** The words as names of fields and levels. Because they are quoted, the server does not look for similar ones. */
const labelsOf = (words: readonly QueryWord[]): string =>
  words.map(({ word }) => `"${labelToken(fold(word))}"`).join(' ');

/** True for a single word that may be unfinished. */
const isPlain = ({ words, meansEverything }: QueryWords): boolean =>
  words.length === 1 && (words[0]?.word.length ?? 0) >= MIN_PREFIX_LENGTH && !meansEverything;

/** How words are most often searched for, to be asked together with what decides about them. */
interface Guess {
  readonly words: WordTexts;
  /** The texts by whose counts it is decided. */
  readonly counted: readonly string[];
  /** The same words, once the counts are known; null where the counts say that they are searched for otherwise. */
  readonly decided: (counts: Counts) => WordTexts | null;
}

/**
 * All words of a query in texts alone, whole; a single one also as a beginning. Null where nothing needs to be decided,
 * because there are no words, or where it is asked to relax them.
 */
export function wholeWords(query: SearchQuery): Guess | null {
  const read = readWords(query.q);
  if (read.words.length === 0 || query.relax) return null;
  const { wholes, beginning } = textsOf(read.words);
  const labels = labelsOf(read.words);
  const plain = isPlain(read);
  const words = {
    wording: allWords(read),
    all: plain ? beginning : wholes,
    labels: null,
    each: plain ? [beginning] : [],
  };
  return {
    words,
    counted: plain ? [labels] : [wholes, labels],
    decided: (counts) => {
      const asWhole = counts.get(wholes) ?? 0;
      if ((counts.get(labels) ?? 0) > 0 || (!plain && asWhole === 0)) return null;
      return { ...words, wording: allWordsIn(read, asWhole) };
    },
  };
}

/** Asks for those counts that are not known yet. In the order of the texts. */
async function counted(searched: Searched, texts: readonly string[], known: Counts): Promise<number[]> {
  const missing = texts.filter((text) => !known.has(text));
  const found = new Map(known);
  for (const [at, count] of (await countTexts(searched, missing)).entries()) found.set(missing[at] ?? '', count);
  return texts.map((text) => found.get(text) ?? 0);
}

/** Any of the words that occur: each as a whole word, or, where it is none, as the beginning of words. */
async function anyWords(searched: Searched, read: QueryWords, known: Counts): Promise<WordTexts> {
  const words = read.words.map(folded);
  const [documents = 0, ...asWhole] = await counted(searched, ['', ...words.map(whole)], known);
  const absent = words.filter((_, at) => asWhole[at] === 0);
  const asBeginning = await counted(searched, absent, known);
  const each = words.map((word, at) => {
    const count = asWhole[at] ?? 0;
    return count > 0 ? { text: whole(word), count } : { text: word, count: asBeginning[absent.indexOf(word)] ?? 0 };
  });
  const wording = relaxedWording(read, { documents, each: each.map(({ count }) => count) });
  const kept = wording.words.map((word) => each[read.words.findIndex((one) => one.word === word)]?.text ?? whole(word));
  return { wording, all: kept.join(' '), labels: null, each: kept };
}

/**
 * Decides by questions without filters how the words of a query are searched for: all of them as whole words, in texts
 * or in names of fields and levels; else with the last one as a beginning; else any of those that occur. `known`:
 * counts that were asked for before.
 */
export async function wordTexts(searched: Searched, query: SearchQuery, known: Counts = new Map()): Promise<WordTexts> {
  const read = readWords(query.q);
  if (read.words.length === 0) return { wording: allWords(read), all: '', labels: null, each: [] };
  const plain = isPlain(read);
  if (query.relax && !plain) return anyWords(searched, read, known);
  const { wholes, beginning } = textsOf(read.words);
  const names = labelsOf(read.words);
  if (plain) {
    const [asBeginning = 0, asLabels = 0] = await counted(searched, [beginning, names], known);
    const labels = asLabels > 0 ? names : null;
    const all = asBeginning > 0 || labels === null ? beginning : null;
    return { wording: allWords(read), all, labels, each: read.words.map(folded) };
  }
  const [asWhole = 0, asLabels = 0] = await counted(searched, [wholes, names], known);
  const labels = asLabels > 0 ? names : null;
  if (asWhole > 0) return { wording: allWordsIn(read, asWhole + asLabels), all: wholes, labels, each: [] };
  const [asBeginning = 0] = await counted(searched, [beginning], known);
  const wording = allWordsIn(read, asBeginning + asLabels);
  if (asBeginning > 0) return { wording, all: beginning, labels, each: [] };
  if (labels !== null) return { wording, all: null, labels, each: [] };
  return anyWords(searched, read, known);
}

/** All words of a text, for the titles that have them: the last one also as the beginning of a word. */
export function allTexts(text: string): WordTexts {
  const read = readWords(text);
  return { wording: allWords(read), all: read.words.map(folded).join(' '), labels: null, each: [] };
}

/** The words of a title as one text of whole words, to see whether it is found by them. */
export function titleText(title: string): string {
  const { words } = readWords(title);
  return words.length === 0 ? '' : whole(words.map(folded).join(' '));
}
