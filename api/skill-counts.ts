import { MAX_OCCUPATION_SKILLS, type SearchQuery } from '../services/search/query.ts';
import { readOccupations } from '../services/store/vocabulary/catalogue.ts';
import type { ApiDeps } from './deps.ts';
import type { ServingIndex } from './serving.ts';

/** How many offers have each of these concepts or a narrower one. `occupation`: or one of its skills. */
export type AskSkillCounts = (
  kind: 'skill' | 'occupation',
  uris: readonly string[],
) => Promise<ReadonlyMap<string, number>>;

/** How many counts are kept. */
const MOST_KEPT = 50_000;

const EVERYTHING: SearchQuery = {
  q: '',
  lang: 'en',
  codes: {},
  numbers: {},
  instance: {},
  sort: 'relevance',
  page: 1,
  size: 1,
  facets: [],
};

/**
 * Counts are those of the field that `skill` filters and counts by. They are kept as long as the index and the
 * vocabularies stay as they are.
 */
export function skillCounts(
  { db, engine }: Pick<ApiDeps, 'db' | 'engine'>,
  state: { readonly index: () => Promise<ServingIndex | null>; readonly vocabulary: () => Promise<string> },
): AskSkillCounts {
  let kept = new Map<string, number>();
  let keptFor = '';
  const queriesOf = async (kind: 'skill' | 'occupation', uris: readonly string[]): Promise<SearchQuery[]> => {
    if (kind === 'skill') return uris.map((uri) => ({ ...EVERYTHING, codes: { skill: { values: [uri] } } }));
    const needs = await readOccupations(db, uris);
    return uris.map((uri) => {
      const { essential = [], optional = [] } = needs.get(uri) ?? {};
      return {
        ...EVERYTHING,
        ofOccupations: [...new Set([...essential, ...optional])].slice(0, MAX_OCCUPATION_SKILLS),
      };
    });
  };
  return async (kind, uris) => {
    const [index, vocabulary] = await Promise.all([state.index(), state.vocabulary()]);
    const { build, cursor } = index ?? {};
    const now = JSON.stringify([build?.name, cursor?.tx, cursor?.revision, vocabulary]);
    if (now !== keptFor || kept.size > MOST_KEPT) [kept, keptFor] = [new Map(), now];
    const mine = kept;
    const missing = uris.filter((uri) => !mine.has(uri));
    if (missing.length > 0) {
      const totals = await engine.totals(await queriesOf(kind, missing));
      for (const [at, uri] of missing.entries()) mine.set(uri, totals[at] ?? 0);
    }
    return new Map(uris.map((uri) => [uri, mine.get(uri) ?? 0]));
  };
}
