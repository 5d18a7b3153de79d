import { addDays, type Day, isDay } from './day.ts';

/** A calendar day, month or year, at the precision that was stated: `2026-10-01`, `2026-10`, `2026`. */
export type PartialDate = string;

const PATTERN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const YEAR_CHARACTERS = 4;
const MONTH_CHARACTERS = 7;

/** True for a date that exists, at any of the three precisions. */
export function isPartialDate(text: string): boolean {
  return PATTERN.test(text) && isDay(firstDay(text));
}

/** The first day that a date may mean. */
export function firstDay(date: PartialDate): Day {
  if (date.length === YEAR_CHARACTERS) return `${date}-01-01`;
  return date.length === MONTH_CHARACTERS ? `${date}-01` : date;
}

/** The last day that a date may mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === YEAR_CHARACTERS) return `${date}-12-31`;
  if (date.length !== MONTH_CHARACTERS) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (month === 12) return `${date}-31`;
  return addDays(`${String(year).padStart(YEAR_CHARACTERS, '0')}-${String(month + 1).padStart(2, '0')}-01`, -1);
}
