import { UsageError } from '../../services/errors.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { GivenAccess } from '../../services/model/source-secret.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readSecret, saveSecret } from '../../services/store/sources/secrets.ts';
import { readSource } from '../../services/store/sources/sources.ts';

/**
 * Keeps what gives access to a source, for the origin at which it is now; null takes it away. Answers that origin.
 * @throws UsageError `unknown-source`, `access-not-web`.
 */
export async function giveAccess(sourceId: string, access: GivenAccess | null, db: Db): Promise<string> {
  const source = await readSource(db, sourceId);
  if (source === null)
    throw new UsageError('unknown-source', `There is no source ${sourceId}: accredex sources list names them`);
  if (!/^https?:/i.test(source.path))
    throw new UsageError('access-not-web', `${shownAddress(source.path)} is a file: it needs no access`);
  const { origin } = new URL(source.path);
  const given = access === null ? null : { origin, access };
  await db.transaction(async (tx) =>
    saveSecret(tx, sourceId, { ...(await readSecret(tx, sourceId)), given, lost: false }),
  );
  return origin;
}
