import { identifierKey, type ProviderIdentifier } from '../../model/identifier.ts';
import { isWorldUnique } from '../../model/joined-registers.ts';
import type { DecidedParty } from '../../model/registry-facts.ts';
import type { Queryable } from '../home/db.ts';

/** More standing decisions than this are not looked at: an operator makes each of them by hand. */
const DECISIONS_AT_MOST = 10_000;

/**
 * Who organisations are by the decisions that stood at an instant (null: that stand now), with the identifiers by which
 * others may name them: those that are unique in the world, because two countries may use the same national number. In the
 * order of the records.
 */
export async function decidedParties(q: Queryable, knownAt: string | null = null): Promise<readonly DecidedParty[]> {
  const rows = await q.query<{ registryId: string; identifiers: readonly ProviderIdentifier[] | null }>(
    `select registry_id as "registryId", case when $1::timestamptz is null then provider.body else (
         select version.body from provider_version version where version.provider_id = provider.id
         order by version.known_from <= $1 desc, case when version.known_from <= $1 then version.known_from end desc,
           version.known_from limit 1) end -> 'identifiers' as identifiers
     from provider_decision join provider on provider.id = provider_id
     where registry_id is not null and case when $1::timestamptz is null then known_to is null
       else known_from <= $1 and (known_to is null or known_to > $1) end
     order by registry_id, provider_id limit $2`,
    [knownAt, DECISIONS_AT_MOST],
  );
  return rows.flatMap(({ registryId, identifiers }) => {
    const telling = (identifiers ?? []).filter(({ scheme }) => isWorldUnique(scheme));
    const keys = [...new Set(telling.map(identifierKey))].sort();
    return keys.length === 0 ? [] : [{ registryId, keys }];
  });
}
