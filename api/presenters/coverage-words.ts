import { longDay } from '../../messages/day.ts';
import { fill, registerWords, wordFor } from '../../messages/fill.ts';
import { numberText } from '../../messages/number.ts';
import type { Messages } from '../../messages/words.ts';
import { codeOfEvidence } from '../../services/coverage/evidence-kind.ts';
import type { Row, Table, Value } from '../../services/coverage/table.ts';
import type { Cell, FigureColumn, Figures } from '../../web/views/coverage/figures.ts';
import { countryLabel } from './names.ts';

const UNKNOWN = 'unknown';
/** How `difference` calls what was counted at the other moment, and the change. */
const COMPARED = /^(.+)(Before|Change)$/;

/** A verdict as a kind of evidence, in the sentences that offers have. */
export function evidenceText(kind: string, { verdict, flag, coverage }: Messages): string {
  const sentence = wordFor(verdict, codeOfEvidence(kind) ?? kind);
  if (kind === 'institution-explicit') return `${sentence}. ${coverage.explicit}`;
  if (kind === 'institution-implicit') return `${sentence}. ${flag['mc-coverage-implicit']}`;
  if (kind === 'institution-excluded') return `${sentence}. ${flag['mc-coverage-excluded']}`;
  return sentence;
}

/** What a value of a column is called. */
function textOf(column: string, value: Value, messages: Messages): string {
  const { coverage, country, microCredential, pages } = messages;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, messages);
  if (column === 'evidence') return evidenceText(value, messages);
  if (column === 'code') return wordFor(messages.verdict, value);
  if (column === 'source') return registerWords(value, messages).name;
  if (column === 'date' || column === 'day') return longDay(value, messages);
  if (column === 'withinDays') return fill(coverage.within, { days: value }, messages);
  if (value === UNKNOWN) return microCredential.unknown;
  if (column === 'country') return countryLabel(value, messages.language.code);
  if (column === 'externalQa') return wordFor(country.level, value);
  return column === 'providerKind' ? wordFor(pages.provider.kind, value) : value;
}

function labelOf(column: string, messages: Messages): string {
  const { coverage, country, filter } = messages;
  const [, counted, when] = COMPARED.exec(column) ?? [];
  if (counted !== undefined)
    return `${labelOf(counted, messages)} – ${when === 'Before' ? coverage.column.before : coverage.column.change}`;
  if (column === 'country') return filter.country;
  if (column === 'level') return filter.eqf;
  if (column === 'externalQa') return country.topic['external-qa'];
  if (column === 'acronym') return coverage.agency;
  if (column === 'day') return coverage.day;
  return wordFor(coverage.column, column === 'code' ? 'evidence' : column);
}

/** What is known of a row beside its words. */
export interface Wording {
  readonly messages: Messages;
  /** Where more is shown of what a cell names. */
  readonly linkOf: (column: string, row: Row) => string | null;
}

/** These columns of a table in the words of a reader. `address` gives the same figures again. */
export function wordedFigures(
  table: Table,
  columns: readonly string[],
  address: string,
  { messages, linkOf }: Wording,
): Figures {
  const shown = columns.flatMap((name): FigureColumn[] => {
    const column = table.columns.find((one) => one.name === name);
    return column === undefined ? [] : [{ name, label: labelOf(name, messages), type: column.type }];
  });
  const cellOf = (name: string, row: Row): Cell => {
    const value = row[name] ?? null;
    return { value, text: textOf(name, value, messages), href: linkOf(name, row) };
  };
  return {
    columns: shown,
    rows: table.rows.map((row) => Object.fromEntries(shown.map(({ name }) => [name, cellOf(name, row)]))),
    leftOut: table.leftOut,
    address,
  };
}
