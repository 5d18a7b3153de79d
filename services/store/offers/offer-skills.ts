import type { Queryable } from '../home/db.ts';

/** How many offers one statement looks at. Their contents are parsed. */
const OFFERS = 1_000;

/** Offers and the skills that each names, itself or in an outcome; in the order of their ids, batch by batch. */
export async function* skillsOfOffers(
  q: Queryable,
): AsyncGenerator<readonly { readonly id: string; readonly skills: readonly string[] }[]> {
  for (let after = ''; ; ) {
    const rows = await q.query<{ id: string; skills: readonly string[] }>(
      `select offer.id, array(
           select skill ->> 'uri' from json_array_elements(body -> 'skills') as skill
           union select skill ->> 'uri' from json_array_elements(body -> 'learningOutcomes') as outcome
             cross join json_array_elements(outcome -> 'skills') as skill) as skills
       from offer join offer_content on offer_content.hash = offer.content_hash
       where offer.id > $1 order by offer.id limit ${OFFERS}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}
