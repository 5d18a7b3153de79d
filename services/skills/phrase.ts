import { fold, wordsOf } from '../search/words.ts';
import { stemmerOf } from './stem.ts';

/** Articles stand in one form of a phrase and not in the other ("manage a team", "manage team"), so they do not count. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  en: ['a', 'an', 'the'],
  de: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  fr: ['le', 'la', 'les', 'l', 'un', 'une', 'des'],
  es: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas'],
  it: ['il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'uno', 'una'],
  nl: ['de', 'het', 'een'],
  pt: ['o', 'a', 'os', 'as', 'um', 'uma'],
  sv: ['en', 'ett', 'den', 'det', 'de'],
  da: ['en', 'et', 'den', 'det', 'de'],
  no: ['en', 'et', 'ei', 'den', 'det', 'de'],
};
const SETS = new Map(Object.entries(ARTICLES).map(([language, words]) => [language, new Set(words)]));

/** A word of a phrase: as it was written, in lower case; and without ending and accents. */
export interface PhraseWord {
  readonly written: string;
  readonly stem: string;
}

/** The words of a phrase in a language (ISO 639-1), without articles unless it has nothing else. */
export function phraseOf(text: string, language: string): PhraseWord[] {
  const written = wordsOf(text);
  const articles = SETS.get(language);
  const counted = articles === undefined ? written : written.filter((word) => !articles.has(word));
  const stem = stemmerOf(language);
  return (counted.length > 0 ? counted : written).map((word) => ({
    written: word,
    stem: fold(stem(word)),
  }));
}

/** Where a sentence or a part of it ends. No label is looked for across it. */
const BREAK = /[.;:!?,()[\]\n•|/–—]+(?=\s|$)|[;!?,()[\]\n•|/]+|\s[-–—]\s/u;

/** The parts of a text within which labels are looked for. At most `most`. */
export function partsOf(text: string, most: number): string[] {
  return text
    .split(BREAK, most)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
