import { StoreError } from '../../errors.ts';
import { DECLARATIONS_PER_AGENCY, type Declaration, type StandingDeclaration } from '../../model/declaration.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { lastSyncs } from './registers.ts';
import { withRelated } from './related.ts';

/** More standing declarations than this are not looked at. */
const STANDING_AT_MOST = 20_000;
/** How many one list holds. */
export const DECLARATIONS_LISTED = 500;

const COLUMNS = `id, agency, activity, includes, to_char(valid_from, 'YYYY-MM-DD') as "from", url,
  entered_by as "enteredBy", basis, known_from as "knownFrom", known_to as "knownTo", withdrawn`;

type Row = Declaration & { readonly [column: string]: unknown };

/** What stood at an instant (null: what stands now), oldest first. */
export async function standingDeclarations(
  q: Queryable,
  knownAt: string | null = null,
): Promise<readonly StandingDeclaration[]> {
  return q.query<StandingDeclaration & { readonly [column: string]: unknown }>(
    `select id, agency, activity, includes, to_char(valid_from, 'YYYY-MM-DD') as "from", url, known_from as "knownFrom"
     from declaration
     where case when $1::timestamptz is null then known_to is null
                else known_from <= $1 and (known_to is null or known_to > $1) end
     order by known_from, id limit $2`,
    [knownAt, STANDING_AT_MOST],
  );
}

/** Names what stood at an instant (null: now): it differs when a declaration came or went. Null before the first. */
export async function declarationsVersion(q: Queryable, knownAt: string | null = null): Promise<string | null> {
  const [row] = await q.query<{ at: string | null }>(
    `select max(case when known_to is not null and ($1::timestamptz is null or known_to <= $1) then known_to
                     else known_from end) as at
     from declaration where $1::timestamptz is null or known_from <= $1`,
    [knownAt],
  );
  return row?.at ?? null;
}

/** What an agency declared (null: what any did), newest first, with what stands no longer. */
export async function listDeclarations(q: Queryable, agency: number | null): Promise<readonly Declaration[]> {
  return q.query<Row>(
    `select ${COLUMNS} from declaration where $1::integer is null or agency = $1
     order by known_from desc, id limit $2`,
    [agency, DECLARATIONS_LISTED],
  );
}

export async function readDeclaration(q: Queryable, id: string): Promise<Declaration | null> {
  const [row] = await q.query<Row>(`select ${COLUMNS} from declaration where id = $1`, [id]);
  return row ?? null;
}

/**
 * Keeps a declaration. One of the same agency on the same activity from the same day on ends with it.
 * @throws StoreError `declarations-full` where the agency declared as much as one may.
 */
export async function keepDeclaration(
  tx: Queryable,
  said: Omit<Declaration, 'knownTo' | 'withdrawn'>,
): Promise<Declaration> {
  const { id, agency, activity, includes, from, url, enteredBy, basis, knownFrom } = said;
  // Whoever declares beside us waits here, so that one of them is the later one.
  await tx.query('lock table declaration in share row exclusive mode');
  const [held] = await tx.query<{ count: number }>(
    'select count(*)::integer as count from declaration where agency = $1',
    [agency],
  );
  if ((held?.count ?? 0) >= DECLARATIONS_PER_AGENCY)
    throw new StoreError('declarations-full', `An agency declares at most ${DECLARATIONS_PER_AGENCY} times`);
  await tx.query(
    `update declaration set known_to = $4
     where agency = $1 and activity = $2 and valid_from = $3::date and known_to is null`,
    [agency, activity, from, knownFrom],
  );
  const [row] = await tx.query<Row>(
    `insert into declaration (id, agency, activity, includes, valid_from, url, entered_by, basis, known_from)
     values ($1, $2, $3, $4, $5::date, $6, $7, $8, $9) returning ${COLUMNS}`,
    [id, agency, activity, includes, from, url, enteredBy, basis, knownFrom],
  );
  if (!row) throw new StoreError('statement', 'The declaration could not be entered');
  return row;
}

/** Ends a declaration. False where it stands no longer. */
export async function endDeclaration(tx: Queryable, id: string, at: string): Promise<boolean> {
  const rows = await tx.query(
    'update declaration set known_to = $2, withdrawn = true where id = $1 and known_to is null returning id',
    [id, at],
  );
  return rows.length > 0;
}

/** A declaration by which offers are still to be judged: it is new, or stands no longer. */
export interface UnjudgedDeclaration {
  readonly id: string;
  readonly agency: number;
  readonly activity: number;
  /** When it ended (ISO instant); null while it stands. */
  readonly knownTo: string | null;
}

export async function unjudgedDeclarations(q: Queryable): Promise<readonly UnjudgedDeclaration[]> {
  return q.query<UnjudgedDeclaration & { readonly [column: string]: unknown }>(
    `select id, agency, activity, known_to as "knownTo" from declaration
     where judged_at is null or judged_at < known_to order by known_from, id limit $1`,
    [DECLARATIONS_LISTED],
  );
}

/** Marks as judged those that are still as they were seen. One that ended meanwhile is to be judged as ended. */
export async function markJudged(
  q: Queryable,
  seen: readonly Pick<UnjudgedDeclaration, 'id' | 'knownTo'>[],
  at: string,
): Promise<void> {
  await q.query(
    `update declaration set judged_at = greatest($2, known_from, known_to)
     from jsonb_to_recordset($1::jsonb) as seen (id text, "knownTo" timestamptz)
     where declaration.id = seen.id and known_to is not distinct from seen."knownTo"`,
    [toJson(seen.map(({ id, knownTo }) => ({ id, knownTo }))), at],
  );
}

/**
 * The register's ids of the providers that reports of this activity of this agency are about, and of those related to
 * them, who may rest on these reports.
 */
export async function providersOfActivity(q: Queryable, agency: number, activity: number): Promise<readonly string[]> {
  const rows = await q.query<{ registry_id: string }>(
    `select distinct registry_id from registry_report_provider
     join registry_report on id = report_id and known_to is null
     where (body->>'agencyId')::integer = $1 and body->'activities' @> jsonb_build_array(jsonb_build_object('id', $2::integer))
     order by registry_id`,
    [agency, activity],
  );
  const named = rows.map(({ registry_id }) => registry_id);
  return named.length === 0 ? [] : withRelated(q, named, (await lastSyncs(q)).length > 1);
}
