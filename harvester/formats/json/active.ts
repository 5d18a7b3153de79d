import type { Day } from '../../../services/model/day.ts';

/**
 * `false` for an offer whose last day (a date, or the beginning of a time) is over, as drafts have it. Else nothing is
 * said: that a day is still to come does not tell that something is offered.
 */
export function activeUntil(last: string | null, today: Day): 'false' | null {
  const day = last?.slice(0, today.length) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day < today ? 'false' : null;
}
