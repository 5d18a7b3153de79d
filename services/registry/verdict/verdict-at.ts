import { RegistryError } from '../../errors.ts';
import type { Moment } from '../../model/moment.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Queryable } from '../../store/home/db.ts';
import { readOffersAsKnown } from '../../store/offers/known-offers.ts';
import { readOffers } from '../../store/offers/offer-reading.ts';
import type { OfferRecord } from '../../store/offers/records.ts';
import { lastSync } from '../../store/register/registers.ts';
import { factsIn } from '../../store/register/registry-facts.ts';
import type { FactsIndex } from '../rules/facts-index.ts';
import { type JudgedOffer, judgedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';
import { type Judging, openJudging } from '../rules/judging.ts';
import type { RulePolicy } from '../rules/policy.ts';
import { toVerdict } from './verdict.ts';

/** An offer and its verdict at a moment. Nothing of it is stored: it is computed from the facts of that moment. */
export interface VerdictAt {
  /** The offer as it was known, also where it was withdrawn then (`notSeenSince`). */
  readonly record: OfferRecord;
  /** What the rules looked at. */
  readonly judged: JudgedOffer;
  readonly judgement: Judgement;
  /** Not worded yet: `label`, `explanation` and `context.note` are empty. */
  readonly verdict: Verdict;
  /** The facts by which it was judged. */
  readonly index: FactsIndex;
}

/** Verdicts of one moment. Facts that were loaded for some offers are kept for the next ones. */
export interface VerdictsAt {
  readonly moment: Moment;
  readonly judging: Judging;
  /** By id, in the order asked for. Offers that were not known then are missing. Ask for a few hundred at once. */
  of(ids: readonly string[]): Promise<Map<string, VerdictAt>>;
}

/**
 * Begins to judge about a moment.
 * @throws RegistryError `no-knowledge` where nothing was known of any register at `knownAt` yet.
 */
export async function openVerdictsAt(q: Queryable, moment: Moment, policy: RulePolicy): Promise<VerdictsAt> {
  const { asOf, knownAt } = moment;
  if (knownAt !== null && (await lastSync(q, knownAt)) === null)
    throw new RegistryError('no-knowledge', `Nothing was known of any register at ${knownAt} yet`, {
      facts: { knownAt },
    });
  const judging = await openJudging(factsIn(q, knownAt), policy);
  return {
    moment,
    judging,
    async of(ids) {
      const records = knownAt === null ? await readOffers(q, ids) : await readOffersAsKnown(q, ids, knownAt);
      await judging.prepare([...records.values()]);
      const { index } = judging;
      const found = new Map<string, VerdictAt>();
      for (const [id, record] of records) {
        const judged = judgedOffer(record);
        const judgement = judging.judge(record, asOf);
        found.set(id, { record, judged, judgement, verdict: toVerdict(judgement, index, judged), index });
      }
      return found;
    },
  };
}

/**
 * The verdicts on these offers at a moment, by id: judged about the day `asOf` from what was known at `knownAt` (null =
 * now), of the offer as well as of its provider and the register. For more than a few hundred, use `openVerdictsAt`.
 * @throws RegistryError `no-knowledge` where nothing was known of any register at `knownAt` yet.
 */
export async function verdictAt(
  q: Queryable,
  ids: readonly string[],
  moment: Moment,
  policy: RulePolicy,
): Promise<Map<string, VerdictAt>> {
  return (await openVerdictsAt(q, moment, policy)).of(ids);
}
