import type { Queryable } from '../db.ts';
import { type DocumentFilter, fromSql, Parameters } from './filter.ts';
import { tablesOf } from './tables.ts';

/**
 * Makes the planner use the indexes for the rest of the transaction. It does not know what it costs to read a document's words, which lie outside the row, and
 * would rather read all of them: 20 000 documents, a word in 1 000: 110 ms by a scan, 4 by the index. Compiling a statement takes longer than running it.
 */
export async function preferIndexes(tx: Queryable): Promise<void> {
  await tx.query(
    `select set_config('enable_seqscan', 'off', true), set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)`,
  );
}

/** What matches, counted: `codes` and `skills` are the packed values of all matching documents, one after the other. */
export interface Counted {
  readonly total: number;
  readonly codes: string;
  readonly skills: string;
}

/** Counts what matches in one pass, with the packed values that facets are counted from where they are asked for. */
export async function countDocuments(
  q: Queryable,
  build: number,
  filter: DocumentFilter,
  want: { readonly codes: boolean; readonly skills: boolean },
): Promise<Counted> {
  const parameters = new Parameters();
  const from = fromSql(filter, build, parameters);
  const columns = ['count(*)::int as total'];
  if (want.codes) columns.push(`string_agg(d.packed, '') as codes`);
  if (want.skills) columns.push(`string_agg(d.packed_skills, '') as skills`);
  const [row] = await q.query<{ total: number; codes?: string | null; skills?: string | null }>(
    `select ${columns.join(', ')} ${from}`,
    parameters.values,
  );
  return { total: row?.total ?? 0, codes: row?.codes ?? '', skills: row?.skills ?? '' };
}

/** The packed instances of all matching documents, one document after the other with `separator` between them. */
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

export interface PageRow {
  readonly id: string;
  readonly hit: string;
  readonly instances: string;
}

/** Words of a query for ranking: how each is written exactly, and with everything that it also finds; tsquery texts. */
export interface RankedWord {
  readonly exact: string;
  readonly any: string;
}

export interface PageRequest {
  readonly filter: DocumentFilter;
  readonly sort: 'relevance' | 'start' | 'ects' | 'price' | 'updated';
  /** Empty where there are no words to rank by. */
  readonly words: readonly RankedWord[];
  /** Where not every word must be found: rank by how many of them, from the left, are. */
  readonly relaxed: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Documents that are ranked by all their words and not by their titles alone. */
const RANKED = 300;

const ORDER = {
  start: 'd.next_start asc nulls last',
  ects: 'd.ects asc nulls last',
  price: 'd.price asc nulls last',
  updated: 'd.updated desc',
} as const;

/** How good a title is: each word counts, as it was written more than in another form; several leading words more than that. */
function scoreSql(request: PageRequest, parameters: Parameters): string {
  const title = request.words.map(
    ({ exact, any }) =>
      `(case when d.title @@ ${parameters.add(exact)}::tsquery then 3 when d.title @@ ${parameters.add(any)}::tsquery then 2 else 0 end)`,
  );
  if (!request.relaxed) return title.join(' + ');
  const leading = request.words.map((_, index) => {
    const all = request.words.slice(0, index + 1).map(({ any }) => `(${any})`);
    return `(d.words @@ ${parameters.add(all.join(' & '))}::tsquery)::int * 100`;
  });
  return [...title, ...leading].join(' + ');
}

/** One page of what matches, best first; ties end with the id. */
export async function readPage(q: Queryable, build: number, request: PageRequest): Promise<readonly PageRow[]> {
  const t = tablesOf(build);
  const parameters = new Parameters();
  const from = fromSql(request.filter, build, parameters);
  const { offset, limit } = request;
  if (request.sort !== 'relevance' || request.words.length === 0) {
    const order = request.sort === 'relevance' ? 'd.id' : `${ORDER[request.sort]}, d.id`;
    return q.query<PageRow & Record<string, unknown>>(
      `select d.id, d.hit, d.instances ${from} order by ${order}
       limit ${parameters.add(limit)} offset ${parameters.add(offset)}`,
      parameters.values,
    );
  }
  const score = scoreSql(request, parameters);
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

/** How many documents a build has. */
export async function countBuild(q: Queryable, build: number): Promise<number> {
  const [row] = await q.query<{ count: number }>(`select count(*)::int as count from ${tablesOf(build).document}`);
  return row?.count ?? 0;
}

/** Ids and revisions in id order, from after `afterId`. */
export async function listDocuments(
  q: Queryable,
  build: number,
  afterId: string | null,
  limit: number,
): Promise<readonly { readonly id: string; readonly revision: number }[]> {
  const rows = await q.query<{ id: string; revision: number | string }>(
    `select id, revision from ${tablesOf(build).document} where id > $1 order by id limit $2`,
    [afterId ?? '', limit],
  );
  return rows.map(({ id, revision }) => ({ id, revision: Number(revision) }));
}
