/** A row as the database gives it: `bigint`/`xid8` columns are strings unless cast in SQL. */
export type Row = Record<string, unknown>;

/** Statements of one PostgreSQL, whichever home it has. Parameters are `$1…`; one statement per call. */
export interface Queryable {
  /** Runs one statement and returns its rows. */
  query<R extends Row = Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly R[]>;
}

/**
 * The database port. Promises: a transaction commits when `work` resolves and rolls back when it throws; inside it nothing but `tx` may be awaited
 * (with PGlite there is one connection and every other caller waits). JSON goes in as a string with a `::jsonb` cast and comes out parsed.
 * The opener closes it.
 */
export interface Db extends Queryable {
  readonly kind: 'pglite' | 'postgres';
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Several statements without parameters, for migrations. */
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}
