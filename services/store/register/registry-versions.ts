import { isUnprefixed, REGISTER_SPAN, registerNamedBy, slotOf } from '../../model/register-key.ts';
import { BATCH_ROWS, batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson, valueHash } from '../home/json.ts';
import type { ReadAt } from './registers.ts';

/** The kinds of facts. Each has a table with one row a version. */
export type FactTable = 'registry_provider' | 'registry_report' | 'registry_agency' | 'registry_country';

const PAGE_ROWS = 10_000;

const STOOD = 'known_from <= $1 and (known_to is null or known_to > $1)';

interface Fact {
  readonly id: string | number;
}

const isNamed = (table: FactTable) => table === 'registry_provider' || table === 'registry_country';
const typeOf = (table: FactTable) => (isNamed(table) ? 'text' : 'integer');

/** A register, and its place among those that are connected. */
type Register = Pick<ReadAt, 'registry' | 'slot'>;

/** The condition that a row is of one register (services/model/register-key.ts), with the parameter that it takes. */
function ofRegister(table: FactTable, { registry, slot }: Register, parameter: string): readonly [string, string] {
  if (!isNamed(table)) return [`id / ${REGISTER_SPAN} = ${parameter}::integer`, String(slot)];
  if (isUnprefixed(registry)) return [`position(':' in id) = 0 and ${parameter}::text is not null`, registry];
  return [`split_part(id, ':', 1) = ${parameter}::text`, registry];
}

const belongsTo =
  ({ registry, slot }: Register) =>
  (id: string | number): boolean => {
    if (typeof id === 'number') return slotOf(id) === slot;
    return isUnprefixed(registry) ? registerNamedBy(id) === null : registerNamedBy(id) === registry;
  };

/**
 * Ids of versions of a register, and the hashes of those that are open (`at` null), page by page. Because there are
 * many, a page comes as one row and not as one row each.
 */
async function* idPages(
  q: Queryable,
  table: FactTable,
  register: Register,
  at: string | null,
): AsyncGenerator<{ readonly ids: readonly (string | number)[]; readonly hashes: readonly string[] }> {
  const [own, value] = ofRegister(table, register, '$4');
  const stood = at === null ? 'known_to is null and $1::timestamptz is null' : STOOD;
  const type = typeOf(table);
  for (let after: string | number | null = null; ; ) {
    const [page]: readonly { ids: (string | number)[] | null; hashes: string | null }[] = await q.query(
      `select json_agg(id order by id) as ids, ${at === null ? "string_agg(hash, ',' order by id)" : 'null::text'} as hashes
       from (select id, hash from ${table} where ${stood} and ($2::${type} is null or id > $2) and ${own} order by id limit $3) page`,
      [at, after, PAGE_ROWS, value],
    );
    if (!page || page.ids === null) return;
    yield { ids: page.ids, hashes: page.hashes?.split(',') ?? [] };
    if (page.ids.length < PAGE_ROWS) return;
    after = page.ids.at(-1) ?? null;
  }
}

/** Hashes of the versions of a register that are open now, by id. */
async function openHashes(q: Queryable, table: FactTable, register: Register): Promise<Map<string | number, string>> {
  const found = new Map<string | number, string>();
  for await (const { ids, hashes } of idPages(q, table, register, null))
    for (const [n, id] of ids.entries()) found.set(id, hashes[n] ?? '');
  return found;
}

/** Ids of the versions that stood after a read of a register. */
export async function idsAt(q: Queryable, table: FactTable, read: ReadAt): Promise<Set<string | number>> {
  const found = new Set<string | number>();
  for await (const { ids } of idPages(q, table, read, read.at)) for (const id of ids) found.add(id);
  return found;
}

/**
 * Brings one kind of facts of a register up to date, in small transactions and without holding all facts in memory. A
 * fact that differs or is gone is closed at the moment of the read, and what is so now is opened. Facts in `keep` stay
 * as they are. `beside` writes the look-ups of changed facts in the same transaction. Answers how many facts there are
 * now, and the ids of those that are gone.
 */
export async function saveVersions<T extends Fact>(
  db: Pick<Db, 'query' | 'transaction'>,
  table: FactTable,
  facts: Iterable<T> | AsyncIterable<T>,
  read: ReadAt,
  beside: (tx: Queryable, changed: readonly T[]) => Promise<void>,
  keep: ReadonlySet<string | number> = new Set(),
): Promise<{ readonly count: number; readonly gone: readonly T['id'][] }> {
  const { at } = read;
  const before = await openHashes(db, table, read);
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

/**
 * Bodies as they stood after these reads, each of another register: of these ids or of all, one register after the
 * other and in the order of their ids.
 */
export async function readVersions<T>(
  q: Queryable,
  table: FactTable,
  ids: readonly (string | number)[] | 'all',
  reads: readonly ReadAt[],
): Promise<T[]> {
  const bodies: T[] = [];
  for (const read of reads) for await (const body of versionsOf<T>(q, table, ids, read)) bodies.push(body);
  return bodies;
}

const PAGE_BODIES = 1_000;

/**
 * The same bodies of one register, one after the other, so that they need not be in memory together.
 */
export async function* versionsOf<T>(
  q: Queryable,
  table: FactTable,
  ids: readonly (string | number)[] | 'all',
  read: ReadAt,
): AsyncGenerator<T> {
  // A page comes as one list, because there are many bodies and each row costs as much as a small body.
  const listed = 'select json_agg(body order by id) as bodies';
  if (ids !== 'all') {
    for (const batch of batchesOf(ids.filter(belongsTo(read)), PAGE_BODIES)) {
      const [page] = await q.query<{ bodies: T[] | null }>(
        `${listed} from ${table} where id = any($2::${typeOf(table)}[]) and ${STOOD}`,
        [read.at, batch],
      );
      yield* page?.bodies ?? [];
    }
    return;
  }
  const [own, value] = ofRegister(table, read, '$4');
  for (let after: string | number | null = null; ; ) {
    const [page]: readonly { last: string | number | null; bodies: T[] | null }[] = await q.query(
      `${listed}, max(id) as last from (select id, body from ${table}
       where ${STOOD} and ($2::${typeOf(table)} is null or id > $2) and ${own} order by id limit $3) page`,
      [read.at, after, PAGE_BODIES, value],
    );
    if (!page?.bodies) return;
    yield* page.bodies;
    if (page.bodies.length < PAGE_BODIES) return;
    after = page.last;
  }
}
