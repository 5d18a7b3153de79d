import { type QueryPart, type SearchQuery, without } from '../services/search/query.ts';
import type { DefaultName } from '../web/state/defaults.ts';
import { resolveQuery } from './resolve-query.ts';
import type { Serving } from './serving.ts';

const partOf = (name: DefaultName): QueryPart => (name === 'startsFrom' ? 'start' : name);

/** How many offers a search would find without each of some filters: one question for all of them. */
export async function totalsWithout(
  asked: SearchQuery,
  names: readonly DefaultName[],
  deps: Serving,
): Promise<Partial<Record<DefaultName, number>>> {
  if (names.length === 0) return {};
  const { query } = await resolveQuery(asked, deps);
  // Nothing but the filters and the words decides how many there are, so that every page of an answer asks the same.
  const whole: SearchQuery = { ...query, page: 1, size: 1, facets: [], sort: 'relevance' };
  const totals = await deps.totals(names.map((name) => without(whole, partOf(name))));
  return Object.fromEntries(names.map((name, at) => [name, totals[at] ?? 0]));
}
