import { type Day, dayOf } from '../../services/model/day.ts';
import type { StoredVerdict } from '../../services/model/verdict.ts';
import type { PublishedOffer } from '../../services/registry/rules/judged-offer.ts';
import type { Judgement } from '../../services/registry/rules/judgement.ts';
import type { Judging } from '../../services/registry/rules/judging.ts';
import { earlier } from '../../services/registry/rules/turning-days.ts';
import { toStored } from '../../services/registry/verdict/verdict.ts';
import { documentDue } from './due.ts';

/**
 * Hop 5 for one offer at an instant: the judgement, what is stored of it, and the first later day on which it or the
 * document changes by itself. `judging` must have been prepared for the offer.
 */
export function verdictNow(
  judging: Judging,
  offer: PublishedOffer,
  at: Date,
): { readonly verdict: StoredVerdict; readonly due: Day | null; readonly judgement: Judgement } {
  const today = dayOf(at);
  const judgement = judging.judge(offer, today);
  return {
    judgement,
    verdict: toStored(judgement, at.toISOString()),
    due: earlier(judgement.due, documentDue(offer.content, today)),
  };
}
