import type { Day } from '../model/day.ts';
import type { Instance } from '../model/instance.ts';
import { firstDay, lastDay } from '../model/partial-date.ts';

/**
 * True where nobody can join an instance any more on `asOf`: it is cancelled, or its last day has passed. Without a
 * last day it counts as not ended.
 */
function isOver(instance: Instance, asOf: Day): boolean {
  return instance.state === 'cancelled' || (instance.end !== null && lastDay(instance.end) < asOf);
}

/**
 * The place of an instance: those ahead first (nearest start first), then open starts, then undated ones, then those
 * that began (latest first).
 */
function order(instance: Instance, asOf: Day): number {
  if (instance.start !== null) return lastDay(instance.start) >= asOf ? 0 : 3;
  return instance.openStart ? 1 : 2;
}

/**
 * The instances that have not ended on `asOf`, nearest start first. No two are equal in this order, so that equal
 * offers give equal documents.
 */
export function currentInstances(instances: readonly Instance[], asOf: Day): Instance[] {
  return instances
    .filter((instance) => !isOver(instance, asOf))
    .sort((one, other) => {
      const place = order(one, asOf);
      const difference = place - order(other, asOf);
      if (difference !== 0) return difference;
      const [first, second] = [one, other].map(({ start }) => (start === null ? '' : firstDay(start))) as [Day, Day];
      const byStart = first < second ? -1 : first > second ? 1 : 0;
      if (byStart !== 0) return place === 3 ? -byStart : byStart;
      return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
    });
}

/** True where nothing stated keeps people from joining an instance on `asOf`: it is not closed or full. */
function canBeJoined({ state, deadline }: Instance, asOf: Day): boolean {
  return state !== 'closed' && state !== 'full' && (deadline === null || lastDay(deadline) >= asOf);
}

/**
 * The nearest start on or after `asOf` that can still be joined, or null. Of a month or year that has begun, the last
 * day of it.
 */
export function nextStart(instances: readonly Instance[], asOf: Day): Day | null {
  const starts = currentInstances(instances, asOf).flatMap((instance) => {
    const { start } = instance;
    if (start === null || lastDay(start) < asOf || !canBeJoined(instance, asOf)) return [];
    return firstDay(start) >= asOf ? [firstDay(start)] : [lastDay(start)];
  });
  return starts.sort()[0] ?? null;
}
