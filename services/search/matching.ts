import type { DocumentInstance } from './document.ts';
import { instanceValues, UNKNOWN } from './document.ts';
import type { Condition, SearchQuery } from './query.ts';
import { INSTANCE_CODES } from './schema.ts';

/** How many instances are named beside a hit. */
const MAX_MATCHING = 3;

function meets(values: readonly string[], condition: Condition<string> | undefined): boolean {
  if (condition === undefined) return true;
  if (condition.unknown && values.includes(UNKNOWN)) return true;
  return condition.values?.some((value) => values.includes(value)) ?? false;
}

function startsWithin(instance: DocumentInstance, start: SearchQuery['start']): boolean {
  if (start === undefined || instance.openStart) return true;
  if (instance.start === null) return start.unknown === true;
  // A query for `unknown` alone asks for undated instances only.
  if (start.from === undefined && start.to === undefined) return false;
  return (
    (start.from ?? '') <= (instance.startUntil ?? instance.start) &&
    (start.to === undefined || instance.start <= start.to)
  );
}

/** True where one instance meets all instance conditions of a query. */
export function meetsInstanceFilters(
  instance: DocumentInstance,
  query: Pick<SearchQuery, 'instance' | 'start'>,
): boolean {
  return (
    INSTANCE_CODES.every((name) => meets(instanceValues(instance, name), query.instance[name])) &&
    startsWithin(instance, query.start)
  );
}

/**
 * Ids of at most three instances that meet the instance conditions of a query, in the order of the document (nearest
 * first).
 */
export function matchingInstances(
  instances: readonly DocumentInstance[],
  query: Pick<SearchQuery, 'instance' | 'start'>,
): string[] {
  return instances
    .filter((instance) => meetsInstanceFilters(instance, query))
    .flatMap(({ id }) => (id === null ? [] : [id]))
    .slice(0, MAX_MATCHING);
}
