import { identifierKey, type ProviderIdentifier } from '../../model/identifier.ts';
import type { Provider } from '../../model/provider.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { storedKey } from '../home/stored-key.ts';

/**
 * Keeps what stands now as a version. Versions keep the order in which they were written, also where a clock goes back.
 */
async function keepVersions(q: Queryable, ids: readonly string[], at: string): Promise<void> {
  await q.query(
    `insert into provider_version (provider_id, known_from, body)
     select id, greatest($2::timestamptz, (select max(known_from) + interval '1 microsecond' from provider_version where provider_id = id)), body
     from provider where id = any($1::text[])`,
    [ids, at],
  );
}

/**
 * Inserts or replaces providers, with the identifiers and domains by which they are found. Where a provider now says
 * something else, its offers are judged again on the next pass and indexed again. What was known before is kept. `at`:
 * ISO instant.
 */
export async function saveProviders(q: Queryable, providers: readonly Provider[], at: string): Promise<void> {
  for (const batch of batchesOf(providers)) {
    const ids = batch.map((provider) => provider.id);
    const changed = await q.query<{ id: string }>(
      `insert into provider (id, country, body)
       select body->>'id', body->>'country', body from jsonb_array_elements($1::jsonb) as given (body)
       on conflict (id) do update set country = excluded.country, body = excluded.body where provider.body <> excluded.body
       returning id`,
      [toJson(batch)],
    );
    await keepVersions(
      q,
      changed.map(({ id }) => id),
      at,
    );
    await q.query(
      `update offer set due = least(due, (changed_at at time zone 'UTC')::date) where provider_id = any($1::text[])`,
      [changed.map(({ id }) => id)],
    );
    await q.query('delete from provider_identifier where provider_id = any($1::text[])', [ids]);
    await q.query('delete from provider_domain where provider_id = any($1::text[])', [ids]);
    const keys = batch.flatMap(({ id, identifiers }) =>
      identifiers.map((identifier) => ({ provider_id: id, key: storedKey(identifierKey(identifier)) })),
    );
    const domains = batch.flatMap(({ id, domains }) =>
      domains.map((domain) => ({ provider_id: id, domain: domain.toLowerCase() })),
    );
    await q.query(
      `insert into provider_identifier (key, provider_id)
       select key, provider_id from jsonb_to_recordset($1::jsonb) as given (key text, provider_id text) on conflict do nothing`,
      [toJson(keys)],
    );
    await q.query(
      `insert into provider_domain (domain, provider_id)
       select domain, provider_id from jsonb_to_recordset($1::jsonb) as given (domain text, provider_id text) on conflict do nothing`,
      [toJson(domains)],
    );
  }
}

/** Inserts those of the providers that are not there yet. `at`: ISO instant. */
export async function addProviders(q: Queryable, providers: readonly Provider[], at: string): Promise<void> {
  for (const batch of batchesOf(providers)) {
    const added = await q.query<{ id: string }>(
      `insert into provider (id, body) select given.id, '{}' from unnest($1::text[]) as given (id) order by 1
       on conflict (id) do nothing returning id`,
      [batch.map(({ id }) => id)],
    );
    const ids = new Set(added.map(({ id }) => id));
    await saveProviders(
      q,
      batch.filter(({ id }) => ids.has(id)),
      at,
    );
  }
}

function grouped<K extends string>(rows: readonly (Record<K, string> & { provider_id: string })[], key: K) {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const list = found.get(row[key]);
    if (list) list.push(row.provider_id);
    else found.set(row[key], [row.provider_id]);
  }
  return found;
}

/** Which providers have an identifier, by `identifierKey`. Identifiers that nobody has are missing from the answer. */
export async function findProviders(
  q: Queryable,
  identifiers: readonly ProviderIdentifier[],
): Promise<Map<string, string[]>> {
  if (identifiers.length === 0) return new Map();
  const stored = new Map(identifiers.map(identifierKey).map((key) => [storedKey(key), key]));
  const rows = await q.query<{ key: string; provider_id: string }>(
    'select key, provider_id from provider_identifier where key = any($1::text[]) order by key, provider_id',
    [[...stored.keys()]],
  );
  return grouped(
    rows.map(({ key, provider_id }) => ({ key: stored.get(key) ?? key, provider_id })),
    'key',
  );
}

/** Which providers own a domain (exactly this one). Domains without an owner are missing. */
export async function ownersOfDomains(q: Queryable, domains: readonly string[]): Promise<Map<string, string[]>> {
  if (domains.length === 0) return new Map();
  const rows = await q.query<{ domain: string; provider_id: string }>(
    'select domain, provider_id from provider_domain where domain = any($1::text[]) order by domain, provider_id',
    [domains],
  );
  return grouped(rows, 'domain');
}

/** Names who owns which domain, of all domains. The name changes when an owner does. */
export async function allOwners(q: Queryable): Promise<string> {
  const [row] = await q.query<{ name: string }>(
    `select md5(coalesce(string_agg(domain || ' ' || provider_id, ',' order by domain, provider_id), '')) as name from provider_domain`,
  );
  return row?.name ?? '';
}

/** Providers by id. Unknown ids are missing. */
export async function readProviders(q: Queryable, ids: readonly string[]): Promise<Map<string, Provider>> {
  if (ids.length === 0) return new Map();
  const rows = await q.query<{ body: Provider }>('select body from provider where id = any($1::text[])', [
    [...new Set(ids)],
  ]);
  return new Map(rows.map(({ body }) => [body.id, body]));
}

/** Ids of providers that belong to an alliance, or are one. */
export async function providersInAlliances(q: Queryable): Promise<readonly string[]> {
  const rows = await q.query<{ id: string }>(
    `select id from provider where body->'alliances' <> '[]' or body ? 'alliance' order by id`,
  );
  return rows.map(({ id }) => id);
}

/** Changes whenever a provider is added or says something else: the number of all versions, which are kept for good. */
export async function providersVersion(q: Queryable): Promise<string> {
  const [row] = await q.query<{ versions: string }>('select count(*)::text as versions from provider_version');
  return row?.versions ?? '';
}

/**
 * Providers in the order of their ids, after the provider `after`. `countries` are codes as providers have them, or
 * broader ones (`BE` finds `BE-fl`); `unknown` finds those without a country; null finds all.
 */
export async function listProviders(
  q: Queryable,
  {
    after = null,
    size,
    countries = null,
  }: { after?: string | null; size: number; countries?: readonly string[] | null },
): Promise<Provider[]> {
  const rows = await q.query<{ body: Provider }>(
    `select body from provider
     where ($1::text is null or id > $1)
       and ($2::text[] is null or coalesce(country, 'unknown') = any($2) or split_part(country, '-', 1) = any($2))
     order by id limit $3`,
    [after, countries, size],
  );
  return rows.map(({ body }) => body);
}
