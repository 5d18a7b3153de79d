import type { DocumentStamp } from '../../search/engine.ts';
import { bandsOf, OFFER_NUMBERS, type OfferNumber } from '../../search/schema.ts';
import type { Queryable } from '../home/db.ts';
import {
  conditionsSql,
  type DocumentFilter,
  fromSql,
  type InstanceConditions,
  instanceSql,
  Parameters,
} from './filter.ts';
import { mostColumn } from './number-columns.ts';
import { tablesOf } from './tables.ts';

/**
 * Makes the planner use the indexes for the rest of the transaction. It does not know that a document's words lie
 * outside the row and are costly to read, and would rather read all of them (20 000 documents, a word in 1 000 of them:
 * 110 ms by a scan, 4 ms by the index). It also does without compiling, which takes longer than running the statement.
 */
export async function preferIndexes(tx: Queryable): Promise<void> {
  await tx.query(
    `select set_config('enable_seqscan', 'off', true), set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)`,
  );
}

/**
 * The count of what matches. `codes` and `skills` are the packed values of all matching documents, one after the other.
 */
export interface Counted {
  readonly total: number;
  readonly codes: string;
  readonly skills: string;
  /** The least and the most of the numbers that are counted by ranges. Null where nothing has one. */
  readonly ends: Readonly<Partial<Record<OfferNumber, readonly [least: number, most: number] | null>>>;
}

/** The numbers whose ends cannot be told from the values under which they are counted. */
const BANDED = OFFER_NUMBERS.filter((name) => bandsOf(name) !== null);

/**
 * Counts what matches in one pass, and reads the packed values from which facets are counted where these are asked for.
 */
export async function countDocuments(
  q: Queryable,
  build: number,
  filter: DocumentFilter,
  want: { readonly codes: boolean; readonly skills: boolean },
): Promise<Counted> {
  const parameters = new Parameters();
  const from = fromSql(filter, build, parameters);
  const columns = ['count(*)::int as total'];
  if (want.codes)
    columns.push(
      `string_agg(d.packed, '') as codes`,
      ...BANDED.flatMap((name) => [
        `min(d."${name}") as "${name}_least"`,
        `max(d."${mostColumn(name)}") as "${name}_most"`,
      ]),
    );
  if (want.skills) columns.push(`string_agg(d.packed_skills, '') as skills`);
  const [row] = await q.query<
    { total: number; codes?: string | null; skills?: string | null } & Record<string, unknown>
  >(`select ${columns.join(', ')} ${from}`, parameters.values);
  const ends = BANDED.map((name) => {
    const [least, most] = [row?.[`${name}_least`] ?? null, row?.[`${name}_most`] ?? null];
    return [name, least === null || most === null ? null : [Number(least), Number(most)]] as const;
  });
  return {
    total: row?.total ?? 0,
    codes: row?.codes ?? '',
    skills: row?.skills ?? '',
    ends: Object.fromEntries(ends),
  };
}

/** The packed instances of all matching documents, with `separator` between documents. */
export async function readInstances(
  q: Queryable,
  build: number,
  filter: DocumentFilter,
  separator: string,
): Promise<string> {
  const parameters = new Parameters();
  const from = fromSql(filter, build, parameters);
  const [row] = await q.query<{ instances: string | null }>(
    `select string_agg(d.packed_instances, ${parameters.add(separator)}) as instances ${from}`,
    parameters.values,
  );
  return row?.instances ?? '';
}

/** One hit of a page. */
export interface PageRow {
  readonly id: string;
  readonly hit: string;
  readonly instances: string;
}

/**
 * A word of a query for ranking, as tsquery texts: exactly as it was written, and with all forms that it also finds.
 */
export interface RankedWord {
  readonly exact: string;
  readonly any: string;
}

/** What puts documents before all others. */
export interface Groups {
  /** A tsquery as text: documents whose title has it come first. Null: none. */
  readonly titled: string | null;
  /** Documents that meet this come next. */
  readonly preferred: Omit<DocumentFilter, 'words'>;
}

/** Which page of what matches, in which order. */
export interface PageRequest {
  readonly filter: DocumentFilter;
  readonly sort: 'relevance' | 'start' | 'ects' | 'price' | 'updated';
  /** The numbers of wanted skills. Where there are any, `relevance` means how many of them there are per credit. */
  readonly wanted: readonly number[];
  /** Empty where there are no words to rank by. */
  readonly words: readonly RankedWord[];
  /** Where any of the words is enough: how much each of them counts. Null where all must be found. */
  readonly weights: readonly number[] | null;
  /** Where hits come in groups: what the first ones have. Null where they are one group. */
  readonly groups: Groups | null;
  /** Conditions on the instances that `start` and `price` sort by. Null: any instance. */
  readonly runs: InstanceConditions | null;
  readonly offset: number;
  readonly limit: number;
}

/** This many documents are ranked by all their words, the others by their titles alone. */
const RANKED = 300;

const ORDER = {
  start: 'd.next_start asc nulls last',
  ects: 'd.ects asc nulls last',
  price: 'd.price asc nulls last',
  updated: 'd.updated desc',
} as const;

/**
 * The value to sort by of an instance that meets the filters. As for the whole offer, only a start that is still ahead
 * counts: none before the nearest one of all.
 */
const RUN_VALUE = {
  start:
    'min(case when i.start_day >= d.next_start then i.start_day when i.start_until >= d.next_start then i.start_until end)',
  price: 'min(i.price)',
} as const;

/** Wanted skills per credit. What has no credits comes after what has some. */
const GAIN = 'case when d.ects > 0 then gain.brought / d.ects else -1 end desc';

/** A page that is sorted by a value of the documents, or of those of their instances that are asked for. */
function sortedSql(build: number, request: PageRequest, parameters: Parameters): string {
  const { sort, runs, filter, wanted } = request;
  if (runs !== null && (sort === 'start' || sort === 'price')) {
    const conditions = instanceSql(runs, parameters);
    const join = `left join lateral (
      select ${RUN_VALUE[sort]} as value from ${tablesOf(build).instance} i where i.n = d.n and ${conditions}
    ) run on true`;
    return `${fromSql(filter, build, parameters, join)} order by run.value asc nulls last, d.id`;
  }
  if (sort === 'relevance' && wanted.length > 0) {
    const join = `cross join lateral (
      select count(*) as brought from unnest(${parameters.add(wanted)}::int[]) skill where skill = any(d.skills)
    ) gain`;
    return `${fromSql(filter, build, parameters, join)} order by ${GAIN}, gain.brought desc, d.id`;
  }
  const from = fromSql(filter, build, parameters);
  if (sort !== 'relevance') return `${from} order by ${ORDER[sort]}, d.id`;
  const group = groupSql(request.groups, build, parameters);
  return `${from} order by ${group === null ? '' : `${group} desc, `}d.id`;
}

/** The group of a document `d`: the higher one comes first. Null where all are one group. */
function groupSql(groups: Groups | null, build: number, parameters: Parameters): string | null {
  if (groups === null) return null;
  const titled = groups.titled === null ? '' : `when d.title @@ ${parameters.add(groups.titled)}::tsquery then 2`;
  return `(case ${titled} when ${conditionsSql(groups.preferred, build, parameters)} then 1 else 0 end)`;
}

/** How good a title is. Each word counts; as it was written it counts more than in another form. */
function titleSql({ words, weights }: PageRequest, parameters: Parameters): string {
  return words
    .map(({ exact, any }, at) => {
      const weight = parameters.add(weights?.[at] ?? 1);
      return `(case when d.title @@ ${parameters.add(exact)}::tsquery then 3 when d.title @@ ${parameters.add(any)}::tsquery then 2 else 0 end) * ${weight}::float8`;
    })
    .join(' + ');
}

/** More than the words of any document weigh together, so that a group stands before the next one. */
const GROUP = 1_000_000;
/** What a word weighs in a title compared with the other texts. */
const IN_TEXT = 4;

/**
 * Which of the words each document has, and their weight. It is told from the index alone, because reading every
 * document's words would take a hundred times as long.
 */
function weighedSql({ words, weights }: PageRequest, build: number, parameters: Parameters): string {
  const each = words.map(
    ({ any }, at) =>
      `select n, ${parameters.add((weights?.[at] ?? 1) * IN_TEXT)}::float8 as weight from ${tablesOf(build).document}
       where words @@ ${parameters.add(any)}::tsquery`,
  );
  return `select n, sum(weight) as weight from (${each.join(' union all ')}) has group by n`;
}

/** One page of what matches, best first. Among equals the id decides. */
export async function readPage(q: Queryable, build: number, request: PageRequest): Promise<readonly PageRow[]> {
  const t = tablesOf(build);
  const parameters = new Parameters();
  const { offset, limit } = request;
  if (request.sort !== 'relevance' || request.words.length === 0 || request.wanted.length > 0) {
    const sorted = sortedSql(build, request, parameters);
    return q.query<PageRow & Record<string, unknown>>(
      `select d.id, d.hit, d.instances ${sorted} limit ${parameters.add(limit)} offset ${parameters.add(offset)}`,
      parameters.values,
    );
  }
  const isAny = request.weights !== null;
  const join = isAny ? `join (${weighedSql(request, build, parameters)}) weighed on weighed.n = d.n` : '';
  const from = fromSql(request.filter, build, parameters, join);
  const group = groupSql(request.groups, build, parameters);
  const score = `${titleSql(request, parameters)}${isAny ? ' + weighed.weight' : ''}${group === null ? '' : ` + ${group} * ${GROUP}::float8`}`;
  const every = parameters.add(request.words.map(({ any }) => `(${any})`).join(' | '));
  return q.query<PageRow & Record<string, unknown>>(
    `with best as (
       select d.n, d.id, ${score} as score, length(d.title) as size ${from}
       order by 3 desc, 4, d.id limit ${parameters.add(Math.max(RANKED, offset + limit))}
     ), placed as (
       select *, row_number() over (order by score desc, size, id) as place from best
     ), ranked as (
       select p.*, case when p.place <= ${RANKED} then ts_rank('{0.1, 0.2, 0.5, 1.0}', d.words, ${every}::tsquery) else 0 end as rank
       from placed p join ${t.document} d on d.n = p.n
     ), page as (
       select n, row_number() over (order by place > ${RANKED}, score desc, rank desc, place) as position from ranked
       order by position limit ${parameters.add(limit)} offset ${parameters.add(offset)}
     )
     select d.id, d.hit, d.instances from page join ${t.document} d on d.n = page.n order by page.position`,
    parameters.values,
  );
}

/** How many documents have each of the words (tsquery texts), in the order of the words. */
export async function countWords(q: Queryable, build: number, words: readonly string[]): Promise<readonly number[]> {
  if (words.length === 0) return [];
  const parameters = new Parameters();
  const counts = words.map(
    (word, at) =>
      `(select count(*)::int from ${tablesOf(build).document} where words @@ ${parameters.add(word)}::tsquery) as w${at}`,
  );
  const [row] = await q.query<Record<string, number>>(`select ${counts.join(', ')}`, parameters.values);
  return words.map((_, at) => row?.[`w${at}`] ?? 0);
}

/** True where a document has the words (a tsquery text). */
export async function hasWords(q: Queryable, build: number, words: string): Promise<boolean> {
  const rows = await q.query(`select 1 from ${tablesOf(build).document} where words @@ $1::tsquery limit 1`, [words]);
  return rows.length > 0;
}

/** How many documents a build has. */
export async function countBuild(q: Queryable, build: number): Promise<number> {
  const [row] = await q.query<{ count: number }>(`select count(*)::int as count from ${tablesOf(build).document}`);
  return row?.count ?? 0;
}

/**
 * Ids, revisions and transactions in the order of ids, after `afterId`. A build of an earlier version has no column
 * `tx`; there the name means that of `absent`.
 */
export async function listDocuments(
  q: Queryable,
  build: number,
  afterId: string | null,
  limit: number,
): Promise<readonly DocumentStamp[]> {
  const rows = await q.query<{ id: string; revision: number | string; tx: string }>(
    `select listed.* from (values ('')) as absent (tx),
       lateral (select id, revision, tx from ${tablesOf(build).document} where id > $1 order by id limit $2) as listed`,
    [afterId ?? '', limit],
  );
  return rows.map(({ id, revision, tx }) => ({ id, revision: Number(revision), tx }));
}
