import type { DocumentStamp } from '../../search/engine.ts';
import { bandsOf, OFFER_NUMBERS, type OfferNumber } from '../../search/schema.ts';
import type { Queryable } from '../home/db.ts';
import { type DocumentFilter, fromSql, Parameters } from './filter.ts';
import { mostColumn } from './number-columns.ts';
import { tablesOf } from './tables.ts';

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

/** How many documents have the words (a tsquery text), counted up to `most`. */
export async function countUpTo(q: Queryable, build: number, words: string, most: number): Promise<number> {
  const [row] = await q.query<{ count: number }>(
    `select count(*)::int as count
     from (select 1 from ${tablesOf(build).document} where words @@ $1::tsquery limit $2) as found`,
    [words, most],
  );
  return row?.count ?? 0;
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
