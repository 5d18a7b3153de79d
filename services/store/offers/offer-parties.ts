import type { OfferContent } from '../../model/offer.ts';
import type { Queryable } from '../home/db.ts';

/** The parties that may answer for an offer's quality. */
export interface OfferParties {
  readonly id: string;
  readonly providerId: string;
  readonly awardingBodies: OfferContent['awardingBodies'];
}

/** The parties of all offers in the order of their ids, after the offer `after`. Contents are not read whole. */
export async function listOfferParties(
  q: Queryable,
  after: string | null,
  size: number,
): Promise<readonly OfferParties[]> {
  return q.query<OfferParties & Readonly<Record<string, unknown>>>(
    `select offer.id, offer.provider_id as "providerId", coalesce(offer_content.body->'awardingBodies', '[]') as "awardingBodies"
     from offer join offer_content on offer_content.hash = offer.content_hash where offer.id > $1 order by offer.id limit $2`,
    [after ?? '', size],
  );
}
