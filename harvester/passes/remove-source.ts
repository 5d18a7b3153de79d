import { UsageError } from '../../services/errors.ts';
import type { Source } from '../../services/model/source.ts';
import { keepSourceDecision, releaseSource } from '../../services/store/sources/guards.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { takeProviderOut, toldOfThoseOut } from '../../services/store/sources/providers-out.ts';
import { listSources, readSource, retireSource } from '../../services/store/sources/sources.ts';
import type { ApproveDeps } from './approve.ts';
import { giveUp } from './give-up.ts';
import { withSource } from './with-source.ts';

/** What became of a source that was taken out. */
export interface Removed {
  readonly source: string;
  /** How many offers it had, and how many of these no other source has. */
  readonly offers: number;
  readonly withdrawn: number;
}

/** @throws UsageError `unknown-source`. */
async function sourcesOf(id: string, { db }: ApproveDeps): Promise<readonly Source[]> {
  const source = await readSource(db, id);
  const found = source === null ? await listSources(db, { providerId: id }) : [source];
  if (found.length === 0 && !(await readProviders(db, [id])).has(id))
    throw new UsageError('unknown-source', `There is no source or provider ${id}: accredex sources list`);
  return found;
}

/** Takes away what others tell of a provider, and notes that nobody may from now on. What its id is not of is no error. */
async function removeProvider(id: string, by: string, deps: ApproveDeps): Promise<readonly Removed[]> {
  const { db, now } = deps;
  await sourcesOf(id, deps);
  await takeProviderOut(db, id, 'removed', now().toISOString());
  const removed: Removed[] = [];
  for (const { sourceId, providerId } of await toldOfThoseOut(db)) {
    if (providerId !== id) continue;
    const given = await withSource(sourceId, `removal by ${by}`, deps, (lease) =>
      giveUp(sourceId, 'removed', lease, deps, { ofProvider: id }),
    );
    removed.push({ source: sourceId, ...given });
  }
  return removed;
}

/**
 * Takes a source out, or a provider with all its sources and what others tell of it: they are not harvested any more, and what no other source has is
 * withdrawn at once. A person decided that, so no guard holds it. `sources add` of its manifest takes it up again.
 * @throws UsageError `unknown-source`, `busy`.
 */
export async function removeSources(
  id: string,
  reason: string,
  by: string,
  deps: ApproveDeps,
): Promise<readonly Removed[]> {
  const { db, now } = deps;
  const removed: Removed[] = [];
  if ((await readSource(db, id)) === null) removed.push(...(await removeProvider(id, by, deps)));
  for (const { id: sourceId } of await sourcesOf(id, deps)) {
    const at = now().toISOString();
    // First of all, so that no clock takes it up again while we wait for a run of it to end.
    await retireSource(db, sourceId, 'removed', at);
    removed.push(
      await withSource(sourceId, `removal by ${by}`, deps, async (lease) => {
        const given = await giveUp(sourceId, 'removed', lease, deps);
        await db.transaction(async (tx) => {
          // A run that was under way may have written its source anew.
          await retireSource(tx, sourceId, 'removed', at);
          await releaseSource(tx, sourceId);
          await keepSourceDecision(tx, { sourceId, kind: 'removed', offers: given.offers, reason, by, at });
        });
        return { source: sourceId, ...given };
      }),
    );
  }
  return removed;
}
