import { type Basis, derivedBy } from '../../services/model/basis.ts';
import { codeText } from '../../services/vocab/code-text.ts';
import type { Report } from './report.ts';
import { parseNumber } from './scalars.ts';

/** Hours of a learner's work that one ECTS credit stands for, least and most (ECTS Users’ Guide). */
const HOURS_PER_ECTS = [25, 30] as const;
const MINUTES_PER_HOUR = 60;
/** Five years of full-time study. */
const MOST_HOURS = 10_000;
const PATH = 'elm:volumeOfLearning';

export interface Workload {
  readonly hours: [number, number] | null;
  readonly derivation: Basis | null;
}

/** Hours of `PT60H`, `PT90M`, or of a bare number or `60 h`; null for days, weeks and months, which say how long and not how much. */
function parseHours(raw: string): { readonly hours: number; readonly exact: boolean } | null {
  const duration = /^\s*PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:\d+(?:\.\d+)?S)?\s*$/.exec(codeText(raw) ?? '');
  if (duration && (duration[1] !== undefined || duration[2] !== undefined))
    return { hours: Number(duration[1] ?? 0) + Number(duration[2] ?? 0) / MINUTES_PER_HOUR, exact: true };
  const plain = /^([\d.,]+)(?:\s*(?:h|hrs?|hours?|std\.?|stunden|heures?|horas|ore|uren|timer|timmar|godzin))?$/i.exec(
    codeText(raw) ?? '',
  )?.[1];
  const hours = plain === undefined ? null : parseNumber(plain);
  return hours === null ? null : { hours, exact: false };
}

/** A learner's hours as stated, else derived from ECTS. */
export function workloadOf(raw: readonly string[], ects: number | null, report: Report): Workload {
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
  if (ects === null || ects === 0) return { hours: null, derivation: null };
  const [least, most] = HOURS_PER_ECTS;
  return { hours: [ects * least, ects * most], derivation: derivedBy('hours-per-ects', { least, most }) };
}
