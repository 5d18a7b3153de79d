import { UsageError } from '../../services/errors.ts';
import type { Db } from '../../services/store/home/db.ts';
import { sayAuthority } from '../../services/store/sources/authorities.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { listSources, readSource } from '../../services/store/sources/sources.ts';

/** A decision on whose offers a source, or all sources of a publisher, may tell of. */
export interface AuthoritySaid {
  /** The id of a source or of a provider. */
  readonly subject: string;
  readonly authoritative: boolean;
  readonly reason: string | null;
  /** The name of whoever decides. */
  readonly by: string;
}

/**
 * Keeps a decision. Sources that it concerns are read again before they are due, without a request. Answers the ids of
 * these.
 * @throws UsageError `unknown-source`.
 */
export async function sayOfSource(
  said: AuthoritySaid,
  { db, now }: { readonly db: Db; readonly now: () => Date },
): Promise<readonly string[]> {
  const { subject } = said;
  const source = await readSource(db, subject);
  if (source === null && !(await readProviders(db, [subject])).has(subject))
    throw new UsageError('unknown-source', `There is no source or provider ${subject}: accredex sources list`);
  await sayAuthority(db, { ...said, at: now().toISOString() });
  if (source !== null) return [source.id];
  return (await listSources(db, { providerId: subject })).map(({ id }) => id);
}
