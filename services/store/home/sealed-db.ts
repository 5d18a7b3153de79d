import type { Sealing } from '../../model/sealing.ts';
import type { Db, Queryable } from './db.ts';

/** A store that keeps secrets sealed: whoever works with it, in a transaction too, seals and opens by its keys. */
export function withSealing(db: Db, sealing: Sealing): Db {
  return {
    kind: db.kind,
    sealing,
    query: (sql, parameters) => db.query(sql, parameters),
    exec: (sql) => db.exec(sql),
    close: () => db.close(),
    transaction: (work) =>
      db.transaction((tx) =>
        work({ sealing, query: (sql, parameters) => tx.query(sql, parameters), exec: (sql) => tx.exec(sql) }),
      ),
  };
}

/** What seals in this store. Null where secrets are kept as they are, as a store without keys does. */
export const sealingOf = (q: Queryable): Sealing | null => q.sealing ?? null;
