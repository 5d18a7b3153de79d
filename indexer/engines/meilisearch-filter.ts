import { createHash } from 'node:crypto';
import { UNKNOWN } from '../../services/search/document.ts';
import { type Lock, lockedQuery } from '../../services/search/lock.ts';
import type { Condition, SearchQuery } from '../../services/search/query.ts';
import {
  INSTANCE_CODES,
  INSTANCE_NUMBERS,
  type InstanceFilter,
  type InstanceNumber,
  isInstanceCode,
  OFFER_CODES,
  OFFER_NUMBERS,
  type OfferNumber,
} from '../../services/search/schema.ts';
import { activeInstanceFilters, passingValues } from '../../services/search/scope.ts';
import { boundsOf, instanceBoundsOf, SLOTS } from './meilisearch-settings.ts';

/** A condition that no document meets. */
const NOTHING = 'id IN []';

/** Expressions that must all hold. Of a list within it, any must hold. */
export type Filter = readonly (string | readonly string[])[];

/**
 * A value as literal text. The parser reads a quoted value up to the next quote without a backslash before it, and then
 * resolves backslashes. So both are escaped, the backslash first. Nothing else has a meaning inside quotes.
 */
export function quote(value: string): string {
  return `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}

/** Meilisearch compares only this many bytes of a value. */
const MAX_VALUE_BYTES = 400;
const KEPT_CHARACTERS = 80;

/**
 * A value as it is indexed. Of a long one we take its beginning and its digest, so that two that begin alike differ.
 */
export function indexedValue(value: string): string {
  if (value.length * 3 <= MAX_VALUE_BYTES || Buffer.byteLength(value) <= MAX_VALUE_BYTES) return value;
  const digest = createHash('sha256').update(value).digest('hex');
  return `${value.slice(0, KEPT_CHARACTERS).toWellFormed()}…${digest}`;
}

/** Any of the values. Names of attributes are ours and never come from outside. */
function anyOf(attribute: string, values: readonly string[]): string {
  return values.length > 0
    ? `${attribute} IN [${values.map((value) => quote(indexedValue(value))).join(', ')}]`
    : NOTHING;
}

/** True of an instance in a slot that has no such attribute. Every instance says whether its start is open. */
const missingIn = (attribute: string, slot: string): string =>
  `(at.open.${slot} EXISTS AND at.${attribute}.${slot} NOT EXISTS)`;

/** All expressions of a filter as one. */
export function allOf(filter: Filter): string {
  return filter.map((part) => `(${typeof part === 'string' ? part : part.join(' OR ')})`).join(' AND ');
}

function either(parts: readonly string[]): string {
  const [only] = parts;
  if (only === undefined) return NOTHING;
  return parts.length === 1 ? only : `(${parts.join(' OR ')})`;
}

function numberFilter(attribute: OfferNumber, { values, ranges, unknown }: Condition<number>): string {
  const parts: string[] = [];
  // A span passes where any number in it would.
  const [least, most] = boundsOf(attribute);
  const within = (from: number, to: number) =>
    least === most
      ? `${attribute} ${quote(`${from}`)} TO ${quote(`${to}`)}`
      : `(${most} >= ${quote(`${from}`)} AND ${least} <= ${quote(`${to}`)})`;
  if (values && values.length > 0)
    parts.push(
      ...(least === most ? [anyOf(attribute, values.map(String))] : values.map((value) => within(value, value))),
    );
  for (const { from, to } of ranges ?? []) {
    if (from !== undefined && to !== undefined) parts.push(within(from, to));
    else if (from !== undefined) parts.push(`${most} >= ${quote(`${from}`)}`);
    else if (to !== undefined) parts.push(`${least} <= ${quote(`${to}`)}`);
    else parts.push(`${least} EXISTS AND ${least} IS NOT NULL`);
  }
  if (unknown) parts.push(anyOf('unknown', [attribute]));
  return either(parts);
}

/** An ISO day as the number that is indexed. */
export function dayAsNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** The ISO day that was indexed as a number. */
export function numberAsDay(number: number): string {
  return String(number)
    .padStart(8, '0')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

/**
 * A condition on the start, as one range. So where several starts share an attribute, one and the same of them must lie
 * within it. With one end we compare, because the server takes twice as long to read a range.
 */
function startFilter(start: NonNullable<SearchQuery['start']>, slot: string): string {
  const at = (dimension: string) => (slot === '' ? dimension : `at.${dimension}.${slot}`);
  const passing = ['yes', ...(start.unknown ? [UNKNOWN] : [])];
  const parts = [anyOf(at('open'), passing)];
  const from = start.from === undefined ? null : dayAsNumber(start.from);
  const to = start.to === undefined ? null : dayAsNumber(start.to);
  if (from !== null && to !== null) parts.push(`${at('start')} ${from} TO ${to}`);
  else if (from !== null) parts.push(`${at('start')} >= ${from}`);
  else if (to !== null) parts.push(`${at('start')} <= ${to}`);
  return either(parts);
}

/** A condition on a number of the instance in a slot. */
function instanceNumberFilter(name: InstanceNumber, condition: Condition<number>, slot: string): string {
  const { values = [], ranges = [], unknown } = condition;
  const [bound] = instanceBoundsOf(name);
  const [least, most] = instanceBoundsOf(name).map((one) => `at.${one}.${slot}`);
  const parts = [...values.map((value) => ({ from: value, to: value })), ...ranges].map(({ from, to }) => {
    // Points are several numbers in one attribute: one and the same of them must lie within the range.
    if (least === most && from !== undefined && to !== undefined) return `${least} ${from} TO ${to}`;
    const bounds = [
      ...(from === undefined ? [] : [`${most} >= ${from}`]),
      ...(to === undefined ? [] : [`${least} <= ${to}`]),
    ];
    return bounds.length > 0 ? `(${bounds.join(' AND ')})` : `${least} >= 0`;
  });
  if (unknown) parts.push(anyOf(`at.unknown.${slot}`, [name]), missingIn(bound, slot));
  return either(parts);
}

function openOnFilter({ day, unknown }: NonNullable<SearchQuery['openOn']>, slot: string): string {
  const at = day === undefined ? null : dayAsNumber(day);
  return either([
    ...(at === null ? [] : [`(at.enrolFirst.${slot} <= ${at} AND at.enrolLast.${slot} >= ${at})`]),
    ...(unknown ? [anyOf(`at.unknown.${slot}`, ['openOn']), missingIn('enrolFirst', slot)] : []),
  ]);
}

function conditionOn(query: SearchQuery, name: InstanceFilter, slot: string): string | null {
  if (name === 'start') return query.start ? startFilter(query.start, slot) : null;
  if (name === 'openOn') return query.openOn ? openOnFilter(query.openOn, slot) : null;
  if (isInstanceCode(name)) {
    const condition = query.instance[name];
    if (!condition) return null;
    const passing = passingValues(condition);
    if (slot === '') return anyOf(name, passing);
    const stated = anyOf(`at.${name}.${slot}`, passing);
    return passing.includes(UNKNOWN) ? either([stated, missingIn(name, slot)]) : stated;
  }
  const condition = query.instanceNumbers?.[name];
  return condition ? instanceNumberFilter(name, condition, slot) : null;
}

/** The start comes last, because the server then compares days of few offers. */
const CONDITIONS: readonly InstanceFilter[] = [...INSTANCE_CODES, ...INSTANCE_NUMBERS, 'openOn', 'start'];

const instanceFilter = (query: SearchQuery, slot: string): string =>
  CONDITIONS.flatMap((name) => conditionOn(query, name, slot) ?? []).join(' AND ');

/** The conditions of a query on the offer itself. */
function ownFilter(query: SearchQuery): string[] {
  const parts: string[] = [];
  for (const dimension of OFFER_CODES) {
    const condition = query.codes[dimension];
    if (condition) parts.push(anyOf(dimension, passingValues(condition)));
  }
  for (const skills of [query.wanted, query.ofOccupations]) if (skills) parts.push(anyOf('skill', skills));
  for (const dimension of OFFER_NUMBERS) {
    const condition = query.numbers[dimension];
    if (condition) parts.push(numberFilter(dimension, condition));
  }
  return parts;
}

/** The offers that a lock names: those of which one is asked for, and those that are left out. */
function namedOffers({ only, without: { offers, providers } }: Lock): string[] {
  return [
    ...(only === undefined ? [] : [anyOf('id', only)]),
    ...(offers.length === 0 ? [] : [`id NOT IN [${offers.map(quote).join(', ')}]`]),
    ...(providers.length === 0
      ? []
      : [`provider NOT IN [${providers.map((id) => quote(indexedValue(id))).join(', ')}]`]),
  ];
}

/** What the offer itself must meet: what the query asks of it, and what its lock does. */
function offerFilter(query: SearchQuery): string[] {
  const lock = lockedQuery(query);
  if (lock === null || query.locked === undefined) return ownFilter(query);
  return [...ownFilter(query), ...ownFilter(lock), ...namedOffers(query.locked)];
}

/** Numbers and days of enrolment are in slots alone, because two ends must belong to one and the same instance. */
const isPlain = (name: InstanceFilter): boolean => name === 'start' || isInstanceCode(name);

/**
 * A query and its lock as a filter. A single condition on the instance is asked of the arrays of the offer. Several are
 * asked of each slot, because they must hold for one and the same instance; they are a list, which the server reads
 * faster than one long text. No condition on values is a negation alone, because that would pass documents without such
 * a slot.
 */
export function filterOf(query: SearchQuery): Filter {
  const parts = offerFilter(query);
  const lock = lockedQuery(query);
  const asking = [query, ...(lock === null ? [] : [lock])].filter((one) => activeInstanceFilters(one).length > 0);
  const active = asking.flatMap(activeInstanceFilters);
  const [only] = active;
  if (only === undefined) return parts;
  const inSlot = (slot: string) => asking.map((one) => instanceFilter(one, slot)).join(' AND ');
  if (active.length === 1 && isPlain(only)) return [...parts, inSlot('')];
  return [...parts, Array.from({ length: SLOTS }, (_, slot) => inSlot(String(slot)))];
}

/** For conditions on the instance, the query with what is enough in place of one. Null: anything is. */
export type Instead = ReadonlyMap<InstanceFilter, SearchQuery | null>;

/**
 * Finds every offer with an instance that meets the query, or the query with one condition as `instead` has it. It also
 * finds others, because it asks the arrays of the offer. What a lock asks of instances is not asked here.
 */
export function aroundFilter(query: SearchQuery, instead: Instead): Filter {
  const plain = activeInstanceFilters(query).filter(isPlain);
  const others = [...instead].filter(([name]) => plain.includes(name));
  const alternatives = (others.length > 0 ? others : [[null, query] as const]).map(([left, by]) =>
    plain
      .flatMap((name) => (name === left ? by && conditionOn(by, name, '') : conditionOn(query, name, '')) ?? [])
      .join(' AND '),
  );
  return alternatives.includes('') ? offerFilter(query) : [...offerFilter(query), alternatives];
}
