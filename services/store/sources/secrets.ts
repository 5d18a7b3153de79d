import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Secret } from '../../model/secret.ts';
import { NO_SECRET, SourceSecret, type StatedAuth } from '../../model/source-secret.ts';
import type { Db, Queryable } from '../home/db.ts';
import { sealingOf } from '../home/sealed-db.ts';
import { readSource } from './sources.ts';

interface SecretRow {
  readonly [column: string]: unknown;
  readonly source_id: string;
  readonly body: unknown;
}

/** A row as it is sealed: what is secret in one text, and beside it what is asked about without opening it. */
const SealedBody = z.object({ sealed: z.string() });

/** What a row says. A row of before, or of a store without keys, is not sealed. */
async function openedBody(q: Queryable, id: string, body: unknown): Promise<SourceSecret> {
  const row = SealedBody.safeParse(body);
  if (!row.success) return SourceSecret.parse(body);
  const text = await sealingOf(q)?.open(row.data.sealed, id);
  return typeof text === 'string' ? SourceSecret.parse(JSON.parse(text)) : { ...NO_SECRET, lost: true };
}

/** What gives access to these sources, by their ids; a source without a secret is not among them. */
export async function readSecrets(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, SourceSecret>> {
  const rows = await q.query<SecretRow>('select source_id, body from source_secret where source_id = any($1::text[])', [
    ids,
  ]);
  const found = new Map<string, SourceSecret>();
  for (const { source_id, body } of rows) found.set(source_id, await openedBody(q, source_id, body));
  return found;
}

/** What gives access to one source. */
export async function readSecret(q: Queryable, id: string): Promise<SourceSecret> {
  return (await readSecrets(q, [id])).get(id) ?? NO_SECRET;
}

/** How sources are reached as their operator said, by their ids, without what gives access. */
export async function readAccessKinds(q: Queryable): Promise<ReadonlyMap<string, string>> {
  const rows = await q.query<{ source_id: string; kind: string }>(
    `select source_id, coalesce(body->>'kind', body #>> '{given,access,kind}', 'manifest') as kind from source_secret`,
  );
  return new Map(rows.map(({ source_id, kind }) => [source_id, kind]));
}

/** True where anyone may read what a source says: neither its manifest nor its operator named a way of access. */
export async function isOpenSource(q: Queryable, id: string): Promise<boolean> {
  return (await readSource(q, id))?.auth === 'none' && !(await readAccessKinds(q)).has(id);
}

/**
 * A mark of what somebody encrypted to us. Two manifests with the same one were not written by two people who know what
 * is in it.
 */
function markOf(auth: StatedAuth | null | undefined): string | null {
  const sealed = auth?.kind === 'httpheader' ? auth.value : auth?.kind === 'oauth2' ? auth.clientSecret : null;
  return sealed === null
    ? null
    : createHash('sha256').update(sealed.reveal().replace(/\s+/g, '').replace(/=+$/, '')).digest('hex');
}

/**
 * True where another provider's source has the same encrypted text. Manifests are public, so whoever copies it would have
 * us send what is in it to an address of theirs.
 */
export async function isOthers(q: Queryable, auth: StatedAuth, providerId: string): Promise<boolean> {
  const mark = markOf(auth);
  if (mark === null) return false;
  const rows = await q.query(
    `select 1 from source_secret join source on source.id = source_id where source_secret.body->>'mark' = $1 and provider_id <> $2 limit 1`,
    [mark, providerId],
  );
  return rows.length > 0;
}

/** JSON with the secrets in it: the only one that there is. */
function revealed(secret: SourceSecret): string {
  const mark = markOf(secret.auth);
  return JSON.stringify(
    mark === null ? secret : { ...secret, mark },
    function (this: Readonly<Record<string, unknown>>, key, value) {
      const own = this[key];
      return own instanceof Secret ? own.reveal() : value;
    },
  );
}

/**
 * Replaces what gives access to a source. What was known of it was said to somebody with another key: it is asked for
 * anew, whatever its validators.
 */
export async function saveSecret(q: Queryable, id: string, secret: SourceSecret): Promise<void> {
  if (secret.lost === true) return;
  const isNone = secret.stated === null && secret.given === null && (secret.auth ?? null) === null;
  if (isNone) {
    const gone = await q.query('delete from source_secret where source_id = $1 returning source_id', [id]);
    if (gone.length > 0) await askAnew(q, id);
    return;
  }
  const [row] = await q.query<SecretRow>('select source_id, body from source_secret where source_id = $1', [id]);
  const before = row === undefined ? null : await openedBody(q, id, row.body);
  // Sealed twice, the same text looks different: so what is in it is compared.
  if (before !== null && before.lost !== true && revealed(before) === revealed(secret)) return;
  await writeBody(q, id, secret);
  await askAnew(q, id);
}

const askAnew = (q: Queryable, id: string) =>
  q.query(`update source_reading set asked = '' where source_id = $1`, [id]);

/** Writes a row, sealed where the store has keys. Its place is its source, so that it opens in no other row. */
async function writeBody(q: Queryable, id: string, secret: SourceSecret): Promise<void> {
  const text = revealed(secret);
  const sealing = sealingOf(q);
  const mark = markOf(secret.auth);
  const shown = { kind: secret.given?.access.kind ?? 'manifest', ...(mark === null ? {} : { mark }) };
  const body = sealing === null ? text : JSON.stringify({ sealed: await sealing.seal(text, id), ...shown });
  await q.query(
    `insert into source_secret (source_id, body) values ($1, $2::jsonb) on conflict (source_id) do update set body = excluded.body`,
    [id, body],
  );
}

/** What sealing anew led to. `lost`: rows whose key is gone. */
export interface Resealed {
  readonly sealed: number;
  readonly lost: number;
}

/** Seals with the key that seals now what is not sealed so yet: rows of before, and those of a former key. */
export async function resealSecrets(db: Db): Promise<Resealed> {
  const sealing = sealingOf(db);
  const count = { sealed: 0, lost: 0 };
  if (sealing === null) return count;
  const ids = await db.query<{ source_id: string }>('select source_id from source_secret order by source_id');
  for (const { source_id: id } of ids)
    await db.transaction(async (tx) => {
      const [row] = await tx.query<SecretRow>(
        'select source_id, body from source_secret where source_id = $1 for update',
        [id],
      );
      if (row === undefined) return;
      const sealed = SealedBody.safeParse(row.body);
      if (sealed.success && (await sealing.isCurrent(sealed.data.sealed))) return;
      const secret = await openedBody(tx, id, row.body);
      if (secret.lost === true) count.lost++;
      else {
        await writeBody(tx, id, secret);
        count.sealed++;
      }
    });
  return count;
}
