import { z } from 'zod';
import { type Day, dayOf, isDay } from '../../model/day.ts';

const MS_PER_SECOND = 1000;
const NO_END: Day = '9999-12-31';
/** Smaller numbers are years, or days without hyphens (20240115), and not seconds. */
const SECONDS_FROM = 100_000_000;
/** Keys are row numbers of the register, of 32 bits. The store holds them as such. */
export const KEY_AT_MOST = 2_147_483_647;

interface Years {
  readonly from: number;
  readonly to: number;
}
/** Days of institutions, because universities are older than registers. */
const ANY_YEAR: Years = { from: 1000, to: 2100 };
/** Years in which a report can be valid. */
const REPORT_YEARS: Years = { from: 1990, to: 2100 };

function within(day: Day, years: Years): boolean {
  const year = Number(day.slice(0, 4));
  return day === NO_END || (year >= years.from && year <= years.to);
}

/** A day from one of the forms in which registers write it. Undefined where it is none within these years. */
function dayFrom(value: string | number | null, years: Years): Day | null | undefined {
  if (value === null || value === '') return null;
  let day: Day | undefined;
  if (typeof value === 'string') day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value.trim())?.[1];
  else if (value <= 0 || value >= SECONDS_FROM) {
    const instant = new Date(value * MS_PER_SECOND);
    day = Number.isNaN(instant.getTime()) ? undefined : dayOf(instant);
  }
  return day !== undefined && isDay(day) && within(day, years) ? day : undefined;
}

/** A day, or null where the record says that there is none. Anything else is a mistake in the record. */
const statedDay = (years: Years) =>
  z.union([z.string(), z.number(), z.null()]).transform((value, context) => {
    const day = dayFrom(value, years);
    if (day !== undefined) return day;
    context.addIssue({ code: 'custom', message: `${String(value)} is no date` });
    return z.NEVER;
  });
/** A day of an institution's life, which must be stated. */
export const StatedDay = statedDay(ANY_YEAR);
/** A day of a report's validity, which must be stated. */
export const ReportDay = statedDay(REPORT_YEARS);
/** A day that may be absent, which means null. */
export const RecordDay = StatedDay.optional().transform((day) => day ?? null);
/** A day on which no verdict depends. Where it cannot be read, it counts as not stated. */
export const SideDay = RecordDay.catch(null);

/** A text. Blank or absent means null. */
export const Text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined || `${value}`.trim() === '' ? null : `${value}`.trim()));

/** A key of the register, as a number or as its digits. */
export const Key = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .pipe(z.int().nonnegative().max(KEY_AT_MOST));

/** A boolean in one of several spellings. Absent means null. */
export const Yes = z
  .union([z.boolean(), z.literal(['true', 'True', 'yes', 'Yes', '1', 'false', 'False', 'no', 'No', '0', 0, 1])])
  .transform((value) => value === true || value === 1 || /^(true|yes|1)$/i.test(String(value)))
  .nullish()
  .transform((value) => value ?? null);

/** A list that may be absent or null. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).nullish();
