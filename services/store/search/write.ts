import {
  hasMany,
  hasPoints,
  INSTANCE_CODES,
  INSTANCE_NUMBERS,
  type InstanceCode,
  type InstanceNumber,
} from '../../search/schema.ts';
import type { Queryable } from '../home/db.ts';
import { arrayText, type Element } from './array-text.ts';
import { INSTANCE_COLUMNS, numberColumnsOf } from './instance-columns.ts';
import { NUMBER_COLUMNS, type NumberColumn } from './number-columns.ts';
import { tablesOf } from './tables.ts';
import { type Vector, vectorArray } from './vector.ts';

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

/** A document ready to be written. `title` is a tsvector text, `hit` and `instances` are JSON texts. */
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
  readonly words: Vector;
  readonly hit: string;
  readonly instances: string;
  readonly rows: readonly InstanceRow[];
}

/** A column, how it is made of what is written, and its type. */
interface Column<Written> {
  readonly name: string;
  readonly type: string;
  readonly of: (written: Written) => Element;
}

const DOCUMENT: readonly Column<DocumentRow>[] = [
  { name: 'id', type: 'text', of: (row) => row.id },
  { name: 'revision', type: 'bigint', of: (row) => row.revision },
  { name: 'tx', type: 'text', of: (row) => row.tx },
  { name: 'packed', type: 'text', of: (row) => row.packed },
  { name: 'packed_skills', type: 'text', of: (row) => row.packedSkills },
  { name: 'packed_instances', type: 'text', of: (row) => row.packedInstances },
  ...NUMBER_COLUMNS.map((name) => ({ name, type: 'float8', of: (row: DocumentRow) => row.numbers[name] })),
  { name: 'price', type: 'float8', of: (row) => row.price },
  { name: 'next_start', type: 'date', of: (row) => row.nextStart },
  { name: 'updated', type: 'timestamptz', of: (row) => row.updated },
  { name: 'codes', type: 'integer[]', of: (row) => row.codes },
  { name: 'skills', type: 'integer[]', of: (row) => row.skills },
  { name: 'title', type: 'tsvector', of: (row) => row.title },
];
/** Columns with JSON, and how they are sent: as one text, because in an array every quotation mark would be escaped. */
const JSON_COLUMNS = ['hit', 'instances'] as const;
/** Parts them. In JSON no control character stands as it is. */
const BETWEEN = '\u001f';
const ALL_NAMES = [...DOCUMENT.map(({ name }) => name), ...JSON_COLUMNS, 'words'].map((name) => `"${name}"`);

/** An instance of the document with this id. */
type Slot = InstanceRow & { readonly document: string };

function numberOf(name: InstanceNumber, column: string): (slot: Slot) => Element {
  if (hasPoints(name))
    return ({ numbers }) => (numbers[name].length > 0 ? numbers[name].map(([point]) => point) : null);
  const end = numberColumnsOf(name).indexOf(column);
  return ({ numbers }) => numbers[name][0]?.[end as 0 | 1];
}

const INSTANCE_VALUES: Readonly<Record<string, (slot: Slot) => Element>> = {
  ...Object.fromEntries(
    INSTANCE_CODES.map((name) => [name, ({ codes }: Slot) => (hasMany(name) ? codes[name] : codes[name][0])]),
  ),
  ...Object.fromEntries(
    INSTANCE_NUMBERS.flatMap((name) => numberColumnsOf(name).map((column) => [column, numberOf(name, column)])),
  ),
  enrol_first: ({ enrolment }) => enrolment?.[0],
  enrol_last: ({ enrolment }) => enrolment?.[1],
  start_day: ({ start }) => start,
  start_until: ({ start, startUntil }) => start && startUntil,
  open_start: ({ openStart }) => openStart,
  price: ({ price }) => price,
};
const INSTANCE: readonly Column<Slot>[] = INSTANCE_COLUMNS.map(({ name, type }) => {
  const of = INSTANCE_VALUES[name];
  if (of === undefined) throw new Error(`nothing is written into the column ${name}`);
  return { name, type, of };
});

/** Lists cannot be elements of an array, so they come as texts. */
const isList = (type: string): boolean => type.endsWith('[]');
const parameterSql = ({ type }: Column<never>, place: number) => `$${place}::${isList(type) ? 'text' : type}[]`;
const selectedSql = ({ name, type }: Column<never>, from: string) =>
  `${from}."${name}"${isList(type) ? `::${type}` : ''}`;

/** The statement for the tables of a build. It is the same for any documents; `writeDocuments` gives its parameters. */
function writeSql(build: number): string {
  const t = tablesOf(build);
  const jsonPlaces = JSON_COLUMNS.map((_, at) => DOCUMENT.length + at + 1);
  const wordsPlace = DOCUMENT.length + JSON_COLUMNS.length + 1;
  const idsPlace = wordsPlace + 1;
  const sent = [
    ...DOCUMENT.map((column, at) => parameterSql(column, at + 1)),
    ...jsonPlaces.map((place) => `string_to_array($${place}::text, U&'\\001F')`),
    `$${wordsPlace}::tsvector[]`,
  ];
  const slots = [`$${idsPlace}::text[]`, ...INSTANCE.map((column, at) => parameterSql(column, idsPlace + at + 1))];
  return `with written as (
       insert into ${t.document} (${ALL_NAMES.join(', ')})
       select ${[...DOCUMENT.map((column) => selectedSql(column, 'r')), ...ALL_NAMES.slice(DOCUMENT.length)].join(', ')}
       from unnest(${sent.join(', ')}) as r (${ALL_NAMES.join(', ')})
       on conflict (id) do update set ${ALL_NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
       returning n, id
     ), gone as (
       delete from ${t.instance} i using ${t.document} d where d.id = any($1::text[]) and i.n = d.n
     )
     insert into ${t.instance} (n, ${INSTANCE.map(({ name }) => `"${name}"`).join(', ')})
     select w.n, ${INSTANCE.map((column) => selectedSql(column, 's')).join(', ')}
     from unnest(${slots.join(', ')}) as s (document, ${INSTANCE.map(({ name }) => `"${name}"`).join(', ')})
     join written w on w.id = s.document`;
}

/**
 * Inserts or replaces documents with their instances in one statement. Because the database refuses an id that stands
 * twice, give each once. Each column goes as one array, which the database reads in half the time that it takes for
 * JSON.
 */
export async function writeDocuments(q: Queryable, build: number, documents: readonly DocumentRow[]): Promise<void> {
  if (documents.length === 0) return;
  const slots = documents.flatMap(({ id, rows }) => rows.map((row): Slot => ({ ...row, document: id })));
  await q.query(writeSql(build), [
    ...DOCUMENT.map(({ of }) => arrayText(documents.map(of))),
    ...JSON_COLUMNS.map((name) => documents.map((row) => row[name]).join(BETWEEN)),
    vectorArray(documents.map(({ words }) => words)),
    arrayText(slots.map(({ document }) => document)),
    ...INSTANCE.map(({ of }) => arrayText(slots.map(of))),
  ]);
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
