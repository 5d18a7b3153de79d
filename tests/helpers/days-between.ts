import type { Day } from '../../services/model/day.ts';

const MS_PER_DAY = 86_400_000;

/** Days from `from` to `to`; negative where `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
