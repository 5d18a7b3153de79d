import type { Queryable } from '../home/db.ts';
import { arrayText } from './array-text.ts';
import { tablesOf } from './tables.ts';

/** A word of a text (lower case, with its accents) and the language that the source gave. */
export interface SpokenWord {
  readonly language: string;
  readonly word: string;
}

/** PostgreSQL's stemmers by language. Which of them a server has must be looked up. */
const STEMMERS: Readonly<Record<string, string>> = {
  ca: 'catalan_stem',
  da: 'danish_stem',
  de: 'german_stem',
  el: 'greek_stem',
  en: 'english_stem',
  es: 'spanish_stem',
  et: 'estonian_stem',
  eu: 'basque_stem',
  fi: 'finnish_stem',
  fr: 'french_stem',
  ga: 'irish_stem',
  hu: 'hungarian_stem',
  it: 'italian_stem',
  lt: 'lithuanian_stem',
  nl: 'dutch_stem',
  no: 'norwegian_stem',
  nb: 'norwegian_stem',
  nn: 'norwegian_stem',
  pt: 'portuguese_stem',
  ro: 'romanian_stem',
  ru: 'russian_stem',
  sr: 'serbian_stem',
  sv: 'swedish_stem',
  tr: 'turkish_stem',
};

/** The stemmers that this server has (their `oid`), by language. */
export async function readStemmers(q: Queryable): Promise<ReadonlyMap<string, number>> {
  const rows = await q.query<{ name: string; id: number }>(
    `select dictname::text as name, oid::int as id from pg_ts_dict where dictname::text = any($1::text[]) and pg_ts_dict_is_visible(oid)`,
    [Object.values(STEMMERS)],
  );
  const there = new Map(rows.map(({ name, id }) => [name, id]));
  return new Map(
    Object.entries(STEMMERS).flatMap(([language, name]) => {
      const id = there.get(name);
      return id === undefined ? [] : [[language, id] as const];
    }),
  );
}

/** Stems of words in their languages. A stop word has none, and neither has a word in a language without a stemmer. */
export async function stemWords(
  q: Queryable,
  stemmers: ReadonlyMap<string, number>,
  words: readonly SpokenWord[],
): Promise<readonly (SpokenWord & { readonly stem: string })[]> {
  const known = words.flatMap((spoken) => {
    const stemmer = stemmers.get(spoken.language);
    return stemmer === undefined ? [] : [{ ...spoken, stemmer }];
  });
  if (known.length === 0) return [];
  // One text instead of a row for each, because rows take longer to be read than words to be stemmed.
  const [row] = await q.query<{ stems: string | null }>(
    `select string_agg(place || ' ' || stem, ' ') as stems
     from unnest($1::int[], $2::text[]) with ordinality as w (stemmer, word, place),
          unnest(ts_lexize(w.stemmer::oid::regdictionary, w.word)) as stem`,
    [arrayText(known.map(({ stemmer }) => stemmer)), arrayText(known.map(({ word }) => word))],
  );
  const parts = row?.stems?.split(' ') ?? [];
  return Array.from({ length: parts.length / 2 }, (_, at) => {
    const { language, word } = known[Number(parts[2 * at]) - 1] as SpokenWord;
    return { language, word, stem: parts[2 * at + 1] as string };
  });
}

/** Adds folded words, and the folded stems that lead to them, to the build's vocabulary. */
export async function addWords(
  q: Queryable,
  build: number,
  words: readonly string[],
  stems: readonly { readonly language: string; readonly stem: string; readonly word: string }[],
): Promise<void> {
  const t = tablesOf(build);
  if (words.length > 0)
    await q.query(
      `insert into ${t.word} (word) select word from unnest($1::text[]) as w (word) order by word collate "C"
       on conflict do nothing`,
      [arrayText(words)],
    );
  if (stems.length > 0)
    await q.query(
      `insert into ${t.stem} (language, stem, word)
       select * from unnest($1::text[], $2::text[], $3::text[]) as s (language, stem, word)
       order by language, stem collate "C", word collate "C" on conflict do nothing`,
      [
        arrayText(stems.map(({ language }) => language)),
        arrayText(stems.map(({ stem }) => stem)),
        arrayText(stems.map(({ word }) => word)),
      ],
    );
}

/** Words of the vocabulary with these stems, by stem and language, at most `limit` of each. */
export async function wordsWithStems(
  q: Queryable,
  build: number,
  stems: readonly { readonly language: string; readonly stem: string }[],
  limit: number,
): Promise<readonly { readonly language: string; readonly stem: string; readonly word: string }[]> {
  if (stems.length === 0) return [];
  return q.query<{ language: string; stem: string; word: string }>(
    `select s.language, s.stem, found.word
     from unnest($1::text[], $2::text[]) as s (language, stem),
     lateral (select w.word from ${tablesOf(build).stem} w
              where w.language = s.language and w.stem = s.stem order by w.word limit $3) as found`,
    [stems.map(({ language }) => language), stems.map(({ stem }) => stem), limit],
  );
}

/** Those of the (folded) words that are in the vocabulary. */
export async function knownWords(q: Queryable, build: number, words: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await q.query<{ word: string }>(
    `select word from ${tablesOf(build).word} where word = any($1::text[])`,
    [words],
  );
  return new Set(rows.map(({ word }) => word));
}

/** Sorts after every character of a word, for ranges in byte order. */
const LAST_CHARACTER = '\u{10FFFF}';

/** True where a word of the vocabulary begins so. */
export async function isPrefix(q: Queryable, build: number, prefix: string): Promise<boolean> {
  const rows = await q.query(`select 1 from ${tablesOf(build).word} where word >= $1 and word < $2 limit 1`, [
    prefix,
    prefix + LAST_CHARACTER,
  ]);
  return rows.length > 0;
}

/**
 * Words of the vocabulary with the same first letter and about the same length: candidates for a mistyped word. At most
 * `limit`.
 */
export async function wordsLike(
  q: Queryable,
  build: number,
  word: string,
  lengths: { readonly from: number; readonly to: number },
  limit: number,
): Promise<readonly string[]> {
  const [first = ''] = word;
  const rows = await q.query<{ word: string }>(
    `select word from ${tablesOf(build).word}
     where word >= $1 and word < $2 and length(word) between $3 and $4 limit $5`,
    [first, first + LAST_CHARACTER, lengths.from, lengths.to, limit],
  );
  return rows.map((row) => row.word);
}
