import { messageOf, StoreError } from '../../errors.ts';
import type { Logger } from '../../log/logger.ts';
import type { Db, Queryable } from './db.ts';

/**
 * How long a lease lasts. After a kill another process may go on this much later. A lease is renewed three times within
 * it.
 */
export const LEASE_SECONDS = 60;
const RENEW_EVERY_MS = 20_000;

/** The right to write under a name. Each lease of a name has a higher number (`fence`) than all before. */
export interface Lease {
  readonly name: string;
  readonly fence: number;
}

/** A lease that is renewed until it is released. */
export interface HeldLease extends Lease {
  release(): Promise<void>;
}

/** The name of the lease under which a source is worked on. */
export const sourceLease = (sourceId: string): string => `source:${sourceId}`;

/**
 * Takes a lease for `seconds`, by the clock of the database, which all processes share. Null where another holder has
 * it.
 */
export async function acquireLease(
  q: Queryable,
  name: string,
  holder: string,
  seconds: number = LEASE_SECONDS,
): Promise<Lease | null> {
  const [row] = await q.query<{ fence: string }>(
    `insert into lease as held (name, holder, leased_until, fence)
     values ($1, $2, clock_timestamp() + make_interval(secs => $3::double precision), 1)
     on conflict (name) do update set holder = excluded.holder, leased_until = excluded.leased_until, fence = held.fence + 1
     where held.leased_until is null or held.leased_until < clock_timestamp() returning fence`,
    [name, holder, seconds],
  );
  return row ? { name, fence: Number(row.fence) } : null;
}

/** Makes a lease last longer. @throws StoreError `lease-lost` where another holder took it in the meantime. */
export async function renewLease(q: Queryable, lease: Lease, seconds: number = LEASE_SECONDS): Promise<void> {
  const rows = await q.query(
    `update lease set leased_until = clock_timestamp() + make_interval(secs => $3::double precision)
     where name = $1 and fence = $2 and leased_until is not null returning name`,
    [lease.name, lease.fence, seconds],
  );
  if (rows.length === 0) throw leaseLost(lease);
}

/** Releases a lease. Nothing happens where it was lost. */
export async function releaseLease(q: Queryable, { name, fence }: Lease): Promise<void> {
  await q.query('update lease set holder = null, leased_until = null where name = $1 and fence = $2', [name, fence]);
}

/**
 * Call this in every transaction that writes under a lease. It locks the lease's row until the transaction ends, so
 * that nobody takes the lease meanwhile. A lease that ran out is still good as long as nobody took it.
 * @throws StoreError `lease-lost`.
 */
export async function checkFence(tx: Queryable, lease: Lease): Promise<void> {
  const rows = await tx.query(
    'select 1 from lease where name = $1 and fence = $2 and leased_until is not null for share',
    [lease.name, lease.fence],
  );
  if (rows.length === 0) throw leaseLost(lease);
}

/**
 * Releases all leases. Only call this where you know that no process holds one. Their numbers go on, so that no former
 * holder can write.
 */
export async function endAllLeases(q: Queryable): Promise<void> {
  await q.query('update lease set holder = null, leased_until = null where leased_until is not null');
}

/** Takes a lease and renews it until it is released. Null where another holder has it. */
export async function holdLease(
  db: Db,
  name: string,
  holder: string,
  deps: { readonly log: Logger },
): Promise<HeldLease | null> {
  const lease = await acquireLease(db, name, holder);
  if (lease === null) return null;
  const renewal = setInterval(() => {
    renewLease(db, lease).catch((error) =>
      deps.log.warn({ event: 'lease.renewal', lease: name, error: messageOf(error) }),
    );
  }, RENEW_EVERY_MS);
  return {
    ...lease,
    async release() {
      clearInterval(renewal);
      // A lease that cannot be released runs out by itself.
      await releaseLease(db, lease).catch(() => {});
    },
  };
}

function leaseLost(lease: Lease): StoreError {
  return new StoreError('lease-lost', 'Another process took this over', { facts: { ...lease } });
}
