import type { ProviderRecord, ReportRecord } from './shapes.ts';

/** Decisions from the one that says least for an institution. */
const CAUTIOUS_FIRST: readonly ReportRecord['decision'][] = [
  'negative',
  'not applicable',
  'positive with conditions or restrictions',
  'positive',
];

export type Copy<T> = { readonly kept: T; readonly contradicts: boolean };

const DECIDING_OF_REPORT = ['decision', 'status', 'valid_from', 'valid_to'] as const;

function flagOf(record: ReportRecord) {
  return record.flag ?? record.flag_level;
}

/** One number, or a day, before another: the greater first. */
function order<T extends string | number>(a: T | null, b: T | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a > b ? -1 : 1;
}

/** Negative where `a` goes before `b`: last changed, last begun, then the more cautious one; never by their order. */
function reportOrder(a: ReportRecord, b: ReportRecord): number {
  const changed = (record: ReportRecord) => record.date_updated ?? record.updated_at;
  return (
    order(changed(a), changed(b)) ||
    order(a.valid_from, b.valid_from) ||
    CAUTIOUS_FIRST.indexOf(a.decision) - CAUTIOUS_FIRST.indexOf(b.decision) ||
    order(JSON.stringify(a), JSON.stringify(b))
  );
}

function said<T extends object>(record: T): Partial<T> {
  const entries = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}

/**
 * Two copies of one report in lists as one: together where they agree, else the newer by what they say themselves.
 * What differs in form only (lists of two interfaces) is no contradiction.
 */
export function oneReport(a: ReportRecord, b: ReportRecord): Copy<ReportRecord> {
  const [flagA, flagB] = [flagOf(a), flagOf(b)];
  const contradicts = DECIDING_OF_REPORT.some((member) => a[member] !== b[member]) || flagA !== flagB;
  if (!contradicts) return { kept: { ...a, ...said(b) }, contradicts };
  const newer = reportOrder(a, b) <= 0 ? a : b;
  const withheld = flagA === 'high' || flagB === 'high';
  return { kept: withheld ? { ...newer, flag: 'high', flag_level: 'high' } : newer, contradicts };
}

/** Two copies of one provider in lists as one; where they contradict each other, the one that is closed (first). */
export function oneProvider(a: ProviderRecord, b: ProviderRecord): Copy<ProviderRecord> {
  const contradicts =
    a.closure_date !== b.closure_date || (a.deqar_id !== b.deqar_id && a.deqar_id !== null && b.deqar_id !== null);
  if (!contradicts) return { kept: { ...a, ...said(b) }, contradicts };
  const closed = order(b.closure_date ?? '', a.closure_date ?? '');
  const first =
    (a.closure_date === null ? 1 : b.closure_date === null ? -1 : closed) ||
    order(JSON.stringify(a), JSON.stringify(b));
  return { kept: first <= 0 ? a : b, contradicts };
}
