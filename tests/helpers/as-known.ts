import type { OfferContent } from '../../services/model/offer.ts';
import type { Provider } from '../../services/model/provider.ts';
import { contentOf } from '../../services/model/stored-content.ts';
import type { StoredVerdict } from '../../services/model/verdict.ts';
import type { Queryable } from '../../services/store/home/db.ts';

/** An offer as it stood at an instant. */
interface OfferVersion {
  readonly id: string;
  readonly revision: number;
  readonly providerId: string;
  readonly sourceId: string;
  readonly content: OfferContent;
  readonly contentHash: string;
  readonly mapping: string;
  readonly verdict: StoredVerdict | null;
  readonly notSeenSince: string | null;
  readonly at: string;
}

/** The revision of an offer that stood at `knownAt` (ISO instant), or null where we did not know it yet. */
export async function readOfferAsKnown(q: Queryable, id: string, knownAt: string): Promise<OfferVersion | null> {
  const [row] = await q.query<
    Omit<OfferVersion, 'revision'> & { readonly revision: string; [column: string]: unknown }
  >(
    `select offer_id as id, revision, provider_id as "providerId", source_id as "sourceId", body as content, content_hash as "contentHash", mapping,
       verdict, not_seen_since as "notSeenSince", at
     from offer_version join offer_content on offer_content.hash = offer_version.content_hash
     where offer_id = $1 and at <= $2 order by revision desc limit 1`,
    [id, knownAt],
  );
  return row ? { ...row, content: contentOf(row.content), revision: Number(row.revision) } : null;
}

/** Providers as they were known at `knownAt` (ISO instant); those that were not known yet are missing. */
export async function readProvidersAsKnown(
  q: Queryable,
  ids: readonly string[],
  knownAt: string,
): Promise<Map<string, Provider>> {
  const rows = await q.query<{ body: Provider }>(
    `select distinct on (provider_id) body from provider_version
     where provider_id = any($1::text[]) and known_from <= $2 order by provider_id, known_from desc`,
    [ids, knownAt],
  );
  return new Map(rows.map(({ body }) => [body.id, body]));
}
