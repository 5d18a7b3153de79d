import type { SearchResult } from '../services/search/engine.ts';
import { type SearchQuery, without } from '../services/search/query.ts';
import type { FilterName } from '../services/search/schema.ts';
import type { DefaultName } from '../web/views/every-offer.ts';
import { resolveQuery } from './resolve-query.ts';
import type { Serving } from './serving.ts';

const filterOf = (name: DefaultName): FilterName => (name === 'startsFrom' ? 'start' : name);

/**
 * How many offers a search would find without each of some filters: one question for all of which the answer to the
 * search does not say so (`known`).
 */
export async function totalsWithout(
  asked: SearchQuery,
  filters: readonly DefaultName[],
  known: NonNullable<SearchResult['without']>,
  deps: Serving,
): Promise<Partial<Record<DefaultName, number>>> {
  const said = filters.map((name) => [name, known[filterOf(name)]] as const);
  const names = filters.filter((name) => known[filterOf(name)] === undefined);
  if (names.length === 0) return Object.fromEntries(said);
  const { query } = await resolveQuery(asked, deps);
  // Nothing but the filters and the words decides how many there are, so that every page of an answer asks the same.
  const whole: SearchQuery = { ...query, page: 1, size: 1, facets: [], sort: 'relevance' };
  const totals = await deps.totals(names.map((name) => without(whole, filterOf(name))));
  return Object.fromEntries([...said, ...names.map((name, at) => [name, totals[at] ?? 0])]);
}
