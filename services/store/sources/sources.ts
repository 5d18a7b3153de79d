import type { RetiredFor, Source } from '../../model/source.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { IS_AUTHORITATIVE } from './authorities.ts';

/**
 * Sources, each with the end of its newest run where that found it unchanged: such a run is all that was written, and
 * tells what the columns would. The order is that in which runs were entered, so that no clock decides it.
 */
const SOURCES = `source left join lateral (select case when outcome = 'unchanged' and not from_store then ended_at end as unchanged_at
  from run where run.source_id = source.id and run.n > source.told_to and ended_at is not null and reason is distinct from 'interrupted'
  order by run.n desc limit 1) as later on true`;
const LAST_OUTCOME = `case when unchanged_at is null then last_outcome else 'unchanged' end`;
const LAST_COMPLETE = 'coalesce(unchanged_at, last_complete_at)';
const STATE_COLUMNS = `jsonb_build_object('etag', etag, 'lastModified', last_modified, 'snapshot', snapshot, 'mapping', mapping,
  'lastOutcome', ${LAST_OUTCOME}) as state, coalesce(unchanged_at, last_run_at) as last_run_at, ${LAST_COMPLETE} as last_complete_at,
  retired_at, ${IS_AUTHORITATIVE} as authoritative`;
/** What was said of a source before this moment stands in its columns. */
const TOLD_TO = `coalesce((select max(n) from run where run.source_id = $1), 0)`;

interface SourceRow {
  readonly [column: string]: unknown;
  readonly body: Omit<Source, keyof SourceState | 'retiredAt'>;
  readonly state: Pick<Source, 'etag' | 'lastModified' | 'snapshot' | 'mapping' | 'lastOutcome'>;
  readonly last_run_at: string | null;
  readonly last_complete_at: string | null;
  readonly retired_at: string | null;
  readonly authoritative: boolean;
}

/** What runs change about a source. */
export type SourceState = Pick<
  Source,
  'etag' | 'lastModified' | 'snapshot' | 'mapping' | 'lastOutcome' | 'lastRunAt' | 'lastCompleteAt'
>;

function sourceFrom(row: SourceRow): Source {
  return {
    ...row.body,
    ...row.state,
    lastRunAt: row.last_run_at,
    lastCompleteAt: row.last_complete_at,
    retiredAt: row.retired_at,
    // Absent where it is not, as in what manifests say, so that both compare equal.
    ...(row.authoritative ? { authoritative: true } : {}),
  };
}

/** Inserts a source, or replaces it whole; whether it is authoritative is nothing that it says itself. */
export async function saveSource(q: Queryable, { authoritative: _, ...source }: Source): Promise<void> {
  const { etag, lastModified, snapshot, mapping, lastOutcome, lastRunAt, lastCompleteAt, retiredAt, ...body } = source;
  await q.query(
    `insert into source (id, provider_id, body, etag, last_modified, snapshot, mapping, last_outcome, last_run_at, last_complete_at, retired_at, told_to)
     values ($1, $2, $3::jsonb, $4, $5, $6, $7, $8, $9, $10, $11, ${TOLD_TO})
     on conflict (id) do update set provider_id = excluded.provider_id, body = excluded.body, etag = excluded.etag,
       last_modified = excluded.last_modified, snapshot = excluded.snapshot, mapping = excluded.mapping, last_outcome = excluded.last_outcome,
       last_run_at = excluded.last_run_at, last_complete_at = excluded.last_complete_at, retired_at = excluded.retired_at, told_to = excluded.told_to`,
    [
      source.id,
      source.providerId,
      toJson(body),
      etag,
      lastModified,
      snapshot,
      mapping,
      lastOutcome,
      lastRunAt,
      lastCompleteAt,
      retiredAt,
    ],
  );
}

/** A source, or null where there is none. */
export async function readSource(q: Queryable, id: string): Promise<Source | null> {
  const [row] = await q.query<SourceRow>(`select body, ${STATE_COLUMNS} from ${SOURCES} where id = $1`, [id]);
  return row ? sourceFrom(row) : null;
}

/**
 * Locks a provider's sources until the transaction ends, so that no run writes its results between our reading and our
 * writing.
 */
export async function lockSources(tx: Queryable, providerId: string): Promise<void> {
  await tx.query('select id from source where provider_id = $1 order by id for update', [providerId]);
}

/**
 * Sources in the order of their ids, after the source `after`, retired ones too. All of them where no size is given.
 */
export async function listSources(
  q: Queryable,
  {
    providerId = null,
    after = null,
    size = null,
  }: { providerId?: string | null; after?: string | null; size?: number | null } = {},
): Promise<Source[]> {
  const rows = await q.query<SourceRow>(
    `select body, ${STATE_COLUMNS} from ${SOURCES}
     where ($1::text is null or provider_id = $1) and ($2::text is null or id > $2) order by id limit $3`,
    [providerId, after, size],
  );
  return rows.map(sourceFrom);
}

/**
 * How the sources that are not retired are: how many by the outcome of their last run (`none` where there was none),
 * and when one was last read completely.
 */
export async function countSources(
  q: Queryable,
): Promise<{ readonly byOutcome: Readonly<Record<string, number>>; readonly lastCompleteAt: string | null }> {
  const rows = await q.query<{ outcome: string; count: number; at: string | null }>(
    `select coalesce(${LAST_OUTCOME}, 'none') as outcome, count(*)::int as count, max(${LAST_COMPLETE}) as at
     from ${SOURCES} where retired_at is null group by 1 order by 1`,
  );
  const last = rows.flatMap(({ at }) => at ?? []).sort();
  return {
    byOutcome: Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])),
    lastCompleteAt: last.at(-1) ?? null,
  };
}

/** Writes down what a run changed about a source. */
export async function updateSourceState(q: Queryable, id: string, state: SourceState): Promise<void> {
  await q.query(
    `update source set etag = $2, last_modified = $3, snapshot = $4, mapping = $5, last_outcome = $6, last_run_at = $7, last_complete_at = $8,
       told_to = ${TOLD_TO}
     where id = $1`,
    [
      id,
      state.etag,
      state.lastModified,
      state.snapshot,
      state.mapping,
      state.lastOutcome,
      state.lastRunAt,
      state.lastCompleteAt,
    ],
  );
}

/** Notes that a source is not harvested any more. One that is retired already keeps its time and reason. */
export async function retireSource(q: Queryable, id: string, reason: RetiredFor, at: string): Promise<void> {
  await q.query(
    `update source set retired_at = $3, body = body || jsonb_build_object('retiredFor', $2::text)
     where id = $1 and retired_at is null`,
    [id, reason, at],
  );
}

/** A source that is retired and still has offers. */
export interface RetiredWithOffers {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly retiredFor: RetiredFor | null;
  readonly offers: number;
}

/** Sources that are retired and still have offers. */
export async function retiredWithOffers(q: Queryable): Promise<readonly RetiredWithOffers[]> {
  return q.query<RetiredWithOffers>(
    `select id, body->>'retiredFor' as "retiredFor", seen.offers from source cross join lateral (select count(*)::int as offers
       from offer_origin where source_id = source.id and not_seen_since is null) as seen
     where retired_at is not null and seen.offers > 0 order by source.id`,
  );
}
