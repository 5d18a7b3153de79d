/**
 * A row as the database gives it, the same from both homes: `bigint`, `numeric` and `xid8` columns are strings unless
 * cast in SQL, `timestamptz` is an ISO instant, `date` an ISO day, `json` is parsed, `bytea` is a `Uint8Array`, arrays
 * are arrays.
 */
export type Row = Record<string, unknown>;

/** Statements of one PostgreSQL, whichever home it has. Parameters are `$1…`; one statement per call. */
export interface Queryable {
  /** Runs one statement and returns its rows. @throws StoreError `statement` with the SQL state among its facts. */
  query<R extends Row = Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly R[]>;
}

/** What a transaction's work gets. */
export interface Transaction extends Queryable {
  /** Several statements without parameters, for migrations. */
  exec(sql: string): Promise<void>;
}

/**
 * The database port. Promises: a transaction commits when `work` resolves and rolls back when it throws; inside it
 * nothing but `tx` may be awaited (with PGlite there is one connection and every other caller waits): other statements
 * of its own are refused as `nested`, and after a minute without any it is given up. JSON goes in as a string with a
 * `::jsonb` cast and comes out parsed. The opener closes it.
 */
export interface Db extends Queryable {
  readonly kind: 'pglite' | 'postgres';
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Several statements without parameters, for migrations. */
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}
