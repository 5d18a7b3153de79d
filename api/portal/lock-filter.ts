import type { z } from 'zod';
import { MAX_FILTER_CHARACTERS } from '../../services/keys/portal-token.ts';
import { activeFilters, type SearchQuery } from '../../services/search/query.ts';
import { type Clean, cleanParameters } from '../params/clean.ts';
import { type Mistake, mistake } from '../params/mistake.ts';
import { SEARCH_NAMES, SearchParameters } from '../params/search-parameters.ts';
import { filtersTogether, queryOf } from '../params/search-query.ts';

/** Parameters of a search that say nothing about which offers there are, or do so by words: none of them is locked. */
const OPEN = ['q', 'have', 'want', 'sort', 'page', 'size', 'cursor', 'facets', 'lang', 'portal', 'strict'] as const;
type Open = (typeof OPEN)[number];
const isOpen = (name: string): name is Open => OPEN.some((open) => open === name);

const LOCK = {
  names: {
    single: SEARCH_NAMES.single.filter((name) => !isOpen(name)),
    list: SEARCH_NAMES.list.filter((name) => !isOpen(name)),
    notBuiltYet: OPEN,
  },
  schema: SearchParameters.omit(
    Object.fromEntries(OPEN.map((name) => [name, true])) as { readonly [Name in Open]: true },
  ),
  together: filtersTogether,
};

/** True where a query leaves out nothing. */
const asksNothing = (query: SearchQuery): boolean =>
  activeFilters(query).length === 0 && query.near === undefined && query.occupations === undefined;

/**
 * Reads the filter of a portal token with the parser of `GET /v1/offers`, or says everything that is wrong with it.
 * Unknown names are mistakes here: what is not understood would not be locked.
 */
export function cleanLock(filter: string): Clean<SearchQuery> {
  const refused = (errors: readonly Mistake[]): Clean<SearchQuery> => ({ ok: false, errors, warnings: [] });
  if (filter.length > MAX_FILTER_CHARACTERS)
    return refused([mistake('filter', 'lockLong', { facts: { most: MAX_FILTER_CHARACTERS } })]);
  const clean = cleanParameters<z.ZodObject>(filter, LOCK);
  const unknown = clean.warnings;
  if (!clean.ok || unknown.length > 0) {
    const errors = clean.ok ? [] : clean.errors;
    return refused(
      [...errors, ...unknown].map((one) => (one.code === 'notBuiltYet' ? mistake(one.parameter, 'notLocked') : one)),
    );
  }
  const query = queryOf(clean.data as SearchParameters, { reader: 'en', today: null });
  return asksNothing(query) ? refused([mistake('filter', 'lockEmpty')]) : { ok: true, data: query, warnings: [] };
}
