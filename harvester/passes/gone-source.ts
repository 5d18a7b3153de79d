import type { Run } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { countSeen } from '../../services/store/offers/origins.ts';
import { holdSource, keepSourceDecision, noteGone, noteThere } from '../../services/store/sources/guards.ts';
import { retireSource } from '../../services/store/sources/sources.ts';

/** A source is given up once this many checks over this many days found it gone, and none found it there. */
const GONE_CHECKS = 3;
const GONE_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Remembers whether a run found its source gone. One that is gone for good is retired, and its offers wait for
 * approval: the run is then held. Answers the run as it is to be written down.
 */
export async function retireIfGone(tx: Queryable, run: Run): Promise<Run> {
  const { sourceId, outcome, reason, endedAt } = run;
  if (outcome !== 'failed') await noteThere(tx, sourceId);
  if (outcome !== 'failed' || reason !== 'gone' || endedAt === null) return run;
  const { since, checks } = await noteGone(tx, sourceId, endedAt);
  if (checks < GONE_CHECKS || Date.parse(endedAt) - Date.parse(since) < GONE_DAYS * DAY_MS) return run;
  const offers = await countSeen(tx, sourceId);
  const said = `${run.detail ?? 'gone'}; ${checks} checks since ${since} agree`;
  await retireSource(tx, sourceId, 'gone', endedAt);
  await keepSourceDecision(tx, { sourceId, kind: 'retired', offers, reason: said, by: 'harvester', at: endedAt });
  if (offers === 0) return { ...run, detail: said };
  await holdSource(tx, sourceId, offers, endedAt);
  const detail = `${said}. To withdraw its ${offers} offers: accredex sources approve ${sourceId} --at-most ${offers}`;
  return { ...run, outcome: 'held', detail, counts: { ...run.counts, notSeen: offers } };
}
