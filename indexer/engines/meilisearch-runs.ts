import type { DocumentInstance } from '../../services/search/document.ts';
import { type SearchQuery, without } from '../../services/search/query.ts';
import { isInstanceFilter } from '../../services/search/schema.ts';
import { admittingUnknown, leavingOut } from '../../services/search/scope.ts';
import { type Answer, askAll, type Searched, type WordTexts } from './meilisearch-ask.ts';
import { byValue, type Candidates } from './meilisearch-by-value.ts';
import { dividedByStart } from './meilisearch-divided.ts';
import type { Filter } from './meilisearch-filter.ts';
import { type CountedRuns, countHere, everyCount } from './meilisearch-here.ts';
import { counting, narrowedFacets } from './meilisearch-plan.ts';
import { countSettled, together } from './meilisearch-settled.ts';

/**
 * Of how many offers all instances are read, to count them here. The server takes 40 µs to read one, and some
 * milliseconds to count one value. It must be at most what a search can reach.
 */
const MAX_READ = 1_000;
/** So few are read at once: to ask how they divide takes longer. */
const FEW = 50;

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

/** What is counted for a query, and how many offers it finds itself. */
interface Counting {
  /** A filter that finds every offer that may be counted, and how many it finds. */
  readonly around: { readonly filter: Filter; readonly total: number };
  readonly candidates: Candidates;
  readonly total: number;
}

const totalOf = (answer: Answer | undefined) => answer?.estimatedTotalHits ?? 0;

/**
 * Counts by the start: of most offers every instance meets it, and the server counts them as if it were not asked for.
 * The few others are read. Null where no days are asked for, or the others are too many.
 */
async function countByStart(
  searched: Searched,
  query: SearchQuery,
  words: WordTexts,
  { around, candidates, total }: Counting,
): Promise<CountedRuns | null> {
  const divided = dividedByStart(query);
  if (divided === null) return null;
  const others: Filter = [...around.filter, ...divided.others];
  const leaving = leavingOut(query).filter(isInstanceFilter);
  const [first] = await askAll(searched, words, [{ filter: others, facets: [] }]);
  const left = totalOf(first);
  if (left > MAX_READ) return null;
  const settled = countSettled(query, candidates, divided);
  const [answers, read] = await Promise.all([
    askAll(searched, words, [...leaving.map((name) => counting(admittingUnknown(query, name))), ...settled.questions]),
    readAround(searched, words, others, left),
  ]);
  const counted = together(settled.read(answers.slice(leaving.length)), everyCount(read, query).counts);
  const leftOut = leaving.map((name, at) => [name, totalOf(answers[at]) - total]);
  return { ...counted, leftOut: Object.fromEntries(leftOut) };
}

/**
 * Counts what concerns instances, where those that count must meet several conditions. Few offers are read and counted
 * here; of many, those are that not every instance of meets the start; else the server is asked for each value.
 */
export async function countRuns(
  searched: Searched,
  query: SearchQuery,
  words: WordTexts,
  found: Counting,
): Promise<CountedRuns> {
  const { around, candidates, total } = found;
  const isPlain = narrowedFacets(without(query, 'start')).length === 0;
  // Where something else narrows, too, values of settled offers are asked for one by one, and reading takes less.
  if (around.total > (isPlain ? FEW : MAX_READ)) {
    const byStart = await countByStart(searched, query, words, found);
    if (byStart !== null) return byStart;
  }
  if (around.total <= MAX_READ) return countHere(await readAround(searched, words, around.filter, around.total), query);
  const leaving = leavingOut(query).filter(isInstanceFilter);
  const values = byValue(query, candidates);
  const answers = await askAll(searched, words, [
    ...leaving.map((name) => counting(admittingUnknown(query, name))),
    ...values.questions,
  ]);
  const totals = answers.map(totalOf);
  const leftOut = leaving.map((name, at) => [name, (totals[at] ?? total) - total]);
  return { ...values.read(totals.slice(leaving.length)), leftOut: Object.fromEntries(leftOut) };
}
