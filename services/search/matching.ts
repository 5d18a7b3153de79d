import type { DocumentInstance } from './document.ts';
import { instanceSpans, instanceValues, UNKNOWN } from './document.ts';
import type { Condition, SearchQuery } from './query.ts';
import { INSTANCE_FILTERS, type InstanceFilter, type InstanceNumber, isInstanceCode } from './schema.ts';

/** What a query asks of an instance. */
export type InstanceQuery = Pick<SearchQuery, 'instance' | 'instanceNumbers' | 'openOn' | 'start' | 'locked'>;

/** How many instances are named beside a hit. */
const MAX_MATCHING = 3;

function meets(values: readonly string[], condition: Condition<string>): boolean {
  if (condition.unknown && values.includes(UNKNOWN)) return true;
  return condition.values?.some((value) => values.includes(value)) ?? false;
}

/** True where a span meets a condition: where any number in it would. */
export function spanMeets([least, most]: readonly [number, number], { values, ranges }: Condition<number>): boolean {
  return (
    (values?.some((value) => least <= value && value <= most) ?? false) ||
    (ranges?.some(({ from, to }) => (from === undefined || most >= from) && (to === undefined || least <= to)) ?? false)
  );
}

function meetsNumber(instance: DocumentInstance, name: InstanceNumber, condition: Condition<number> | undefined) {
  if (condition === undefined) return true;
  const spans = instanceSpans(instance, name);
  if (spans.length === 0) return condition.unknown === true;
  return spans.some((span) => spanMeets(span, condition));
}

function opensOn({ enrolment }: DocumentInstance, openOn: SearchQuery['openOn']): boolean {
  if (openOn === undefined) return true;
  if (enrolment === undefined) return openOn.unknown === true;
  return openOn.day !== undefined && enrolment[0] <= openOn.day && openOn.day <= enrolment[1];
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

/** True where an instance meets one condition of a query, or the query has none there. */
export function meetsFilter(instance: DocumentInstance, name: InstanceFilter, query: InstanceQuery): boolean {
  if (name === 'start') return startsWithin(instance, query.start);
  if (name === 'openOn') return opensOn(instance, query.openOn);
  if (!isInstanceCode(name)) return meetsNumber(instance, name, query.instanceNumbers?.[name]);
  const condition = query.instance[name];
  return condition === undefined || meets(instanceValues(instance, name), condition);
}

/** True where one instance meets all instance conditions of a query, and those of its lock. */
export function meetsInstanceFilters(instance: DocumentInstance, query: InstanceQuery): boolean {
  return INSTANCE_FILTERS.every((name) => meetsFilter(instance, name, query)) && meetsLock(instance, query);
}

/** True where one instance meets the instance conditions of a query's lock, or there is none. */
export function meetsLock(instance: DocumentInstance, { locked }: Pick<InstanceQuery, 'locked'>): boolean {
  return locked === undefined || meetsInstanceFilters(instance, locked.conditions);
}

/**
 * Ids of at most three instances that meet the instance conditions of a query, in the order of the document (nearest
 * first).
 */
export function matchingInstances(instances: readonly DocumentInstance[], query: InstanceQuery): string[] {
  return instances
    .filter((instance) => meetsInstanceFilters(instance, query))
    .flatMap(({ id }) => (id === null ? [] : [id]))
    .slice(0, MAX_MATCHING);
}
