import { addDays, isDay } from '../../services/model/day.ts';
import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../services/model/partial-date.ts';
import { codeText } from '../../services/vocab/code-text.ts';
import { monthNumber } from '../../services/vocab/months.ts';
import { remembered } from '../../services/vocab/remembered.ts';
import type { RecordFindings } from './record-findings.ts';

type DateFinding =
  | 'date-invalid'
  | 'date-spelling'
  | 'date-week'
  | 'date-two-ways'
  | 'date-placeholder'
  | 'date-utc-midnight';

/** A date that was read, and what was wrong with how it was written. */
export interface ReadDate {
  /** Null where it is no date, or none that may be used. */
  readonly date: PartialDate | null;
  readonly finding: DateFinding | null;
}

const TIME = '(?:(T| +)(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?) ?)?';
const ZONE = '(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?';
/** As XML Schema writes dates, months and years. A day may have a time and a zone. */
const ISO = new RegExp(`^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?${TIME}${ZONE}$`, 'i');
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4}(?:\\d{2})?)?${ZONE}$`, 'i');
const YEAR_FIRST = new RegExp(`^(\\d{4})[./] ?(\\d{1,2})[./] ?(\\d{1,2})\\.?${TIME}${ZONE}$`, 'i');
/** Written with points, the day comes first in every country. */
const WITH_POINTS = new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\.?${TIME}${ZONE}$`, 'i');
/** Written with strokes, the order depends on the country. */
const WITH_STROKES = new RegExp(`^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})${TIME}${ZONE}$`, 'i');
/** A week of ISO 8601, or a day of one. */
const WEEK = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i;
const MONTH_OF_YEAR = /^(\d{1,2})[./](\d{4})$/;
const IN_WORDS = /^(?:(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)? (?:de |of |d['’])?)?(\p{L}{3,15})\.? (?:de |of )?(\d{4})$/iu;
const MONTH_FIRST = /^(\p{L}{3,15})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;

/** What computers and spreadsheets write for zero. */
const ZEROS = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1899-12-30', '1899-12-31', '1601-01-01']);
const FIRST_YEAR = '1900';
/** Sources write later years where they mean “no end”. */
const LAST_YEAR = '2900';
/** In UTC the time of midnight in Europe, in summer or winter. */
const EVENING = /^2[123]:00(?::00(?:[.,]0+)?)?$/;
const MONTHS = 12;
const DAYS_OF_WEEK = 7;

function written(year: string, month?: string | number, day?: string | number): PartialDate {
  return [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function checked(date: PartialDate, finding: DateFinding | null): ReadDate {
  if (!isPartialDate(date)) return { date: null, finding: 'date-invalid' };
  const [year = ''] = date.split('-');
  if (year < FIRST_YEAR || year >= LAST_YEAR || ZEROS.has(date)) return { date: null, finding: 'date-placeholder' };
  return { date, finding };
}

function fromIso([, year = '', month, day, separator, time, zone]: readonly (string | undefined)[]): ReadDate {
  // A month or a year has no time of day.
  if (time !== undefined && day === undefined) return { date: null, finding: 'date-invalid' };
  const inUtc = zone !== undefined && /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone);
  const plain = separator?.toUpperCase() !== ' ' && (separator ?? 'T').trim() !== '';
  const full = (month?.length ?? 2) === 2 && (day?.length ?? 2) === 2;
  const finding = inUtc && EVENING.test(time ?? '') ? 'date-utc-midnight' : plain && full ? null : 'date-spelling';
  return checked(written(year, month, day), finding);
}

function fromStrokes(one: string, other: string, year: string): ReadDate {
  const dayFirst = written(year, other, one);
  const monthFirst = written(year, one, other);
  if (dayFirst === monthFirst || Number(other) > MONTHS || Number(one) > MONTHS)
    return checked(isDay(dayFirst) ? dayFirst : monthFirst, 'date-spelling');
  return { date: null, finding: 'date-two-ways' };
}

/**
 * The first week of a year is the one with 4 January. Because a week is neither a day nor a month, and no day of it was
 * the one that was meant, it gives no date.
 */
function fromWeek(year: string, week: string, day: string | undefined): ReadDate {
  const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || DAYS_OF_WEEK;
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekday(fourth) + (Number(week) - 1) * DAYS_OF_WEEK);
  // A year has the weeks whose Thursday is in it.
  if (week === '00' || addDays(monday, 3).slice(0, year.length) !== year)
    return { date: null, finding: 'date-invalid' };
  if (day === undefined) return { date: null, finding: 'date-week' };
  return checked(addDays(monday, Number(day) - 1), 'date-spelling');
}

/**
 * Reads a date as people and programs write it, as precise as it was stated. The calendar day is taken as it stands:
 * moving it by its time zone would give a day that nobody stated. A text that can be read in two ways is not guessed
 * at, and what computers write for “none” is no date.
 */
export const parseDate = remembered(readDate);

function readDate(raw: string): ReadDate {
  const text = (codeText(raw) ?? '').replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  const yearFirst = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) return checked(written(yearFirst[1] ?? '', yearFirst[2], yearFirst[3]), 'date-spelling');
  const points = WITH_POINTS.exec(text);
  if (points) return checked(written(points[3] ?? '', points[2], points[1]), 'date-spelling');
  const strokes = WITH_STROKES.exec(text);
  if (strokes) return fromStrokes(strokes[1] ?? '', strokes[3] ?? '', strokes[4] ?? '');
  const week = WEEK.exec(text);
  if (week) return fromWeek(week[1] ?? '', week[2] ?? '', week[3]);
  const month = MONTH_OF_YEAR.exec(text);
  if (month) return checked(written(month[2] ?? '', month[1]), 'date-spelling');
  const words = IN_WORDS.exec(text);
  const named = words ? [words[3], words[2], words[1]] : MONTH_FIRST.exec(text);
  const [year, name, day] = words || !named ? (named ?? []) : [named[3], named[1], named[2]];
  const number = name == null ? null : monthNumber(name);
  if (year == null || number === null) return { date: null, finding: 'date-invalid' };
  return checked(written(year, number, day ?? undefined), 'date-spelling');
}

/** A date. What is no date, or was not written as it should be, is reported. */
export function dateOf(raw: string, path: string, report: RecordFindings): PartialDate | null {
  const { date, finding } = parseDate(raw);
  if (finding !== null) report.add(finding, path, raw);
  return date;
}

/**
 * The earliest of several dates. Where two say the same, the more precise one is taken. Several different ones are
 * reported.
 */
export function earliestDate(raw: readonly string[], path: string, report: RecordFindings): PartialDate | null {
  if (raw.length === 0) return null;
  const dates = [...new Set(raw)].flatMap((text) => dateOf(text, path, report) ?? []);
  // Among equal ones the most precise comes first.
  const sorted = [...new Set(dates)].sort((a, b) =>
    firstDay(a) === firstDay(b) ? b.length - a.length : firstDay(a) < firstDay(b) ? -1 : 1,
  );
  const exact = sorted.filter((date) => !sorted.some((other) => other.length > date.length && other.startsWith(date)));
  if (exact.length > 1) report.add('date-ambiguous', path, [...exact].join(', '));
  return exact[0] ?? null;
}

/** True where an end is before a start, however precise each is. */
export function isBackwards(start: PartialDate, end: PartialDate): boolean {
  return lastDay(end) < firstDay(start);
}
