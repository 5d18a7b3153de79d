import { z } from 'zod';
import type { Coverage } from '../../services/coverage/coverage.ts';
import { difference } from '../../services/coverage/difference.ts';
import { namedTables } from '../../services/coverage/named-tables.ts';
import type { NamedScope, Scope } from '../../services/coverage/scope.ts';
import type { Table } from '../../services/coverage/table.ts';
import { NAMED_TABLES, type TableName, totalTables } from '../../services/coverage/tables.ts';

const CoverageMoment = z.object({ asOf: z.string(), knownAt: z.string() });

/** A table as it is answered. */
export const CoverageTable = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  names: z.boolean(),
  columns: z.array(z.object({ name: z.string(), type: z.enum(['text', 'number']), about: z.string() })),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  leftOut: z.int(),
  address: z.string(),
});

/** `GET /v1/coverage`. */
export const CoverageAnswer = z.object({
  moment: CoverageMoment.extend({ ruleset: z.string() }),
  against: CoverageMoment.nullable(),
  registers: z.array(z.object({ registry: z.string(), snapshot: z.string(), lastSync: z.string() })),
  scope: z.object({ country: z.string().nullable(), agency: z.string().nullable() }),
  offers: z.int(),
  notes: z.array(z.string()),
  address: z.string(),
  tables: z.array(CoverageTable),
  withheld: z.array(z.string()),
});
export type CoverageAnswer = z.infer<typeof CoverageAnswer>;

const INVENTED = 'Everything here is invented: this is a demonstration.';

/** What every reader of the figures has to know. In English, as are the tables. */
const NOTES = [
  'Unknown is not a negative: that no report is found says nothing about the quality of an offer.',
  'A review of an institution is not one of the offer.',
  'Figures show what this catalogue collected. They rank no country and no provider.',
  'A report counts for its main and its contributing agencies, so that figures of agencies do not add up.',
  'An institution or provider has a source where at least one offer of it is seen.',
];

/** Which tables are asked for, and of what. `named`: of what tables with names are made; null where nobody may see them. */
export interface AskedTables {
  readonly table: TableName | null;
  readonly scope: Scope;
  readonly named: NamedScope | null;
}

/** The tables of a moment. */
export function tablesOf(coverage: Coverage, { table, scope, named }: AskedTables): readonly Table[] {
  const all = [...totalTables(coverage, scope), ...(named ? namedTables(coverage, named) : [])];
  return table === null ? all : all.filter(({ id }) => id === table);
}

/** The tables of a moment; with `earlier` their difference from those of that moment. */
export function comparedTables(coverage: Coverage, earlier: Coverage | null, asked: AskedTables): readonly Table[] {
  const tables = tablesOf(coverage, asked);
  if (earlier === null) return tables;
  const was = new Map(tablesOf(earlier, asked).map((table) => [table.id, table]));
  return tables.map((table) => difference(table, was.get(table.id) ?? { ...table, rows: [] }));
}

/** What the answer says of the question. `addressOf` gives the permanent address of a table, or of all. */
export interface AnswerAbout {
  /** As it was asked for. */
  readonly agency: string | null;
  readonly addressOf: (table: string | null) => string;
  /** True where everything is invented. */
  readonly demo: boolean;
}

/** The whole answer. */
export function coverageAnswer(
  coverage: Coverage,
  earlier: Coverage | null,
  asked: AskedTables,
  { agency, addressOf, demo }: AnswerAbout,
): CoverageAnswer {
  const { register, moment, ruleset } = coverage;
  const total = totalTables(coverage, asked.scope).find(({ id }) => id === 'evidence');
  return {
    moment: { ...moment, ruleset },
    against: earlier?.moment ?? null,
    registers: register.reads.map(({ registry, snapshot, at }) => ({ registry, snapshot, lastSync: at })),
    scope: { country: asked.scope.country, agency },
    offers: (total?.rows ?? []).reduce((sum, { offers }) => sum + Number(offers), 0),
    notes: [...(demo ? [INVENTED] : []), ...NOTES],
    address: addressOf(asked.table),
    tables: comparedTables(coverage, earlier, asked).map((table) => ({
      ...table,
      columns: table.columns.map(({ name, type, about: means }) => ({ name, type, about: means })),
      rows: table.rows.map((row) => ({ ...row })),
      address: addressOf(table.id),
    })),
    withheld: asked.named === null && asked.table === null ? [...NAMED_TABLES] : [],
  };
}
