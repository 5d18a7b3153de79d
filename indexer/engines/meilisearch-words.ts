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

/**
 * The texts by whose counts it is decided how words are searched for: whole words, the last one unfinished, and names
 * of fields and levels.
 */
function countedTexts(words: readonly QueryWord[]): string[] {
  const text = words.map(folded).join(' ');
  return [whole(text), text, whole(words.map(({ word }) => labelToken(fold(word))).join(' '))];
}

/** True for a single word that may be unfinished. */
const isPlain = ({ words, meansEverything }: QueryWords): boolean =>
  words.length === 1 && (words[0]?.word.length ?? 0) >= MIN_PREFIX_LENGTH && !meansEverything;

/** How words are most often searched for, to be asked together with what decides about them. */
interface Guess {
  readonly words: WordTexts;
  /** The texts by whose counts it is decided. */
  readonly counted: readonly string[];
  /** The same words, once the counts are known. */
  readonly counting: (counts: readonly number[]) => WordTexts;
  /** Whether the counts say that the words are searched for so. */
  readonly holds: (counts: readonly number[]) => boolean;
}

/**
 * All words of a query in texts alone, whole; a single one also as a beginning. Null where nothing needs to be decided,
 * because there are no words, or where it is asked to relax them.
 */
export function wholeWords(query: SearchQuery): Guess | null {
  const read = readWords(query.q);
  if (read.words.length === 0 || query.relax) return null;
  const [asWhole = '', text = '', ...labels] = countedTexts(read.words);
  const plain = isPlain(read);
  const words = { wording: allWords(read), all: plain ? text : asWhole, labels: null, each: plain ? [text] : [] };
  return {
    words,
    counting: ([wholes = 0]) => ({ ...words, wording: allWordsIn(read, wholes) }),
    counted: [asWhole, text, ...labels],
    holds: ([wholes = 0, , inLabels = 0]) => inLabels === 0 && (plain || wholes > 0),
  };
}

/**
 * Decides by questions without filters how the words of a query are searched for: all of them as whole words, in texts
 * or in names of fields and levels; else with the last one as a beginning; else any of those that occur. `counts`: the
 * answers to the texts of `wholeWords`, where they are known.
 */
export async function wordTexts(
  searched: Searched,
  query: SearchQuery,
  counts?: readonly number[],
): Promise<WordTexts> {
  const read = readWords(query.q);
  const all = allWords(read);
  if (read.words.length === 0) return { wording: all, all: '', labels: null, each: [] };
  const words = read.words.map(folded);
  const [wholeText = '', text = '', inLabels = ''] = countedTexts(read.words);
  const [asWhole = 0, asBeginning = 0, asLabels = 0] =
    counts ?? (await countTexts(searched, [wholeText, text, inLabels]));
  const labels = asLabels > 0 ? inLabels : null;
  if (isPlain(read))
    return { wording: all, all: asBeginning > 0 || labels === null ? text : null, labels, each: words };
  if (!query.relax) {
    const wording = allWordsIn(read, Math.max(asWhole, asBeginning) + asLabels);
    if (asWhole > 0) return { wording, all: wholeText, labels, each: [] };
    if (asBeginning > 0) return { wording, all: text, labels, each: [] };
    if (labels !== null) return { wording, all: null, labels, each: [] };
  }
  const [documents = 0, ...found] = await countTexts(searched, ['', ...words.flatMap((word) => [whole(word), word])]);
  const each = words.map((word, at) => {
    const asWord = found[2 * at] ?? 0;
    return asWord > 0 ? { text: whole(word), count: asWord } : { text: word, count: found[2 * at + 1] ?? 0 };
  });
  const wording = relaxedWording(read, { documents, each: each.map(({ count }) => count) });
  const kept = wording.words.map((word) => each[all.words.indexOf(word)]?.text ?? whole(word));
  return { wording, all: kept.join(' '), labels: null, each: kept };
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
