import { addDays, type Day } from '../../services/model/day.ts';
import type { OfferContent } from '../../services/model/offer.ts';

/**
 * The first day after `today` on which the offer's document changes although nothing was published: the day after an
 * instance ends (or after its start, where it states no end), or the day after a deadline.
 */
export function documentDue(content: OfferContent, today: Day): Day | null {
  let due: Day | null = null;
  for (const { start, end, deadline } of content.instances) {
    for (const day of [end ?? start, start, deadline]) {
      if (day === null) continue;
      const turn = addDays(day, 1);
      if (turn > today && (due === null || turn < due)) due = turn;
    }
  }
  return due;
}
