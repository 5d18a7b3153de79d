import { dayOf } from '../../services/model/day.ts';
import { ownNumber } from '../../services/model/register-key.ts';
import { heldKey } from '../../services/registry/rules/held.ts';
import type { Judging } from '../../services/registry/rules/judging.ts';
import type { Db } from '../../services/store/home/db.ts';
import { flaggedOffers } from '../../services/store/offers/flagged-offers.ts';
import { readOffersToJudge } from '../../services/store/offers/offers-to-judge.ts';
import { noticeFindings } from '../../services/store/register/replies.ts';

const BATCH_OFFERS = 200;
const FLAG = 'negative-candidate';

/**
 * Keeps, of every negative result that rests on our own matching and waits for an answer, the day on which it was first
 * found. From then on provider and agency have their time to reply. Answers how many wait.
 */
export async function noticeNegatives({
  db,
  judging,
  now,
}: {
  readonly db: Db;
  readonly judging: Judging;
  readonly now: () => Date;
}): Promise<number> {
  const at = now();
  let waiting = 0;
  for (let after: string | null = null; ; ) {
    const ids: readonly string[] = await flaggedOffers(db, FLAG, after, BATCH_OFFERS);
    const last = ids.at(-1);
    if (last === undefined) return waiting;
    const records = await readOffersToJudge(db, ids);
    await judging.prepare(records);
    const found = records.flatMap((record) =>
      (judging.judge(record, dayOf(at)).held ?? []).map((report) => ({
        key: heldKey(record.provider.id, report),
        says: `By title, level and credits, the negative report ${ownNumber(report)} may be about the offer ${record.id}.`,
        offerId: record.id,
        providerId: record.provider.id,
        agency: judging.index.reports.get(report)?.report.agencyId ?? null,
      })),
    );
    await noticeFindings(db, found, at);
    waiting += found.length;
    after = last;
  }
}
