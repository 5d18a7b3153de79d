import { codeText } from '../../services/vocab/code-text.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

const MAX_URL_CHARACTERS = 2_048;
const MAX_ADDRESSES = 20;

/** An http or https address in its normal spelling. Anything else gives null and a finding. */
export function webAddress(raw: string | null, path: string, report: RecordFindings): string | null {
  if (raw === null || raw.trim() === '') return null;
  const text = raw.trim();
  if (text.length <= MAX_URL_CHARACTERS && /^https?:\/\//i.test(text) && URL.canParse(text)) {
    const url = new URL(text);
    if (url.username === '' && url.password === '') return url.href;
  }
  report.add('url-invalid', path, raw);
  return null;
}

/**
 * A number that may mean one thousand and a half or one and a half. A point is a decimal point (xsd:decimal), and
 * “0,125” has only one meaning.
 */
const THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * The first of several addresses by alphabet, so that the order of the document does not matter. What is no address is
 * reported.
 */
export function firstAddress(raw: readonly string[], path: string, report: RecordFindings): string | null {
  const addresses = atMost(raw, MAX_ADDRESSES, path, report).flatMap((text) => webAddress(text, path, report) ?? []);
  return addresses.sort()[0] ?? null;
}

/** A number with a decimal point or comma, and nothing else. Null for any other text. */
export function parseNumber(text: string): number | null {
  const match = /^\s*([+-]?\d{1,12}(?:[.,]\d{1,6})?)(?:[eE]([+-]?\d{1,2}))?\s*$/.exec(codeText(text) ?? '');
  if (match?.[1] === undefined || THOUSANDS.test(match[1])) return null;
  const value = Number(`${match[1].replace(',', '.')}${match[2] === undefined ? '' : `e${match[2]}`}`);
  return Number.isFinite(value) ? value : null;
}

/** An xsd:boolean. Anything else that is there gives null and a finding. */
export function parseBoolean(raw: string | null, path: string, report: RecordFindings): boolean | null {
  if (raw === null) return null;
  const word = codeText(raw)?.toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  report.add('boolean-invalid', path, raw);
  return null;
}
