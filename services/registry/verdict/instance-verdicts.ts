import { firstDay } from '../../model/partial-date.ts';
import type { InstanceVerdict } from '../../model/verdict.ts';
import type { PublishedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';
import type { Judging } from '../rules/judging.ts';

/**
 * What is to be said of instances that start after the day of `judgement`, each as of its start, by the instance's id:
 * only where it differs from what is said of the offer. Before the judgement is due nothing can differ, so hardly any
 * instance is judged by itself.
 */
export function instanceVerdicts(
  offer: PublishedOffer,
  judgement: Judgement,
  judging: Pick<Judging, 'judge'>,
): ReadonlyMap<string, InstanceVerdict> {
  const found = new Map<string, InstanceVerdict>();
  const { due } = judgement;
  if (due === null) return found;
  const verdictOf = ({ code, qualityAssured, scope, flags }: Judgement): InstanceVerdict => ({
    code,
    qualityAssured,
    scope,
    flags: [...flags],
  });
  const today = JSON.stringify(verdictOf(judgement));
  for (const { id, start } of offer.content.instances) {
    // One that starts within a month or year is judged as of its first day.
    const day = start === null ? null : firstDay(start);
    if (day === null || day < due) continue;
    const then = verdictOf(judging.judge(offer, day));
    if (JSON.stringify(then) !== today) found.set(id, then);
  }
  return found;
}
