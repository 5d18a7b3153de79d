import { messageOf, StoreError } from '../../errors.ts';
import type { Logger } from '../../log/logger.ts';
import type { Run } from '../../model/source.ts';
import type { Db, Queryable } from '../home/db.ts';
import { type HeldLease, holdLease, LEASE_SECONDS, type Lease, sourceLease } from '../home/leases.ts';
import { startRun } from './runs.ts';

/** A claim is renewed as often as a lease. */
const RENEW_EVERY_MS = 20_000;

/** The right to look at a source, by the run under way of which there is one, and to take its lease. */
export interface Claim {
  /** How many runs of the source were never ended before. Each was ended as interrupted. */
  readonly interrupted: number;
  /**
   * The lease under which anything but the run is written. It is taken when it is first asked for.
   * @throws StoreError `source-taken` where somebody held it since the claim was made, so that what was read of the
   * store since then no longer counts.
   */
  lease(): Promise<Lease>;
  /** True where the lease was taken. */
  hasLease(): boolean;
  /** Lets go of the source. `ended`: its run was written down; `none`: nothing was done, and the run is forgotten. */
  release(how: 'ended' | 'broken-off' | 'none'): Promise<void>;
}

interface Standing {
  readonly [column: string]: unknown;
  readonly is_known: boolean;
  readonly is_held: boolean;
  /** True where a lease ran out that nobody released. */
  readonly is_stale: boolean;
  readonly fence: string;
  readonly open: number;
  readonly live: number;
}

const STANDING = `select exists (select from source where id = $1) as is_known,
    coalesce((select leased_until >= clock_timestamp() from lease where name = $2), false) as is_held,
    coalesce((select leased_until < clock_timestamp() from lease where name = $2), false) as is_stale,
    coalesce((select fence from lease where name = $2), 0)::text as fence,
    count(*)::int as open, count(*) filter (where held_until >= clock_timestamp())::int as live
  from run where source_id = $1 and ended_at is null`;

/** Makes a claim last longer. @throws StoreError `lease-lost` where another process ended the run. */
export async function renewClaim(q: Queryable, runId: string, seconds: number = LEASE_SECONDS): Promise<void> {
  const rows = await q.query(
    `update run set held_until = clock_timestamp() + make_interval(secs => $2::double precision)
     where id = $1 and ended_at is null returning id`,
    [runId, seconds],
  );
  if (rows.length === 0) throw new StoreError('lease-lost', 'Another process took this over', { facts: { runId } });
}

/** Ends runs of a source that are under way and that no process holds, as interrupted. Answers how many. */
async function endUnheld(q: Queryable, sourceId: string, at: string): Promise<number> {
  const rows = await q.query(
    `update run set ended_at = $2, outcome = 'failed', reason = 'interrupted', held_until = null
     where source_id = $1 and ended_at is null and (held_until is null or held_until < clock_timestamp()) returning id`,
    [sourceId, at],
  );
  return rows.length;
}

/**
 * Ends a lease of a source that ran out. Its holder may be asleep only, and may not go on to write what the next run has
 * read meanwhile. This waits for a write of it that is under way.
 */
async function endStaleLease(q: Queryable, sourceId: string): Promise<void> {
  await q.query(
    'update lease set holder = null, leased_until = null where name = $1 and leased_until < clock_timestamp()',
    [sourceLease(sourceId)],
  );
}

async function leaseAfter(fence: number, run: Run, holder: string, deps: Deps): Promise<HeldLease> {
  const taken = (lease: HeldLease | null): StoreError =>
    new StoreError('source-taken', 'Another process worked on this source meanwhile', {
      retryable: true,
      facts: { sourceId: run.sourceId, fence: lease?.fence ?? null },
    });
  const lease = await holdLease(deps.db, sourceLease(run.sourceId), holder, deps);
  if (lease === null) throw taken(null);
  try {
    // Fences go up by one with every holder, so another number says that somebody was there in between.
    if (lease.fence !== fence + 1) throw taken(lease);
    await renewClaim(deps.db, run.id);
    return lease;
  } catch (error) {
    await lease.release();
    throw error;
  }
}

interface Deps {
  readonly db: Db;
  readonly log: Logger;
}

/**
 * Begins a run of a source: its row says until when this process holds the source, by the clock of the database. While
 * nothing else is written that row is all there is; whoever writes more asks for the lease. `busy` where another
 * process has begun a run or holds the lease, `unknown` where there is no such source.
 */
export async function claimSource(run: Run, holder: string, deps: Deps): Promise<Claim | 'busy' | 'unknown'> {
  const { db, log } = deps;
  const [standing] = await db.query<Standing>(STANDING, [run.sourceId, sourceLease(run.sourceId)]);
  if (standing?.is_held || (standing?.live ?? 0) > 0) return 'busy';
  if (standing === undefined || !standing.is_known) return 'unknown';
  const interrupted = standing.open === 0 ? 0 : await endUnheld(db, run.sourceId, run.startedAt);
  if (!(await startRun(db, run, { by: holder, seconds: LEASE_SECONDS }))) return 'busy';
  if (standing.is_stale) await endStaleLease(db, run.sourceId);
  const renewal = setInterval(() => {
    renewClaim(db, run.id).catch((error) => log.warn({ event: 'lease.renewal', run: run.id, error: messageOf(error) }));
  }, RENEW_EVERY_MS);
  let taking: Promise<HeldLease> | null = null;
  let held: HeldLease | null = null;
  return {
    interrupted,
    lease() {
      taking ??= leaseAfter(Number(standing.fence), run, holder, deps).then((lease) => {
        held = lease;
        return lease;
      });
      return taking;
    },
    hasLease: () => held !== null,
    async release(how) {
      clearInterval(renewal);
      // What an interrupted run before this one left undone is still undone, and only an interrupted run says so.
      const isUndone = how === 'none' && interrupted > 0;
      // A claim that cannot be released runs out by itself.
      if (how === 'broken-off' || isUndone)
        await db.query('update run set held_until = null where id = $1 and ended_at is null', [run.id]).catch(() => {});
      else if (how === 'none')
        await db.query('delete from run where id = $1 and ended_at is null', [run.id]).catch(() => {});
      await taking?.then(
        (lease) => lease.release(),
        () => {},
      );
    },
  };
}

/** How many sources are worked on right now. */
export async function sourcesAtWork(q: Queryable): Promise<number> {
  const rows = await q.query(
    `select $1 || source_id from run where ended_at is null and held_until > clock_timestamp()
     union select name from lease where starts_with(name, $1) and leased_until > clock_timestamp()`,
    [sourceLease('')],
  );
  return rows.length;
}

/**
 * Lets go of all runs that are under way, which are then ended as interrupted. Only call this where you know that no
 * process works on one.
 */
export async function endAllClaims(q: Queryable): Promise<void> {
  await q.query('update run set held_until = null where ended_at is null and held_until is not null');
}
