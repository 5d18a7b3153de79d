import type { Finding } from '../../model/finding.ts';
import type { FindingKindCount } from '../../model/mending.ts';
import type { Queryable } from '../home/db.ts';

/** More kinds of findings than there are codes. */
const MOST_KINDS = 1_000;

/** A kind of finding of one run, with the first that was made of it. */
export interface CountedKind extends FindingKindCount {
  readonly first: Finding;
}

interface Row extends FindingKindCount {
  readonly [column: string]: unknown;
  readonly subject: string | null;
  readonly path: string | null;
  readonly value: string | null;
  readonly facts: Finding['facts'];
}

/** Findings of a run by code and weight. */
export async function findingKinds(q: Queryable, runId: string): Promise<readonly CountedKind[]> {
  const rows = await q.query<Row>(
    `select kinds.*, finding.subject, finding.path, finding.value, finding.facts from (
       select code, severity, count(*)::int as count,
         case when not bool_or(subject is null) then count(distinct subject)::int end as records, min(finding.n) as first
       from finding where run_id = $1 group by code, severity order by count desc, code limit $2
     ) as kinds join finding on finding.n = kinds.first`,
    [runId, MOST_KINDS],
  );
  return rows.map(({ code, severity, count, records, subject, path, value, facts }) => ({
    ...{ code, severity, count, records },
    first: { code, severity, subject, path, value, facts },
  }));
}

/** How many offers a source has that its last complete reading did not lack. */
export async function offersOfSource(q: Queryable, sourceId: string): Promise<number> {
  const [row] = await q.query<{ offers: number }>(
    'select count(*)::int as offers from offer_origin where source_id = $1 and not_seen_since is null',
    [sourceId],
  );
  return row?.offers ?? 0;
}

/** Enough to see what two checks say of the same offers. */
const MOST_PLACES = 4_000;

/** Where findings of a run with one of these codes are, in the order in which they were made. */
export async function placesOfCodes(
  q: Queryable,
  runId: string,
  codes: readonly string[],
): Promise<readonly Pick<Finding, 'code' | 'subject' | 'path'>[]> {
  return q.query<Pick<Finding, 'code' | 'subject' | 'path'> & { readonly [column: string]: unknown }>(
    'select code, subject, path from finding where run_id = $1 and code = any($2::text[]) order by n limit $3',
    [runId, codes, MOST_PLACES],
  );
}
