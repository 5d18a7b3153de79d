import { readFileSync } from 'node:fs';
import { PGlite } from '/work/main/node_modules/@electric-sql/pglite/dist/index.js';
export async function scratchDb(path) {
  const pg = path ? new PGlite(path) : new PGlite();
  await pg.waitReady;
  await pg.exec(readFileSync('/work/main/services/store/migrations/0002-search.sql','utf8').replace('create table ','create table if not exists ').replace('unique index ','unique index if not exists '));
  const wrap = (p) => ({ query: async (sql, ps) => { try { return (await p.query(sql, ps)).rows; } catch (e) { if (process.env.SQLDEBUG) console.error(sql, e.message); throw e; } } });
  return { kind: 'pglite', ...wrap(pg), exec: (s) => pg.exec(s), transaction: (w) => pg.transaction((tx) => w(wrap(tx))), close: () => pg.close() };
}
