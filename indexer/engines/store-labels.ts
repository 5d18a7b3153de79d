import type { OfferDocument } from '../../services/search/document.ts';
import { fold, labelWord, wordsOf } from '../../services/search/words.ts';
import type { ValueTable } from './store-values.ts';

/*
 * The names of fields and levels in all languages. Because a field has some eighty words, and there are some two
 * hundred fields and levels, each of these has a number in a build: a document holds the word for that number (`+#17`).
 */

type Labelled = Pick<OfferDocument, 'fieldLabels'>;

/** The dimension of names among a build's values: all words of one field or level. */
const DIMENSION = 'labels';
/** How many names a build has by number. A word that stands in thousands of them would make long queries. */
const MOST_NUMBERED = 500;
/** How many names are remembered with their words. */
const MAX_REMEMBERED = 2_000;

const remembered = new Map<string, string>();

/** The (folded) words of a name in all languages: in order, with a space before and after each. */
function wordsIn(name: Labelled['fieldLabels'][number]): string {
  const texts = Object.values(name).join('\n');
  const known = remembered.get(texts);
  if (known !== undefined) return known;
  const words = [...new Set(wordsOf(texts).map(fold))].sort();
  const all = words.length === 0 ? '' : ` ${words.join(' ')} `;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(texts, all);
  return all;
}

const namesOf = ({ fieldLabels }: Labelled): string[] => fieldLabels.map(wordsIn).filter((name) => name !== '');

/** A document's names as values that need a number: none that has no number where the build has enough of them. */
export function labelValues(document: Labelled, values: ValueTable): (readonly [dimension: string, value: string])[] {
  const isFull = values.of(DIMENSION).length >= MOST_NUMBERED;
  return namesOf(document).flatMap((name) =>
    isFull && values.id(DIMENSION, name) === undefined ? [] : [[DIMENSION, name] as const],
  );
}

/** What a document holds of its names: the word for the number of each, or all its words where it has none. */
export function labelWords(document: Labelled, values: ValueTable): readonly string[] {
  return namesOf(document).flatMap((name) => {
    const number = values.id(DIMENSION, name);
    return number === undefined ? name.trim().split(' ').map(labelWord) : [labelWord(`#${number}`)];
  });
}

/** The same for the vocabulary, in no language. */
export function spokenLabels(document: Labelled, values: ValueTable): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([['und', new Set(labelWords(document, values))]]);
}

/** The words for the numbers of all names that have this (folded) word. */
export function labelsWith(word: string, values: ValueTable): readonly string[] {
  return values
    .of(DIMENSION)
    .filter(({ value }) => value.includes(` ${word} `))
    .map(({ id }) => labelWord(`#${id}`));
}
