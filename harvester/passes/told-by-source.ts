import { createHash } from 'node:crypto';
import type { Provider } from '../../services/model/provider.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import type { ToldFor } from '../told-for.ts';

/** For whom a source may tell of offers. Only an operator or a membership makes it more than its own provider. */
export function toldForOf(source: Source, provider: Provider): ToldFor {
  if (source.authoritative === true) return 'authoritative';
  return provider.alliance === undefined ? null : 'alliance';
}

/**
 * Names what decides whose offers the records of a source are, beside its bytes: for whom it may tell, who of the
 * providers that it named is out, who bears their identifiers, and who belongs to the alliance that it is. Empty for a source that only tells of its own.
 */
export async function toldForName(source: Source, provider: Provider, q: Queryable): Promise<string> {
  const toldFor = toldForOf(source, provider);
  if (toldFor === null) return '';
  const [row] = await q.query<{ bearers: string; out: string; members: string }>(
    `with named as (select distinct provider_id as id from offer_origin where source_id = $1 and told_by <> 'provider'),
       keys as (select distinct key from provider_identifier join named on id = provider_id)
     select (select coalesce(string_agg(key || ' ' || provider_id, ',' order by key, provider_id), '')
         from provider_identifier where key in (select key from keys)) as bearers,
       (select coalesce(string_agg(provider_id, ',' order by provider_id), '') from provider_out) as out,
       (select coalesce(string_agg(coalesce(provider_id, registry_id), ',' order by n), '') from alliance_member
         where alliance_id = $2 and confirmed) as members`,
    [source.id, toldFor === 'alliance' ? (provider.alliance?.id ?? '') : ''],
  );
  return createHash('sha256')
    .update(JSON.stringify([toldFor, row?.bearers ?? '', row?.out ?? '', row?.members ?? '']))
    .digest('hex');
}
