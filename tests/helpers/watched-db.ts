import type { Db, Row } from '../../services/store/home/db.ts';

/**
 * A store of which every statement is shown before it is carried out; what `see` throws stands for its answer. Those
 * inside transactions are shown to `seeInside`.
 */
export function watchedDb(db: Db, see: (sql: string) => void, seeInside: (sql: string) => void = () => {}): Db {
  return {
    kind: db.kind,
    transaction: (work) =>
      db.transaction((tx) =>
        work({
          ...tx,
          query: async <R extends Row>(sql: string, parameters?: readonly unknown[]) => {
            seeInside(sql);
            return tx.query<R>(sql, parameters);
          },
        }),
      ),
    exec: (sql) => db.exec(sql),
    close: () => db.close(),
    query: async <R extends Row>(sql: string, parameters?: readonly unknown[]) => {
      see(sql);
      return db.query<R>(sql, parameters);
    },
  };
}
