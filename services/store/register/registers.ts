import { StoreError } from '../../errors.ts';
import { isUnprefixed, REGISTERS_AT_MOST } from '../../model/register-key.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** What a register says of itself. */
export interface RegisterAbout {
  readonly title: Readonly<Record<string, string>>;
  readonly url: string | null;
}

/** A complete read of a register that the store holds. */
export interface RegistrySync {
  readonly registry: string;
  /** The register's place among those that are connected (services/model/register-key.ts). */
  readonly slot: number;
  readonly snapshot: string;
  /** The moment that it is about. */
  readonly at: string;
  readonly providers: number;
  readonly reports: number;
  readonly agencies: number;
}

/** Up to when the facts of one register are read. */
export type ReadAt = Pick<RegistrySync, 'registry' | 'slot' | 'at'>;

const COMPLETE = `registry, slot, snapshot, at, providers, reports, agencies
  from registry_sync join registry on name = registry
  where complete and ($1::timestamptz is null or coalesce(known_at, at) <= $1)`;

type Row = RegistrySync & { [column: string]: unknown };

/**
 * The last complete read of each register, in the order of their slots. With `knownAt`: the last one that was complete
 * at that instant.
 */
export async function lastSyncs(q: Queryable, knownAt: string | null = null): Promise<readonly RegistrySync[]> {
  return q.query<Row>(`select distinct on (slot) ${COMPLETE} order by slot, n desc`, [knownAt]);
}

/**
 * The last complete read of the first register; null before it. With `knownAt`: the last one that was complete at that
 * instant.
 */
export async function lastSync(q: Queryable, knownAt: string | null = null): Promise<RegistrySync | null> {
  const [row] = await q.query<Row>(`select ${COMPLETE} order by slot, n desc limit 1`, [knownAt]);
  return row ?? null;
}

/** The last complete read of one register; null before it. */
export async function lastSyncOf(q: Queryable, registry: string): Promise<RegistrySync | null> {
  const [row] = await q.query<Row>(`select ${COMPLETE} and registry = $2 order by n desc limit 1`, [null, registry]);
  return row ?? null;
}

/** The name of each connected register, in the order of their slots. */
export async function listRegisters(q: Queryable): Promise<readonly ({ readonly name: string } & RegisterAbout)[]> {
  return q.query<{ name: string; title: Record<string, string>; url: string | null }>(
    'select name, title, url from registry order by slot',
  );
}

function mixed(held: readonly string[], given: string): StoreError {
  const names = held.map((name) => `“${name}”`).join(', ');
  return new StoreError('registry-mixed', `This store holds facts of the register ${names}`, {
    facts: { held: held.join(', '), given },
  });
}

/**
 * The slot of a register. A new one gets a slot where it is the first, or where the operator named it (`further`).
 * DEQAR and the demo register take slot 0 and never stand beside each other.
 * @throws StoreError `registry-mixed` where it may not stand beside those that are there, or where all slots are taken.
 */
export async function takeSlot(tx: Queryable, registry: string, further: boolean): Promise<number> {
  await tx.query('lock table registry in exclusive mode');
  const held = await tx.query<{ name: string; slot: number }>('select name, slot from registry order by slot');
  const known = held.find(({ name }) => name === registry);
  if (known) return known.slot;
  const names = held.map(({ name }) => name);
  const clashes = isUnprefixed(registry) && names.some(isUnprefixed);
  if (held.length > 0 && (!further || clashes)) throw mixed(names, registry);
  const slot = isUnprefixed(registry) ? 0 : Math.max(0, ...held.map((one) => one.slot)) + 1;
  if (slot >= REGISTERS_AT_MOST) throw mixed(names, registry);
  await tx.query('insert into registry (name, slot) values ($1, $2)', [registry, slot]);
  return slot;
}

/**
 * Connects a register, or brings up to date what it says of itself.
 * @throws StoreError `registry-mixed`, as `takeSlot`.
 */
export async function connectRegister(
  db: Pick<Db, 'transaction'>,
  registry: string,
  { further = false, about = null }: { readonly further?: boolean; readonly about?: RegisterAbout | null } = {},
): Promise<number> {
  return db.transaction(async (tx) => {
    const slot = await takeSlot(tx, registry, further);
    if (about)
      await tx.query('update registry set title = $2::jsonb, url = $3 where name = $1', [
        registry,
        toJson(about.title),
        about.url,
      ]);
    return slot;
  });
}
