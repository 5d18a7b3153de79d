import { isUnprefixed, REGISTER_SPAN, registerNamedBy, slotOf } from '../../model/register-key.ts';
import { BATCH_ROWS, batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson, valueHash } from '../home/json.ts';
import type { ReadAt } from './registers.ts';

/** The kinds of facts. Each has a table with one row a version. */
export type FactTable = 'registry_provider' | 'registry_report' | 'registry_agency' | 'registry_country';

const STOOD = 'known_from <= $1 and (known_to is null or known_to > $1)';

interface Fact {
  readonly id: string | number;
}

const isNamed = (table: FactTable) => table === 'registry_provider' || table === 'registry_country';
const typeOf = (table: FactTable) => (isNamed(table) ? 'text' : 'integer');

/** A register, and its place among those that are connected. */
type Register = Pick<ReadAt, 'registry' | 'slot'>;

/** The condition that a row is of one register (services/model/register-key.ts), with the parameter that it takes. */
export function ofRegister(
  table: FactTable,
  { registry, slot }: Register,
  parameter: string,
): readonly [string, string] {
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
 * Hashes of the versions of a register that are open now, by id. All come as one row, because they are many and pages
 * would cost more: to find each, the database would go through all that is left.
 */
async function openHashes(q: Queryable, table: FactTable, register: Register): Promise<Map<string | number, string>> {
  const [own, value] = ofRegister(table, register, '$1');
  const [row] = await q.query<{ ids: (string | number)[] | null; hashes: string | null }>(
    `select json_agg(id) as ids, string_agg(hash, ',') as hashes from ${table} where known_to is null and ${own}`,
    [value],
  );
  const hashes = row?.hashes?.split(',') ?? [];
  return new Map(row?.ids?.map((id, n) => [id, hashes[n] ?? '']));
}

const inOrder = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids of the versions that stood after a read of a register, in their order. */
export async function idsAt(q: Queryable, table: FactTable, read: ReadAt): Promise<Set<string | number>> {
  const [own, value] = ofRegister(table, read, '$2');
  const [row] = await q.query<{ ids: (string | number)[] | null }>(
    `select json_agg(id) as ids from ${table} where ${STOOD} and ${own}`,
    [read.at, value],
  );
  return new Set(row?.ids?.sort(inOrder));
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
  const asked = ids === 'all' ? [...(await idsAt(q, table, read))] : ids.filter(belongsTo(read));
  for (const batch of batchesOf(asked, PAGE_BODIES)) {
    // A page comes as one list, because there are many bodies and each row costs as much as a small body.
    const [page] = await q.query<{ bodies: T[] | null }>(
      `select json_agg(body order by id) as bodies from ${table} where id = any($2::${typeOf(table)}[]) and ${STOOD}`,
      [read.at, batch],
    );
    yield* page?.bodies ?? [];
  }
}
