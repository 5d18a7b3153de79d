import type { Queryable } from '../home/db.ts';
import { tablesOf } from './tables.ts';

/** A value of a dimension and its number. A number is given once and never again. */
export interface ValueRow {
  readonly id: number;
  readonly dimension: string;
  readonly value: string;
}

/**
 * Values whose number is above `after`, in order. The whole table has some ten thousand rows at most: skills,
 * providers, codes.
 */
export async function readValues(q: Queryable, build: number, after: number): Promise<readonly ValueRow[]> {
  return q.query<ValueRow & Record<string, unknown>>(
    `select id, dimension, value from ${tablesOf(build).value} where id > $1 order by id`,
    [after],
  );
}

/** Gives numbers to values that have none yet. `readValues` reads them back. */
export async function addValues(q: Queryable, build: number, values: readonly Omit<ValueRow, 'id'>[]): Promise<void> {
  if (values.length === 0) return;
  await q.query(
    `insert into ${tablesOf(build).value} (dimension, value)
     select dimension, value from unnest($1::text[], $2::text[]) as v (dimension, value)
     order by dimension, value collate "C"
     on conflict do nothing`,
    [values.map(({ dimension }) => dimension), values.map(({ value }) => value)],
  );
}
