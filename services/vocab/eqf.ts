import { codeText } from './code-text.ts';

const BASE = 'http://data.europa.eu/snb/eqf/';
const HIGHEST_LEVEL = 8;

export type Cycle = 'short' | 'first' | 'second' | 'third';

/** QF-EHEA cycle of an EQF level; null below 5 (Bologna: 5 short, 6 first, 7 second, 8 third). */
export function cycleOf(level: number | null): Cycle | null {
  const cycles: Readonly<Record<number, Cycle>> = { 5: 'short', 6: 'first', 7: 'second', 8: 'third' };
  return level === null ? null : (cycles[level] ?? null);
}

/** IRI of an EQF level in the European vocabulary. */
export function eqfIri(level: number): string {
  return `${BASE}${level}`;
}

/**
 * Reads an EQF level from its IRI or from `6`, `EQF 6`, `Level 6`, `…/eqf/6`. `exact`: it was the vocabulary's own IRI.
 * Null for everything else.
 */
export function parseEqf(text: string): { readonly level: number; readonly exact: boolean } | null {
  const digits =
    /(?:^|\/eqf\/)(?:eqf)?[\s:_-]*(?:(?:level|levels|niveau|stufe|nivel|livello|poziom)[\s:_-]*)?([1-8])\/?$/i.exec(
      codeText(text) ?? '',
    )?.[1];
  if (digits === undefined) return null;
  const level = Number(digits);
  return level <= HIGHEST_LEVEL ? { level, exact: text === eqfIri(level) } : null;
}
