import type { Queryable } from '../home/db.ts';

/** Why a provider is not listed: it says so itself (`optOut`), or an operator took it out. */
export type OutFor = 'opt-out' | 'removed';

/** Notes that nobody tells of a provider's offers from now on. One that is out already keeps its time and reason. */
export async function takeProviderOut(q: Queryable, providerId: string, why: OutFor, at: string): Promise<void> {
  await q.query(
    `insert into provider_out (provider_id, why, since) select id, $2, $3 from provider where id = $1
     on conflict (provider_id) do nothing`,
    [providerId, why, at],
  );
}

/** Notes that a provider may be told of again. */
export async function letProviderIn(q: Queryable, providerId: string): Promise<void> {
  await q.query('delete from provider_out where provider_id = $1', [providerId]);
}

/** True where an operator took a provider out. */
export async function wasRemoved(q: Queryable, providerId: string): Promise<boolean> {
  const rows = await q.query(`select 1 from provider_out where provider_id = $1 and why = 'removed'`, [providerId]);
  return rows.length > 0;
}

/** Those of the providers that are out. */
export async function whoIsOut(q: Queryable, providerIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (providerIds.length === 0) return new Set();
  const rows = await q.query<{ id: string }>(
    'select provider_id as id from provider_out where provider_id = any($1::text[])',
    [[...new Set(providerIds)]],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of a register's records whose own manifest says, as it was last looked at, that they do not want to be listed. */
export async function whoOptedOut(q: Queryable, registryIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (registryIds.length === 0) return new Set();
  const rows = await q.query<{ id: string }>(
    `select substr(subject, 10) as id from discovery where subject = any($1::text[]) and state = 'opted-out'`,
    [registryIds.map((id) => `registry:${id}`)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A source that still tells of offers of a provider that is out. */
export interface ToldOfOut {
  readonly [column: string]: unknown;
  readonly sourceId: string;
  readonly providerId: string;
}

/** Sources of others that still tell of offers of providers that are out. */
export async function toldOfThoseOut(q: Queryable): Promise<readonly ToldOfOut[]> {
  return q.query<ToldOfOut>(
    `select distinct source_id as "sourceId", provider_id as "providerId" from offer_origin
     where told_by <> 'provider' and not_seen_since is null and provider_id in (select provider_id from provider_out)
     order by 1, 2`,
  );
}
