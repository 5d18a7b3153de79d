import { dayOf } from '../../services/model/day.ts';
import type { StoredVerdict } from '../../services/model/verdict.ts';
import type { Because, ChangeReason } from '../../services/model/verdict-change.ts';
import type { Judging } from '../../services/registry/rules/judging.ts';
import { batchesOf } from '../../services/store/home/batches.ts';
import type { Db } from '../../services/store/home/db.ts';
import { movedEvidence } from '../../services/store/offers/change-reason.ts';
import { type DueOffer, dueOffers } from '../../services/store/offers/offers.ts';
import { type OfferToJudge, readOffersToJudge } from '../../services/store/offers/offers-to-judge.ts';
import { listByProvider, type ProviderPlace } from '../../services/store/offers/party-keys.ts';
import { updateVerdicts } from '../../services/store/offers/update-verdicts.ts';
import { countVerdictDay } from '../../services/store/offers/verdict-days.ts';
import { type MovedFacts, NOTHING_MOVED } from '../../services/store/register/moved-facts.ts';
import { affectedOffers, prepareAffected } from './affected-offers.ts';
import { becauseOf } from './change-reason.ts';
import { verdictNow } from './verdict-now.ts';

const BATCH_OFFERS = 200;

/** What judging again needs. */
export interface RejudgeDeps {
  readonly db: Db;
  readonly judging: Judging;
  readonly now: () => Date;
  /** What reads of registers changed since offers were judged last; nothing where nothing is said. */
  readonly moved?: MovedFacts;
  /** Why all of these are judged again, where that is known beforehand: a rule, a declaration, a decision. */
  readonly reason?: ChangeReason;
}

/** How many offers were looked at, and for how many the verdict says something else now. */
export interface Rejudged {
  readonly looked: number;
  readonly changed: number;
}

async function rejudgeThese(records: readonly OfferToJudge[], deps: RejudgeDeps): Promise<number> {
  const { db, judging, moved = NOTHING_MOVED, reason } = deps;
  await judging.prepare(records);
  const at = deps.now();
  const updates = records.map((record) => {
    const { judgement, ...next } = verdictNow(judging, record, at);
    const because = (before: StoredVerdict | null): Because =>
      reason !== undefined && before !== null
        ? { reason, reports: movedEvidence(before, next.verdict) }
        : becauseOf(before, next.verdict, judgement, judging.index, moved);
    return { id: record.id, revision: record.revision, ...next, because };
  });
  return db.transaction((tx) => updateVerdicts(tx, updates, at.toISOString()));
}

/**
 * Judges offers again, page by page. While one page is judged and written the next one is read. `nextPage` answers ids,
 * and null after the last page.
 */
async function rejudgePages(
  nextPage: () => Promise<readonly string[] | null> | readonly string[] | null,
  deps: RejudgeDeps,
): Promise<Rejudged> {
  const read = async () => {
    const ids = await nextPage();
    return ids === null ? null : { looked: ids.length, records: await readOffersToJudge(deps.db, ids) };
  };
  let [looked, changed] = [0, 0];
  for (let page = await read(); page !== null; ) {
    const next = read();
    // Where judging fails, nobody waits for it any more.
    next.catch(() => {});
    changed += await rejudgeThese(page.records, deps);
    looked += page.looked;
    page = await next;
  }
  return { looked, changed };
}

/** Judges these offers again, in batches. */
export async function rejudgeOffers(ids: readonly string[], deps: RejudgeDeps): Promise<Rejudged> {
  const batches = batchesOf(ids, BATCH_OFFERS);
  return rejudgePages(() => batches.next().value ?? null, deps);
}

/**
 * Judges again what is due today or before, because it changes with the day, and counts the verdicts of the day. Each
 * offer is judged once: one that is due again at once stays so until the next pass.
 */
export async function rejudgeDue(deps: RejudgeDeps): Promise<Rejudged> {
  const today = dayOf(deps.now());
  const done = new Set<string>();
  let after: DueOffer | null = null;
  const rejudged = await rejudgePages(async () => {
    // We go on after the last one and do not begin again, because offers that stay due would hide those behind them.
    const page: readonly DueOffer[] = await dueOffers(deps.db, today, BATCH_OFFERS, after);
    after = page.at(-1) ?? null;
    if (after === null) return null;
    const ids = page.map(({ id }) => id).filter((id) => !done.has(id));
    for (const id of ids) done.add(id);
    return ids;
  }, deps);
  await countVerdictDay(deps.db, today);
  return rejudged;
}

/** Judges every offer again: after the rules changed, or where the register was never read before. */
export async function rejudgeAll(deps: RejudgeDeps): Promise<Rejudged> {
  let after: ProviderPlace | null = null;
  const rejudged = await rejudgePages(async () => {
    const page: readonly ProviderPlace[] = await listByProvider(deps.db, after, BATCH_OFFERS);
    after = page.at(-1) ?? null;
    return after === null ? null : page.map(({ id }) => id);
  }, deps);
  // Now, so that a read that changes little need not do it.
  await prepareAffected(deps.db);
  return rejudged;
}

/**
 * Judges those offers again whose provider or awarding body is one of these providers of the register, now or formerly,
 * by any identifier or domain. No other offer is read.
 */
export async function rejudgeConcerned(registryIds: readonly string[], deps: RejudgeDeps): Promise<Rejudged> {
  return rejudgeOffers(await affectedOffers(registryIds, deps.db), deps);
}
