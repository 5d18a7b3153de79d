import { daysBetween, isDay } from './day.ts';
import type { Instance } from './instance.ts';

const DAYS_A_WEEK = 7;

/** How many weeks a run takes, and whether that was stated or counted. */
export interface Weeks {
  readonly weeks: number;
  readonly derived: boolean;
}

/**
 * The weeks that a run takes: as stated, else counted from its first to its last day where both are known to the day. A
 * week that has begun counts, so that a course from Monday to Friday of the sixth week takes six. Null where neither is
 * known.
 */
export function weeksOf({ duration, start, end }: Pick<Instance, 'duration' | 'start' | 'end'>): Weeks | null {
  if (duration !== null) return { weeks: duration, derived: false };
  if (start === null || end === null || !isDay(start) || !isDay(end) || end < start) return null;
  return { weeks: Math.ceil((daysBetween(start, end) + 1) / DAYS_A_WEEK), derived: true };
}
