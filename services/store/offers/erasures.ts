import { createHash } from 'node:crypto';
import { AppError, UsageError } from '../../errors.ts';
import type { Db, Queryable } from '../home/db.ts';
import { sealingOf } from '../home/sealed-db.ts';
import { storedKey } from '../home/stored-key.ts';
import { keyName } from './offer-keys.ts';
import type { OfferKey } from './records.ts';

/** What is left out of everything that is read: texts, and offers by the hashes of their keys. */
export interface Erased {
  readonly texts: readonly string[];
  readonly keys: readonly string[];
}

/** That something was erased. What it was is kept nowhere. */
export interface Erasure {
  readonly kind: 'offer' | 'text';
  readonly reason: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** A sealed text opens only where it belongs. */
const PLACE = 'erased-text';

/** The name of a key that does not tell the key. */
export const erasedKey = ({ authority, key }: OfferKey): string =>
  createHash('sha256')
    .update(keyName({ authority, key: storedKey(key) }))
    .digest('hex');

/**
 * What is left out of everything that is read.
 * @throws AppError `erasures-lost` where the key is gone that opens a text: what was erased would come back.
 */
export async function readErased(q: Queryable): Promise<Erased> {
  const rows = await q.query<{ sealed: string }>('select sealed from erased_text order by n');
  const keys = await q.query<{ hash: string }>('select hash from erased_key order by hash');
  const texts: string[] = [];
  for (const { sealed } of rows) {
    const text = await sealingOf(q)?.open(sealed, PLACE);
    if (typeof text !== 'string')
      throw new AppError(
        'erasures-lost',
        'KEYS lacks the key that opens what was erased, so nothing is read: it would come back',
      );
    texts.push(text);
  }
  return { texts, keys: keys.map(({ hash }) => hash) };
}

/**
 * Keeps a text that is to be left out from now on, sealed.
 * @throws UsageError `keys-none` where nothing can be sealed.
 */
export async function keepErasedText(q: Queryable, text: string): Promise<void> {
  const sealing = sealingOf(q);
  if (sealing === null)
    throw new UsageError('keys-none', 'What is erased is kept sealed: set KEYS, and run “accredex keys rotate” once');
  if ((await readErased(q)).texts.includes(text)) return;
  await q.query('insert into erased_text (sealed) values ($1)', [await sealing.seal(text, PLACE)]);
}

/** Keeps offers from being taken in again. */
export async function keepErasedKeys(q: Queryable, keys: readonly OfferKey[]): Promise<void> {
  await q.query('insert into erased_key (hash) select unnest($1::text[]) on conflict (hash) do nothing', [
    keys.map(erasedKey),
  ]);
}

/** Writes into the ledger that something was erased. */
export async function keepErasure(q: Queryable, { kind, reason, by, at }: Erasure): Promise<void> {
  await q.query('insert into erasure (kind, reason, erased_by, at) values ($1, $2, $3, $4)', [kind, reason, by, at]);
}

/** The ledger, newest first, at most `limit`. */
export async function listErasures(q: Queryable, limit: number): Promise<readonly Erasure[]> {
  return q.query<Erasure & { readonly [column: string]: unknown }>(
    'select kind, reason, erased_by as by, at from erasure order by n desc limit $1',
    [limit],
  );
}

/** Seals texts with the key that seals now, before a former one is taken away. Answers how many. */
export async function resealErased(db: Db): Promise<number> {
  const sealing = sealingOf(db);
  if (sealing === null) return 0;
  let resealed = 0;
  for (const { n, sealed } of await db.query<{ n: string; sealed: string }>('select n, sealed from erased_text')) {
    if (await sealing.isCurrent(sealed)) continue;
    const text = await sealing.open(sealed, PLACE);
    if (text === null) continue;
    await db.query('update erased_text set sealed = $2 where n = $1', [n, await sealing.seal(text, PLACE)]);
    resealed++;
  }
  return resealed;
}
