import { isUnprefixed, REGISTER_SPAN } from '../../model/register-key.ts';
import type { ChangeReason } from '../../model/verdict-change.ts';
import type { Queryable } from '../home/db.ts';
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

/** Ids of versions that begin or end after `$1`, of one register only (`own`). */
const movedIn = (table: string, own: string) =>
  `select id from ${table} where known_from > $1::timestamptz and ${own}
   union select id from ${table} where known_to > $1::timestamptz and ${own}`;

/** What is said of each, now and at `$1`. */
const versions = (table: string, own: string, columns: string) => `with moved as (${movedIn(table, own)})
  select moved.id, present.id is not null as present, former.id is not null as former, ${columns} from moved
  left join ${table} as present on present.id = moved.id and present.known_to is null
  left join ${table} as former on former.id = moved.id and former.known_from <= $1::timestamptz
    and (former.known_to is null or former.known_to > $1::timestamptz)`;

const differs = (member: string) => `(present.body->'${member}' is distinct from former.body->'${member}')`;
const FLAGGED = `${differs('flag')} and coalesce(present.body->>'flag' = 'high' or former.body->>'flag' = 'high', false) as flagged`;
const NUMBERED = `id / ${REGISTER_SPAN} = $2::integer`;

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
  for (const { registry, slot } of await lastSyncs(q)) {
    const read = since[registry] ?? '-infinity';
    const numbered = [read, slot];
    const reportRows = await q.query<ReportRow>(
      versions('registry_report', NUMBERED, `${FLAGGED}, ${differs('decision')} as decided`),
      numbered,
    );
    for (const row of reportRows) reports.set(row.id, reasonOf(row));
    const named = await q.query<{ registry_id: string; report_id: number }>(
      `select registry_id, report_id from registry_report_provider where report_id in (${movedIn('registry_report', NUMBERED)})
       order by report_id`,
      numbered,
    );
    for (const { registry_id, report_id } of named) {
      const list = reportsOf.get(registry_id);
      if (list) list.push(report_id);
      else reportsOf.set(registry_id, [report_id]);
    }
    const moved = await q.query<{ id: number }>(movedIn('registry_agency', NUMBERED), numbered);
    for (const { id } of moved) agencies.add(id);
    const own = isUnprefixed(registry)
      ? `position(':' in id) = 0 and $2::text is not null`
      : `split_part(id, ':', 1) = $2::text`;
    const providerRows = await q.query<{ id: string; related: boolean }>(
      versions(
        'registry_provider',
        own,
        `present.id is not null and former.id is not null and ${differs('relations')} as related`,
      ),
      [read, registry],
    );
    for (const { id, related } of providerRows) providers.set(id, related ? 'relation-changed' : 'provider-changed');
  }
  return { reports, reportsOf, agencies, providers };
}
