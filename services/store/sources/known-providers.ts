import type { Provider } from '../../model/provider.ts';
import type { Queryable } from '../home/db.ts';

/**
 * Providers as they were known at `knownAt` (ISO instant), by id. Of one that is known only from later on we take what
 * was known first, because catalogues that are older than the history of providers hold offers from before it. Unknown
 * ids are missing.
 */
export async function providersAsKnown(
  q: Queryable,
  ids: readonly string[],
  knownAt: string,
): Promise<Map<string, Provider>> {
  if (ids.length === 0) return new Map();
  const rows = await q.query<{ body: Provider }>(
    `select coalesce(latest.body, first.body) as body from unnest($1::text[]) as given (id)
     cross join lateral (select body from provider_version where provider_id = given.id order by known_from limit 1) as first
     left join lateral (select body from provider_version where provider_id = given.id and known_from <= $2
       order by known_from desc limit 1) as latest on true`,
    [[...new Set(ids)], knownAt],
  );
  return new Map(rows.map(({ body }) => [body.id, body]));
}
