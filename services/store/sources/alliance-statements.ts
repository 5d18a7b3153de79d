import type { StatedMembership } from '../../model/alliance.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** The speaker of what the operator says. */
export const OPERATOR = 'operator';

/** What somebody says of alliances. */
export interface AllianceStatement {
  /** `operator`, or the id of a source. */
  readonly speaker: string;
  /** The source's provider, and whether it is authoritative. Null and false for the operator. */
  readonly providerId: string | null;
  readonly authoritative: boolean;
  readonly said: StatedMembership;
}

/**
 * Keeps what a source says of alliances now, in place of what it said before. Answers whether that is something else.
 */
export async function keepSaidOfAlliances(
  tx: Queryable,
  speaker: string,
  said: readonly StatedMembership[],
): Promise<boolean> {
  const [before] = await tx.query<{ body: unknown }>(
    `select coalesce(jsonb_agg(body order by n), '[]') = $2::jsonb as body from alliance_statement where speaker = $1`,
    [speaker, toJson(said)],
  );
  if (before?.body === true) return false;
  await tx.query('delete from alliance_statement where speaker = $1', [speaker]);
  await tx.query(
    'insert into alliance_statement (speaker, body) select $1, body from jsonb_array_elements($2::jsonb) as given (body)',
    [speaker, toJson(said)],
  );
  return true;
}

/** Everything that the operator and sources that are still read say, in the order in which it was said. */
export async function listSaidOfAlliances(q: Queryable, most: number): Promise<readonly AllianceStatement[]> {
  return q.query<AllianceStatement & { readonly [column: string]: unknown }>(
    `select speaker, source.provider_id as "providerId", alliance_statement.body as said,
       coalesce((select authoritative from authority where subject = source.id order by n desc limit 1),
         (select authoritative from authority where subject = source.provider_id order by n desc limit 1), false) as authoritative
     from alliance_statement left join source on source.id = speaker
     where speaker = $1 or (source.id is not null and source.retired_at is null) order by alliance_statement.n limit $2`,
    [OPERATOR, most],
  );
}

/** What the operator says. */
export async function readOperatorsAlliances(q: Queryable): Promise<readonly StatedMembership[]> {
  const rows = await q.query<{ body: StatedMembership }>(
    'select body from alliance_statement where speaker = $1 order by n',
    [OPERATOR],
  );
  return rows.map(({ body }) => body);
}
