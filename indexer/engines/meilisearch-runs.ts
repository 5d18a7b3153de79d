import type { DocumentInstance } from '../../services/search/document.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { isInstanceFilter } from '../../services/search/schema.ts';
import { admittingUnknown, leavingOut } from '../../services/search/scope.ts';
import { askAll, type Searched, type WordTexts } from './meilisearch-ask.ts';
import { byValue, type Candidates } from './meilisearch-by-value.ts';
import type { Filter } from './meilisearch-filter.ts';
import { type CountedRuns, countHere } from './meilisearch-here.ts';
import { counting } from './meilisearch-plan.ts';

/**
 * Of how many offers all instances are read, to count them here. The server takes 40 µs to read one, and some
 * milliseconds to count one value. It must be at most what a search can reach.
 */
const MAX_READ = 1_000;

/** The instances of all offers around a query. */
async function readAround(
  searched: Searched,
  words: WordTexts,
  filter: Filter,
  total: number,
): Promise<DocumentInstance[][]> {
  if (total === 0) return [];
  const page = { offset: 0, limit: MAX_READ, sort: [], fields: ['instances'] };
  const [answer] = await askAll(searched, words, [{ filter, facets: [], page }]);
  return (answer?.hits ?? []).map(({ instances }) => JSON.parse(String(instances)) as DocumentInstance[]);
}

/**
 * Counts what concerns instances, where those that count must meet several conditions. `around`: a filter that finds
 * every offer that may be counted, and how many it finds. Few are read and counted here; else the server is asked for
 * each value. `total`: how many offers the query itself finds.
 */
export async function countRuns(
  searched: Searched,
  query: SearchQuery,
  words: WordTexts,
  found: {
    readonly around: { readonly filter: Filter; readonly total: number };
    readonly candidates: Candidates;
    readonly total: number;
  },
): Promise<CountedRuns> {
  const { around, candidates, total } = found;
  if (around.total <= MAX_READ) return countHere(await readAround(searched, words, around.filter, around.total), query);
  const leaving = leavingOut(query).filter(isInstanceFilter);
  const values = byValue(query, candidates);
  const answers = await askAll(searched, words, [
    ...leaving.map((name) => counting(admittingUnknown(query, name))),
    ...values.questions,
  ]);
  const totals = answers.map(({ estimatedTotalHits }) => estimatedTotalHits);
  const leftOut = leaving.map((name, at) => [name, (totals[at] ?? total) - total]);
  return { ...values.read(totals.slice(leaving.length)), leftOut: Object.fromEntries(leftOut) };
}
