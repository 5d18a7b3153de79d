import type { Day } from '../../model/day.ts';

/** The earlier of two days on which to look again; null = none. */
export function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}

/** The earliest of `days` that lies after `asOf`; null where none does. */
export function nextAfter(asOf: Day, days: Iterable<Day | null>): Day | null {
  let next: Day | null = null;
  for (const day of days) if (day !== null && day > asOf && (next === null || day < next)) next = day;
  return next;
}
