import { dayOf } from '../../services/model/day.ts';
import type { Judging } from '../../services/registry/judging.ts';
import { toStored } from '../../services/registry/verdict.ts';
import type { Db } from '../../services/store/db.ts';
import { readOffers } from '../../services/store/offer-reading.ts';
import { dueOffers, listOfferIds, updateVerdicts } from '../../services/store/offers.ts';
import { documentDue, earlierDay } from './due.ts';

const BATCH_OFFERS = 200;

export interface RejudgeDeps {
  readonly db: Db;
  readonly judging: Judging;
  readonly now: () => Date;
}

export interface Rejudged {
  readonly looked: number;
  readonly changed: number;
}

async function rejudgeThese(ids: readonly string[], deps: RejudgeDeps): Promise<number> {
  const records = [...(await readOffers(deps.db, ids)).values()];
  await deps.judging.prepare(records);
  const at = deps.now();
  const today = dayOf(at);
  const updates = records.map(({ id, content, provider }) => {
    const judgement = deps.judging.judge(content, provider, today);
    return {
      id,
      verdict: toStored(judgement, at.toISOString()),
      due: earlierDay(judgement.due, documentDue(content, today)),
    };
  });
  return deps.db.transaction((tx) => updateVerdicts(tx, updates, at.toISOString()));
}

/** Judges again what is due today or before: what moves with the day moves here. */
export async function rejudgeDue(deps: RejudgeDeps): Promise<Rejudged> {
  const today = dayOf(deps.now());
  let [looked, changed] = [0, 0];
  for (;;) {
    const ids = await dueOffers(deps.db, today, BATCH_OFFERS);
    if (ids.length === 0) return { looked, changed };
    changed += await rejudgeThese(ids, deps);
    looked += ids.length;
  }
}

/**
 * Judges every offer again: after the registry or the rules changed. All of them, because a change of one registry provider reaches its heirs, its parents and
 * offers that name it as awarding body, and judging is far cheaper than finding out.
 */
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
