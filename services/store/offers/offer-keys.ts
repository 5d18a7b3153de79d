import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { storedKey } from '../home/stored-key.ts';
import type { OfferKey } from './records.ts';

/**
 * The name of a key in answers: its authority (empty where the key names one thing everywhere), a line feed, the key.
 */
export function keyName(key: OfferKey): string {
  return `${key.authority}\n${key.key}`;
}

/** Adds keys to offers. A key that already leads to an offer keeps doing so: writing never merges or moves offers. */
export async function addKeys(
  q: Queryable,
  offers: readonly { readonly id: string; readonly keys: readonly OfferKey[] }[],
): Promise<void> {
  const rows = offers.flatMap(({ id, keys }) =>
    keys.map(({ authority, key }) => ({ authority, key: storedKey(key), offer_id: id })),
  );
  if (rows.length === 0) return;
  await q.query(
    `insert into offer_key (authority, key, offer_id)
     select authority, key, offer_id from jsonb_to_recordset($1::jsonb) as given (authority text, key text, offer_id text)
     order by authority collate "C", key collate "C" on conflict do nothing`,
    [toJson(rows)],
  );
}
