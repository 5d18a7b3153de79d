import { setImmediate } from 'node:timers/promises';
import { type Judging, openJudging } from '../services/registry/rules/judging.ts';
import type { IndexBuild, SearchEngine } from '../services/search/engine.ts';
import { cursorName } from '../services/search/index-cursor.ts';
import { batchesOf } from '../services/store/home/batches.ts';
import { readOffers } from '../services/store/offers/offer-reading.ts';
import { skillsOfOffers } from '../services/store/offers/offer-skills.ts';
import { factsIn } from '../services/store/register/registry-facts.ts';
import { changedConcepts, readSeenFills, saveSeenFills, servingFills } from '../services/store/vocabulary/changes.ts';
import { readConcepts } from '../services/store/vocabulary/read.ts';
import type { IndexingDeps } from './deps.ts';
import { documentsOf } from './documents.ts';
import { knownConcepts } from './known-concepts.ts';
import { MAX_REFUSED, takeOrSetAside, tellRefused } from './taking.ts';

/** How many documents are made and written at once. */
const BATCH_OFFERS = 500;

/**
 * Because documents hold labels of skills and what stands above these, a changed vocabulary makes some of them old.
 * This writes the documents of offers that name a changed concept, and of those that name none, because their skills
 * are inferred from the labels. The index itself stays. Answers how many were written and refused.
 */
export async function refreshSkills(
  engine: SearchEngine,
  build: IndexBuild,
  deps: IndexingDeps,
): Promise<{ readonly refreshed: number; readonly refused: number }> {
  const name = cursorName(engine, build);
  // Read before the concepts are: whatever is swapped in meanwhile is seen as new next time.
  const now = await servingFills(deps.db);
  const seen = await readSeenFills(deps.db, name);
  if (Object.entries(now).every(([id, fill]) => seen[id] === fill)) return { refreshed: 0, refused: 0 };
  const changed = await changedConcepts(deps.db, seen, now);
  let [refreshed, refused] = [0, 0];
  const concepts = knownConcepts((uris) => readConcepts(deps.db, uris));
  // Opened once there is something to write.
  let judging: Judging | null = null;
  for await (const offers of skillsOfOffers(deps.db)) {
    deps.stopped?.throwIfAborted();
    await setImmediate();
    const ids = offers
      .filter(({ skills }) => skills.length === 0 || skills.some((uri) => changed.has(uri)))
      .map(({ id }) => id);
    for (const batch of batchesOf(ids, BATCH_OFFERS)) {
      const records = [...(await readOffers(deps.db, batch)).values()];
      judging ??= await openJudging(factsIn(deps.db), deps.policy);
      const documents = await documentsOf(records, { judging, concepts }, deps);
      const setAside = await takeOrSetAside(engine, build, documents, {
        settles: true,
        atMost: MAX_REFUSED - refused,
      });
      await tellRefused(setAside, records, engine, deps);
      refreshed += records.length - setAside.length;
      refused += setAside.length;
    }
  }
  await saveSeenFills(deps.db, name, now);
  deps.log.info({ event: 'index.skills', engine: engine.name, concepts: changed.size, refreshed });
  return { refreshed, refused };
}
