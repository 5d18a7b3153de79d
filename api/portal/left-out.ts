import { dayOf } from '../../services/model/day.ts';
import { type Exclusion, MAX_EXCLUSIONS } from '../../services/model/exclusion.ts';
import type { Lock } from '../../services/search/lock.ts';
import { storedExclusions } from '../../services/store/portals/exclusions.ts';
import type { ApiDeps } from '../deps.ts';

/** What a portal leaves out today: by the operator's file, and by the word of its editors. */
export async function leftOutBy(
  portal: string,
  { db, exclusions, now }: Pick<ApiDeps, 'db' | 'exclusions' | 'now'>,
): Promise<Lock['without']> {
  const [byFile, byEditors] = await Promise.all([exclusions?.(portal) ?? [], storedExclusions(db, portal)]);
  const today = dayOf(now());
  const idsOf = (kind: Exclusion['kind']) => {
    const held = [...byFile, ...byEditors].filter(
      (one) => one.kind === kind && (one.until === null || one.until >= today),
    );
    return [...new Set(held.map(({ id }) => id))].sort().slice(0, 2 * MAX_EXCLUSIONS);
  };
  return { offers: idsOf('offer'), providers: idsOf('provider') };
}
