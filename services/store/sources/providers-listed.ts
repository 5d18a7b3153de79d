import type { Provider } from '../../model/provider.ts';
import { ownProviderId, providerIdIn } from '../../model/register-key.ts';
import type { Queryable } from '../home/db.ts';

/** Providers that are known to be these records of registers, by the record's id. Records of nobody are missing. */
export async function providersListedAs(
  q: Queryable,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, Provider>> {
  if (recordIds.length === 0) return new Map();
  const rows = await q.query<{ body: Provider }>(
    `select body from provider where exists (select from jsonb_array_elements(body->'registryIds') as listed where listed->>'id' = any($1::text[]))
     order by id desc`,
    [recordIds.map(ownProviderId)],
  );
  const wanted = new Set(recordIds);
  return new Map(
    rows.flatMap(({ body }) =>
      body.registryIds
        .map(({ registry, id }) => providerIdIn(registry, id))
        .filter((id) => wanted.has(id))
        .map((id): [string, Provider] => [id, body]),
    ),
  );
}
