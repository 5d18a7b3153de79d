import { isIscedCode } from '../../../services/vocab/isced-f.ts';

/** Digits of a detailed field of ISCED-F. */
const MOST_DIGITS = 4;
const LEAST_DIGITS = 2;

/** A field of study that stands as a number. */
export interface ProgrammeField {
  /** The code, or null where the number is none, or may be several. */
  readonly code: string | null;
  /** True where zeros were lost. */
  readonly derived: boolean;
}

/**
 * Reads a number as a code of ISCED-F: 613 is 0613. A number loses the zeros before it, so that 1 may be 01 or 001: it
 * is a field only where one code alone can be meant. Numbers of five digits are those of Dutch programmes (CROHO).
 */
export function programmeField(text: string): ProgrammeField {
  const digits = /^\d{1,4}$/.test(text) ? text : null;
  if (digits === null) return { code: null, derived: false };
  const codes = Array.from(
    { length: MOST_DIGITS - digits.length + 1 },
    (_, zeros) => '0'.repeat(zeros) + digits,
  ).filter((code) => code.length >= LEAST_DIGITS && isIscedCode(code));
  const [code = null] = codes;
  return codes.length === 1 ? { code, derived: code !== digits } : { code: null, derived: false };
}
