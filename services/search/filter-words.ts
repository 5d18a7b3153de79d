import { fold } from './words.ts';

/** Phrases of one language that say what a filter says, as people type them, in lower case. */
export interface FilterPhrases {
  /** By parameter and value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Credits: with `{n}`. For a range, two numbers stand in its place, also with one of `to` between them. */
  readonly ects: readonly string[];
  readonly to: readonly string[];
  /** A level of the EQF: with `{n}`. */
  readonly eqf: readonly string[];
  /** From a month on, and within one: with `{month}`. A year may follow it. */
  readonly from: readonly string[];
  readonly during: readonly string[];
  /** With `{language}`. */
  readonly language: readonly string[];
  /** Forms of months in such phrases that no calendar has. */
  readonly months: Readonly<Record<string, number>>;
  /** How names of languages end in such phrases, and how by themselves. */
  readonly endings: readonly (readonly [inPhrase: string, alone: string])[];
}

/** What a phrase stands for. */
export type Meaning =
  | { readonly is: 'value'; readonly parameter: string; readonly value: string }
  | { readonly is: 'ects' | 'eqf' | 'from' | 'during' | 'language' };

/** What stands in a phrase for a number, a month or a language. */
export type Blank = '{n}' | '{month}' | '{language}';
const BLANKS: ReadonlySet<string> = new Set<Blank>(['{n}', '{month}', '{language}']);
export const isBlank = (word: string): word is Blank => BLANKS.has(word);

/** A phrase as folded words and blanks. */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Everything by which phrases are recognised, the longest ones first. */
export interface Lexicon {
  readonly phrases: readonly Phrase[];
  /** Months and languages by folded words. Null for any other word. */
  readonly monthOf: (word: string) => number | null;
  readonly languageOf: (word: string) => string | null;
}

interface Names {
  /** The month or language with this name in any language. */
  readonly month: (name: string) => number | null;
  readonly language: (name: string) => string | null;
}

const SETS = ['ects', 'eqf', 'from', 'during', 'language'] as const;

/**
 * Puts the phrases of several languages together: a query may be in any of them. Of two that are written alike, the
 * first counts.
 */
export function lexiconOf(languages: readonly FilterPhrases[], names: Names): Lexicon {
  const phrases = new Map<string, Phrase>();
  const add = (texts: readonly string[], meaning: Meaning) => {
    for (const text of texts) {
      const words = text.split(' ').map((word) => (isBlank(word) ? word : fold(word)));
      const key = words.join(' ');
      if (!phrases.has(key)) phrases.set(key, { words, meaning });
    }
  };
  for (const { values, ...language } of languages) {
    for (const [parameter, byValue] of Object.entries(values))
      for (const [value, texts] of Object.entries(byValue)) add(texts, { is: 'value', parameter, value });
    for (const set of SETS) add(language[set], { is: set });
    for (const between of ['', ...language.to.map((word) => ` ${word}`)])
      add(
        language.ects.map((text) => text.replace('{n}', `{n}${between} {n}`)),
        { is: 'ects' },
      );
  }
  const months = new Map(
    languages.flatMap((language) =>
      Object.entries(language.months).map(([name, month]) => [fold(name), month] as const),
    ),
  );
  const endings = languages.flatMap((language) => language.endings);
  return {
    phrases: [...phrases.values()].sort((one, other) => other.words.length - one.words.length),
    monthOf: (word) => months.get(fold(word)) ?? names.month(word),
    languageOf(word) {
      for (const [inPhrase, alone] of [['', ''] as const, ...endings]) {
        if (!word.endsWith(inPhrase)) continue;
        const found = names.language(`${word.slice(0, word.length - inPhrase.length)}${alone}`);
        if (found !== null) return found;
      }
      return null;
    },
  };
}
