import type { QueryPart, SearchQuery } from '../services/search/query.ts';

/** The parameters behind a part of a query, as a client writes them. */
export function parametersOf(query: SearchQuery, name: QueryPart): string[] {
  if (name !== 'start') return [name];
  const { from, to } = query.start ?? {};
  // `unknown` alone may be in either parameter.
  return [...(from !== undefined || to === undefined ? ['startsFrom'] : []), ...(to === undefined ? [] : ['startsTo'])];
}
