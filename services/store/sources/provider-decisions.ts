import type { Queryable } from '../home/db.ts';

/** What an operator said of who a provider is. Instants are ISO. */
export interface ProviderDecision {
  /** Null: it is none of those that the registers list. */
  readonly registryId: string | null;
  readonly reason: string;
  /** The name of the token, or `operator` for the command. Shown to operators alone. */
  readonly by: string;
  readonly knownFrom: string;
  /** Null while it stands. */
  readonly knownTo: string | null;
}

/** How many decisions on one provider are given. */
const DECISIONS_AT_MOST = 100;

/** The decisions on a provider, the newest first, also those that were withdrawn. */
export async function listDecisions(q: Queryable, providerId: string): Promise<readonly ProviderDecision[]> {
  return q.query<ProviderDecision & { [column: string]: unknown }>(
    `select registry_id as "registryId", reason, decided_by as by, known_from as "knownFrom", known_to as "knownTo"
     from provider_decision where provider_id = $1 order by known_from desc limit $2`,
    [providerId, DECISIONS_AT_MOST],
  );
}

/** Ends the decision that stands, where there is one. Answers whether there was. `at`: ISO instant. */
export async function endDecision(q: Queryable, providerId: string, at: string): Promise<boolean> {
  const ended = await q.query(
    `update provider_decision set known_to = greatest($2::timestamptz, known_from) where provider_id = $1 and known_to is null
     returning provider_id`,
    [providerId, at],
  );
  return ended.length > 0;
}

/** Keeps a decision; what stood before must have been ended. */
export async function keepDecision(
  q: Queryable,
  providerId: string,
  { registryId, reason, by, at }: Pick<ProviderDecision, 'registryId' | 'reason' | 'by'> & { readonly at: string },
): Promise<void> {
  await q.query(
    `insert into provider_decision (provider_id, registry_id, reason, decided_by, known_from)
     select $1, $2, $3, $4, greatest($5::timestamptz, max(known_from) + interval '1 microsecond')
     from provider_decision where provider_id = $1`,
    [providerId, registryId, reason, by, at],
  );
}
