import { BATCH_ROWS, batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson, valueHash } from '../home/json.ts';

/** The kinds of facts. Each has a table with one row a version. */
export type FactTable = 'registry_provider' | 'registry_report' | 'registry_agency';

const PAGE_ROWS = 5_000;

interface Fact {
  readonly id: string | number;
}

const typeOf = (table: FactTable) => (table === 'registry_provider' ? 'text' : 'integer');

/** Hashes of the versions that are open now, by id. */
async function openHashes(q: Queryable, table: FactTable): Promise<Map<string | number, string>> {
  const hashes = new Map<string | number, string>();
  for (let after: string | number | null = null; ; ) {
    const rows: readonly { id: string | number; hash: string }[] = await q.query(
      `select id, hash from ${table} where known_to is null and ($1::${typeOf(table)} is null or id > $1) order by id limit $2`,
      [after, PAGE_ROWS],
    );
    for (const row of rows) hashes.set(row.id, row.hash);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return hashes;
    after = last.id;
  }
}

/** Ids of the versions that stood at `at`. */
export async function idsAt(q: Queryable, table: FactTable, at: string): Promise<Set<string | number>> {
  const ids = new Set<string | number>();
  for (let after: string | number | null = null; ; ) {
    const rows: readonly { id: string | number }[] = await q.query(
      `select id from ${table} where known_from <= $1 and (known_to is null or known_to > $1)
       and ($2::${typeOf(table)} is null or id > $2) order by id limit $3`,
      [at, after, PAGE_ROWS],
    );
    for (const { id } of rows) ids.add(id);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return ids;
    after = last.id;
  }
}

/**
 * Brings one kind of facts up to date, in small transactions and without holding all facts in memory. A fact that
 * differs or is gone is closed at `at`, and what is so now is opened. Facts in `keep` stay as they are. `beside` writes
 * the look-ups of changed facts in the same transaction. Answers how many facts there are now, and the ids of those
 * that are gone.
 */
export async function saveVersions<T extends Fact>(
  db: Pick<Db, 'query' | 'transaction'>,
  table: FactTable,
  facts: Iterable<T> | AsyncIterable<T>,
  at: string,
  beside: (tx: Queryable, changed: readonly T[]) => Promise<void>,
  keep: ReadonlySet<string | number> = new Set(),
): Promise<{ readonly count: number; readonly gone: readonly T['id'][] }> {
  const before = await openHashes(db, table);
  const close = (tx: Queryable, ids: readonly (string | number)[]) =>
    tx.query(`update ${table} set known_to = $2 where id = any($1::${typeOf(table)}[]) and known_to is null`, [
      ids,
      at,
    ]);
  const open = (changed: readonly { readonly fact: T; readonly hash: string }[]) =>
    db.transaction(async (tx) => {
      const rows = changed.map(({ fact, hash }) => ({ id: fact.id, hash, body: fact }));
      await close(
        tx,
        rows.map(({ id }) => id),
      );
      await tx.query(
        `insert into ${table} (id, known_from, hash, body)
         select id, $2, hash, body from jsonb_to_recordset($1::jsonb) as given (id ${typeOf(table)}, hash text, body jsonb)`,
        [toJson(rows), at],
      );
      await beside(
        tx,
        changed.map(({ fact }) => fact),
      );
    });
  const seen = new Set<string | number>();
  let changed: { readonly fact: T; readonly hash: string }[] = [];
  for await (const fact of facts) {
    if (seen.has(fact.id)) continue;
    seen.add(fact.id);
    if (keep.has(fact.id) && before.has(fact.id)) continue;
    const hash = valueHash(fact);
    if (before.get(fact.id) === hash) continue;
    changed.push({ fact, hash });
    if (changed.length < BATCH_ROWS) continue;
    await open(changed);
    changed = [];
  }
  if (changed.length > 0) await open(changed);
  const left = [...before.keys()].filter((id) => !seen.has(id));
  const gone = left.filter((id) => !keep.has(id));
  for (const batch of batchesOf(gone)) await db.transaction((tx) => close(tx, batch));
  return { count: seen.size + left.length - gone.length, gone };
}

/** Bodies as they stood at `at`, of these ids or of all, in the order of their ids. */
export async function readVersions<T>(
  q: Queryable,
  table: FactTable,
  ids: readonly (string | number)[] | 'all',
  at: string,
): Promise<T[]> {
  const PAGE_BODIES = 1_000;
  const stood = 'known_from <= $1 and (known_to is null or known_to > $1)';
  const bodies: T[] = [];
  if (ids !== 'all') {
    for (const batch of batchesOf(ids, PAGE_BODIES)) {
      const rows = await q.query<{ body: T }>(
        `select body from ${table} where id = any($2::${typeOf(table)}[]) and ${stood} order by id`,
        [at, batch],
      );
      for (const row of rows) bodies.push(row.body);
    }
    return bodies;
  }
  for (let after: string | number | null = null; ; ) {
    const rows: readonly { id: string | number; body: T }[] = await q.query(
      `select id, body from ${table} where ${stood} and ($2::${typeOf(table)} is null or id > $2) order by id limit $3`,
      [at, after, PAGE_BODIES],
    );
    for (const row of rows) bodies.push(row.body);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_BODIES) return bodies;
    after = last.id;
  }
}
