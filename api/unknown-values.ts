import type { ConceptLabels } from '../services/model/assemble.ts';
import { EVERY_OFFER, type SearchQuery } from '../services/search/query.ts';
import { type Mistake, mistake } from './params/mistake.ts';
import { isAddress } from './resolve-skills.ts';
import type { Serving } from './serving.ts';

/** How many values that the store does not know are looked up in the index. */
const MAX_LOOKED_UP = 20;

/** The skills of a list that neither a vocabulary nor any offer has. */
async function unknownSkills(
  uris: readonly string[],
  labels: ConceptLabels,
  { engine }: Serving,
): Promise<readonly string[]> {
  const strange = uris.filter((uri) => !labels.has(uri)).slice(0, MAX_LOOKED_UP);
  if (strange.length === 0) return [];
  const totals = await engine.totals(strange.map((uri) => ({ ...EVERY_OFFER, codes: { skill: { values: [uri] } } })));
  return strange.filter((_, at) => totals[at] === 0);
}

/**
 * A warning for each skill and provider of a query that nobody here knows and that therefore matches nothing. `labels`
 * must contain all known skills of the query.
 */
export async function unknownValues({ codes }: SearchQuery, labels: ConceptLabels, deps: Serving): Promise<Mistake[]> {
  // A word that is no address was warned of when it was looked up as a label.
  const skills = await unknownSkills((codes.skill?.values ?? []).filter(isAddress), labels, deps);
  const asked = codes.provider?.values ?? [];
  const providers = await deps.providers(asked);
  return [
    ...skills.map((value) => mistake('skill', 'unknownSkill', { value })),
    ...asked
      .filter((id) => !providers.has(id))
      .slice(0, MAX_LOOKED_UP)
      .map((value) => mistake('provider', 'unknownProvider', { value })),
  ];
}
