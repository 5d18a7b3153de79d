import { hostOf } from '../../vocab/domains.ts';
import type { Queryable } from '../home/db.ts';

/** An institution of a register whose website is at a domain or below it. */
export interface AtDomain {
  readonly id: string;
  /** The host of the website, as `hostOf` says it. */
  readonly host: string | null;
}

/** More institutions at one domain than this make no difference: it is shared anyway. */
const MAX_AT_DOMAIN = 50;

/** The institutions of the registers whose website is at `domain` or below it, at most fifty. */
export async function institutionsAt(q: Queryable, domain: string): Promise<readonly AtDomain[]> {
  const host = hostOf(domain);
  if (host === null) return [];
  const rows = await q.query<{ id: string; website: string | null }>(
    `select id, body->>'website' as website from registry_identifier
     join registry_provider on id = registry_id and known_to is null
     where key = $1 and current order by id limit $2`,
    [`host:${host}`, MAX_AT_DOMAIN],
  );
  return rows.map(({ id, website }) => ({ id, host: website === null ? null : hostOf(website) }));
}
