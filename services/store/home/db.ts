import type { Sealing } from '../../model/sealing.ts';

/**
 * A row as the database gives it, the same from PGlite and from a server. `bigint`, `numeric` and `xid8` columns are
 * strings unless cast in SQL, `timestamptz` is an ISO instant, `date` an ISO day, `json` is parsed, `bytea` is a
 * `Uint8Array`, and arrays are arrays.
 */
export type Row = Record<string, unknown>;

/** Runs statements on a PostgreSQL, whether PGlite or a server. Parameters are `$1…`. One statement a call. */
export interface Queryable {
  /** Runs one statement and returns its rows. @throws StoreError `statement` with the SQL state among its facts. */
  query<R extends Row = Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly R[]>;
  /** What seals secrets that are kept here. Absent: they are kept as they are. */
  readonly sealing?: Sealing;
}

/** What the work inside a transaction gets. */
export interface Transaction extends Queryable {
  /** Several statements without parameters, for migrations. */
  exec(sql: string): Promise<void>;
}

/**
 * The database port. It promises:
 * - A transaction commits when `work` resolves, and rolls back when it throws.
 * - Inside a transaction only `tx` may be awaited, because PGlite has one connection and every other caller waits for
 *   it. Other statements of the same caller are refused as `nested`.
 * - A transaction that sends nothing for a minute is given up.
 * - JSON goes in as a string with a `::jsonb` cast and comes out parsed.
 * Whoever opens it closes it.
 */
export interface Db extends Queryable {
  readonly kind: 'pglite' | 'postgres';
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Several statements without parameters, for migrations. */
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}
