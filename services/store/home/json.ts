import { hash } from 'node:crypto';
import { storableText } from '../../model/cut-text.ts';

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [storableText(key), storable(item)]));
  return value;
}

/** JSON for a `::jsonb` parameter. Characters that PostgreSQL cannot hold are left out or replaced by U+FFFD. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Only these characters, and other control characters, are written as \u… escapes.
  return json.includes('\\u') ? JSON.stringify(storable(value)) : json;
}

const ARRAY_INDEX = /^(?:0|[1-9][0-9]*)$/;
const ARRAY_INDEX_AT_MOST = 4_294_967_294;

const isIndex = (name: string): boolean => ARRAY_INDEX.test(name) && Number(name) <= ARRAY_INDEX_AT_MOST;

/** By their letters; but names that are numbers come first, by number, because objects keep them so. */
function byName(a: string, b: string): number {
  const [first, second] = [isIndex(a), isIndex(b)];
  if (first && second) return Number(a) - Number(b);
  if (first !== second) return first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The names of an object's members in order, and each as JSON has it before the value. */
interface Order {
  readonly names: readonly string[];
  readonly written: readonly string[];
}

/** Because most values are of few shapes, orders are kept for so many of them. */
const ORDERS_KEPT = 1_000;
const orders = new Map<string, Order>();

function orderOf(value: object): Order {
  const given = Object.keys(value);
  const shape = given.join('\0');
  const known = orders.get(shape);
  // Names with such a character themselves may look like others.
  if (known && known.names.length === given.length) return known;
  const names = given.sort(byName);
  const order = { names, written: names.map((name) => `${JSON.stringify(name)}:`) };
  if (orders.size < ORDERS_KEPT && !names.some((name) => name.includes('\0'))) orders.set(shape, order);
  return order;
}

/** Texts that JSON writes as they are. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** JSON of a value with the members of each object in order. Undefined where JSON has nothing for it. */
function canonicalJson(value: unknown): string | undefined {
  if (typeof value === 'string') return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    let items = '';
    for (let at = 0; at < value.length; at++) items += `${at === 0 ? '' : ','}${canonicalJson(value[at]) ?? 'null'}`;
    return `[${items}]`;
  }
  const { names, written } = orderOf(value);
  let members = '';
  for (let at = 0; at < names.length; at++) {
    const member = canonicalJson((value as Readonly<Record<string, unknown>>)[names[at] ?? '']);
    if (member !== undefined) members += `${members === '' ? '' : ','}${written[at]}${member}`;
  }
  return `{${members}}`;
}

/**
 * A hash of a value that does not depend on the order of its members (32 hex digits of sha256). It tells whether a row
 * changed.
 */
export function valueHash(value: unknown): string {
  return hash('sha256', canonicalJson(value) ?? 'undefined', 'hex').slice(0, 32);
}
