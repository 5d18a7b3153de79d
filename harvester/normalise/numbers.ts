import type { RecordFindings } from './record-findings.ts';
import { parseNumber } from './scalars.ts';

/** The largest number that is taken, and whether it counts things. */
export interface NumberRange {
  readonly most: number;
  readonly whole?: boolean;
}

/** A number from 0 to `most`. Anything else that is there gives null and a finding. */
export function numberOf(
  raw: string | null,
  path: string,
  { most, whole = false }: NumberRange,
  report: RecordFindings,
): number | null {
  if (raw === null || raw.trim() === '') return null;
  const number = parseNumber(raw);
  if (number !== null && number >= 0 && number <= most && (!whole || Number.isInteger(number))) return number;
  report.add('number-invalid', path, raw);
  return null;
}
