import type { ProviderRecord, ReportRecord } from './shapes.ts';

/** Decisions, the one that says least for an institution first. */
const CAUTIOUS_FIRST: readonly ReportRecord['decision'][] = [
  'negative',
  'not applicable',
  'positive with conditions or restrictions',
  'positive',
];

/** The copy that is kept, and whether another one contradicts it. */
export type Copy<T> = { readonly kept: T; readonly contradicts: boolean };

const DECIDING_OF_REPORT = ['decision', 'status', 'valid_from', 'valid_to'] as const;

function flagOf(record: ReportRecord) {
  return record.flag ?? record.flag_level;
}

/** Sorts two numbers, or two days, the greater first. */
function order<T extends string | number>(a: T | null, b: T | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a > b ? -1 : 1;
}

/**
 * Negative where `a` goes before `b`: the one that was changed last, then the one that begins last, then the more
 * cautious one. The order in which they arrived never decides.
 */
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
 * Makes one report of two copies from lists. Where they agree they are joined; else the newer one is kept, by what the
 * copies themselves say. A difference in form only, as between two interfaces, is no contradiction.
 */
export function oneReport(a: ReportRecord, b: ReportRecord): Copy<ReportRecord> {
  const [flagA, flagB] = [flagOf(a), flagOf(b)];
  const contradicts = DECIDING_OF_REPORT.some((member) => a[member] !== b[member]) || flagA !== flagB;
  if (!contradicts) return { kept: { ...a, ...said(b) }, contradicts };
  const newer = reportOrder(a, b) <= 0 ? a : b;
  const withheld = flagA === 'high' || flagB === 'high';
  return { kept: withheld ? { ...newer, flag: 'high', flag_level: 'high' } : newer, contradicts };
}

/**
 * Makes one provider of two copies from lists. Where they contradict each other, the one that closed (first) is kept.
 */
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
