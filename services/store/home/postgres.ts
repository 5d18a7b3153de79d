import pg from 'pg';
import { messageOf, StoreError } from '../../errors.ts';
import type { Logger } from '../../log/logger.ts';
import type { Db, Queryable, Row } from './db.ts';
import { instantOf } from './instant.ts';
import { createNesting } from './nesting.ts';
import { refusalOf, statementError } from './statement-error.ts';
import { bindable, IDLE_IN_TRANSACTION_MS, runTransaction, type Send } from './transaction.ts';

/** Connections of one process. Several processes share a server, which has 100 by default. */
const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** `xid8` and `pg_snapshot_xmin` exist since version 13. Version 16 is the oldest that we test. */
const LEAST_SERVER_VERSION = 160_000;

const OID_TIMESTAMPTZ = 1184;
const OID_DATE = 1082;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === OID_TIMESTAMPTZ) return instantOf;
    if (oid === OID_DATE) return (value: string) => value;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/**
 * Classes of errors with which PostgreSQL refuses a connection (appendix A of its manual) and for which trying again is
 * no help.
 */
const REFUSED_AT_THE_DOOR = /^(28|3D|42501)/;

/** An error that says which database it was and what it answered, without the password. */
function unreachable(url: string, error: unknown): StoreError {
  const { hostname, port, username, pathname } = new URL(url);
  const where = `${decodeURIComponent(username) || 'nobody'} at ${hostname || 'localhost'}:${port || '5432'}${pathname}`;
  const code =
    error instanceof StoreError ? String(error.facts.state ?? '') : String((error as { code?: string }).code);
  const said = code === 'ECONNREFUSED' ? 'nothing listens there' : messageOf(error);
  const answered = REFUSED_AT_THE_DOOR.test(code);
  return new StoreError('unreachable', `The database ${answered ? 'refuses' : 'does not answer'} (${where}): ${said}`, {
    cause: error,
    retryable: !answered,
  });
}

function sender(client: pg.Pool | pg.PoolClient): Send {
  return async (sql, parameters) => {
    try {
      const result = parameters === null ? await client.query(sql) : await client.query(sql, bindable(parameters));
      // Several statements answer with a list of results, whose rows nobody asked for.
      return (result.rows ?? []) as readonly Row[];
    } catch (error) {
      throw statementError(refusalOf(error));
    }
  };
}

/** Statements of one connection, one after the other: pg takes the next one only once the last is done. */
function inLine(send: Send): Send {
  let last: Promise<unknown> = Promise.resolve();
  return (sql, parameters) => {
    const mine = last.then(() => send(sql, parameters));
    last = mine.catch(() => {});
    return mine;
  };
}

/**
 * A PostgreSQL server, version 16 or later.
 * @throws StoreError `unreachable`, `too-old`.
 */
export async function openPostgres(url: string, deps: { readonly log: Logger }): Promise<Db> {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    // The server watches, too, in case the program itself no longer can.
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    application_name: 'accredex',
    // Whatever the server or the role prefers, days and instants come as `instantOf` reads them.
    options: '-c timezone=UTC -c datestyle=ISO',
  });
  // An idle connection that breaks is replaced. Without this listener it would end the process.
  pool.on('error', (error) => deps.log.warn({ event: 'store.connection', error: error.message }));
  const send = sender(pool);
  const nesting = createNesting();
  const sendOutside: Send = async (sql, parameters) => {
    nesting.refuse();
    return send(sql, parameters);
  };
  try {
    const [row] = await send(`select current_setting('server_version_num')::int as version`, []);
    const version = Number(row?.version);
    if (version < LEAST_SERVER_VERSION)
      throw new StoreError(
        'too-old',
        `The server is PostgreSQL ${Math.floor(version / 10_000)}; 16 or later is needed`,
      );
  } catch (error) {
    await pool.end();
    if (error instanceof StoreError && error.code === 'too-old') throw error;
    throw unreachable(url, error);
  }
  return {
    kind: 'postgres',
    query: ((sql: string, parameters: readonly unknown[] = []) => sendOutside(sql, parameters)) as Queryable['query'],
    exec: async (sql) => {
      await sendOutside(sql, null);
    },
    async transaction(work) {
      nesting.refuse();
      const client = await pool.connect().catch((error: unknown) => {
        throw unreachable(url, error);
      });
      let broken: Error | undefined;
      const onError = (error: Error) => {
        broken = error;
      };
      client.on('error', onError);
      try {
        return await nesting.within(() => runTransaction(inLine(sender(client)), work));
      } finally {
        client.off('error', onError);
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}
