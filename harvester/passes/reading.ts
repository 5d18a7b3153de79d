import { createHash } from 'node:crypto';
import { identifierKey } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { allOwners, ownersOfDomains } from '../../services/store/sources/providers.ts';
import { listsVersion } from '../../services/vocab/lists-version.ts';

/** With more domains than this, they are not named one by one. Then it matters who owns any domain at all. */
export const MAX_NAMED_DOMAINS = 2_000;

/** Owners by domain. A domain without one has an empty list. */
export type Owners = ReadonlyMap<string, readonly string[]>;

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

const sorted = (record: Readonly<Record<string, unknown>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** A name for what a source is asked for. When it changes, former validators and bytes say nothing about the answer. */
export function askedOf({ path, queryParameters, headers, contentType, auth }: Source): string {
  return fingerprint([path, Object.entries(queryParameters), sorted(headers), contentType, auth]);
}

/**
 * Everything beside the bytes that enters a reading, each under its name. When one of these changes, the same bytes are
 * read again.
 */
export interface MadeFrom {
  readonly mapping: string;
  /** Type, version, media type and map, as the manifest states them. */
  readonly format: string;
  readonly licence: string;
  /** The address to which relative addresses are relative. */
  readonly base: string;
  readonly provider: string;
  /** Who owns the domains that the records name. */
  readonly owners: string;
  /**
   * The lists that come with the program, in which codes are looked up. A reading holds skills as their addresses, so
   * the store's own vocabulary enters documents (`refreshSkills`) and no reading. A reader that looks something up
   * there must add `vocabularyVersion` here.
   */
  readonly vocabulary: string;
  /** Whose offers its records are, where they may be others'. See `toldForName`. */
  readonly told: string;
}

/**
 * Everything beside the bytes from which a reading of this source is made now. `told`: `toldForName`, or empty for a
 * source that only tells of its own offers.
 */
export function madeFrom(
  source: Source,
  provider: Provider,
  mapping: string,
  owners: Owners | string,
  told: string,
): MadeFrom {
  const { type, version, licence, path, contentType, map } = source;
  return {
    mapping,
    format: JSON.stringify([type, version, contentType, ...(map === undefined ? [] : [Object.entries(map)])]),
    licence: licence ?? '',
    base: path,
    provider: fingerprint([provider.id, provider.identifiers.map(identifierKey).sort(), [...provider.domains].sort()]),
    owners: fingerprint(
      typeof owners === 'string' ? owners : [...owners].map(([name, ids]) => [name, [...ids].sort()]).sort(),
    ),
    vocabulary: listsVersion(),
    told,
  };
}

/** The names of what has changed since a reading was made. */
export function movedSince(before: Readonly<Record<string, string>>, now: MadeFrom): string[] {
  return Object.entries(now).flatMap(([name, value]) =>
    // Readings from before there were sources that tell of others' offers do not name it.
    (before[name] ?? (name === 'told' ? '' : undefined)) === value ? [] : [name],
  );
}

/** Who owns these domains now. Null: the owners of all domains, as one name. */
export async function ownersNow(domains: readonly string[] | null, q: Queryable): Promise<Owners | string> {
  if (domains === null) return allOwners(q);
  const found = await ownersOfDomains(q, domains);
  return new Map(domains.map((name) => [name, found.get(name) ?? []]));
}
