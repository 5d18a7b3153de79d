import { asFilter, type Preferred } from '../../services/search/preferred.ts';
import { MAX_REACHABLE_HITS, type SearchQuery } from '../../services/search/query.ts';
import { readerFirst } from '../../services/search/reader-first.ts';
import { pageWindow } from '../../services/search/scope.ts';
import { type Stretch, stretchesAfter } from '../../services/search/walk.ts';
import { type Answer, askAll, hitsWithIds, type Question, type Searched, type WordTexts } from './meilisearch-ask.ts';
import { allOf, type Filter, filterOf, quote } from './meilisearch-filter.ts';
import { ATTRIBUTES } from './meilisearch-settings.ts';
import { allTexts } from './meilisearch-words.ts';

type Hits = Answer['hits'];

/** The fields and the order of a page. */
interface Shown {
  readonly fields: readonly string[];
  readonly sort: readonly string[];
}

/**
 * A page over several groups (a filter each) that stand one after the other: one question a group, as far as the page
 * reaches.
 */
async function groupsInTurn(
  searched: Searched,
  words: WordTexts,
  groups: readonly Filter[],
  page: Shown & { readonly offset: number; readonly limit: number },
): Promise<Hits> {
  const hits: Hits[number][] = [];
  let before = 0;
  for (const filter of groups) {
    const missing = page.limit - hits.length;
    if (missing <= 0) break;
    const part = { ...page, offset: Math.max(0, page.offset - before), limit: missing };
    const [answer] = await askAll(searched, words, [{ filter, facets: [], page: part } satisfies Question]);
    hits.push(...(answer?.hits ?? []));
    before += answer?.estimatedTotalHits ?? 0;
  }
  return hits;
}

/** Offers in the reader's language (0), or all others (1). */
function groupFilter(query: SearchQuery, group: 0 | 1 | null): string[] {
  const lang = readerFirst(query);
  return lang === null || group === null ? [] : [`language ${group === 0 ? '=' : '!='} ${quote(lang)}`];
}

function stretchFilter({ by, has, after }: Stretch): string[] {
  const attribute = ATTRIBUTES[by.by];
  const beyondId = after === null ? [] : [`id > ${quote(after.id)}`];
  if (!has) return [`${attribute} NOT EXISTS`, ...beyondId];
  if (after === null) return [`${attribute} EXISTS`];
  const key = quote(String(Number(after.key)));
  return [`${attribute} ${by.down ? '<' : '>'} ${key} OR (${attribute} = ${key} AND ${beyondId.join('')})`];
}

/** The hits after a place of an order that can be walked, part by part. */
export async function walkedPage(
  searched: Searched,
  query: SearchQuery,
  words: WordTexts,
  shown: Shown,
): Promise<Hits> {
  if (query.after === undefined) return [];
  const all = filterOf(query);
  const parts = stretchesAfter(query, query.after).map((part) => [
    ...all,
    ...groupFilter(query, part.group),
    ...stretchFilter(part),
  ]);
  return groupsInTurn(searched, words, parts, { ...pageWindow(query), ...shown });
}

/** The page of a query without words: offers with an instance in the reader's language before all others. */
export async function readerPage(
  searched: Searched,
  query: SearchQuery,
  words: WordTexts,
  shown: Shown,
): Promise<Hits> {
  const all = filterOf(query);
  const groups = ([0, 1] as const).map((group) => [...all, ...groupFilter(query, group)]);
  return groupsInTurn(searched, words, groups, { ...pageWindow(query), ...shown });
}

/** Ids of the offers whose title has all words that were typed, best first. */
async function titled(searched: Searched, query: SearchQuery & { readonly preferred: Preferred }): Promise<string[]> {
  if (query.q === '') return [];
  const words = allTexts(query.preferred.typed);
  if (words.all === '') return [];
  const page = { offset: 0, limit: MAX_REACHABLE_HITS, sort: [], fields: ['id'] };
  const [answer] = await askAll(searched, words, [{ filter: filterOf(query), facets: [], in: ['title.*'], page }]);
  return (answer?.hits ?? []).map(({ id }) => String(id));
}

/**
 * The page of a query whose hits come in groups (`Preferred`): one question a group, as far as the page reaches. The
 * server has no order by a condition, so each group is what the ones before have left.
 */
export async function groupedPage(
  searched: Searched,
  query: SearchQuery & { readonly preferred: Preferred },
  words: WordTexts,
  shown: Shown,
): Promise<Hits> {
  const { offset, limit } = pageWindow(query);
  if (limit === 0) return [];
  const first = await titled(searched, query);
  const wanted = first.slice(offset, offset + limit);
  const all = filterOf(query);
  const left = first.length > 0 ? [`id NOT IN [${first.map(quote).join(', ')}]`] : [];
  const preferred = filterOf(asFilter(query));
  const groups: Filter[] = [
    [...preferred, ...left],
    [...all, ...left, `NOT (${allOf(preferred)})`],
  ];
  const hits = await hitsWithIds(searched, wanted, shown.fields);
  const others = await groupsInTurn(searched, words, groups, {
    offset: Math.max(0, offset - first.length),
    limit: limit - hits.length,
    ...shown,
  });
  return [...hits, ...others];
}
