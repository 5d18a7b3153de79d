import { ownNumber, ownProviderId } from '../../model/register-key.ts';
import { CHANGED_IDS_LISTED, type RegistryChanges, type RegistryRead } from '../../model/registry-read.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** How long what went wrong is told at most. */
const DETAIL_CHARACTERS = 1_000;
/** Older attempts than this many of one source are forgotten. Facts keep when they changed by themselves. */
const READS_KEPT = 1_000;

/** Enters that a register is being read from `source`. Answers the number of the attempt. */
export async function beginRead(q: Queryable, source: string, now: Date): Promise<number> {
  const [row] = await q.query<{ n: number }>(
    `insert into registry_read (source, state, started_at) values ($1, 'running', $2) returning n`,
    [source, now.toISOString()],
  );
  await q.query(
    `delete from registry_read where source = $1 and n < (
       select min(n) from (select n from registry_read where source = $1 order by n desc limit $2) as kept)`,
    [source, READS_KEPT],
  );
  return row?.n ?? 0;
}

/** How an attempt ended. */
export type ReadEnd =
  | {
      readonly state: 'complete';
      readonly registry: string;
      /** What it is marked with. Absent = nothing. */
      readonly reason?: string;
      readonly detail?: string;
    }
  | {
      readonly state: 'held' | 'failed';
      readonly registry: string | null;
      readonly reason: string;
      readonly detail: string;
    };

/** Enters how an attempt ended; of a complete one also what it changed. */
export async function endRead(q: Queryable, n: number, end: ReadEnd, now: Date): Promise<void> {
  const whole = end.state === 'complete' ? await changesOfLast(q, end.registry) : null;
  await q.query(
    `update registry_read set state = $2, registry = coalesce($3, registry, (
         -- A read that failed early does not say which register it was; an earlier one from there may.
         select before.registry from registry_read before
         where before.source = registry_read.source and before.registry is not null order by before.n desc limit 1)),
       reason = $4, detail = $5, ended_at = $6, snapshot = $7, changes = $8::jsonb where n = $1`,
    [
      n,
      end.state,
      end.registry,
      end.reason ?? null,
      end.detail?.slice(0, DETAIL_CHARACTERS) ?? null,
      now.toISOString(),
      whole?.snapshot ?? null,
      whole === null ? null : toJson(whole.changes),
    ],
  );
}

const TABLES = { providers: 'registry_provider', reports: 'registry_report', agencies: 'registry_agency' } as const;

/**
 * What the last complete read of a register changed since the one before it. Reads in between that broke off wrote a
 * part of it, and it became known with this one.
 */
async function changesOfLast(
  q: Queryable,
  registry: string,
): Promise<{ readonly snapshot: string; readonly changes: RegistryChanges } | null> {
  const [last, before] = await q.query<{ n: number; snapshot: string }>(
    'select n, snapshot from registry_sync where registry = $1 and complete order by n desc limit 2',
    [registry],
  );
  if (!last) return null;
  const moments = await q.query<{ at: string }>(
    'select at from registry_sync where registry = $1 and n > $2 and n <= $3',
    [registry, before?.n ?? -1, last.n],
  );
  const at = moments.map((moment) => moment.at);
  const changedIn = async (kind: keyof typeof TABLES) => {
    const rows = await q.query<{ id: string | number; opened: boolean; closed: boolean; stood: boolean }>(
      `select id, bool_or(known_to is null) as opened,
         bool_or(known_to = any($1::timestamptz[])) as closed,
         bool_or(known_from <> all($1::timestamptz[])) as stood
       from ${TABLES[kind]} where known_from = any($1::timestamptz[]) or known_to = any($1::timestamptz[])
       group by id order by id`,
      [at],
    );
    // What appeared and vanished between two complete reads was never known.
    const known = rows.filter(({ opened, stood }) => opened || stood);
    const count = (is: (row: (typeof rows)[number]) => boolean) => known.filter(is).length;
    return {
      added: count(({ opened, stood }) => opened && !stood),
      changed: count(({ opened, stood }) => opened && stood),
      gone: count(({ opened }) => !opened),
      ids: known
        .slice(0, CHANGED_IDS_LISTED)
        .map(({ id }) => (typeof id === 'number' ? ownNumber(id) : ownProviderId(id))),
    };
  };
  return {
    snapshot: last.snapshot,
    changes: {
      providers: await changedIn('providers'),
      reports: await changedIn('reports'),
      agencies: await changedIn('agencies'),
    },
  };
}

/** Attempts to read a register, newest first. Those of which it is not known which register they were have null. */
export async function listReads(
  q: Queryable,
  size: number,
): Promise<readonly (RegistryRead & { readonly registry: string | null; readonly source: string })[]> {
  return q.query(
    `select registry, source, state, reason, detail, started_at as "startedAt", ended_at as "endedAt", snapshot, changes
     from registry_read order by n desc limit $1`,
    [size],
  );
}
