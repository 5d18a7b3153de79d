import type { SearchQuery } from '../services/search/query.ts';
import { type Gap, resolveGap } from './gap.ts';
import { withPlaces } from './nearby.ts';
import type { Mistake } from './params/mistake.ts';
import { resolveSkills } from './resolve-skills.ts';
import type { Serving } from './serving.ts';

/** A query as an engine takes it, the gap behind `want`, and a warning for whatever is not what was asked for. */
interface ResolvedQuery {
  readonly query: SearchQuery;
  /** Null where nothing is wanted. */
  readonly gap: Gap | null;
  readonly warnings: readonly Mistake[];
}

/** Looks up in the store what engines do not know: places near a point, names of skills, and which wanted ones lack. */
export async function resolveQuery(asked: SearchQuery, deps: Serving): Promise<ResolvedQuery> {
  const placed = await withPlaces(asked, deps);
  const skilled = await resolveSkills(placed.query, deps);
  const { query, gap, warnings } = await resolveGap(skilled.query, deps);
  return { query, gap, warnings: [...placed.warnings, ...skilled.warnings, ...warnings] };
}
