import type { Range } from '../../search/query.ts';
import type { OrderKey } from '../../search/ranking.ts';
import {
  hasMany,
  hasPoints,
  INSTANCE_CODES,
  type InstanceCode,
  type InstanceNumber,
  type OfferNumber,
} from '../../search/schema.ts';
import type { Stretch } from '../../search/walk.ts';
import { numberColumnsOf } from './instance-columns.ts';
import { mostColumn } from './number-columns.ts';
import { tablesOf } from './tables.ts';

/** A condition on values, by their numbers: any of them. */
export interface IdCondition {
  readonly column: 'codes' | 'skills';
  readonly ids: readonly number[];
  /** True where it must be none of them. */
  readonly none?: true;
}

/** A condition on a number: any of the values, any of the ranges, or no number at all. */
export interface NumberCondition {
  readonly column: OfferNumber;
  readonly values: readonly number[];
  readonly ranges: readonly Range<number>[];
  readonly unknown: boolean;
}

/**
 * A condition on a number of an instance, and the numbers of all values that meet it, by which packed instances are
 * counted.
 */
export interface InstanceNumberCondition {
  readonly name: InstanceNumber;
  readonly values: readonly number[];
  readonly ranges: readonly Range<number>[];
  readonly unknown: boolean;
  readonly ids: readonly number[];
}

/** Conditions that must hold for one and the same instance. `codes`: numbers of values by dimension, any of them. */
export interface InstanceConditions {
  readonly codes: Readonly<Partial<Record<InstanceCode, readonly number[]>>>;
  readonly numbers: readonly InstanceNumberCondition[];
  readonly openOn?: { readonly day?: string; readonly unknown: boolean; readonly ids: readonly number[] };
  readonly start?: { readonly from?: string; readonly to?: string; readonly unknown: boolean };
  /** Conditions of a lock: the same instance must meet them, too. */
  readonly locked?: InstanceConditions;
}

/** What documents must meet. All of it must hold. */
export interface DocumentFilter {
  /** A tsquery as text. Null: every document. */
  readonly words: string | null;
  readonly ids: readonly IdCondition[];
  readonly numbers: readonly NumberCondition[];
  readonly instance: InstanceConditions | null;
  /** Offers by their ids: of which one is asked for, and which are left out. */
  readonly offers?: { readonly only?: readonly string[]; readonly not: readonly string[] };
  /** The numbers of the documents among which is looked. Absent: all. */
  readonly among?: readonly number[];
  /** Where hits are read from a place of their order on. */
  readonly stretch?: Omit<Stretch, 'group'>;
}

/** Each key of an order as a column of a document `d`. */
export const ORDER_COLUMNS: Readonly<Record<OrderKey['by'], string>> = {
  changedMonth: `date_trunc('month', d.updated at time zone 'UTC')`,
  nextStart: 'd.next_start',
  ects: 'd.ects',
  price: 'd.price',
  updated: 'd.updated',
  id: 'd.id',
};
const ORDER_TYPES: Readonly<Record<OrderKey['by'], string>> = {
  changedMonth: 'timestamp',
  nextStart: 'date',
  ects: 'float8',
  price: 'float8',
  updated: 'timestamptz',
  id: 'text',
};

function stretchSql({ by: { by, down }, has, after }: Omit<Stretch, 'group'>, parameters: Parameters): string {
  const column = ORDER_COLUMNS[by];
  if (!has) return `${column} is null${after === null ? '' : ` and d.id > ${parameters.add(after.id)}`}`;
  if (after === null) return `${column} is not null`;
  const key = `${parameters.add(after.key)}::text::${ORDER_TYPES[by]}`;
  // The first comparison is one of an index.
  const [reached, beyond] = down ? ['<=', '<'] : ['>=', '>'];
  return `${column} ${reached} ${key} and (${column} ${beyond} ${key} or d.id > ${parameters.add(after.id)})`;
}

/** Collects the parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value and answers its place in the statement (`$3`). */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

function numberSql({ column, values, ranges, unknown }: NumberCondition, parameters: Parameters): string {
  const parts: string[] = [];
  // A span passes where any number in it would.
  const most = mostColumn(column);
  if (values.length > 0 && most === column) parts.push(`d."${column}" = any(${parameters.add(values)}::float8[])`);
  if (values.length > 0 && most !== column)
    parts.push(
      `exists (select 1 from unnest(${parameters.add(values)}::float8[]) v where v between d."${column}" and d."${most}")`,
    );
  for (const { from, to } of ranges) {
    const bounds: string[] = [];
    if (from !== undefined) bounds.push(`d."${most}" >= ${parameters.add(from)}::float8`);
    if (to !== undefined) bounds.push(`d."${column}" <= ${parameters.add(to)}::float8`);
    parts.push(bounds.length > 0 ? `(${bounds.join(' and ')})` : `d."${column}" is not null`);
  }
  if (unknown) parts.push(`d."${column}" is null`);
  return parts.length > 0 ? `(${parts.join(' or ')})` : 'false';
}

function startSql(start: NonNullable<InstanceConditions['start']>, parameters: Parameters): string {
  const parts = ['i.open_start'];
  const bounds: string[] = [];
  if (start.from !== undefined) bounds.push(`i.start_until >= ${parameters.add(start.from)}::date`);
  if (start.to !== undefined) bounds.push(`i.start_day <= ${parameters.add(start.to)}::date`);
  if (bounds.length > 0) parts.push(`(${bounds.join(' and ')})`);
  if (start.unknown) parts.push('(i.start_day is null and not i.open_start)');
  return `(${parts.join(' or ')})`;
}

function instanceNumberSql({ name, values, ranges, unknown }: InstanceNumberCondition, parameters: Parameters): string {
  const [first = '', last = first] = numberColumnsOf(name).map((column) => `i."${column}"`);
  const spans = [...ranges, ...values.map((value) => ({ from: value, to: value }))];
  const within = ({ from, to }: Range<number>, least: string, most: string) => {
    const bounds = [
      ...(from === undefined ? [] : [`${most} >= ${parameters.add(from)}::float8`]),
      ...(to === undefined ? [] : [`${least} <= ${parameters.add(to)}::float8`]),
    ];
    return bounds.length > 0 ? `(${bounds.join(' and ')})` : `${least} is not null`;
  };
  const parts = spans.map((span) =>
    hasPoints(name)
      ? `exists (select 1 from unnest(${first}) v where ${within(span, 'v', 'v')})`
      : within(span, first, last),
  );
  if (unknown) parts.push(`${first} is null`);
  return parts.length > 0 ? `(${parts.join(' or ')})` : 'false';
}

function openOnSql({ day, unknown }: NonNullable<InstanceConditions['openOn']>, parameters: Parameters): string {
  const parts = [
    ...(day === undefined ? [] : [`${parameters.add(day)}::date between i.enrol_first and i.enrol_last`]),
    ...(unknown ? ['i.enrol_first is null'] : []),
  ];
  return parts.length > 0 ? `(${parts.join(' or ')})` : 'false';
}

/** Conditions on an instance `i`. */
export function instanceSql(conditions: InstanceConditions, parameters: Parameters): string {
  const parts = INSTANCE_CODES.flatMap((name) => {
    const ids = conditions.codes[name];
    if (!ids) return [];
    const place = `${parameters.add(ids)}::int[]`;
    return [hasMany(name) ? `i."${name}" && ${place}` : `i."${name}" = any(${place})`];
  });
  for (const condition of conditions.numbers) parts.push(instanceNumberSql(condition, parameters));
  if (conditions.openOn) parts.push(openOnSql(conditions.openOn, parameters));
  if (conditions.start) parts.push(startSql(conditions.start, parameters));
  if (conditions.locked) parts.push(instanceSql(conditions.locked, parameters));
  return parts.length > 0 ? parts.join(' and ') : 'true';
}

/** The conditions of a filter on a document `d`, without its words. All of them must hold. */
export function conditionsSql(filter: Omit<DocumentFilter, 'words'>, build: number, parameters: Parameters): string {
  const parts: string[] = [];
  for (const { column, ids, none } of filter.ids) {
    if (ids.length === 0) parts.push(none ? 'true' : 'false');
    else parts.push(`${none ? 'not ' : ''}d.${column} && ${parameters.add(ids)}::int[]`);
  }
  for (const condition of filter.numbers) parts.push(numberSql(condition, parameters));
  if (filter.offers?.only) parts.push(`d.id = any(${parameters.add(filter.offers.only)}::text[])`);
  if (filter.offers && filter.offers.not.length > 0)
    parts.push(`d.id <> all(${parameters.add(filter.offers.not)}::text[])`);
  if (filter.stretch) parts.push(stretchSql(filter.stretch, parameters));
  if (filter.instance)
    parts.push(
      `exists (select 1 from ${tablesOf(build).instance} i where i.n = d.n and ${instanceSql(filter.instance, parameters)})`,
    );
  return parts.length > 0 ? parts.join(' and ') : 'true';
}

/**
 * The `from … where …` of a statement over the documents that meet a filter, under the alias `d`. Words (and numbers of
 * documents) are looked up first and by themselves: `offset 0` keeps the planner from starting with another index, after
 * which it would read the words of each document found there. `join` is joined to `d`.
 */
export function fromSql(filter: DocumentFilter, build: number, parameters: Parameters, join = ''): string {
  const t = tablesOf(build);
  const first = [
    ...(filter.words === null ? [] : [`words @@ ${parameters.add(filter.words)}::tsquery`]),
    ...(filter.among === undefined ? [] : [`n = any(${parameters.add(filter.among)}::int[])`]),
  ];
  const source =
    first.length === 0 ? t.document : `(select * from ${t.document} where ${first.join(' and ')} offset 0)`;
  return `from ${source} d ${join} where ${conditionsSql(filter, build, parameters)}`;
}
