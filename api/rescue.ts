import type { SearchResult } from '../services/search/engine.ts';
import { activeFilters, type QueryPart, type SearchQuery, without } from '../services/search/query.ts';
import { parametersOf } from './filter-names.ts';
import type { Serving } from './serving.ts';

/** How many hits there would be without some parameters. */
interface Rescue {
  readonly without: string[];
  readonly total: number;
}

/** Among so many filters pairs are tried, so 28 at most; and so many pairs are named. */
const MAX_PAIRED = 8;
const MAX_NAMED = 10;

/**
 * For a query without hits: how many there would be without each of its filters, and without its words. Where none of
 * them alone is guilty, also without each two of the first eight, as far as that finds anything, most first. `known`:
 * how many there are without a filter, as far as the answer to the query says it.
 */
export async function rescueOf(
  query: SearchQuery,
  deps: Pick<Serving, 'totals'>,
  known: NonNullable<SearchResult['without']> = {},
): Promise<Rescue[]> {
  const words: readonly QueryPart[] = query.q === '' ? [] : ['q'];
  const filters: readonly QueryPart[] = [
    ...activeFilters(query),
    ...(query.occupations === undefined ? [] : (['occupation'] as const)),
    ...(query.gap === undefined ? [] : (['want'] as const)),
  ];
  const names = [...filters, ...words];
  const knownTotals = new Map<QueryPart | undefined, number>(Object.entries(known) as [QueryPart, number][]);
  const lacking = async (groups: readonly (readonly QueryPart[])[]): Promise<Rescue[]> => {
    // Nothing but filters and words decides how many there are.
    const whole: SearchQuery = { ...query, page: 1, size: 1, facets: [], sort: 'relevance' };
    const queries = groups.map((group) => group.reduce(without, whole));
    const said = groups.map((group) => (group.length === 1 ? knownTotals.get(group[0]) : undefined));
    const open = queries.filter((_, at) => said[at] === undefined);
    const totals = [...(open.length > 0 ? await deps.totals(open) : [])];
    return groups.map((group, at) => ({
      without: group.flatMap((name) => parametersOf(query, name)),
      total: said[at] ?? totals.shift() ?? 0,
    }));
  };
  const single = await lacking(names.map((name) => [name]));
  if (names.length < 3 || single.some(({ total }) => total > 0)) return single;
  const paired = [...words, ...filters].slice(0, MAX_PAIRED);
  const pairs = paired.flatMap((one, at) => paired.slice(at + 1).map((other) => [one, other]));
  const found = (await lacking(pairs)).filter(({ total }) => total > 0);
  return [...single, ...found.sort((one, other) => other.total - one.total).slice(0, MAX_NAMED)];
}
