import { codeText } from '../../services/vocab/code-text.ts';
import type { RecordFindings } from './record-findings.ts';

const DAYS_A_WEEK = 7;
/** 20 years. Longer ones are mistakes in the data. */
const MOST_DAYS = 7_280;
/** xsd:duration in days; weeks, as ISO 8601 has them, are met, too. */
const DURATION = /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T.*)?$/i;

/**
 * How many weeks a run takes, from a duration of weeks and days. A duration of months or years is none that can be
 * compared, and one of hours says how much and not how long: both are told and not used.
 */
export function durationOf(raw: string | null, report: RecordFindings): number | null {
  if (raw === null) return null;
  const [, weeks = '0', days = '0'] = DURATION.exec(codeText(raw) ?? '') ?? [];
  const all = Number(weeks) * DAYS_A_WEEK + Number(days);
  if (all > 0 && all <= MOST_DAYS) return Math.ceil(all / DAYS_A_WEEK);
  report.add('duration-unknown', 'duration', raw);
  return null;
}
