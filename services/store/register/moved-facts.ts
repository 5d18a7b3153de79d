import type { ChangeReason } from '../../model/verdict-change.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { MOVED_AT_ONCE, movedIds, namedBy } from './moved-ids.ts';
import { lastSyncs } from './registers.ts';
import type { KnownReads } from './registry-changes.ts';

/** What reads of registers changed, each kind by id, with the reason that it gives. */
export interface MovedFacts {
  readonly reports: ReadonlyMap<number, ChangeReason>;
  /** Moved reports by the register's id of the providers that they name or named. */
  readonly reportsOf: ReadonlyMap<string, readonly number[]>;
  readonly agencies: ReadonlySet<number>;
  readonly providers: ReadonlyMap<string, ChangeReason>;
}

export const NOTHING_MOVED: MovedFacts = {
  reports: new Map(),
  reportsOf: new Map(),
  agencies: new Set(),
  providers: new Map(),
};

/** What is said of each of the ids `$2`, now and at `$1`. */
const versions = (
  table: string,
  columns: string,
) => `select moved.id, present.id is not null as present, former.id is not null as former, ${columns}
  from unnest($2::${table === 'registry_report' ? 'integer' : 'text'}[]) as moved (id)
  -- The limits make the database look each one up. Otherwise it might go through all that there are.
  left join lateral (select * from ${table} as version where version.id = moved.id and known_to is null limit 1) as present on true
  left join lateral (select * from ${table} as version where version.id = moved.id and known_from <= $1::timestamptz
    and (known_to is null or known_to > $1::timestamptz) limit 1) as former on true`;

const differs = (member: string) => `(present.body->'${member}' is distinct from former.body->'${member}')`;
const FLAGGED = `${differs('flag')} and coalesce(present.body->>'flag' = 'high' or former.body->>'flag' = 'high', false) as flagged`;

interface ReportRow {
  readonly [column: string]: unknown;
  readonly id: number;
  readonly present: boolean;
  readonly former: boolean;
  readonly flagged: boolean;
  readonly decided: boolean;
}

function reasonOf({ present, former, flagged, decided }: ReportRow): ChangeReason {
  if (!present) return 'report-withdrawn';
  if (!former) return 'report-added';
  if (flagged) return 'flagged';
  return decided ? 'decision-changed' : 'report-changed';
}

/**
 * What is known differently now than at the reads of `since`. Of a register that `since` does not name, everything is
 * new.
 */
export async function movedFactsSince(q: Queryable, since: KnownReads): Promise<MovedFacts> {
  const reports = new Map<number, ChangeReason>();
  const reportsOf = new Map<string, number[]>();
  const agencies = new Set<number>();
  const providers = new Map<string, ChangeReason>();
  for (const register of await lastSyncs(q)) {
    const read = since[register.registry] ?? '-infinity';
    const movedReports = await movedIds<number>(q, 'registry_report', register, read);
    for (const batch of batchesOf(movedReports, MOVED_AT_ONCE)) {
      const rows = await q.query<ReportRow>(
        versions('registry_report', `${FLAGGED}, ${differs('decision')} as decided`),
        [read, batch],
      );
      for (const row of rows) reports.set(row.id, reasonOf(row));
    }
    for (const [id, named] of await namedBy(q, movedReports))
      reportsOf.set(id, [...(reportsOf.get(id) ?? []), ...named]);
    for (const id of await movedIds<number>(q, 'registry_agency', register, read)) agencies.add(id);
    for (const batch of batchesOf(await movedIds<string>(q, 'registry_provider', register, read), MOVED_AT_ONCE)) {
      const rows = await q.query<{ id: string; related: boolean }>(
        versions(
          'registry_provider',
          `present.id is not null and former.id is not null and ${differs('relations')} as related`,
        ),
        [read, batch],
      );
      for (const { id, related } of rows) providers.set(id, related ? 'relation-changed' : 'provider-changed');
    }
  }
  return { reports, reportsOf, agencies, providers };
}
