import type { PlainCode } from '../../services/model/finding-codes.ts';
import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import { providerIdIn } from '../../services/model/register-key.ts';
import { shortId } from '../../services/model/short-id.ts';
import type { ToldBy } from '../../services/model/told-by.ts';
import type { Db } from '../../services/store/home/db.ts';
import { findRegistryProviders } from '../../services/store/register/registry-facts.ts';
import { confirmedMembers } from '../../services/store/sources/alliances.ts';
import { findProviders, readProviders } from '../../services/store/sources/providers.ts';
import { providersListedAs } from '../../services/store/sources/providers-listed.ts';
import { whoIsOut, whoOptedOut } from '../../services/store/sources/providers-out.ts';
import { identifying, isNamedAuthority, type NamedProvider, nameOfNamed } from '../read/named-provider.ts';
import type { StagedHead } from '../read/staged.ts';
import type { ToldFor } from '../told-for.ts';
import { refreshedProviders } from './refresh-providers.ts';

/** Whose offer a record is, or why it must not be published from here. */
export type OfferedBy =
  | { readonly state: 'known'; readonly provider: Provider; readonly toldBy: ToldBy; readonly isNew: boolean }
  | { readonly state: 'kept-out'; readonly code: PlainCode; readonly value: string };

/** A head with whose offer it is. Absent: the source's own provider's. */
export interface OfferedHead extends StagedHead {
  readonly offeredBy?: OfferedBy;
}

/** By how many identifiers one run may make providers known. What it tells of more is kept out. */
const MOST_NEW_PROVIDERS = 20_000;

/** Whose offers a source tells of. It remembers what it found during one run. */
export interface OfferedByDeps {
  readonly db: Db;
  readonly now: () => Date;
  readonly toldFor: ToldFor;
  readonly own: Provider;
}

/** A provider of which nothing is known but what the source says: its identifiers, name and country. */
function newProvider(named: NamedProvider, identifiers: readonly ProviderIdentifier[], at: string): Provider {
  const [first] = identifiers;
  return {
    id: shortId(first === undefined ? nameOfNamed(named) : identifierKey(first)),
    name: named.name,
    country: named.country,
    region: null,
    identifiers: [...identifiers],
    registryIds: [],
    // That a source of somebody else says a domain makes nobody its owner.
    domains: [],
    alliances: [],
    kind: 'unknown',
    resolution: { how: 'named', by: identifiers.map(identifierKey), at },
  };
}

/** Finds out whose offers the records of a run are, some at a time. Nothing is written. */
export function createOfferedBy({ db, now, toldFor, own }: OfferedByDeps) {
  const known = new Map<string, OfferedBy>();
  /** Providers that this run makes known, by the register's record and by each identifier. */
  const made = new Map<string, OfferedBy>();
  let members: Awaited<ReturnType<typeof confirmedMembers>> | null = null;

  /** Providers that are known to nobody here: as the register has them, else as the source says. */
  async function makeKnown(unknown: readonly NamedProvider[]): Promise<void> {
    const bearers = await findRegistryProviders(db, unknown.flatMap(identifying));
    const at = now().toISOString();
    const inRegister = (named: NamedProvider) => [
      ...new Set(identifying(named).flatMap((one) => bearers.get(identifierKey(one)) ?? [])),
    ];
    const fresh = unknown.map((named) => {
      const records = inRegister(named);
      const all = identifying(named);
      // What the register does not confirm of a provider that it lists is only a claim.
      const confirmed = records.length === 1 ? all.filter((one) => bearers.has(identifierKey(one))) : all;
      return { named, records, provider: newProvider(named, confirmed, at) };
    });
    const listed = await refreshedProviders(
      fresh.filter(({ records }) => records.length === 1).map(({ provider }) => provider),
      db,
    );
    const optedOut = await whoOptedOut(
      db,
      fresh.flatMap(({ records }) => records),
    );
    const ours = await providersListedAs(
      db,
      fresh.flatMap(({ records }) => records),
    );
    const out = await whoIsOut(
      db,
      [...ours.values()].map(({ id }) => id),
    );
    const asListed = new Map(listed.map((provider) => [provider.id, provider]));
    for (const { named, records, provider } of fresh) {
      const name = nameOfNamed(named);
      const [only = ''] = records;
      const listedHere = ours.get(only);
      const keys = records.length === 1 ? [`registry:${only}`] : identifying(named).map(identifierKey);
      const before = keys.flatMap((key) => made.get(key) ?? [])[0];
      if (records.length > 1) known.set(name, { state: 'kept-out', code: 'provider-unclear', value: shown(named) });
      else if (optedOut.has(only) || (listedHere !== undefined && out.has(listedHere.id)))
        known.set(name, { state: 'kept-out', code: 'provider-out', value: shown(named) });
      // It is known here by other identifiers of its record.
      else if (listedHere !== undefined) known.set(name, permitted(listedHere, false, named));
      else if (before !== undefined) known.set(name, before);
      else if (made.size >= MOST_NEW_PROVIDERS)
        known.set(name, { state: 'kept-out', code: 'too-many-providers', value: shown(named) });
      else {
        const fresh = permitted(asListed.get(provider.id) ?? provider, true, named);
        known.set(name, fresh);
        for (const key of keys) made.set(key, fresh);
      }
    }
  }

  const shown = (named: NamedProvider): string => identifying(named).map(identifierKey).join(', ');

  /** Whether the alliance that tells of it may. */
  function isMember({ id, registryIds }: Provider): boolean {
    if (members === null) return false;
    const { providers, records } = members;
    return providers.has(id) || registryIds.some((one) => records.has(providerIdIn(one.registry, one.id)));
  }

  function permitted(provider: Provider, isNew: boolean, named: NamedProvider): OfferedBy {
    if (provider.id === own.id) return { state: 'known', provider: own, toldBy: 'provider', isNew: false };
    if (toldFor === 'alliance' && !isMember(provider))
      return { state: 'kept-out', code: 'membership-unconfirmed', value: shown(named) };
    return { state: 'known', provider, toldBy: toldFor ?? 'provider', isNew };
  }

  async function find(named: readonly NamedProvider[]): Promise<void> {
    const wanted = [...new Map(named.map((one) => [nameOfNamed(one), one])).entries()].filter(
      ([name]) => !known.has(name),
    );
    if (wanted.length === 0) return;
    if (toldFor === 'alliance' && own.alliance !== undefined) members ??= await confirmedMembers(db, own.alliance.id);
    const bearers = await findProviders(
      db,
      wanted.flatMap(([, one]) => identifying(one)),
    );
    const candidates = (one: NamedProvider) => [
      ...new Set(identifying(one).flatMap((identifier) => bearers.get(identifierKey(identifier)) ?? [])),
    ];
    const providers = await readProviders(
      db,
      wanted.flatMap(([, one]) => candidates(one)),
    );
    const out = await whoIsOut(db, [...providers.keys()]);
    const unknown: NamedProvider[] = [];
    for (const [name, one] of wanted) {
      const found = candidates(one).flatMap((id) => providers.get(id) ?? []);
      // Whom a source of somebody else made known gives way to those that are known otherwise.
      const firm = found.filter(({ resolution }) => resolution.how !== 'named');
      const [provider, ...more] = firm.length > 0 ? firm : found;
      if (provider === undefined) unknown.push(one);
      else if (more.length > 0) known.set(name, { state: 'kept-out', code: 'provider-unclear', value: shown(one) });
      else if (out.has(provider.id)) known.set(name, { state: 'kept-out', code: 'provider-out', value: shown(one) });
      else known.set(name, permitted(provider, false, one));
    }
    if (unknown.length > 0) await makeKnown(unknown);
  }

  /** The heads with whose offers they are, their keys with that provider as their authority. */
  return async (heads: readonly StagedHead[]): Promise<readonly OfferedHead[]> => {
    if (heads.every(({ named }) => named === undefined)) return heads;
    await find(heads.flatMap(({ named }) => named ?? []));
    return heads.map((head): OfferedHead => {
      if (head.named === undefined) return head;
      const offeredBy = known.get(nameOfNamed(head.named));
      if (offeredBy === undefined) throw new Error('A named provider was not looked for');
      if (offeredBy.state === 'kept-out') return { ...head, offeredBy };
      const { id } = offeredBy.provider;
      const keys = head.keys.map((key) => (isNamedAuthority(key.authority) ? { ...key, authority: id } : key));
      return { ...head, keys, offeredBy };
    });
  };
}
