import { createHash } from 'node:crypto';
import { identifierKey } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { allOwners, ownersOfDomains } from '../../services/store/sources/providers.ts';
import { listsVersion } from '../../services/vocab/lists-version.ts';

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

/**
 * Everything beside the bytes that enters a reading, each under its name. Where one of them moved, the same bytes are
 * read again.
 */
export interface MadeFrom {
  readonly mapping: string;
  /** Type, version and media type that the manifest states. */
  readonly format: string;
  readonly licence: string;
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly provider: string;
  /** Who owns the domains that its records name. */
  readonly owners: string;
  /**
   * What codes are looked up in: the lists that come with the program. Skills stand in a reading as their addresses,
   * so that the store's own vocabulary enters documents (`documentVersion`) and no reading; a reading that looks
   * something up there adds `vocabularyVersion` here.
   */
  readonly vocabulary: string;
}

export function madeFrom(source: Source, provider: Provider, mapping: string, owners: Owners | string): MadeFrom {
  const { type, version, licence, path, contentType } = source;
  return {
    mapping,
    format: JSON.stringify([type, version, contentType]),
    licence: licence ?? '',
    base: path,
    provider: fingerprint([provider.id, provider.identifiers.map(identifierKey).sort(), [...provider.domains].sort()]),
    owners: fingerprint(
      typeof owners === 'string' ? owners : [...owners].map(([name, ids]) => [name, [...ids].sort()]).sort(),
    ),
    vocabulary: listsVersion(),
  };
}

/** What moved since a reading was made, by name. */
export function movedSince(before: Readonly<Record<string, string>>, now: MadeFrom): string[] {
  return Object.entries(now).flatMap(([name, value]) => (before[name] === value ? [] : [name]));
}

/** Who owns these domains now; null = all that anybody owns, as one name. */
export async function ownersNow(domains: readonly string[] | null, q: Queryable): Promise<Owners | string> {
  if (domains === null) return allOwners(q);
  const found = await ownersOfDomains(q, domains);
  return new Map(domains.map((name) => [name, found.get(name) ?? []]));
}
