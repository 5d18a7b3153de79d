import { firstDay } from '../../model/partial-date.ts';
import type { InstanceVerdict } from '../../model/verdict.ts';
import type { PublishedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';
import type { Judging } from '../rules/judging.ts';

/**
 * Verdicts on instances that start after the day of `judgement`, each as of its start, by the instance's id. Only those
 * that differ from the verdict on the offer are in the result. Because nothing can differ before the judgement is due,
 * hardly any instance has to be judged by itself.
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
    // An instance whose start is only known as a month or year is judged as of the first day of it.
    const day = start === null ? null : firstDay(start);
    if (day === null || day < due) continue;
    const then = verdictOf(judging.judge(offer, day));
    if (JSON.stringify(then) !== today) found.set(id, then);
  }
  return found;
}
