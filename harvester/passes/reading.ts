import { createHash } from 'node:crypto';
import { identifierKey } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { allOwners, ownersOfDomains } from '../../services/store/sources/providers.ts';

/** More domains than this are not named one by one: then it matters who owns any domain at all. */
export const MAX_NAMED_DOMAINS = 2_000;

/** Owners by domain, a domain without one among them with an empty list. */
export type Owners = ReadonlyMap<string, readonly string[]>;

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

const sorted = (record: Readonly<Record<string, unknown>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Names what a source is asked for. Where it moved, validators and bytes of before say nothing about what comes now.
 */
export function askedOf({ path, queryParameters, headers, contentType, auth }: Source): string {
  return fingerprint([path, Object.entries(queryParameters), sorted(headers), contentType, auth]);
}

/** Names everything beside the bytes that enters a reading. Where it moved, the same bytes are read again. */
export function readOf(source: Source, provider: Provider, mapping: string, owners: Owners | string): string {
  const { type, version, licence, path, contentType } = source;
  return fingerprint([
    ...[mapping, type, version, licence, path, contentType],
    [provider.id, provider.identifiers.map(identifierKey).sort(), [...provider.domains].sort()],
    typeof owners === 'string' ? owners : [...owners].map(([name, ids]) => [name, [...ids].sort()]).sort(),
  ]);
}

/** Who owns these domains now; null = all that anybody owns, as one name. */
export async function ownersNow(domains: readonly string[] | null, q: Queryable): Promise<Owners | string> {
  if (domains === null) return allOwners(q);
  const found = await ownersOfDomains(q, domains);
  return new Map(domains.map((name) => [name, found.get(name) ?? []]));
}
