import { type Day, isDay } from '../../services/model/day.ts';
import type { Report } from './report.ts';

const MAX_URL_CHARACTERS = 2_048;

/** A day from xsd:date, xsd:dateTime or their first ten characters: the calendar day as it is written, since its time zone would move it to one nobody stated. */
export function parseDay(text: string): Day | null {
  const match = /^\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:?\d{2})?\s*$/.exec(text);
  const day = match?.[1];
  return day !== undefined && isDay(day) ? day : null;
}

/** The earliest of several dates; what is none is reported. */
export function earliestDay(raw: readonly string[], path: string, report: Report): Day | null {
  let earliest: Day | null = null;
  let distinct = 0;
  for (const text of raw) {
    const day = parseDay(text);
    if (day === null) report.add('date-invalid', path, text);
    else if (earliest === null || day !== earliest) {
      distinct++;
      if (earliest === null || day < earliest) earliest = day;
    }
  }
  if (distinct > 1) report.add('date-ambiguous', path, raw.join(', '));
  return earliest;
}

/** An http or https address in its normal spelling; null, with a finding, for everything else. */
export function webAddress(raw: string | null, path: string, report: Report): string | null {
  if (raw === null || raw.trim() === '') return null;
  const text = raw.trim();
  if (text.length <= MAX_URL_CHARACTERS && /^https?:\/\//i.test(text) && URL.canParse(text)) {
    const url = new URL(text);
    if (url.username === '' && url.password === '') return url.href;
  }
  report.add('url-invalid', path, raw);
  return null;
}

/** A number with a decimal point or comma and nothing else; null where it is none. */
export function parseNumber(text: string): number | null {
  const match = /^\s*([+-]?\d{1,12}(?:[.,]\d{1,6})?)(?:[eE]([+-]?\d{1,2}))?\s*$/.exec(text);
  if (match?.[1] === undefined) return null;
  const value = Number(`${match[1].replace(',', '.')}${match[2] === undefined ? '' : `e${match[2]}`}`);
  return Number.isFinite(value) ? value : null;
}

/** An xsd:boolean; null, with a finding, for everything else that is there. */
export function parseBoolean(raw: string | null, path: string, report: Report): boolean | null {
  if (raw === null) return null;
  const word = raw.trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  report.add('boolean-invalid', path, raw);
  return null;
}
