import { addDays, type Day } from '../../model/day.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';

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

/** The next day on which a provider opens or closes. */
export function openedOrClosed(
  { foundedOn, closedOn }: Pick<RegistryProvider, 'foundedOn' | 'closedOn'>,
  asOf: Day,
): Day | null {
  if (closedOn === null && (foundedOn === null || foundedOn <= asOf)) return null;
  return nextAfter(asOf, [foundedOn, closedOn === null ? null : addDays(closedOn, 1)]);
}
