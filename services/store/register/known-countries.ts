import type { KnownCountry, RegistryCountry } from '../../model/country-context.ts';
import type { Queryable } from '../home/db.ts';
import { lastSyncs } from './registers.ts';
import { readVersions } from './registry-versions.ts';

const DAY_CHARACTERS = 10;

/**
 * What every register says of countries, by country and in the order of the registers, as it was known at an instant
 * (null = now). There are at most a few hundred.
 */
export async function knownCountries(
  q: Queryable,
  knownAt: string | null = null,
): Promise<ReadonlyMap<string, readonly KnownCountry[]>> {
  const known = new Map<string, KnownCountry[]>();
  for (const read of await lastSyncs(q, knownAt)) {
    const date = new Date(read.at).toISOString().slice(0, DAY_CHARACTERS);
    for (const said of await readVersions<RegistryCountry>(q, 'registry_country', 'all', [read]))
      known.set(said.country, [...(known.get(said.country) ?? []), { said, registry: read.registry, date }]);
  }
  return known;
}
