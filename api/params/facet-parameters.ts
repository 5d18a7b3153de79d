import { z } from 'zod';
import type { SearchQuery } from '../../services/search/query.ts';
import type { Clean, Parameters } from './clean.ts';
import { cleanParameters } from './clean.ts';
import { SEARCH_NAMES, SearchParameters, whole } from './search-parameters.ts';
import { filtersTogether, queryOf, type ReadFor } from './search-query.ts';

/** The most values of one answer, and how many where nothing is asked. */
export const MAX_SIZE_VALUES = 50;

/** `GET /v1/facets/{name}`: the filters of a search, and what is looked for among the values. */
export const FACET_PARAMETERS = {
  names: {
    single: ['words', ...SEARCH_NAMES.single.filter((name) => name !== 'sort' && name !== 'page')],
    list: SEARCH_NAMES.list.filter((name) => name !== 'facets'),
    notBuiltYet: SEARCH_NAMES.notBuiltYet,
  },
  schema: SearchParameters.omit({ sort: true, page: true, cursor: true, facets: true }).extend({
    q: z.string().optional().describe('What the label of a value, one of its words, or the value itself contains.'),
    words: z.string().optional().describe('The words of the search: `q` of `GET /v1/offers`.'),
    size: whole(1, MAX_SIZE_VALUES)
      .optional()
      .describe(`At most so many values, ${MAX_SIZE_VALUES} where nothing is said.`),
  }),
  together: filtersTogether,
} satisfies Parameters<z.ZodObject>;

/** What is asked of one facet. */
export interface FacetQuestion {
  /** What a value is looked for by. Empty: the most frequent. */
  readonly text: string;
  readonly size: number;
  /** The search whose offers are counted. It asks for no hits. */
  readonly query: SearchQuery;
}

/** Turns a query string (without `?`) into a question about a facet, or into everything that is wrong with it. */
export function cleanFacetQuestion(query: string, reading: ReadFor): Clean<FacetQuestion> {
  const clean = cleanParameters(query, FACET_PARAMETERS);
  if (!clean.ok) return clean;
  const { q: text = '', words, size = MAX_SIZE_VALUES, ...filters } = clean.data;
  const search = queryOf({ ...filters, q: words, size: 0 }, reading);
  return { ...clean, data: { text, size, query: search } };
}
