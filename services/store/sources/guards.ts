import type { Queryable } from '../home/db.ts';

/** What a source waits for. Instants are ISO. */
export interface SourceGuard {
  readonly [column: string]: unknown;
  /** Since when its runs are held. Null: they are not. */
  readonly heldSince: string | null;
  /** How many offers the last held run lacked. */
  readonly heldLacks: number | null;
  /** How many offers a person lets go of, at most. */
  readonly approved: number | null;
  /** When it was first found gone, and how often since. */
  readonly goneSince: string | null;
  readonly goneChecks: number;
  /** Since when its manifest no longer names it. */
  readonly leftAt: string | null;
}

/** A source that waits for nothing. */
export const NO_GUARD: SourceGuard = {
  heldSince: null,
  heldLacks: null,
  approved: null,
  goneSince: null,
  goneChecks: 0,
  leftAt: null,
};

const COLUMNS = `held_since as "heldSince", held_lacks as "heldLacks", approved, gone_since as "goneSince",
  gone_checks as "goneChecks", left_at as "leftAt"`;

/** What a source waits for. */
export async function readGuard(q: Queryable, sourceId: string): Promise<SourceGuard> {
  const [row] = await q.query<SourceGuard>(`select ${COLUMNS} from source_guard where source_id = $1`, [sourceId]);
  return row ?? NO_GUARD;
}

/** What sources wait for, by their ids. Those that wait for nothing are missing. */
export async function readGuards(q: Queryable): Promise<ReadonlyMap<string, SourceGuard>> {
  const rows = await q.query<SourceGuard & { readonly source_id: string }>(
    `select source_id, ${COLUMNS} from source_guard`,
  );
  return new Map(rows.map(({ source_id, ...guard }) => [source_id, guard as SourceGuard]));
}

/** Notes that a run of a source is held because it lacks so many offers. An earlier approval stays. */
export async function holdSource(q: Queryable, sourceId: string, lacks: number, at: string): Promise<void> {
  await q.query(
    `insert into source_guard as known (source_id, held_since, held_lacks) values ($1, $3, $2)
     on conflict (source_id) do update set held_since = coalesce(known.held_since, excluded.held_since), held_lacks = excluded.held_lacks`,
    [sourceId, lacks, at],
  );
}

/** Ends a hold, and uses up its approval. */
export async function releaseSource(q: Queryable, sourceId: string): Promise<void> {
  await q.query(
    `update source_guard set held_since = null, held_lacks = null, approved = null
     where source_id = $1 and (held_since is not null or approved is not null)`,
    [sourceId],
  );
}

/** Keeps for how many offers a person lets a held run go on. */
export async function approveSource(q: Queryable, sourceId: string, offers: number): Promise<void> {
  await q.query('update source_guard set approved = $2 where source_id = $1', [sourceId, offers]);
}

/** Notes that a source was found gone. Answers since when, and how often since then. */
export async function noteGone(
  q: Queryable,
  sourceId: string,
  at: string,
): Promise<{ readonly since: string; readonly checks: number }> {
  const [row] = await q.query<{ since: string; checks: number }>(
    `insert into source_guard as known (source_id, gone_since, gone_checks) values ($1, $2, 1)
     on conflict (source_id) do update set gone_since = coalesce(known.gone_since, excluded.gone_since), gone_checks = known.gone_checks + 1
     returning gone_since as since, gone_checks as checks`,
    [sourceId, at],
  );
  return row ?? { since: at, checks: 1 };
}

/** Notes that a source is there. */
export async function noteThere(q: Queryable, sourceId: string): Promise<void> {
  await q.query(
    'update source_guard set gone_since = null, gone_checks = 0 where source_id = $1 and gone_since is not null',
    [sourceId],
  );
}

/** Notes that its manifest names a source. One that was given up waits for nothing any more. */
export async function noteNamed(q: Queryable, sourceId: string): Promise<void> {
  await q.query('delete from source_guard where source_id = $1 and (left_at is not null or gone_since is not null)', [
    sourceId,
  ]);
}

/** Notes since when its manifest no longer names a source. */
export async function noteLeft(q: Queryable, sourceId: string, at: string): Promise<void> {
  await q.query(
    `insert into source_guard as known (source_id, left_at) values ($1, $2)
     on conflict (source_id) do update set left_at = coalesce(known.left_at, excluded.left_at)`,
    [sourceId, at],
  );
}

/** A decision to be kept. */
export interface SourceDecision {
  readonly sourceId: string;
  readonly kind: 'approved' | 'removed' | 'retired';
  /** For how many offers. */
  readonly offers: number;
  readonly reason: string | null;
  /** The name of a token, `operator` for a command, `harvester` for what follows from checks. */
  readonly by: string;
  readonly at: string;
}

/** Writes a decision down. */
export async function keepSourceDecision(q: Queryable, one: SourceDecision): Promise<void> {
  await q.query(
    'insert into source_decision (source_id, kind, offers, reason, decided_by, at) values ($1, $2, $3, $4, $5, $6)',
    [one.sourceId, one.kind, one.offers, one.reason, one.by, one.at],
  );
}

/** Decisions on a source, the newest first, at most `limit`. */
export async function listSourceDecisions(
  q: Queryable,
  sourceId: string,
  limit = 100,
): Promise<readonly SourceDecision[]> {
  return q.query<SourceDecision & { readonly [column: string]: unknown }>(
    `select source_id as "sourceId", kind, offers, reason, decided_by as by, at from source_decision
     where source_id = $1 order by source_decision.n desc limit $2`,
    [sourceId, limit],
  );
}
