import type { Queryable } from '../home/db.ts';

const MOST_NAMES = 100_000;

/** A name under which a provider is or was known. */
export interface BearerName {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  /** The last day on which it bore the name, where a register says so. */
  readonly until: string | null;
}

/**
 * Names of providers: those that they have here, and all that the registers list for them, also former ones. Of all
 * providers, or of these.
 */
export async function bearerNames(q: Queryable, ids: readonly string[] | null = null): Promise<readonly BearerName[]> {
  return q.query<BearerName>(
    `with asked as (select id, body from provider where $1::text[] is null or id = any($1))
     select asked.id, name.value as name, null::text as until from asked, jsonb_each_text(asked.body->'name') as name
     union
     select asked.id, name.value->>'name', name.value->>'validTo' from asked
     cross join lateral jsonb_array_elements(asked.body->'registryIds') as known
     join registry_provider on registry_provider.known_to is null
       and registry_provider.id in (known->>'id', (known->>'registry') || ':' || (known->>'id'))
     cross join lateral jsonb_array_elements(registry_provider.body->'names') as name
     order by 1, 2, 3 limit $2`,
    [ids, MOST_NAMES],
  );
}
