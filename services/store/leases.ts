import { StoreError } from '../errors.ts';
import type { Queryable } from './db.ts';

/**
 * Takes a source for `seconds`, by the database's clock, which all processes share. Returns the number under which the holder may write, or null where somebody
 * else holds it. Each lease has a higher number than those before.
 */
export async function acquireLease(
  q: Queryable,
  sourceId: string,
  holder: string,
  seconds: number,
): Promise<number | null> {
  const [row] = await q.query<{ fence: string }>(
    `update source set holder = $2, leased_until = clock_timestamp() + make_interval(secs => $3::double precision), fence = fence + 1
     where id = $1 and (leased_until is null or leased_until < clock_timestamp()) returning fence`,
    [sourceId, holder, seconds],
  );
  return row ? Number(row.fence) : null;
}

/** Holds a lease for longer. @throws StoreError `lease-lost` where another holder took it since. */
export async function renewLease(q: Queryable, sourceId: string, fence: number, seconds: number): Promise<void> {
  const rows = await q.query(
    `update source set leased_until = clock_timestamp() + make_interval(secs => $3::double precision)
     where id = $1 and fence = $2 and leased_until is not null returning id`,
    [sourceId, fence, seconds],
  );
  if (rows.length === 0) throw leaseLost(sourceId, fence);
}

/** Gives a lease back; one that was lost is none to give. */
export async function releaseLease(q: Queryable, sourceId: string, fence: number): Promise<void> {
  await q.query('update source set holder = null, leased_until = null where id = $1 and fence = $2', [sourceId, fence]);
}

/**
 * To be called in every transaction that writes under a lease: holds the source's row until its end, so that nobody takes the lease meanwhile. A lease that ran
 * out but that nobody took is still good.
 * @throws StoreError `lease-lost`.
 */
export async function checkFence(tx: Queryable, sourceId: string, fence: number): Promise<void> {
  const rows = await tx.query(
    'select 1 from source where id = $1 and fence = $2 and leased_until is not null for share',
    [sourceId, fence],
  );
  if (rows.length === 0) throw leaseLost(sourceId, fence);
}

function leaseLost(sourceId: string, fence: number): StoreError {
  return new StoreError('lease-lost', 'Another process took this source over', { facts: { sourceId, fence } });
}
