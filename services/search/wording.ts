import { isEmptyWord, isHouseWord } from './empty-words.ts';
import type { UsedWords } from './engine.ts';
import { compoundsOf, fold, MAX_QUERY_WORDS } from './words.ts';

/**
 * A word that is in more than this share of all documents, and in at least so many, is too frequent to choose by where
 * there are rarer words.
 */
const FREQUENT_SHARE = 0.05;
const FREQUENT_LEAST = 10;

/** Where fewer documents than this have all words, offers with most of the words may follow them. */
export const FEW_DOCUMENTS = 5;

/** A word of a query, as it was typed and in lower case. */
export interface QueryWord {
  readonly typed: string;
  readonly word: string;
}

/** The words of a query before any index is asked. */
export interface QueryWords {
  /** The words to search for, in the order typed, each once. */
  readonly words: readonly QueryWord[];
  /** Words that decide nothing: those that say nothing, and those beyond the limit. */
  readonly ignored: readonly QueryWord[];
  /**
   * True where only words were typed that fit everything here, like “micro-credential”. If no text has them, all offers
   * are meant.
   */
  readonly meansEverything: boolean;
}

/** How the words of a query are searched for. It does not depend on the filters. */
export interface Wording {
  /** In the order typed where all are asked for, the rarest first where any is. Empty: every document. */
  readonly words: readonly string[];
  /** For each word how much it counts where any is asked for. Rare words count more. */
  readonly weights: readonly number[];
  readonly match: 'all' | 'any';
  /** True where there are several words, and fewer than `FEW_DOCUMENTS` documents of the whole index have them all. */
  readonly few: boolean;
  /** Words that decide nothing, as they were typed. */
  readonly ignored: readonly string[];
}

/** What an index says about words. */
export interface WordCounts {
  readonly documents: number;
  /** The number of documents with each word, in the order of the words. */
  readonly each: readonly number[];
}

/** True for an abbreviation: capitals in a text that has other letters, too. `WHO` is not "who". */
function isAbbreviation({ typed, word }: QueryWord, text: string): boolean {
  return typed.length > 1 && typed !== word && typed === typed.toUpperCase() && text !== text.toUpperCase();
}

/** For each word, whether it is part of a name for micro-credentials. `micro credential` are two such words. */
function houseWords(words: readonly QueryWord[]): boolean[] {
  const house = words.map(({ word }) => isHouseWord(word));
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1]?.word ?? '', words[at]?.word ?? ''];
    if (!house[at - 1] && !house[at] && isHouseWord(`${before}${word}`)) house[at - 1] = house[at] = true;
  }
  return house;
}

/** Maltese articles, and French ones in Maltese spelling. They are no part of the word before which they stand. */
const ARTICLES = new Set(['l', 'il', 'tal', 'fil', 'bil', 'mal', 'sal', 'mill']);

/**
 * The words of a text. Words with hyphens are taken apart, with one exception: where an empty word stands before the
 * only one that says something (`e-learning`, `on-line`, `in-house`), both mean something together and stay one word in
 * its joined spelling. What comes after it (`Python-Kurs`) is a word of its own.
 */
function wordsAsMeant(q: string): QueryWord[] {
  return compoundsOf(q).flatMap((parts) => {
    const telling = parts.flatMap(({ word }, at) => (isEmptyWord(word) || isHouseWord(word) ? [] : [at]));
    const [at = 0, ...others] = telling;
    const before = parts.slice(0, at);
    if (others.length > 0 || before.length === 0 || before.some(({ word }) => ARTICLES.has(word))) return parts;
    const joined = parts.slice(0, at + 1);
    const one = { typed: joined.map(({ typed }) => typed).join('-'), word: joined.map(({ word }) => word).join('') };
    return [one, ...parts.slice(at + 1)];
  });
}

/**
 * Takes a query apart into words that count and words that say nothing. Where none says anything, all that were typed
 * count.
 */
export function readWords(q: string): QueryWords {
  const typed = wordsAsMeant(q);
  const house = houseWords(typed);
  const seen = new Set<string>();
  const all = typed
    .map((word, at) => ({
      ...word,
      house: house[at] === true,
      empty: isEmptyWord(word.word) && !isAbbreviation(word, q),
    }))
    .filter(({ word }) => !seen.has(fold(word)) && seen.add(fold(word)));
  const tell = all.filter((one) => !one.house && !one.empty);
  const kept = tell.length > 0 ? tell : all.some((one) => one.house) ? all.filter((one) => one.house) : all;
  const words = kept.slice(0, MAX_QUERY_WORDS);
  return {
    words: words.map(({ typed, word }) => ({ typed, word })),
    ignored: all.filter((one) => !words.includes(one)).map(({ typed, word }) => ({ typed, word })),
    meansEverything: words.length > 0 && words.every((one) => one.house),
  };
}

const asTyped = (words: readonly QueryWord[]): string[] => words.map(({ typed }) => typed);

/** Searches for all of the words: where documents have all of them, or where nothing can be left out. */
export function allWords({ words, ignored }: QueryWords): Wording {
  return {
    words: words.map(({ word }) => word),
    weights: words.map(() => 1),
    match: 'all',
    few: false,
    ignored: asTyped(ignored),
  };
}

/** The same once it is known how many documents of the whole index have all of the words. */
export function allWordsIn(read: QueryWords, documents: number): Wording {
  return { ...allWords(read), few: read.words.length > 1 && documents < FEW_DOCUMENTS };
}

/**
 * How to search where no document has all the words: for any of those that occur, without very frequent ones if a rarer
 * one is left. This depends on the words and the whole index alone, never on a filter, so that totals and facets are
 * about the same documents. It does not depend on the order of the words.
 */
export function relaxedWording(read: QueryWords, { documents, each }: WordCounts): Wording {
  const counted = read.words.map((one, at) => ({ ...one, count: each[at] ?? 0 }));
  const occurring = counted.filter(({ count }) => count > 0);
  if (occurring.length === 0) {
    if (!read.meansEverything) return allWords(read);
    return {
      words: [],
      weights: [],
      match: 'all',
      few: false,
      ignored: [...asTyped(read.words), ...asTyped(read.ignored)],
    };
  }
  const most = Math.max(FREQUENT_LEAST, FREQUENT_SHARE * documents);
  const rare = occurring.filter(({ count }) => count <= most);
  const kept = (rare.length > 0 ? rare : occurring).sort(
    (one, other) => one.count - other.count || (one.word < other.word ? -1 : 1),
  );
  const ignored = [...counted.filter((one) => !kept.includes(one)), ...read.ignored];
  return {
    words: kept.map(({ word }) => word),
    weights: kept.map(({ count }) => Math.log(1 + documents / count)),
    match: kept.length > 1 ? 'any' : 'all',
    few: false,
    ignored: asTyped(ignored),
  };
}

/** What an answer says about the words. */
export function usedWords({ words, ignored, match, few }: Wording): UsedWords {
  return { ignored, any: match === 'any' ? words : [], few };
}
