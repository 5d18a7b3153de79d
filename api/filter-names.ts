import type { SearchQuery } from '../services/search/query.ts';
import type { FilterName } from '../services/search/schema.ts';

/** The parameters behind a filter of a query, as a client writes them. */
export function parametersOf(query: SearchQuery, name: FilterName | 'q' | 'occupation' | 'want'): string[] {
  if (name !== 'start') return [name];
  const { from, to } = query.start ?? {};
  // `unknown` alone may be in either parameter.
  return [...(from !== undefined || to === undefined ? ['startsFrom'] : []), ...(to === undefined ? [] : ['startsTo'])];
}
