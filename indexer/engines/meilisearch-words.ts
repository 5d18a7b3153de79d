import type { SearchQuery } from '../../services/search/query.ts';
import { allWords, type QueryWords, readWords, relaxedWording, type Wording } from '../../services/search/wording.ts';
import { countTexts, type Searched, type WordTexts } from './meilisearch-ask.ts';
import { localeOf } from './meilisearch-locales.ts';

/** From this many characters on, a word that occurs as it is (`AI`) may also be the beginning of another. */
const MIN_PREFIX_LENGTH = 3;

/** Adds a blank. Without it the last word of a text counts as the beginning of a word. */
const whole = (text: string): string => `${text} `;

function textsOf(wording: Wording, all: string, each: readonly string[], query: SearchQuery): WordTexts {
  return { wording, all, each, locale: localeOf(query.lang) };
}

/**
 * The words of a query that needs no decision, because it has no words, or a single one that may be unfinished. Null
 * for any other.
 */
function atOnce(read: QueryWords, query: SearchQuery): WordTexts | null {
  const [first, ...others] = read.words;
  if (first === undefined) return textsOf(allWords(read), '', [], query);
  const isPlain = others.length === 0 && first.word.length >= MIN_PREFIX_LENGTH && !read.meansEverything;
  return isPlain ? textsOf(allWords(read), first.word, [first.word], query) : null;
}

/**
 * All words of a query as whole words, as they are searched for where any document has them. `counted`: the texts by
 * whose counts that is decided. Null where nothing needs to be decided.
 */
export function wholeWords(query: SearchQuery): { readonly words: WordTexts; readonly counted: string[] } | null {
  const read = readWords(query.q);
  if (atOnce(read, query)) return null;
  const text = read.words.map(({ word }) => word).join(' ');
  return { words: textsOf(allWords(read), whole(text), [], query), counted: [whole(text), text] };
}

/**
 * Decides by questions without filters how the words of a query are searched for: all of them as whole words; else with
 * the last one as a beginning; else any of those that occur. `counts`: the answers to the first two, where they are
 * known.
 */
export async function wordTexts(
  searched: Searched,
  query: SearchQuery,
  counts?: readonly number[],
): Promise<WordTexts> {
  const read = readWords(query.q);
  const known = atOnce(read, query);
  if (known) return known;
  const locale = localeOf(query.lang);
  const text = read.words.map(({ word }) => word).join(' ');
  const all = allWords(read);
  const [asWhole = 0, asBeginning = 0] = counts ?? (await countTexts(searched, [whole(text), text], locale));
  if (asWhole > 0) return textsOf(all, whole(text), [], query);
  if (asBeginning > 0) return textsOf(all, text, [], query);
  const counted = await countTexts(searched, ['', ...read.words.flatMap(({ word }) => [whole(word), word])], locale);
  const [documents = 0, ...found] = counted;
  const each = read.words.map(({ word }, at) => {
    const asWord = found[2 * at] ?? 0;
    return asWord > 0 ? { text: whole(word), count: asWord } : { text: word, count: found[2 * at + 1] ?? 0 };
  });
  const wording = relaxedWording(read, { documents, each: each.map(({ count }) => count) });
  const kept = wording.words.map((word) => each[all.words.indexOf(word)]?.text ?? whole(word));
  return textsOf(wording, kept.join(' '), kept, query);
}

/** All words of a text, for the titles that have them: the last one also as the beginning of a word. */
export function allTexts(text: string, { lang }: SearchQuery): WordTexts {
  const wording = allWords(readWords(text));
  return { wording, all: wording.words.join(' '), each: [], locale: localeOf(lang) };
}
