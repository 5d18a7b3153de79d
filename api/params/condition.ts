import { z } from 'zod';
import { UNKNOWN } from '../../services/search/document.ts';
import type { Condition, Range } from '../../services/search/query.ts';
import { report } from './mistake.ts';
import { nearest } from './nearest.ts';

/** Values of one parameter. More than this is a mistake of a program. */
export const MAX_VALUES = 100;
/** Up to this many values of a list are named whole when one is wrong. */
const NAMED_WHOLE = 10;

const bounded = <Out>(item: z.ZodType<Out, string>) =>
  z.array(item).superRefine((values, context) => {
    if (values.length > MAX_VALUES) {
      report(context, { code: 'tooMany', facts: { most: MAX_VALUES } });
    }
  });

/** One code of a short closed list, whatever its case. */
export function code<Value extends string>(values: readonly Value[]) {
  const canonical = new Map(values.map((value) => [value.toLowerCase(), value]));
  return z
    .string()
    .meta({ enum: [...values] })
    .transform((typed, context): Value => {
      const value = canonical.get(typed.toLowerCase());
      if (value !== undefined) return value;
      return values.length <= NAMED_WHOLE
        ? report(context, { code: 'notInListAll', value: typed, nearest: values })
        : report(context, { code: 'notInList', value: typed, nearest: nearest(typed, values) });
    });
}

/** A condition on codes: any of the values, `unknown` beside them. */
export function codes(item: z.ZodType<string, string>) {
  return bounded(item).transform((values): Condition<string> | undefined => {
    const distinct = [...new Set(values)].sort();
    const known = distinct.filter((value) => value !== UNKNOWN);
    if (distinct.length === 0) return undefined;
    return {
      ...(known.length > 0 ? { values: known } : {}),
      ...(distinct.includes(UNKNOWN) ? { unknown: true } : {}),
    };
  });
}

/** Any text: what is not known matches nothing. */
export const openCode = z.string();

/** `6`, `5-7`, `3-` and `-5`: digits with a dot. Two of them, one of which may be missing, with a hyphen between. */
const NUMBER = /^\d{1,9}(?:\.\d{1,4})?$/;
const RANGE = /^(\d{1,9}(?:\.\d{1,4})?)?-(\d{1,9}(?:\.\d{1,4})?)?$/;

/** One number or range, both ends inclusive; null for `unknown`. */
export type NumberOrRange = number | Range<number> | null;

/** A number or range within bounds, or `unknown`. */
export function numberOrRange({ least, most }: { least: number; most: number }) {
  return z
    .string()
    .meta({
      pattern: `^(unknown|\\d+(\\.\\d+)?|\\d+(\\.\\d+)?-(\\d+(\\.\\d+)?)?|-\\d+(\\.\\d+)?)$`,
      examples: ['6', '5-7', '3-', '-5'],
    })
    .transform((typed, context): NumberOrRange => {
      if (typed.toLowerCase() === UNKNOWN) return null;
      const isNumber = NUMBER.test(typed);
      const ends = isNumber ? null : RANGE.exec(typed);
      if (!isNumber && (ends === null || (ends[1] === undefined && ends[2] === undefined))) {
        return report(context, { code: 'range', value: typed });
      }
      const from = isNumber ? Number(typed) : ends?.[1] === undefined ? undefined : Number(ends[1]);
      const to = isNumber ? Number(typed) : ends?.[2] === undefined ? undefined : Number(ends[2]);
      if ([from, to].some((end) => end !== undefined && (end < least || end > most))) {
        return report(context, { code: 'rangeBounds', value: typed, facts: { least, most } });
      }
      if (from !== undefined && to !== undefined && from > to) {
        return report(context, { code: 'rangeOrder', value: typed });
      }
      if (isNumber) return Number(typed);
      return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    });
}

/** A condition on numbers: any of the values and ranges, `unknown` beside them. */
export function numbers(bounds: { least: number; most: number }) {
  return bounded(numberOrRange(bounds)).transform((items): Condition<number> | undefined => {
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
