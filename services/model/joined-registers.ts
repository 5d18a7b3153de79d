import type { Day } from './day.ts';
import { identifierKey, type ProviderIdentifier } from './identifier.ts';
import { isUnprefixed, ownProviderId, registerNamedBy } from './register-key.ts';
import type { RegistryProvider, RegistryRelation } from './registry-facts.ts';

/** The providers of one register. */
export interface ListedProviders {
  readonly registry: string;
  /** The day of the read: identifiers that ended before it count for nothing here. */
  readonly day: Day;
  readonly providers: readonly RegistryProvider[];
}

/**
 * Schemes whose identifiers mean one institution wherever they stand. A number of a national list or of a tax office may
 * mean another one in the next country, and other schemes are not known to us, so nobody is known by them here.
 */
const WORLD_UNIQUE: ReadonlySet<string> = new Set(['deqar', 'eter', 'ror', 'schac', 'erasmus', 'eu-pic', 'whed']);

/** True where two organisations never have the same identifier of this scheme, whatever their countries. */
export const isWorldUnique = (scheme: string): boolean => WORLD_UNIQUE.has(scheme.trim().toLowerCase());

/**
 * Why a provider of a further register stands alone although another register lists one with its identifiers.
 * - `contradicts`: both state an identifier of one kind (`scheme`), and not the same, or both state countries and none
 *   in common (`scheme` is `country`);
 * - `several`: its identifiers belong to several providers of the registers before it;
 * - `shared`: several providers of its register have the identifiers of that one.
 */
export interface NotJoined {
  readonly why: 'contradicts' | 'several' | 'shared';
  readonly provider: string;
  readonly others: readonly string[];
  readonly scheme: string | null;
}

/** The providers of all registers, each institution once. */
export interface JoinedProviders {
  readonly providers: readonly RegistryProvider[];
  /** From the id of a provider in a further register to the id of the provider that it is. */
  readonly same: ReadonlyMap<string, string>;
  readonly notes: readonly NotJoined[];
}

/** The identifiers by which a register's own record of a provider is known. */
export function ownIdentifiers(registry: string, providerId: string): ProviderIdentifier[] {
  const named = { scheme: registry, value: ownProviderId(providerId) };
  return isUnprefixed(registry) ? [{ scheme: 'deqar', value: providerId }, named] : [named];
}

/** The identifier by which the record with this id is found. */
export function identifierOf(registryId: string): ProviderIdentifier {
  const named = registerNamedBy(registryId);
  return { scheme: named ?? 'deqar', value: ownProviderId(registryId) };
}

type Stated = RegistryProvider['identifiers'][number];

const inForce =
  (day: Day) =>
  ({ validFrom, validTo }: Stated): boolean =>
    (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

function keysOf(provider: RegistryProvider, registry: string, day: Day): string[] {
  const stated = provider.identifiers.filter(inForce(day));
  return [...new Set([...ownIdentifiers(registry, provider.id), ...stated].map(identifierKey))];
}

const schemeOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** The first kind of identifiers of which both have some and none in common. */
function contradicting(a: ReadonlySet<string>, b: readonly string[]): string | null {
  for (const scheme of new Set(b.map(schemeOf))) {
    const of = b.filter((key) => schemeOf(key) === scheme);
    if ([...a].some((key) => schemeOf(key) === scheme) && !of.some((key) => a.has(key))) return scheme;
  }
  return null;
}

/** Two letters, or a quality assurance system (`BE-fl`, `UK-SCT`). What is no code is a country that we do not know. */
const COUNTRY = /^[A-Z]{2}(?=-|$)/;

/** The codes of the countries that a provider is in. */
function countriesOf({ countries }: RegistryProvider): string[] {
  const codes = countries.flatMap(({ country }) => COUNTRY.exec(country) ?? []);
  return codes.map((code) => (code === 'UK' ? 'GB' : code === 'EL' ? 'GR' : code));
}

/** A provider that is already known, with everything that further registers add to it. */
interface Known {
  provider: RegistryProvider;
  readonly keys: Set<string>;
  readonly countries: Set<string>;
}

const knownAs = (provider: RegistryProvider, keys: readonly string[]): Known => ({
  provider,
  keys: new Set(keys),
  countries: new Set(countriesOf(provider)),
});

/** What speaks against it that a provider with these identifiers is one that is known. Null where nothing does. */
function against(known: Known, provider: RegistryProvider, keys: readonly string[]): string | null {
  const countries = countriesOf(provider);
  const apart = countries.length > 0 && known.countries.size > 0 && !countries.some((one) => known.countries.has(one));
  return apart ? 'country' : contradicting(known.keys, keys);
}

/**
 * The record of the register that comes first stands. The other one adds identifiers and relationships, and what the
 * first does not say: its website and levels.
 */
function merged(first: RegistryProvider, further: RegistryProvider, registry: string): RegistryProvider {
  const stated = new Set(first.identifiers.map((one) => `${identifierKey(one)}\n${one.validTo}`));
  const own = ownIdentifiers(registry, further.id).map((one) => ({ ...one, validFrom: null, validTo: null }));
  const added = [...own, ...further.identifiers].filter((one) => !stated.has(`${identifierKey(one)}\n${one.validTo}`));
  const unread = [...(first.unreadReports ?? []), ...(further.unreadReports ?? [])];
  return {
    ...first,
    website: first.website ?? further.website,
    identifiers: [...first.identifiers, ...added],
    levels: first.levels.length > 0 ? first.levels : further.levels,
    relations: [...first.relations, ...further.relations],
    ...(unread.length > 0 ? { unreadReports: [...new Set(unread)].sort((a, b) => a - b) } : {}),
  };
}

/** The relationships of a provider, each to the provider that the other side is. */
function withSame(provider: RegistryProvider, same: ReadonlyMap<string, string>): RegistryProvider {
  if (!provider.relations.some(({ other }) => same.has(other))) return provider;
  const relations = new Map<string, RegistryRelation>();
  for (const relation of provider.relations) {
    const other = same.get(relation.other) ?? relation.other;
    if (other === provider.id) continue;
    const { kind, type, validFrom, validTo, date } = relation;
    const key = JSON.stringify([other, kind, type, validFrom, validTo, date]);
    if (!relations.has(key)) relations.set(key, { ...relation, other });
  }
  return { ...provider, relations: [...relations.values()] };
}

/** Adds the providers of one further register to those that are known. */
function join(
  { registry, day, providers }: ListedProviders,
  known: Map<string, Known>,
  bearers: Map<string, Set<string>>,
  same: Map<string, string>,
): NotJoined[] {
  const notes: NotJoined[] = [];
  const meant = new Map<string, RegistryProvider[]>();
  const alone: RegistryProvider[] = [];
  for (const provider of providers) {
    const keys = keysOf(provider, registry, day);
    const telling = keys.filter((key) => WORLD_UNIQUE.has(schemeOf(key)));
    const [one, ...more] = [...new Set(telling.flatMap((key) => [...(bearers.get(key) ?? [])]))].sort();
    const other = one === undefined ? undefined : known.get(one);
    const scheme = other && more.length === 0 ? against(other, provider, keys) : null;
    if (one !== undefined && more.length === 0 && scheme === null) {
      meant.set(one, [...(meant.get(one) ?? []), provider]);
      continue;
    }
    alone.push(provider);
    if (one === undefined) continue;
    const why = more.length > 0 ? 'several' : 'contradicts';
    notes.push({ why, provider: provider.id, others: [one, ...more], scheme });
  }
  const before = new Set(bearers.keys());
  for (const [id, candidates] of meant) {
    const [provider, ...more] = candidates;
    const one = known.get(id);
    if (!provider || !one || more.length > 0) {
      alone.push(...candidates);
      for (const candidate of candidates)
        notes.push({ why: 'shared', provider: candidate.id, others: [id], scheme: null });
      continue;
    }
    same.set(provider.id, id);
    one.provider = merged(one.provider, provider, registry);
    for (const country of countriesOf(provider)) one.countries.add(country);
    for (const key of keysOf(provider, registry, day)) {
      one.keys.add(key);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  for (const provider of alone) {
    // What another register says of an institution is never put in doubt by a record that is not known to be the same.
    const identifiers = provider.identifiers.filter((one) => !before.has(identifierKey(one)));
    const own = identifiers.length === provider.identifiers.length ? provider : { ...provider, identifiers };
    const keys = keysOf(own, registry, day);
    known.set(provider.id, knownAs(own, keys));
    for (const key of keys) bearers.set(key, (bearers.get(key) ?? new Set()).add(provider.id));
  }
  return notes;
}

/**
 * Makes one list of the providers of several registers, given in the order of their slots (decision 0029). A provider
 * of a further register that has a world-unique identifier of exactly one provider of the registers before it, and
 * neither an identifier nor a country that contradicts it, is that provider. All others stand alone. The result does
 * not depend on the order of the providers.
 */
export function joinProviders(registers: readonly ListedProviders[]): JoinedProviders {
  const [first, ...further] = registers;
  if (!first || further.length === 0) return { providers: first?.providers ?? [], same: new Map(), notes: [] };
  const known = new Map<string, Known>();
  const bearers = new Map<string, Set<string>>();
  for (const provider of first.providers) {
    const keys = keysOf(provider, first.registry, first.day);
    known.set(provider.id, knownAs(provider, keys));
    for (const key of keys) bearers.set(key, (bearers.get(key) ?? new Set()).add(provider.id));
  }
  const same = new Map<string, string>();
  const notes = further.flatMap((one) => join(one, known, bearers, same));
  return { providers: [...known.values()].map(({ provider }) => withSame(provider, same)), same, notes };
}
