import type { OfferContent } from '../../model/offer.ts';
import type { Provider } from '../../model/provider.ts';
import { contentOf, type StoredContent } from '../../model/stored-content.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { readProviders } from '../sources/providers.ts';

/** What judging an offer again needs of it. */
export interface OfferToJudge {
  readonly id: string;
  readonly revision: number;
  readonly content: OfferContent;
  readonly provider: Provider;
  /** Other providers whose own sources name the offer now. */
  readonly alsoPublishedBy: readonly Provider[];
}

type Listed = readonly [id: string, revision: string, providerId: string, content: StoredContent];
type Origin = readonly [offerId: string, providerId: string];

/** Providers whose own sources name these offers now, by the offer's id. */
async function namingProviders(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const [page] = await q.query<{ listed: readonly Origin[] | null }>(
    // Those that are there now are picked only afterwards, because otherwise the database might go through all of them.
    `select json_agg(json_build_array(offer_id, provider_id)) filter (where not_seen_since is null and told_by = 'provider') as listed
     from offer_origin where offer_id = any($1::text[])`,
    [ids],
  );
  const naming = new Map<string, string[]>();
  for (const [id, providerId] of page?.listed ?? []) {
    const known = naming.get(id);
    if (known) known.push(providerId);
    else naming.set(id, [providerId]);
  }
  return naming;
}

/** Offers by id, in the order asked for. Unknown ids, and offers whose provider or content is gone, are missing. */
export async function readOffersToJudge(q: Queryable, ids: readonly string[]): Promise<OfferToJudge[]> {
  const offers: OfferToJudge[] = [];
  for (const batch of batchesOf(ids)) {
    // A batch comes as one list, because each row and each column of it would cost as much as judging does. Contents
    // come as they are stored, so the database copies their text and does not read it.
    const [page] = await q.query<{ listed: readonly Listed[] | null }>(
      `select json_agg(json_build_array(offer.id, revision::text, provider_id, body)) as listed
       from offer join offer_content on hash = content_hash where offer.id = any($1::text[])`,
      [batch],
    );
    const listed = new Map((page?.listed ?? []).map((one) => [one[0], one]));
    const naming = await namingProviders(q, batch);
    const publishing = [...listed.values()].map(([, , providerId]) => providerId);
    const providers = await readProviders(q, [...publishing, ...[...naming.values()].flat()]);
    for (const id of batch) {
      const one = listed.get(id);
      const provider = one && providers.get(one[2]);
      if (!one || !provider) continue;
      const others = new Set(naming.get(id));
      others.delete(provider.id);
      const alsoPublishedBy = [...others].sort().flatMap((other) => providers.get(other) ?? []);
      offers.push({ id, revision: Number(one[1]), content: contentOf(one[3]), provider, alsoPublishedBy });
    }
  }
  return offers;
}
