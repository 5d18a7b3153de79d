import { codeText } from './code-text.ts';
import { listByKey } from './list-file.ts';

/**
 * ISCED-F 2013 (UNESCO): 12 broad, 58 narrow and 150 detailed fields, labels in the languages of the European
 * vocabulary (CC BY 4.0).
 */
const fields = listByKey<Readonly<Record<string, string>>>('isced-f');

const BASE = 'http://data.europa.eu/snb/isced-f/';
const DETAILED_DIGITS = 4;
const BROAD_DIGITS = 2;

/** True for a code of the classification, with its leading zero. */
export function isIscedCode(code: string): boolean {
  return fields().has(code);
}

/** All codes, in order. */
export function iscedCodes(): string[] {
  return [...fields().keys()].sort();
}

/** The field's names by language; empty where the code does not exist. */
export function iscedLabels(code: string): Readonly<Record<string, string>> {
  return fields().get(code) ?? {};
}

/** IRI of a field in the European vocabulary. */
export function iscedIri(code: string): string {
  return `${BASE}${code}`;
}

/**
 * Digits alone, or after the name of the classification. The number at the end of any other address or text is no
 * field.
 */
const FIELD = /^(?:(?:\S*[/:])?isced(?:[-_ ]?f)?(?:[-_: ]?2013)?[/:#_ -]{1,3})?(\d{1,8})$/i;

/**
 * Reads a field from an IRI, a URN or digits: as they are, with the leading zero that a spreadsheet lost, or cut to
 * four digits (national extensions). `exact`: it was the vocabulary's own IRI. Null where no such field exists.
 */
export function parseIsced(text: string): { readonly code: string; readonly exact: boolean } | null {
  const digits = FIELD.exec((codeText(text) ?? '').replace(/\/+$/, ''))?.[1];
  if (digits === undefined) return null;
  const candidates = [digits, `0${digits}`, digits.slice(0, DETAILED_DIGITS)];
  const code = candidates.find((candidate) => candidate.length >= BROAD_DIGITS && isIscedCode(candidate));
  return code === undefined ? null : { code, exact: text === iscedIri(code) };
}
