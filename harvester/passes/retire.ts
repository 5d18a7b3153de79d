import type { RetiredFor, Source } from '../../services/model/source.ts';
import { NO_SECRET, type SourceSecret } from '../../services/model/source-secret.ts';
import type { Db, Queryable } from '../../services/store/home/db.ts';
import { takeProviderOut } from '../../services/store/sources/providers-out.ts';
import { readSecrets } from '../../services/store/sources/secrets.ts';
import { listSources, lockSources } from '../../services/store/sources/sources.ts';
import { asStated, keepApart } from '../access/keep-apart.ts';

/** Takes one source out, which is given as its manifest has it. From then on it is not harvested. */
export async function retire(
  tx: Queryable,
  whole: Source,
  secret: SourceSecret,
  { reason, at }: { readonly reason: RetiredFor; readonly at: Date },
): Promise<Source> {
  return keepApart(tx, { ...whole, retiredAt: at.toISOString(), retiredFor: reason }, secret);
}

/** Which sources are meant: those of a provider, of a manifest, or of both. At least one of the two is named. */
export interface Meant {
  readonly providerId?: string;
  /** As it is shown (`shownAddress`). */
  readonly manifestUrl?: string;
}

/**
 * Takes out all sources that are meant and not retired. Answers those. Whose manifest says that it does not want to be
 * listed is told of by nobody else either.
 */
export async function retireSources(
  { providerId, manifestUrl }: Meant,
  reason: RetiredFor,
  { db, now }: { readonly db: Db; readonly now: () => Date },
): Promise<readonly Source[]> {
  if (providerId === undefined && manifestUrl === undefined) return [];
  const isMeant = (source: Source) =>
    source.retiredAt === null && (manifestUrl === undefined || source.manifestUrl === manifestUrl);
  const there = (await listSources(db, { providerId: providerId ?? null })).filter(isMeant);
  const retired: Source[] = [];
  if (reason === 'opt-out')
    for (const id of new Set([...there.map((source) => source.providerId), ...(providerId ? [providerId] : [])]))
      await takeProviderOut(db, id, 'opt-out', now().toISOString());
  for (const provider of new Set(there.map((source) => source.providerId)))
    await db.transaction(async (tx) => {
      await lockSources(tx, provider);
      const sources = (await listSources(tx, { providerId: provider })).filter(isMeant);
      const secrets = await readSecrets(
        tx,
        sources.map(({ id }) => id),
      );
      for (const source of sources) {
        const secret = secrets.get(source.id) ?? NO_SECRET;
        retired.push(await retire(tx, asStated(source, secret), secret, { reason, at: now() }));
      }
    });
  return retired;
}
