import { isDeepStrictEqual } from 'node:util';
import { type AllianceRef, identifiersOfAlliance } from '../../services/model/alliance.ts';
import { type Day, dayOf } from '../../services/model/day.ts';
import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import { isUnprefixed, ownProviderId, registerNamedBy } from '../../services/model/register-key.ts';
import type { RegistryProvider } from '../../services/model/registry-facts.ts';
import { registerIdentifier } from '../../services/model/same-party.ts';
import { batchesOf } from '../../services/store/home/batches.ts';
import type { Db, Queryable } from '../../services/store/home/db.ts';
import {
  ALLIANCE_RELATION,
  readAllianceRecords,
  readRecordNames,
} from '../../services/store/register/alliance-records.ts';
import { findRegistryProviders } from '../../services/store/register/registry-facts.ts';
import { listSaidOfAlliances } from '../../services/store/sources/alliance-statements.ts';
import {
  type AllianceWrite,
  allianceIds,
  alliancesByKey,
  lockAlliances,
  saveAlliances,
} from '../../services/store/sources/alliances.ts';
import {
  findProviders,
  providersInAlliances,
  readProviders,
  saveProviders,
} from '../../services/store/sources/providers.ts';
import { providersListedAs } from '../../services/store/sources/providers-listed.ts';
import { combineAlliances, keysSaid, type Said, type WhoIsWho } from './combine-alliances.ts';

/** The most statements on alliances that are looked at. Ten thousand members of one alliance are far fewer. */
const MOST_STATEMENTS = 200_000;
const LOOK_UP_KEYS = 2_000;

function idIn(id: string): ProviderIdentifier {
  const registry = registerNamedBy(id) ?? 'deqar';
  return { scheme: isUnprefixed(registry) ? 'deqar' : registry, value: ownProviderId(id) };
}

/** What a register lists: alliances, and memberships that hold on the day. */
function saidByRegister(records: readonly RegistryProvider[], today: Day): Said[] {
  const register = { by: 'register', providerId: null, authoritative: false } as const;
  const known = new Map(records.map((record) => [record.id, record]));
  const named = (id: string, otherName: string) => {
    const record = known.get(id);
    const identifiers = (record?.identifiers ?? []).filter(({ validTo }) => validTo === null || validTo >= today);
    const english = record?.names.find((one) => one.english && one.validTo === null)?.name;
    return {
      iri: null,
      identifiers: [idIn(id), ...identifiers.map(({ scheme, value }) => ({ scheme, value }))],
      name: english === undefined ? { und: record?.name ?? otherName } : { en: english },
      website: record?.website ?? null,
    };
  };
  return records.flatMap((record): Said[] => {
    const alone: Said[] = record.alliance
      ? [{ ...register, said: { alliance: named(record.id, record.name), member: null } }]
      : [];
    const members = record.relations.flatMap(({ kind, type, other, otherName, validFrom, validTo }): Said[] => {
      if (type !== ALLIANCE_RELATION || (kind !== 'includes' && kind !== 'part-of')) return [];
      if ((validFrom !== null && validFrom > today) || (validTo !== null && validTo < today)) return [];
      const [alliance, member] =
        kind === 'includes'
          ? [named(record.id, record.name), named(other, otherName)]
          : [named(other, otherName), named(record.id, record.name)];
      return [{ ...register, said: { alliance, member } }];
    });
    return [...alone, ...members];
  });
}

/** Who bears the identifiers that are stated, here and in registers. What several bear says nobody. */
async function whoIsWho(all: readonly Said[], q: Queryable): Promise<WhoIsWho> {
  const stated = all.flatMap(({ said: { alliance, member } }) => [
    ...identifiersOfAlliance(alliance),
    ...(member === null ? [] : [...registerIdentifier(member.iri), ...member.identifiers]),
  ]);
  const identifiers = [...new Map(stated.map((one) => [identifierKey(one), one])).values()];
  const bearers = new Map<string, readonly string[]>();
  const recordsOf = new Map<string, readonly string[]>();
  for (const batch of batchesOf(identifiers, LOOK_UP_KEYS)) {
    for (const [key, ids] of await findProviders(q, batch)) bearers.set(key, ids);
    for (const [key, ids] of await findRegistryProviders(q, batch)) recordsOf.set(key, ids);
  }
  const recordIds = [...new Set([...recordsOf.values()].flat())];
  const listed = await providersListedAs(q, recordIds);
  const names = await readRecordNames(q, recordIds);
  const known = await readProviders(q, [...bearers.values()].flat());
  const providers = new Map<string, Pick<Provider, 'id' | 'name'>>();
  const records = new Map<string, { readonly id: string; readonly name: Provider['name'] }>();
  for (const key of identifiers.map(identifierKey)) {
    const [record, ...others] = recordsOf.get(key) ?? [];
    if (record !== undefined && others.length === 0)
      records.set(key, { id: record, name: { und: names.get(record) ?? record } });
    const ids = bearers.get(key) ?? [];
    const provider =
      ids.length === 1
        ? known.get(ids[0] ?? '')
        : ids.length === 0
          ? listed.get(records.get(key)?.id ?? '')
          : undefined;
    if (provider) providers.set(key, provider);
  }
  return { providers, records, ids: await alliancesByKey(q, keysSaid(all)), taken: await allianceIds(q) };
}

/** Which alliances stand beside which provider: those that it states itself, or somebody states who may. */
function besideProviders(alliances: readonly AllianceWrite[]): ReadonlyMap<string, AllianceRef[]> {
  const beside = new Map<string, AllianceRef[]>();
  for (const { id, name, members } of alliances)
    for (const { provider, statedBy } of members) {
      // What only an alliance says of another is shown on its own page.
      if (provider === null || statedBy.every((by) => by === 'alliance')) continue;
      const list = beside.get(provider) ?? [];
      list.push({ id, name });
      beside.set(provider, list);
    }
  return beside;
}

/** Providers that now stand beside other alliances, or are one, or no longer. */
async function movedProviders(alliances: readonly AllianceWrite[], q: Queryable): Promise<Provider[]> {
  const beside = besideProviders(alliances);
  const own = new Map(
    alliances.flatMap(({ id, name, provider }) => (provider === null ? [] : [[provider, { id, name }] as const])),
  );
  const ids = new Set([...beside.keys(), ...own.keys(), ...(await providersInAlliances(q))]);
  const known = await readProviders(q, [...ids]);
  return [...known.values()].flatMap((provider) => {
    const { alliance: _, ...others } = provider;
    const is = own.get(provider.id);
    const sorted = [...(beside.get(provider.id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    const now: Provider = { ...others, alliances: sorted, ...(is === undefined ? {} : { alliance: is }) };
    return isDeepStrictEqual(now, provider) ? [] : [now];
  });
}

/**
 * Makes the records of alliances anew from everything that registers, the operator and sources say, and writes beside
 * each provider to which it belongs. Where that changed, its offers are indexed again. One at a time in the whole
 * installation.
 */
export async function settleAlliances({ db, now }: { readonly db: Db; readonly now: () => Date }): Promise<void> {
  const at = now();
  await db.transaction(async (tx) => {
    await lockAlliances(tx);
    const register = saidByRegister(await readAllianceRecords(tx), dayOf(at));
    const others = (await listSaidOfAlliances(tx, MOST_STATEMENTS)).map(
      ({ speaker, providerId, authoritative, said }): Said => ({
        by: speaker === 'operator' ? 'operator' : 'source',
        ...{ providerId, authoritative, said },
      }),
    );
    const all = [
      ...others.filter(({ by }) => by === 'operator'),
      ...register,
      ...others.filter(({ by }) => by !== 'operator'),
    ];
    const alliances = combineAlliances(all, await whoIsWho(all, tx));
    await saveAlliances(tx, alliances);
    await saveProviders(tx, await movedProviders(alliances, tx), at.toISOString());
  });
}
