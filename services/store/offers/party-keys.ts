import type { StatedParty } from '../../model/offer.ts';
import { batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** How many contents are looked into together. Only their awarding bodies are read. */
const CONTENTS_AT_ONCE = 1_000;
const LOOK_UP_KEYS = 2_000;

/** Under which keys the parties of a content are looked up in a register, and the version of the way they are made. */
export interface PartyKeys {
  readonly version: number;
  readonly keysOf: (awardingBodies: readonly StatedParty[]) => readonly string[];
}

/**
 * Looks into the contents of offers that nobody looked into yet, in small transactions. Each content is looked into
 * once, however many offers have it.
 */
export async function fillPartyKeys(db: Db, { version, keysOf }: PartyKeys): Promise<void> {
  // All hashes in one pass, because each pass goes through everything that is known.
  const [page] = await db.query<{ hashes: string[] | null }>(
    `select json_agg(hash) as hashes from offer_content
     where exists (select from offer where offer.content_hash = offer_content.hash)
       and not exists (select from content_party where content_party.hash = offer_content.hash and version = $1)`,
    [version],
  );
  for (const batch of batchesOf(page?.hashes ?? [], CONTENTS_AT_ONCE)) {
    const rows = await db.query<{ hash: string; bodies: readonly StatedParty[] | null }>(
      `select hash, body->'awardingBodies' as bodies from offer_content where hash = any($1::text[])`,
      [batch],
    );
    const found = rows.map(({ hash, bodies }) => ({ hash, keys: [...new Set(keysOf(bodies ?? []))] }));
    await db.transaction(async (tx) => {
      await tx.query(
        `insert into content_party (hash, version, keys)
         select hash, $2, array(select jsonb_array_elements_text(keys)) from jsonb_to_recordset($1::jsonb) as given (hash text, keys jsonb)
         on conflict (hash) do update set version = excluded.version, keys = excluded.keys`,
        [toJson(found), version],
      );
    });
  }
}

/** Ids of offers whose contents name a party with one of these keys. `fillPartyKeys` comes before. */
export async function offersNaming(q: Queryable, keys: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const batch of batchesOf(keys, LOOK_UP_KEYS)) {
    const rows = await q.query<{ id: string }>(
      `select offer.id from content_party join offer on offer.content_hash = content_party.hash where content_party.keys && $1::text[]`,
      [batch],
    );
    for (const { id } of rows) ids.add(id);
  }
  return [...ids];
}

/** The offers in the order of their providers, so that what is known of one is needed for many together. */
export async function byProvider(q: Queryable, ids: readonly string[]): Promise<string[]> {
  const found: { readonly id: string; readonly provider: string }[] = [];
  for (const batch of batchesOf(ids, LOOK_UP_KEYS))
    found.push(
      ...(await q.query<{ id: string; provider: string }>(
        'select id, provider_id as provider from offer where id = any($1::text[])',
        [batch],
      )),
    );
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return found.sort((a, b) => order(a.provider, b.provider) || order(a.id, b.id)).map(({ id }) => id);
}

/** A place among offers in the order of their providers. */
export interface ProviderPlace {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly provider: string;
}

/** All offers in the order of their providers, after the place `after`. */
export function listByProvider(
  q: Queryable,
  after: ProviderPlace | null,
  size: number,
): Promise<readonly ProviderPlace[]> {
  return q.query<ProviderPlace>(
    `select id, provider_id as provider from offer where (provider_id, id) > ($1::text, $2::text) order by provider_id, id limit $3`,
    [after?.provider ?? '', after?.id ?? '', size],
  );
}

/** Ids of offers that these providers publish, or that their own sources name, too. */
export async function offersOf(q: Queryable, providerIds: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const batch of batchesOf(providerIds, LOOK_UP_KEYS)) {
    const rows = await q.query<{ id: string }>(
      `select id from offer where provider_id = any($1::text[])
       union select offer_id from offer_origin where provider_id = any($1::text[]) and not_seen_since is null`,
      [batch],
    );
    for (const { id } of rows) ids.add(id);
  }
  return [...ids];
}
