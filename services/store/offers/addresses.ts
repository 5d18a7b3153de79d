import type { Queryable } from '../home/db.ts';

/** An offer as a list of addresses names it. */
export interface ListedOffer {
  readonly [column: string]: unknown;
  readonly id: string;
  /** When what is shown of it last changed. */
  readonly changed_at: string;
  /** The languages of its title (ISO 639), `und` among them. */
  readonly languages: readonly string[];
}

/**
 * The ids at which parts of `size` offers begin, in the order of ids. Offers that their source no longer names are not
 * counted: nobody should be led to them.
 */
export async function partsOfOffers(q: Queryable, size: number): Promise<readonly string[]> {
  const rows = await q.query<{ id: string }>(
    `select id from (select id, row_number() over (order by id) as place from offer where not_seen_since is null) as listed
     where (place - 1) % $1 = 0 order by id`,
    [size],
  );
  return rows.map(({ id }) => id);
}

/** At most `size` offers from an id on. */
export async function offersFrom(q: Queryable, id: string, size: number): Promise<readonly ListedOffer[]> {
  return q.query<ListedOffer>(
    `select offer.id, offer.changed_at,
       array(select json_object_keys(offer_content.body -> 'title')) as languages
     from offer join offer_content on offer_content.hash = offer.content_hash
     where offer.not_seen_since is null and offer.id >= $1 order by offer.id limit $2`,
    [id, size],
  );
}
