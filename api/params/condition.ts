import { z } from 'zod';
import { UNKNOWN } from '../../services/search/document.ts';
import type { Condition, Range } from '../../services/search/query.ts';
import { report } from './mistake.ts';
import { nearest } from './nearest.ts';

/** A list of up to this many values is named whole where one is wrong. */
const NAMED_WHOLE = 10;

/** One code of a short closed list, in upper or lower case. */
export function code<Value extends string>(values: readonly Value[]) {
  const canonical = new Map(values.map((value) => [value.toLowerCase(), value]));
  return z
    .string()
    .meta({ enum: [...values] })
    .transform((typed, context): Value => {
      const value = canonical.get(typed.toLowerCase());
      if (value !== undefined) return value;
      return values.length <= NAMED_WHOLE
        ? report(context, { code: 'notInListAll', value: typed, nearest: nearest(typed, values, NAMED_WHOLE) })
        : report(context, { code: 'notInList', value: typed, nearest: nearest(typed, values) });
    });
}

/** A condition on codes: any of the values, and `unknown` beside them. */
export function codes(item: z.ZodType<string, string>) {
  return z.array(item).transform((values): Condition<string> | undefined => {
    const distinct = [...new Set(values)].sort();
    const known = distinct.filter((value) => value !== UNKNOWN);
    if (distinct.length === 0) return undefined;
    return {
      ...(known.length > 0 ? { values: known } : {}),
      ...(distinct.includes(UNKNOWN) ? { unknown: true } : {}),
    };
  });
}

/** Any text. A text that nobody knows matches nothing. */
export const openCode = z.string();

/**
 * Numbers are digits with a point (`6`). Ranges are two numbers with a hyphen, one of which may be missing (`5-7`,
 * `3-`, `-5`).
 */
const NUMBER = /^\d{1,9}(?:\.\d{1,4})?$/;
const RANGE = /^(\d{1,9}(?:\.\d{1,4})?)?-(\d{1,9}(?:\.\d{1,4})?)?$/;

/** One number, or a range with both ends included; null for `unknown`. */
type NumberOrRange = number | Range<number> | null;

/**
 * The bounds of a number, both included. `whole`: only whole numbers, of which the nearest are named where one is
 * wrong.
 */
interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** Reads `6`, `5-7`, `3-` and `-5`. Null for anything else. */
function readRange(typed: string): { readonly from?: number; readonly to?: number } | null {
  if (NUMBER.test(typed)) return { from: Number(typed), to: Number(typed) };
  const [, from, to] = RANGE.exec(typed) ?? [];
  if (from === undefined && to === undefined) return null;
  return {
    ...(from === undefined ? {} : { from: Number(from) }),
    ...(to === undefined ? {} : { to: Number(to) }),
  };
}

/** A number or range within bounds, or `unknown`. */
function numberOrRange({ least, most, whole = false }: NumberBounds) {
  const all = whole ? Array.from({ length: most - least + 1 }, (_, at) => String(least + at)) : [];
  const clamp = (end: number | undefined) => (end === undefined ? '' : String(Math.min(most, Math.max(least, end))));
  return z
    .string()
    .meta({
      pattern: `^(unknown|\\d+(\\.\\d+)?|\\d+(\\.\\d+)?-(\\d+(\\.\\d+)?)?|-\\d+(\\.\\d+)?)$`,
      examples: ['6', '5-7', '3-', '-5'],
    })
    .transform((typed, context): NumberOrRange => {
      if (typed.toLowerCase() === UNKNOWN) return null;
      const range = readRange(typed);
      if (range === null) return report(context, { code: 'range', value: typed, nearest: nearest(typed, all) });
      const isNumber = NUMBER.test(typed);
      const ends = [range.from, range.to].filter((end) => end !== undefined);
      if (ends.some((end) => end < least || end > most)) {
        const within = isNumber ? clamp(range.from) : `${clamp(range.from)}-${clamp(range.to)}`;
        return report(context, { code: 'rangeBounds', value: typed, facts: { least, most }, nearest: [within] });
      }
      const broken = whole ? ends.filter((end) => !Number.isInteger(end)) : [];
      if (broken.length > 0) {
        const near = [...new Set(broken.flatMap((end) => [Math.floor(end), Math.ceil(end)]))].map(String);
        return report(context, { code: 'notInList', value: typed, nearest: near });
      }
      if (range.from !== undefined && range.to !== undefined && range.from > range.to)
        return report(context, { code: 'rangeOrder', value: typed, nearest: [`${range.to}-${range.from}`] });
      return isNumber ? Number(typed) : range;
    });
}

/** A condition on numbers: any of the values and ranges, and `unknown` beside them. */
export function numbers(bounds: NumberBounds) {
  return z.array(numberOrRange(bounds)).transform((items): Condition<number> | undefined => {
    const values = [...new Set(items.filter((item) => typeof item === 'number'))].sort((a, b) => a - b);
    const ranges = items.filter((item) => item !== null && typeof item === 'object');
    if (items.length === 0) return undefined;
    return {
      ...(values.length > 0 ? { values } : {}),
      ...(ranges.length > 0 ? { ranges } : {}),
      ...(items.includes(null) ? { unknown: true } : {}),
    };
  });
}
