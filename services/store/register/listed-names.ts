import type { RegistryProvider } from '../../model/registry-facts.ts';
import type { Queryable } from '../home/db.ts';

/** What a person needs in order to tell a provider of a register from others. */
export type ListedName = Pick<
  RegistryProvider,
  'id' | 'name' | 'names' | 'acronyms' | 'website' | 'countries' | 'closedOn' | 'otherProvider'
>;

const PAGE_ROWS = 1_000;

/** The names under which all providers are listed now, one page after the other. */
export async function* listedNames(q: Queryable): AsyncGenerator<ListedName> {
  for (let after: string | null = null; ; ) {
    const rows: readonly { body: ListedName }[] = await q.query(
      `select jsonb_build_object('id', id, 'name', body->'name', 'names', body->'names', 'acronyms', coalesce(body->'acronyms', '[]'), 'website', body->'website',
         'countries', body->'countries', 'closedOn', body->'closedOn', 'otherProvider', body->'otherProvider') as body
       from registry_provider where known_to is null and ($1::text is null or id > $1) order by id limit $2`,
      [after, PAGE_ROWS],
    );
    for (const { body } of rows) yield body;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return;
    after = last.body.id;
  }
}
