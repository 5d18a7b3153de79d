import {
  begunOtherwise,
  FIRST_LETTER_TYPOS,
  fold,
  isWithin,
  labelWord,
  typosAllowed,
} from '../../services/search/words.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import type { RankedWord } from '../../services/store/search/page.ts';
import {
  addWords,
  isPrefix,
  knownWords,
  readStemmers,
  type SpokenWord,
  stemWords,
  wordsLike,
  wordsWithStems,
} from '../../services/store/search/words.ts';
import { labelsWith } from './store-labels.ts';
import type { ValueTable } from './store-values.ts';

/**
 * How many words one word of a query may stand for: other forms of it in any language, or words of which it may be a
 * mistyping.
 */
const MAX_FORMS = 100;
/** How many words are compared with one that may be mistyped. */
const MAX_CANDIDATES = 30_000;
/** From this many letters on a word may be unfinished; a word that occurs as it is (`AI`) from one letter more. */
const MIN_PREFIX_LENGTH = 2;
/** How many words of a build's vocabulary are remembered, so that they are not written again. */
const MAX_REMEMBERED = 400_000;
/**
 * How many new words may wait to be written together. Most documents bring one or two, and each statement costs time.
 */
const MAX_WAITING = 2_000;

/** The vocabulary of one build: which words occur, and their stems in the languages in which they occur. */
export class Vocabulary {
  readonly #build: number;
  /** Words that are known to be in the tables, by language. */
  readonly #remembered = new Map<string, Set<string>>();
  /** Words that are not in the tables yet, by language; and their number. */
  readonly #waiting = new Map<string, Set<string>>();
  #waits = 0;
  #size = 0;
  #stemmers: ReadonlyMap<string, number> | null = null;

  constructor(build: number) {
    this.#build = build;
  }

  async #stem(q: Queryable, words: readonly SpokenWord[]) {
    this.#stemmers ??= await readStemmers(q);
    const stems = await stemWords(q, this.#stemmers, words);
    return stems.map(({ language, word, stem }) => ({ language, word, stem: fold(stem) }));
  }

  /**
   * Takes in the words of texts, by language. They are found after `flush`. Words that were taken in before cost
   * nothing.
   */
  async take(q: Queryable, texts: readonly ReadonlyMap<string, ReadonlySet<string>>[]): Promise<void> {
    for (const text of texts) {
      for (const [language, words] of text) {
        const remembered = this.#remembered.get(language);
        const waiting = this.#waiting.get(language) ?? new Set<string>();
        this.#waiting.set(language, waiting);
        const before = waiting.size;
        for (const word of words) if (!remembered?.has(word)) waiting.add(word);
        this.#waits += waiting.size - before;
      }
    }
    if (this.#waits >= MAX_WAITING) await this.flush(q);
  }

  /** Writes the words that wait. If that fails, they go on waiting. */
  async flush(q: Queryable): Promise<void> {
    const words = [...this.#waiting].flatMap(([language, some]) => [...some].map((word) => ({ language, word })));
    for (let from = 0; from < words.length; from += MAX_WAITING) {
      const some = words.slice(from, from + MAX_WAITING);
      const stems = await this.#stem(q, some);
      await addWords(
        q,
        this.#build,
        [...new Set(some.map(({ word }) => fold(word)))],
        stems.map(({ language, word, stem }) => ({ language, stem, word: fold(word) })),
      );
    }
    this.#waiting.clear();
    this.#waits = 0;
    if (this.#size + words.length > MAX_REMEMBERED) {
      this.#remembered.clear();
      this.#size = 0;
    }
    this.#size += words.length;
    for (const { language, word } of words) {
      const some = this.#remembered.get(language) ?? new Set();
      this.#remembered.set(language, some.add(word));
    }
  }

  /** Every form of the words in any language, by folded word. */
  async #forms(q: Queryable, words: readonly string[]): Promise<ReadonlyMap<string, Set<string>>> {
    this.#stemmers ??= await readStemmers(q);
    const languages = [...this.#stemmers.keys()];
    const spoken = words.flatMap((word) => languages.map((language) => ({ language, word })));
    const stems = await this.#stem(q, spoken);
    const found = await wordsWithStems(q, this.#build, stems, MAX_FORMS);
    const byStem = new Map<string, string[]>();
    for (const { language, stem, word } of found) {
      const key = `${language}\n${stem}`;
      byStem.set(key, [...(byStem.get(key) ?? []), word]);
    }
    const forms = new Map<string, Set<string>>();
    for (const { language, word, stem } of stems) {
      const set = forms.get(word) ?? new Set();
      for (const form of byStem.get(`${language}\n${stem}`) ?? []) if (set.size < MAX_FORMS) set.add(form);
      forms.set(word, set);
    }
    return forms;
  }

  /** Words of the vocabulary of which a word may be a mistyping. A mistake in the first letter counts as two. */
  async #near(q: Queryable, word: string, unfinished: boolean): Promise<string[]> {
    const typos = typosAllowed(word.length);
    if (typos === 0) return [];
    const otherwise = typos < FIRST_LETTER_TYPOS ? [] : await knownWords(q, this.#build, begunOtherwise(word));
    const lengths = { from: word.length - typos, to: unfinished ? Number.MAX_SAFE_INTEGER : word.length + typos };
    const like = await wordsLike(q, this.#build, word, { ...lengths, to: Math.min(lengths.to, 100) }, MAX_CANDIDATES);
    const near = like.filter(
      (other) => isWithin(word, other, typos) || (unfinished && isWithin(word, other.slice(0, word.length), typos)),
    );
    return [...near, ...otherwise].slice(0, MAX_FORMS);
  }

  /** The word as two words that both occur, at each place where that is so: `nodejs` → `node js`. */
  async #apart(q: Queryable, word: string): Promise<string[]> {
    const letters = [...word];
    const splits = letters
      .slice(1)
      .map((_, at) => [letters.slice(0, at + 1).join(''), letters.slice(at + 1).join('')] as const);
    const sensible = splits.filter(([left, right]) => left.length > 1 && (right.length > 1 || /^\p{N}/u.test(right)));
    const known = await knownWords(q, this.#build, [...new Set(sensible.flat())]);
    return sensible
      .filter(([left, right]) => known.has(left) && known.has(right))
      .map(([left, right]) => `(${lexeme(left)} & ${lexeme(right)})`);
  }

  /**
   * What the words of a query find. Each word finds the forms in which it occurs. A word that occurs in none finds
   * words of which it may be a mistyping or the beginning, or two words that it joins. A single word also finds words
   * that begin with it. Two neighbours are also searched for as one word (`micro credential`, `microcredential`). All
   * of them may be in the names of field and level. Null where there are no words.
   */
  async expand(q: Queryable, words: readonly string[], values: ValueTable): Promise<ExpandedQuery | null> {
    if (words.length === 0) return null;
    const folded = words.map(fold);
    const pairs = folded.slice(1).map((word, index) => `${folded[index]}${word}`);
    const forms = await this.#forms(q, words);
    const labels = folded.map(labelWord);
    const known = await knownWords(q, this.#build, [...folded, ...pairs, ...labels]);
    const labelled = folded.map((word) => [
      ...labelsWith(word, values),
      ...(known.has(labelWord(word)) ? [labelWord(word)] : []),
    ]);
    const ranked: RankedWord[] = [];
    for (const [index, word] of words.entries()) {
      const exact = folded[index] ?? word;
      const all = new Set([exact, ...(forms.get(word) ?? [])]);
      const occurs = known.has(exact) || all.size > 1;
      const begins =
        exact.length >= MIN_PREFIX_LENGTH && (!occurs || (words.length === 1 && exact.length > MIN_PREFIX_LENGTH));
      const isBeginning = begins && (await isPrefix(q, this.#build, exact));
      if (!occurs && !isBeginning) for (const near of await this.#near(q, exact, true)) all.add(near);
      const apart = occurs ? [] : await this.#apart(q, exact);
      ranked.push({
        exact: lexeme(exact),
        any: [...[...all].map(lexeme), ...(isBeginning ? [`${lexeme(exact)}:*`] : []), ...apart].join(' | '),
      });
    }
    return {
      words: ranked,
      every: everyWord(
        ranked,
        pairs.map((pair) => (known.has(pair) ? pair : null)),
        labelled.every((some) => some.length > 0) ? all(labelled.map((some) => some.map(lexeme).join(' | '))) : null,
      ),
    };
  }
}

/** A query's words ready for the store, as tsquery texts. */
export interface ExpandedQuery {
  readonly words: readonly RankedWord[];
  /** Finds documents with all of the words in their texts, or all in the names of field and level. */
  readonly every: string;
}

/** A folded word as a lexeme of a tsquery. */
function lexeme(word: string): string {
  return `'${word.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}

const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(' & ');

/**
 * All words, in texts or in the names of field and level (`labels`: what finds these, null where nothing does). Of two
 * neighbours that also occur as one word, that word may stand in their place.
 */
function everyWord(
  words: readonly RankedWord[],
  joinedPairs: readonly (string | null)[],
  labels: string | null,
): string {
  const plain = words.map(({ any }) => any);
  const alternatives = joinedPairs.flatMap((pair, index) =>
    pair === null ? [] : [all([...plain.slice(0, index), lexeme(pair), ...plain.slice(index + 2)])],
  );
  return [all(plain), ...alternatives, ...(labels === null ? [] : [labels])].join(' | ');
}
