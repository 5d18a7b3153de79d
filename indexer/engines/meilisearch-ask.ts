import type { Wording } from '../../services/search/wording.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';
import { type Filter, quote } from './meilisearch-filter.ts';
import { lanesOf } from './meilisearch-lanes.ts';
import { mergedHits, PLACED_BY } from './meilisearch-merge.ts';
import type { Wordings } from './meilisearch-wordings.ts';

/** How many queries are asked at once. */
const MAX_QUERIES = 100;
/** How many merged requests are under way at once. */
const MAX_AT_ONCE = 6;
/**
 * With at most MAX_PAIRED words, offers are also ranked by each two of them that they have; with at most MAX_TRIPLED,
 * by each three.
 */
const MAX_PAIRED = 6;
const MAX_TRIPLED = 4;

/**
 * Because the language of a few words cannot be told, and the reader's decides labels and never results, every word is
 * taken apart in the same way: as in English, which for the server means no rules of a language.
 */
export const LOCALES = ['en'];

/** One search in one index. */
export interface Searched {
  readonly server: MeilisearchServer;
  /** Where words are counted in the whole index: a lock on `server` would change what they mean. */
  readonly whole: MeilisearchServer;
  readonly index: string;
  readonly wordings: Wordings;
}

/**
 * Words ready for the server. The last word of each text counts as whole where a blank follows, else as a beginning.
 */
export interface WordTexts {
  readonly wording: Wording;
  /** All of the words as one text, for the texts of documents. Null where no document has all of them there. */
  readonly all: string | null;
  /** All of the words as one text, for the names of field and level. Null where no document has them there. */
  readonly labels: string | null;
  /** The words one by one. */
  readonly each: readonly string[];
}

/** What the server is asked for the given words. */
export interface Question {
  readonly filter: Filter;
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

/** Asks all queries, two requests at a time. Answers come in the order of the queries. */
async function several(
  { server }: Pick<Searched, 'server'>,
  queries: readonly ReturnType<typeof queryOf>[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < queries.length; from += MAX_QUERIES) {
    const some = queries.slice(from, from + MAX_QUERIES);
    await Promise.all(
      lanesOf(some).map(async (places) => {
        const { results } = await server.ask<{ results: Answer[] }>('multi-search', {
          queries: places.map((at) => some[at]),
        });
        for (const [nth, at] of places.entries()) {
          const answer = results[nth];
          if (answer) answers[from + at] = answer;
        }
      }),
    );
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

/** One of several texts of which any is enough, and how much it counts beside the others (0 to 1). */
interface Weighed {
  readonly q: string;
  readonly weight: number;
}

/** Texts that find documents, and texts that only rank what those find. */
interface Texts {
  readonly finding: readonly Weighed[];
  readonly ranking: readonly Weighed[];
}

/** Because the engine scores an exact word higher, a rare inflected one has to weigh more. Chosen by relevance. */
const RARITY = 1.1;

/**
 * Any of the words, and groups of them, which find nothing more: those with more words, and with rarer ones, count more.
 */
function anyWord({ wording: { weights }, each }: WordTexts, { page }: Question): Texts {
  const rarities = weights.map((weight) => weight ** RARITY);
  const sum = rarities.reduce((total, rarity) => total + rarity, 0);
  const texts = groupsOf(each.length, page !== undefined && page.sort.length === 0).map((group) => ({
    // The beginning of a word must come last and without a blank.
    q: group
      .map((at) => each[at] ?? '')
      .sort((one, other) => Number(other.endsWith(' ')) - Number(one.endsWith(' ')))
      .join(' '),
    weight: group.reduce((total, at) => total + (rarities[at] ?? 0), 0) / sum,
  }));
  return { finding: texts.slice(0, each.length), ranking: texts.slice(each.length) };
}

/** What a name of a field or level counts beside words in texts. */
const LABEL_WEIGHT = 0.1;

/** Finds documents with any of several texts, each document once. */
async function merged({ server, index }: Searched, texts: readonly Weighed[], question: Question): Promise<Answer> {
  const { page } = question;
  const queries = texts.map(({ q, weight }) => ({
    indexUid: index,
    q,
    filter: question.filter,
    locales: LOCALES,
    matchingStrategy: 'all',
    ...(page ? { sort: page.sort, attributesToRetrieve: page.fields } : { attributesToRetrieve: ['id'] }),
    federationOptions: { weight },
  }));
  const answer = await server.ask<Merged>('multi-search', {
    federation: {
      limit: page?.limit ?? 0,
      offset: page?.offset ?? 0,
      ...(question.facets.length > 0 ? { facetsByIndex: { [index]: question.facets } } : {}),
    },
    queries,
  });
  const { distribution = {}, stats = {} } = answer.facetsByIndex?.[index] ?? {};
  return { ...answer, facetDistribution: distribution, facetStats: stats };
}

/**
 * Finds documents with any of several texts. Because the server asks one text after the other, two requests share them
 * out where groups of words rank: the first has all that find something, so its total and facets are right.
 */
async function anyOf(searched: Searched, { finding, ranking }: Texts, question: Question): Promise<Answer> {
  const { page } = question;
  const half = Math.max(0, Math.ceil((finding.length + ranking.length) / 2) - finding.length);
  const [near, far] = [[...finding, ...ranking.slice(0, half)], ranking.slice(half)];
  if (page === undefined || far.length === 0) return merged(searched, near, question);
  const { offset, limit } = page;
  const whole = { ...page, offset: 0, limit: offset + limit, fields: [...new Set([...page.fields, ...PLACED_BY])] };
  const [answer, other] = await Promise.all([
    merged(searched, near, { ...question, page: whole }),
    merged(searched, far, { filter: question.filter, facets: [], page: whole }),
  ]);
  return { ...answer, hits: mergedHits([answer.hits, other.hits]).slice(offset, offset + limit) };
}

/** The query for documents with all of the words. */
function queryOf({ index }: Searched, q: string, question: Question) {
  const { filter, facets, page } = question;
  return {
    indexUid: index,
    q,
    filter,
    locales: LOCALES,
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
  const { all, labels, wording } = words;
  if (wording.match === 'all' && (all === null || labels === null)) {
    return several(
      searched,
      questions.map((question) => queryOf(searched, all ?? labels ?? '', question)),
    );
  }
  const both: Texts = {
    finding: [
      { q: all ?? '', weight: 1 },
      { q: labels ?? '', weight: LABEL_WEIGHT },
    ],
    ranking: [],
  };
  const answers: Answer[] = [];
  for (let from = 0; from < questions.length; from += MAX_AT_ONCE)
    answers.push(
      ...(await Promise.all(
        questions
          .slice(from, from + MAX_AT_ONCE)
          .map((question) => anyOf(searched, wording.match === 'all' ? both : anyWord(words, question), question)),
      )),
    );
  return answers;
}

/** Asks for nothing but a total, of the whole index. */
const EVERYTHING: Question = { filter: [], facets: [] };

/**
 * Asks several questions about the same words, and beside them how many documents of the whole index have all words of
 * each text. Where a question without filters tells that already, it is not asked twice.
 */
export async function askCounting(
  searched: Searched,
  words: WordTexts,
  texts: readonly string[],
  questions: readonly Question[],
): Promise<{ readonly counts: ReadonlyMap<string, number>; readonly answers: readonly Answer[] }> {
  const all = words.all ?? '';
  const telling = questions.findIndex(({ filter }) => filter.length === 0);
  const counted = texts.filter((text) => telling === -1 || text !== all);
  const asking = questions.map((question) => queryOf(searched, all, question));
  const deciding = counted.map((text) => queryOf(searched, text, EVERYTHING));
  const { server, whole } = searched;
  const answers =
    server === whole
      ? await several(searched, [...asking, ...deciding])
      : (await Promise.all([several({ server }, asking), several({ server: whole }, deciding)])).flat();
  const total = (at: number) => answers[at]?.estimatedTotalHits ?? 0;
  return {
    counts: new Map([
      ...(telling === -1 ? [] : [[all, total(telling)] as const]),
      ...counted.map((text, nth) => [text, total(questions.length + nth)] as const),
    ]),
    answers: answers.slice(0, questions.length),
  };
}

/** For each text, how many documents of the whole index have all of its words. */
export async function countTexts(searched: Searched, texts: readonly string[]): Promise<number[]> {
  const answers = await several(
    { server: searched.whole },
    texts.map((text) => queryOf(searched, text, EVERYTHING)),
  );
  return answers.map(({ estimatedTotalHits }) => estimatedTotalHits);
}

/** The hits with these ids, in the order of the ids. Those that are gone are missing. */
export async function hitsWithIds(
  { server, index }: Searched,
  ids: readonly string[],
  fields: readonly string[],
): Promise<Answer['hits']> {
  if (ids.length === 0) return [];
  const { hits } = await server.ask<Pick<Answer, 'hits'>>(`indexes/${index}/search`, {
    attributesToRetrieve: fields,
    filter: `id IN [${ids.map(quote).join(', ')}]`,
    limit: ids.length,
  });
  const byId = new Map(hits.map((hit) => [String(hit.id), hit] as const));
  return ids.flatMap((id): Answer['hits'] => {
    const hit = byId.get(id);
    return hit === undefined ? [] : [hit];
  });
}
