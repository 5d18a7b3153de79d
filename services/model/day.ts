/** A calendar day in UTC, `YYYY-MM-DD`. Every day in Accredex is one. The time of day never decides anything. */
export type Day = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
/**
 * The first and the last day with a year of four digits: they stand for “no limit”. Sources also write the last one.
 */
export const FIRST_DAY: Day = '0001-01-01';
export const LAST_DAY: Day = '9999-12-31';

/** No calendar that people use has a year 0, and no database of ours holds a day of it. */
const NO_YEAR = '0000';

/** True for a day that exists (`2026-02-30` does not, and neither does any of the year 0). */
export function isDay(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match || match[1] === NO_YEAR) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The day in UTC of an instant. */
export function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10);
}

/**
 * `day` plus a number of days, which may be negative. Never before the first or after the last day that
 * four digits can write: a database knows no year 0.
 */
export function addDays(day: Day, days: number): Day {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY);
  if (moved.getTime() < Date.parse(FIRST_DAY)) return FIRST_DAY;
  return moved.getTime() > Date.parse(LAST_DAY) ? LAST_DAY : dayOf(moved);
}

/** The number of days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** `day` plus a number of years. 29 February becomes 1 March where the year has none. */
export function addYears(day: Day, years: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return dayOf(date);
}
