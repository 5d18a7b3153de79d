import { dayOf } from '../../services/model/day.ts';
import type { Judging } from '../../services/registry/rules/judging.ts';
import type { Db } from '../../services/store/home/db.ts';
import { listOfferParties, type OfferParties } from '../../services/store/offers/offer-parties.ts';
import { readOffers } from '../../services/store/offers/offer-reading.ts';
import { type DueOffer, dueOffers, listOfferIds, updateVerdicts } from '../../services/store/offers/offers.ts';
import { concernedParties } from './affected-parties.ts';
import { verdictNow } from './verdict-now.ts';

const BATCH_OFFERS = 200;
/** How many offers' parties are looked at together. */
const PAGE_OFFERS = 1_000;

/** What judging again needs. */
export interface RejudgeDeps {
  readonly db: Db;
  readonly judging: Judging;
  readonly now: () => Date;
}

/** How many offers were looked at, and for how many the verdict says something else now. */
export interface Rejudged {
  readonly looked: number;
  readonly changed: number;
}

async function rejudgeThese(ids: readonly string[], deps: RejudgeDeps): Promise<number> {
  const records = [...(await readOffers(deps.db, ids)).values()];
  await deps.judging.prepare(records);
  const at = deps.now();
  const updates = records.map((record) => ({
    id: record.id,
    revision: record.revision,
    ...verdictNow(deps.judging, record, at),
  }));
  return deps.db.transaction((tx) => updateVerdicts(tx, updates, at.toISOString()));
}

/**
 * Judges again what is due today or before, because it changes with the day. Each offer is judged once: one that is due
 * again at once stays so until the next pass.
 */
export async function rejudgeDue(deps: RejudgeDeps): Promise<Rejudged> {
  const today = dayOf(deps.now());
  let [looked, changed] = [0, 0];
  const done = new Set<string>();
  for (let after: DueOffer | null = null; ; ) {
    // We go on after the last one and do not begin again, because offers that stay due would hide those behind them.
    const page: readonly DueOffer[] = await dueOffers(deps.db, today, BATCH_OFFERS, after);
    const last = page.at(-1);
    if (last === undefined) return { looked, changed };
    const ids = page.map(({ id }) => id).filter((id) => !done.has(id));
    for (const id of ids) done.add(id);
    changed += await rejudgeThese(ids, deps);
    looked += ids.length;
    after = last;
  }
}

/**
 * Judges those offers again whose provider or awarding body is one of these providers of the register, now or formerly,
 * by any identifier or domain. Of all other offers only the parties are read.
 */
export async function rejudgeConcerned(registryIds: readonly string[], deps: RejudgeDeps): Promise<Rejudged> {
  const isConcerned = concernedParties(registryIds, deps.db);
  let [looked, changed] = [0, 0];
  let after: string | null = null;
  for (;;) {
    const page: readonly OfferParties[] = await listOfferParties(deps.db, after, PAGE_OFFERS);
    const last = page.at(-1);
    if (last === undefined) return { looked, changed };
    const ids = await isConcerned(page);
    for (let start = 0; start < ids.length; start += BATCH_OFFERS)
      changed += await rejudgeThese(ids.slice(start, start + BATCH_OFFERS), deps);
    looked += ids.length;
    after = last.id;
  }
}

/** Judges every offer again: after the rules changed, or where the register was never read before. */
export async function rejudgeAll(deps: RejudgeDeps): Promise<Rejudged> {
  let [looked, changed] = [0, 0];
  let after: string | null = null;
  for (;;) {
    const ids: readonly string[] = await listOfferIds(deps.db, after, BATCH_OFFERS);
    const last = ids.at(-1);
    if (last === undefined) return { looked, changed };
    changed += await rejudgeThese(ids, deps);
    looked += ids.length;
    after = last;
  }
}
