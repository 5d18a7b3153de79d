import type { Coverage } from './coverage.ts';
import { offerTables } from './offer-tables.ts';
import { possibleEvidence } from './possible-evidence.ts';
import { registerTables } from './register-tables.ts';
import type { Scope } from './scope.ts';
import type { Table } from './table.ts';
import { verdictsByDay } from './verdicts-by-day.ts';

/** Names of the tables of totals, in their order. */
export const TOTAL_TABLES = [
  'possible-evidence',
  'evidence',
  'evidence-by-country',
  'evidence-by-provider-kind',
  'evidence-by-level',
  'evidence-by-activity',
  'evidence-by-agency',
  'cover-unknown',
  'flags',
  'agencies',
  'institutions',
  'providers-without-report',
  'expiring',
  'expiring-total',
  'mismatches',
  'data-quality',
  'verdicts-by-day',
] as const;

/** Names of the tables whose rows name somebody. */
export const NAMED_TABLES = [
  'expiring-reports',
  'institutions-without-offers',
  'providers-without-report-list',
  'mismatch-list',
  'lapsed-list',
  'data-quality-list',
  'deqar-submission',
] as const;
export const TABLES = [...TOTAL_TABLES, ...NAMED_TABLES] as const;
export type TableName = (typeof TABLES)[number];

export const isNamed = (name: TableName): boolean => NAMED_TABLES.some((one) => one === name);

/** The tables of totals. */
export const totalTables = (coverage: Coverage, scope: Scope): readonly Table[] => [
  possibleEvidence(coverage, scope),
  ...offerTables(coverage, scope),
  ...registerTables(coverage, scope),
  verdictsByDay(coverage, scope),
];
