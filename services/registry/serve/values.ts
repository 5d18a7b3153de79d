import { addYears, type Day, dayOf, isDay } from '../../model/day.ts';
import type { Row, Said } from './rows.ts';

const MS = 1_000;
/** A report without an end is valid for six years. */
const YEARS_WITHOUT_END = 6;

export const record = (value: Said): Row | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null;

export const list = (value: Said): readonly Said[] => (Array.isArray(value) ? value : []);

/** The records of a list. Anything else in it is left out, and what is no list has none. */
export const records = (value: Said): readonly Row[] =>
  list(value).flatMap((item): readonly Row[] => {
    const row = record(item);
    return row === null ? [] : [row];
  });

export const text = (value: Said): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A number of a record: a whole number that is not negative, also written as text. */
export function idOf(value: Said): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/** The first value that is stated. */
export const firstSaid = (...values: readonly Said[]): Said => values.find((value) => value !== undefined);

/** A day of a folder (`2026-09-01`, with or without a time, or seconds) as `2026-09-01`. Anything else stays as it is. */
export function dayIn(value: Said): Said {
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e11) return dayOf(new Date(value * MS));
  if (typeof value !== 'string') return value;
  const day = value.slice(0, 10);
  return isDay(day) && (value.length === 10 || value[10] === 'T' || value[10] === ' ') ? day : value;
}

/** A day, or null where the value is none. */
export const dayOrNull = (value: Said): Day | null => (typeof value === 'string' && isDay(value) ? value : null);

/** As lists write a day. */
export const midnight = (value: Said): Said => (dayOrNull(value) === null ? value : `${value}T00:00:00Z`);

export const secondsOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS;

/** As the search index holds a day. */
export function seconds(value: Said): Said {
  const day = dayOrNull(value);
  return day === null ? value : secondsOf(day);
}

/** The last day of validity: the stated end, else six years after the start. Null where neither is a day. */
export function endOf(from: Said, to: Said): Day | null {
  const start = dayOrNull(from);
  return dayOrNull(to) ?? (start === null ? null : addYears(start, YEARS_WITHOUT_END));
}

/** Any value as a text. Because a record may hold anything, an object is written out instead of asked for its text. */
export const asText = (value: Said): string =>
  typeof value === 'object' && value !== null ? (JSON.stringify(value) ?? '') : String(value ?? '');

/** Orders texts by their code units, as the register's database does. */
export const byText = (a: Said, b: Said): number => {
  const [one, other] = [asText(a), asText(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};

export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
