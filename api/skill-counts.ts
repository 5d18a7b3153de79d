import { EVERY_OFFER, MAX_OCCUPATION_SKILLS, type SearchQuery } from '../services/search/query.ts';
import { readOccupations } from '../services/store/vocabulary/catalogue.ts';
import type { ApiDeps } from './deps.ts';
import { rememberedWhile } from './remembered-while.ts';

/** How many offers have each of these concepts or a narrower one. `occupation`: or one of its skills. */
export type AskSkillCounts = (
  kind: 'skill' | 'occupation',
  uris: readonly string[],
) => Promise<ReadonlyMap<string, number>>;

/** How many counts of each kind are kept. */
const MOST_KEPT = 50_000;

/**
 * Counts are those of the field that `skill` filters and counts by. They are kept as long as `version` stays the same
 * text: it names the state of the index and of the vocabularies.
 */
export function skillCounts(
  { db, engine }: Pick<ApiDeps, 'db' | 'engine'>,
  version: () => Promise<string>,
): AskSkillCounts {
  const ofSkills = async (uris: readonly string[]): Promise<SearchQuery[]> =>
    uris.map((uri) => ({ ...EVERY_OFFER, codes: { skill: { values: [uri] } } }));
  const ofOccupations = async (uris: readonly string[]): Promise<SearchQuery[]> => {
    const needs = await readOccupations(db, uris);
    return uris.map((uri) => {
      const { essential = [], optional = [] } = needs.get(uri) ?? {};
      const ofOccupations = [...new Set([...essential, ...optional])].slice(0, MAX_OCCUPATION_SKILLS);
      return { ...EVERY_OFFER, ofOccupations };
    });
  };
  const counted = (queriesOf: typeof ofSkills) =>
    rememberedWhile(
      async (uris) => {
        const totals = await engine.totals(await queriesOf(uris));
        return new Map(uris.map((uri, at) => [uri, totals[at] ?? 0]));
      },
      version,
      MOST_KEPT,
    );
  const counts = { skill: counted(ofSkills), occupation: counted(ofOccupations) };
  return (kind, uris) => counts[kind](uris);
}
