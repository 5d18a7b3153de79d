import { EngineError } from '../../services/errors.ts';
import type { Wording } from '../../services/search/wording.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';

/** How many queries go into one request. */
const MAX_QUERIES = 50;
/** How many merged requests are under way at once. */
const MAX_AT_ONCE = 6;
/**
 * With at most MAX_PAIRED words, offers are also ranked by each two of them that they have; with at most MAX_TRIPLED, by
 * each three.
 */
const MAX_PAIRED = 6;
const MAX_TRIPLED = 4;

/** One search in one index. */
export interface Searched {
  readonly server: MeilisearchServer;
  readonly index: string;
}

/**
 * Words ready for the server. The last word of each text counts as whole where a blank follows, else as a beginning.
 */
export interface WordTexts {
  readonly wording: Wording;
  /** All of the words as one text. */
  readonly all: string;
  /** The words one by one. */
  readonly each: readonly string[];
  readonly locale: string;
}

/** What the server is asked for the given words. */
export interface Question {
  readonly filter: readonly string[];
  readonly facets: readonly string[];
  /** The attributes in which all words are looked for. Absent: in all of them. */
  readonly in?: readonly string[];
  /** Absent: only the total and the facets are asked for. */
  readonly page?: {
    readonly offset: number;
    readonly limit: number;
    readonly sort: readonly string[];
    readonly fields: readonly string[];
  };
}

/** The server's answer to one question. */
export interface Answer {
  readonly hits: readonly Readonly<Record<string, unknown>>[];
  readonly estimatedTotalHits: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The ends of attributes that hold numbers. */
  readonly facetStats?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

interface Merged {
  readonly hits: Answer['hits'];
  readonly estimatedTotalHits: number;
  readonly facetsByIndex?: Readonly<
    Record<string, { readonly distribution?: Answer['facetDistribution']; readonly stats?: Answer['facetStats'] }>
  >;
}

/** Sends queries in as few requests as possible. Answers come in the order of the queries. */
async function several({ server }: Searched, queries: readonly object[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < queries.length; from += MAX_QUERIES) {
    const { results } = await server.ask<{ results: Answer[] }>('multi-search', {
      queries: queries.slice(from, from + MAX_QUERIES),
    });
    answers.push(...results);
  }
  return answers;
}

/** Places of words: each word alone, and for ranking also groups of two and of three. */
function groupsOf(count: number, forRanking: boolean): number[][] {
  const places = Array.from({ length: count }, (_, at) => at);
  const single = places.map((at) => [at]);
  if (!forRanking || count > MAX_PAIRED) return single;
  const wider = (groups: readonly number[][]) =>
    groups.flatMap((group) => places.slice((group.at(-1) ?? 0) + 1).map((at) => [...group, at]));
  const pairs = wider(single);
  return [...single, ...(count > 2 ? pairs : []), ...(count > 3 && count <= MAX_TRIPLED ? wider(pairs) : [])];
}

/** Finds documents with any of the words, each once. Those with more words, and with rarer ones, count more. */
async function anyOf({ server, index }: Searched, words: WordTexts, question: Question): Promise<Answer> {
  const { weights } = words.wording;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const { page } = question;
  const queries = groupsOf(words.each.length, page !== undefined && page.sort.length === 0).map((group) => ({
    indexUid: index,
    // The beginning of a word must come last and without a blank.
    q: group
      .map((at) => words.each[at] ?? '')
      .sort((one, other) => Number(other.endsWith(' ')) - Number(one.endsWith(' ')))
      .join(' '),
    filter: question.filter,
    locales: [words.locale],
    matchingStrategy: 'all',
    ...(page ? { sort: page.sort, attributesToRetrieve: page.fields } : { attributesToRetrieve: ['id'] }),
    federationOptions: { weight: group.reduce((total, at) => total + (weights[at] ?? 0), 0) / sum },
  }));
  const merged = await server.ask<Merged>('multi-search', {
    federation: {
      limit: page?.limit ?? 0,
      offset: page?.offset ?? 0,
      ...(question.facets.length > 0 ? { facetsByIndex: { [index]: question.facets } } : {}),
    },
    queries,
  });
  const { distribution = {}, stats = {} } = merged.facetsByIndex?.[index] ?? {};
  return { ...merged, facetDistribution: distribution, facetStats: stats };
}

/** The query for documents with all of the words. */
function queryOf({ index }: Searched, words: Pick<WordTexts, 'all' | 'locale'>, question: Question) {
  const { filter, facets, page } = question;
  return {
    indexUid: index,
    q: words.all,
    filter,
    locales: [words.locale],
    matchingStrategy: 'all',
    ...(question.in ? { attributesToSearchOn: question.in } : {}),
    facets,
    ...(page
      ? { offset: page.offset, limit: page.limit, sort: page.sort, attributesToRetrieve: page.fields }
      : { limit: 0 }),
  };
}

/** Asks several questions about the same words. Answers come in their order. */
export async function askAll(
  searched: Searched,
  words: WordTexts,
  questions: readonly Question[],
): Promise<readonly Answer[]> {
  if (words.wording.match === 'all')
    return several(
      searched,
      questions.map((question) => queryOf(searched, words, question)),
    );
  const answers: Answer[] = [];
  for (let from = 0; from < questions.length; from += MAX_AT_ONCE)
    answers.push(
      ...(await Promise.all(
        questions.slice(from, from + MAX_AT_ONCE).map((question) => anyOf(searched, words, question)),
      )),
    );
  return answers;
}

/**
 * Asks several questions about the same words, and beside them how many documents of the whole index have all words of
 * each text, in one request.
 */
export async function askCounting(
  searched: Searched,
  words: WordTexts,
  texts: readonly string[],
  questions: readonly Question[],
): Promise<{ readonly counts: readonly number[]; readonly answers: readonly Answer[] }> {
  const all = await several(searched, [
    ...texts.map((text) => queryOf(searched, { all: text, locale: words.locale }, { filter: [], facets: [] })),
    ...questions.map((question) => queryOf(searched, words, question)),
  ]);
  return {
    counts: all.slice(0, texts.length).map(({ estimatedTotalHits }) => estimatedTotalHits),
    answers: all.slice(texts.length),
  };
}

/** For each text, how many documents of the whole index have all of its words. */
export async function countTexts(searched: Searched, texts: readonly string[], locale: string): Promise<number[]> {
  const answers = await several(
    searched,
    texts.map((all) => queryOf(searched, { all, locale }, { filter: [], facets: [] })),
  );
  return answers.map(({ estimatedTotalHits }) => estimatedTotalHits);
}

/** The answer of `work`, or null where the index does not exist. */
export async function orNoIndex<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EngineError && error.code === 'index_not_found') return null;
    throw error;
  }
}
