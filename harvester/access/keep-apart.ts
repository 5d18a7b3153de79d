import { Secret } from '../../services/model/secret.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Source } from '../../services/model/source.ts';
import type { SourceSecret } from '../../services/model/source-secret.ts';
import type { Db, Queryable } from '../../services/store/home/db.ts';
import { readSecret, saveSecret } from '../../services/store/sources/secrets.ts';
import { lockSources, readSource, saveSource } from '../../services/store/sources/sources.ts';
import { apart, type Stated } from './apart.ts';

/** A source as anybody may see it, and what gives access to it. */
export interface SecretSource {
  readonly source: Source;
  readonly secret: SourceSecret;
}

/** A source as its manifest has it, with what gives access. Only for comparing; it must not be kept or shown. */
export function asStated(source: Source, { stated }: SourceSecret): Source {
  const open = { ...source, manifestUrl: shownAddress(source.manifestUrl) };
  return stated === null ? open : { ...open, ...(JSON.parse(stated.reveal()) as Stated) };
}

function toldApart(whole: Source, { given, auth, lost }: Omit<SourceSecret, 'stated'>): SecretSource {
  const { path, headers, queryParameters } = whole;
  const { open, keys } = apart(whole);
  const stated = keys === null ? null : new Secret(JSON.stringify({ path, headers, queryParameters }));
  return {
    source: { ...whole, ...open, manifestUrl: shownAddress(whole.manifestUrl) },
    secret: { stated, given, auth: auth ?? null, ...(lost === true ? { lost } : {}) },
  };
}

/** Saves a source, and what gives access to it in a table of its own. Answers the source without that. */
export async function keepApart(tx: Queryable, whole: Source, known: SourceSecret): Promise<Source> {
  const { source, secret } = toldApart(whole, known);
  await saveSource(tx, source);
  await saveSecret(tx, source.id, secret);
  return source;
}

/** A source, and what gives access to it, also where a former version kept both together. Null where there is none. */
export async function readSecretSource(q: Queryable, id: string): Promise<SecretSource | null> {
  const source = await readSource(q, id);
  if (source === null) return null;
  const secret = await readSecret(q, id);
  return apart(source).keys === null ? { source, secret } : toldApart(source, secret);
}

/** The same. What a former version kept together is separated from then on. */
export async function readKeptApart(db: Db, id: string): Promise<SecretSource | null> {
  const source = await readSource(db, id);
  if (source !== null && apart(source).keys !== null)
    await db.transaction(async (tx) => {
      await lockSources(tx, source.providerId);
      const now = await readSource(tx, id);
      if (now !== null && apart(now).keys !== null) await keepApart(tx, now, await readSecret(tx, id));
    });
  return readSecretSource(db, id);
}
