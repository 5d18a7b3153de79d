import { UNKNOWN } from '../../services/search/document.ts';
import { lockedQuery } from '../../services/search/lock.ts';
import { spanMeets } from '../../services/search/matching.ts';
import type { Condition, SearchQuery } from '../../services/search/query.ts';
import {
  INSTANCE_CODES,
  INSTANCE_NUMBERS,
  type InstanceFilter,
  type InstanceNumber,
  isApart,
  OFFER_CODES,
  OFFER_NUMBERS,
} from '../../services/search/schema.ts';
import { activeInstanceFilters, lockedInstanceFilters, passingValues } from '../../services/search/scope.ts';
import type { DocumentFilter, IdCondition, InstanceConditions } from '../../services/store/search/filter.ts';
import { daysSince1970, type PackedConditions, type PackedStart } from './store-packing.ts';
import type { ValueTable } from './store-values.ts';

/** The values in a query that a build may not know yet. If they were added since, they are looked up once. */
export function queryValues(query: SearchQuery): (readonly [dimension: string, value: string])[] {
  const ofFilters = Object.entries({ ...query.codes, ...query.instance }).flatMap(([dimension, condition]) =>
    passingValues(condition).map((value) => [dimension, value] as const),
  );
  const skills = [...(query.wanted ?? []), ...(query.ofOccupations ?? [])];
  const lock = lockedQuery(query);
  return [
    ...ofFilters,
    ...skills.map((value) => ['skill', value] as const),
    ...(lock === null ? [] : queryValues(lock)),
    ...(query.locked?.without.providers ?? []).map((value) => ['provider', value] as const),
  ];
}

/** Conditions, and those of their lock, which has none itself. */
const withLock = (conditions: InstanceConditions): readonly InstanceConditions[] =>
  conditions.locked === undefined ? [conditions] : [conditions, conditions.locked];

/** The numbers of values that each condition on codes asks for: any of them. */
export function codeConditions(conditions: InstanceConditions): (readonly number[])[] {
  return withLock(conditions).flatMap(({ codes }) =>
    INSTANCE_CODES.flatMap((name) => (codes[name] ? [codes[name]] : [])),
  );
}

/** The numbers of the values of a dimension that pass. */
function passingIds(
  values: ValueTable,
  name: InstanceFilter,
  { unknown, passes }: { readonly unknown: boolean | undefined; readonly passes: (ends: readonly string[]) => boolean },
): number[] {
  return values
    .of(name)
    .filter(({ value }) => (value === UNKNOWN ? unknown === true : passes(value.split('/'))))
    .map(({ id }) => id);
}

function instanceNumberCondition(name: InstanceNumber, condition: Condition<number>, values: ValueTable) {
  const { unknown, values: exact = [], ranges = [] } = condition;
  const passes = (ends: readonly string[]) => {
    const [least = Number.NaN, most = least] = ends.map(Number);
    return spanMeets([least, most], condition);
  };
  return { name, values: exact, ranges, unknown: unknown === true, ids: passingIds(values, name, { unknown, passes }) };
}

function openIds({ day, unknown }: NonNullable<SearchQuery['openOn']>, values: ValueTable): number[] {
  const passes = ([first = '', last = '']: readonly string[]) => day !== undefined && first <= day && day <= last;
  return passingIds(values, 'openOn', { unknown, passes });
}

/** The instance conditions of a query, without those named in `leaveOut`, and all those of its lock. */
export function instanceConditions(
  query: SearchQuery,
  values: ValueTable,
  leaveOut: readonly InstanceFilter[] = [],
): InstanceConditions {
  const ids = (dimension: string, condition: Condition<string>) =>
    passingValues(condition).flatMap((value) => values.id(dimension, value) ?? []);
  const { openOn, start } = query;
  const lock = lockedInstanceFilters(query).length > 0 ? lockedQuery(query) : null;
  const codes = INSTANCE_CODES.flatMap((name) => {
    const condition = query.instance[name];
    return condition && !leaveOut.includes(name) ? [[name, ids(name, condition)] as const] : [];
  });
  return {
    codes: Object.fromEntries(codes),
    numbers: INSTANCE_NUMBERS.flatMap((name) => {
      const condition = query.instanceNumbers?.[name];
      return condition && !leaveOut.includes(name) ? [instanceNumberCondition(name, condition, values)] : [];
    }),
    ...(openOn && !leaveOut.includes('openOn')
      ? { openOn: { ...openOn, unknown: openOn.unknown === true, ids: openIds(openOn, values) } }
      : {}),
    ...(start && !leaveOut.includes('start') ? { start: { ...start, unknown: start.unknown === true } } : {}),
    ...(lock === null ? {} : { locked: instanceConditions(lock, values) }),
  };
}

/** Where documents keep the numbers of a dimension. */
const columnOf = (dimension: (typeof OFFER_CODES)[number]): IdCondition['column'] =>
  isApart(dimension) ? 'skills' : 'codes';

/** The conditions of a query on the offer itself. */
function offerConditions(query: SearchQuery, values: ValueTable): Pick<DocumentFilter, 'ids' | 'numbers'> {
  const ids: IdCondition[] = [];
  const numbers: DocumentFilter['numbers'][number][] = [];
  for (const dimension of OFFER_CODES) {
    const condition = query.codes[dimension];
    if (condition)
      ids.push({
        column: columnOf(dimension),
        ids: passingValues(condition).flatMap((value) => values.id(dimension, value) ?? []),
      });
  }
  for (const skills of [query.wanted, query.ofOccupations])
    if (skills) ids.push({ column: 'skills', ids: skills.flatMap((value) => values.id('skill', value) ?? []) });
  for (const column of OFFER_NUMBERS) {
    const condition = query.numbers[column];
    if (condition)
      numbers.push({
        column,
        values: condition.values ?? [],
        ranges: condition.ranges ?? [],
        unknown: condition.unknown === true,
      });
  }
  return { ids, numbers };
}

/** The conditions of a query's lock on the offer itself. */
function lockConditions(query: SearchQuery, values: ValueTable): Pick<DocumentFilter, 'ids' | 'numbers' | 'offers'> {
  const { locked } = query;
  const lock = lockedQuery(query);
  if (locked === undefined || lock === null) return { ids: [], numbers: [] };
  const { ids, numbers } = offerConditions(lock, values);
  const { offers, providers } = locked.without;
  const not = {
    column: columnOf('provider'),
    ids: providers.flatMap((id) => values.id('provider', id) ?? []),
    none: true as const,
  };
  return {
    ids: [...ids, ...(not.ids.length > 0 ? [not] : [])],
    numbers,
    ...(locked.only === undefined && offers.length === 0
      ? {}
      : { offers: { ...(locked.only === undefined ? {} : { only: locked.only }), not: offers } }),
  };
}

/**
 * A query and its lock as a condition on the tables. A value without a number is in no document. For a condition on one
 * code of instances alone these need not be looked at, because the document itself has the values of all of them.
 */
export function documentFilter(query: SearchQuery, words: string | null, values: ValueTable): DocumentFilter {
  const own = offerConditions(query, values);
  const lock = lockConditions(query, values);
  const active = [...activeInstanceFilters(query), ...lockedInstanceFilters(query)];
  const conditions = instanceConditions(query, values);
  const codes = codeConditions(conditions);
  const alone = active.length === 1 && codes.length === 1;
  return {
    words,
    // The document has the values of all its instances. That narrows what is looked at; a single condition is decided
    // by it.
    ids: [...own.ids, ...lock.ids, ...codes.map((ids) => ({ column: 'codes' as const, ids }))],
    numbers: [...own.numbers, ...lock.numbers],
    instance: active.length > 0 && !alone ? conditions : null,
    ...(lock.offers === undefined ? {} : { offers: lock.offers }),
  };
}

const day = (iso: string | undefined) => (iso === undefined ? null : daysSince1970(iso));

/** A condition on the start in the form in which packed instances are counted. */
export function packedStart({ from, to, unknown }: NonNullable<InstanceConditions['start']>): PackedStart {
  return { from: day(from), to: day(to), unknown };
}

/** Conditions on instances in the form in which packed ones are counted. */
export function packedConditions(conditions: InstanceConditions): PackedConditions {
  const all = withLock(conditions);
  return {
    codes: [
      ...codeConditions(conditions),
      ...all.flatMap(({ numbers }) => numbers.map(({ ids }) => ids)),
      ...all.flatMap(({ openOn }) => (openOn === undefined ? [] : [openOn.ids])),
    ],
    starts: all.flatMap(({ start }) => (start === undefined ? [] : [packedStart(start)])),
  };
}
