import { createHash } from 'node:crypto';
import { Secret } from '../../model/secret.ts';
import { NO_SECRET, SourceSecret, type StatedAuth } from '../../model/source-secret.ts';
import type { Queryable } from '../home/db.ts';
import { readSource } from './sources.ts';

interface SecretRow {
  readonly [column: string]: unknown;
  readonly source_id: string;
  readonly body: unknown;
}

/** What gives access to these sources, by their ids; a source without a secret is not among them. */
export async function readSecrets(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, SourceSecret>> {
  const rows = await q.query<SecretRow>('select source_id, body from source_secret where source_id = any($1::text[])', [
    ids,
  ]);
  return new Map(rows.map(({ source_id, body }) => [source_id, SourceSecret.parse(body)]));
}

/** What gives access to one source. */
export async function readSecret(q: Queryable, id: string): Promise<SourceSecret> {
  return (await readSecrets(q, [id])).get(id) ?? NO_SECRET;
}

/** How sources are reached as their operator said, by their ids, without what gives access. */
export async function readAccessKinds(q: Queryable): Promise<ReadonlyMap<string, string>> {
  const rows = await q.query<{ source_id: string; kind: string }>(
    `select source_id, coalesce(body #>> '{given,access,kind}', 'manifest') as kind from source_secret`,
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
  const isNone = secret.stated === null && secret.given === null && (secret.auth ?? null) === null;
  const moved = isNone
    ? await q.query('delete from source_secret where source_id = $1 returning source_id', [id])
    : await q.query(
        `insert into source_secret (source_id, body) values ($1, $2::jsonb)
         on conflict (source_id) do update set body = excluded.body where source_secret.body <> excluded.body
         returning source_id`,
        [id, revealed(secret)],
      );
  if (moved.length > 0) await q.query(`update source_reading set asked = '' where source_id = $1`, [id]);
}
