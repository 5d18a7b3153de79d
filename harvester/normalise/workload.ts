import { type Basis, derivedBy } from '../../services/model/basis.ts';
import { codeText } from '../../services/vocab/code-text.ts';
import type { Credits } from './credits.ts';
import type { RecordFindings } from './record-findings.ts';
import { parseNumber } from './scalars.ts';

/** The least and the most hours of a learner's work for one ECTS credit (ECTS Users’ Guide). */
const HOURS_PER_ECTS = [25, 30] as const;
/** For durations that are written in days and times. */
const HOURS_PER_DAY = 24;
const MINUTES_PER_HOUR = 60;
const SECONDS_PER_HOUR = 3_600;
/** Parts of an hour that are kept. */
const PRECISION = 1e4;
const rounded = (hours: number): number => Math.round(hours * PRECISION) / PRECISION;
/** Five years of full-time study. */
const MOST_HOURS = 10_000;
const PATH = 'workload';

/** A learner's hours, and how they came about. */
export interface Workload {
  readonly hours: [number, number] | null;
  readonly derivation: Basis | null;
}

/** xsd:duration, whose parts may be written in many ways: years, months, days, hours, minutes, seconds. */
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;

/**
 * The hours of a duration, by its value: `PT125H`, `P5DT5H` and `PT450000S` are the same, and programs turn one into
 * another. Also reads a bare number, or `60 h`. Null for weeks, months and years, which say how long and not how much.
 */
function parseHours(raw: string): { readonly hours: number; readonly exact: boolean } | null {
  const duration = DURATION.exec(codeText(raw) ?? '');
  if (duration) {
    const [years, months, days, hours, minutes, seconds] = duration
      .slice(1)
      .map((part) => Number((part ?? '0').replace(',', '.'))) as [number, number, number, number, number, number];
    if (years > 0 || months > 0) return null;
    const all = days * HOURS_PER_DAY + hours + minutes / MINUTES_PER_HOUR + seconds / SECONDS_PER_HOUR;
    return { hours: rounded(all), exact: days === 0 };
  }
  const plain = /^([\d.,]+)(?:\s*(?:h|hrs?|hours?|std\.?|stunden|heures?|horas|ore|uren|timer|timmar|godzin))?$/i.exec(
    codeText(raw) ?? '',
  )?.[1];
  const hours = plain === undefined ? null : parseNumber(plain);
  return hours === null ? null : { hours, exact: false };
}

/** A learner's hours as stated, else derived from ECTS. */
export function workloadOf(
  raw: readonly string[],
  credits: Pick<Credits, 'ects' | 'ectsRange'>,
  report: RecordFindings,
): Workload {
  const stated: number[] = [];
  for (const text of raw) {
    const read = parseHours(text);
    if (read === null || read.hours <= 0 || read.hours > MOST_HOURS) report.add('duration-unknown', PATH, text);
    else {
      if (!read.exact) report.add('duration-spelling', PATH, text);
      stated.push(read.hours);
    }
  }
  if (stated.length > 0) return { hours: [Math.min(...stated), Math.max(...stated)], derivation: null };
  const [fewest, greatest] = credits.ectsRange ?? [credits.ects ?? 0, credits.ects ?? 0];
  if (greatest === 0) return { hours: null, derivation: null };
  const [least, most] = HOURS_PER_ECTS;
  return {
    hours: [rounded(fewest * least), rounded(greatest * most)],
    derivation: derivedBy('hours-per-ects', { least, most }),
  };
}
