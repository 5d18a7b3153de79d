import {
  hasMany,
  hasPoints,
  INSTANCE_CODES,
  INSTANCE_NUMBERS,
  type InstanceCode,
  type InstanceNumber,
} from '../../search/schema.ts';
import type { Queryable } from '../home/db.ts';
import { INSTANCE_COLUMNS, numberColumnsOf } from './instance-columns.ts';
import { NUMBER_COLUMNS, type NumberColumn } from './number-columns.ts';
import { tablesOf } from './tables.ts';

/** An instance as it is filtered: by numbers of values and by days. */
export interface InstanceRow {
  /** At least one number in each dimension, because `unknown` has one, too. */
  readonly codes: Readonly<Record<InstanceCode, readonly number[]>>;
  /** Spans of numbers. A dimension without a value has none. */
  readonly numbers: Readonly<Record<InstanceNumber, readonly (readonly [least: number, most: number])[]>>;
  /** The days on which one can enrol. Null where nothing is known. */
  readonly enrolment: readonly [first: string, last: string] | null;
  readonly start: string | null;
  /** The last day that the start may mean. The start itself where its day is known. */
  readonly startUntil: string | null;
  readonly openStart: boolean;
  readonly price: number | null;
}

/** A document ready to be written. `title` and `words` are tsvector texts, `hit` and `instances` are JSON texts. */
export interface DocumentRow {
  readonly id: string;
  readonly revision: number;
  readonly tx: string;
  readonly codes: readonly number[];
  readonly skills: readonly number[];
  readonly packed: string;
  readonly packedSkills: string;
  readonly packedInstances: string;
  /** By column. Where there is one number and no span, the most is the same as the least. */
  readonly numbers: Readonly<Record<NumberColumn, number | null>>;
  readonly price: number | null;
  readonly nextStart: string | null;
  readonly updated: string;
  readonly title: string;
  readonly words: string;
  readonly hit: string;
  readonly instances: string;
  readonly rows: readonly InstanceRow[];
}

const NUMBERS = Object.fromEntries(NUMBER_COLUMNS.map((column) => [column, 'float8']));

/** Columns that are sent together in one JSON text, with their types. */
const SMALL = {
  revision: 'bigint',
  tx: 'text',
  packed: 'text',
  packed_skills: 'text',
  packed_instances: 'text',
  ...NUMBERS,
  price: 'float8',
  next_start: 'date',
  updated: 'timestamptz',
  codes: 'integer[]',
  skills: 'integer[]',
  title: 'tsvector',
} as const;
/** Columns with long texts, which are sent by themselves. In JSON they would be escaped and read letter by letter. */
const LARGE = { words: 'tsvector', hit: 'text', instances: 'text' } as const;
const INSTANCE = INSTANCE_COLUMNS.map(({ name }) => `"${name}"`);
const COLUMNS = [...Object.keys(SMALL), ...Object.keys(LARGE)].map((name) => `"${name}"`);
/** How many parameters of a statement come before those of the large columns. */
const LEADING = 2;

const columnsOf = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ');

/** The large columns of `count` documents, as rows of a place and parameters. */
function largeSql(count: number): string {
  const types = Object.values(LARGE);
  return Array.from({ length: count }, (_, at) => {
    const parameters = types.map((type, column) => `$${LEADING + at * types.length + column + 1}::${type}`);
    return `(${at}, ${parameters.join(', ')})`;
  }).join(', ');
}

/** An instance by column. Members that are null are left out: their columns stay empty. */
function instanceColumns(row: InstanceRow): Readonly<Record<string, unknown>> {
  const columns: Record<string, unknown> = { open_start: row.openStart };
  for (const name of INSTANCE_CODES) columns[name] = hasMany(name) ? row.codes[name] : row.codes[name][0];
  for (const name of INSTANCE_NUMBERS) {
    const spans = row.numbers[name];
    const [span] = spans;
    if (span === undefined) continue;
    const [first = '', last = ''] = numberColumnsOf(name);
    if (hasPoints(name)) columns[first] = spans.map(([point]) => point);
    else [columns[first], columns[last]] = span;
  }
  if (row.enrolment !== null) [columns.enrol_first, columns.enrol_last] = row.enrolment;
  if (row.start !== null) [columns.start_day, columns.start_until] = [row.start, row.startUntil];
  if (row.price !== null) columns.price = row.price;
  return columns;
}

/**
 * Inserts or replaces documents with their instances in one statement. Because the database refuses an id that stands
 * twice, give each once.
 */
export async function writeDocuments(q: Queryable, build: number, documents: readonly DocumentRow[]): Promise<void> {
  if (documents.length === 0) return;
  const t = tablesOf(build);
  const rows = documents.map((one, at) => ({
    at,
    id: one.id,
    revision: one.revision,
    tx: one.tx,
    packed: one.packed,
    packed_skills: one.packedSkills,
    packed_instances: one.packedInstances,
    ...one.numbers,
    price: one.price,
    next_start: one.nextStart,
    updated: one.updated,
    codes: one.codes,
    skills: one.skills,
    title: one.title,
  }));
  const slots = documents.flatMap(({ id, rows: instances }) =>
    instances.map((instance) => ({ id, ...instanceColumns(instance) })),
  );
  await q.query(
    `with incoming as (
       select * from json_to_recordset($1::json) as small (at integer, id text, ${columnsOf(SMALL)})
       join (values ${largeSql(documents.length)}) as large (at, ${Object.keys(LARGE).join(', ')}) using (at)
     ), written as (
       insert into ${t.document} (id, ${COLUMNS.join(', ')})
       select id, ${COLUMNS.join(', ')} from incoming
       on conflict (id) do update set ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}
       returning n, id
     ), gone as (
       delete from ${t.instance} i using ${t.document} d, incoming r where d.id = r.id and i.n = d.n
     )
     insert into ${t.instance} (n, ${INSTANCE.join(', ')})
     select w.n, ${INSTANCE.map((name) => `s.${name}`).join(', ')}
     from json_to_recordset($2::json) as s (id text, ${INSTANCE_COLUMNS.map(({ name, type }) => `"${name}" ${type}`).join(', ')})
     join written w on w.id = s.id`,
    [
      JSON.stringify(rows),
      JSON.stringify(slots),
      ...documents.flatMap(({ words, hit, instances }) => [words, hit, instances]),
    ],
  );
}

/** Removes documents with their instances, and answers how many. Ids that are not there are passed over. */
export async function removeDocuments(q: Queryable, build: number, ids: readonly string[]): Promise<number> {
  const t = tablesOf(build);
  const [row] = await q.query<{ removed: number }>(
    `with gone as (delete from ${t.document} where id = any($1::text[]) returning n),
     instances as (delete from ${t.instance} using gone where ${t.instance}.n = gone.n)
     select count(*)::int as removed from gone`,
    [ids],
  );
  return row?.removed ?? 0;
}
