import {
  type AllianceMember,
  identifiersOfAlliance,
  isConfirmed,
  keysOfAlliance,
  type MembershipBy,
  nameKeysOf,
  type StatedAlliance,
  type StatedMembership,
} from '../../services/model/alliance.ts';
import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import { registerIdentifier } from '../../services/model/same-party.ts';
import { shortId } from '../../services/model/short-id.ts';
import type { AllianceWrite } from '../../services/store/sources/alliances.ts';
import { foldName } from '../../services/vocab/fold-name.ts';

/** What one speaker says. */
export interface Said {
  readonly by: 'register' | 'operator' | 'source';
  /** The provider of a source. */
  readonly providerId: string | null;
  readonly authoritative: boolean;
  readonly said: StatedMembership;
}

/** Who is who, as far as it is known here and in registers. Keys are `identifierKey`. */
export interface WhoIsWho {
  readonly providers: ReadonlyMap<string, { readonly id: string; readonly name: LanguageMap }>;
  readonly records: ReadonlyMap<string, { readonly id: string; readonly name: LanguageMap }>;
  /** Ids of alliances by the keys under which they were known before, and all ids that were ever given. */
  readonly ids: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<string>;
}

const MOST_CHARACTERS = 40;

/** The keys of one statement's alliance. What the operator calls it is a decision on what others mean by that name. */
const keysOf = ({ by, said: { alliance } }: Said): string[] => [
  ...new Set([...keysOfAlliance(alliance), ...(by === 'operator' ? nameKeysOf(alliance.name) : [])]),
];

/** The keys of all alliances that are named. */
export const keysSaid = (all: readonly Said[]): string[] => [...new Set(all.flatMap(keysOf))];

/**
 * A short name for addresses: small letters, digits and hyphens of the first name, else of its identifier (the host of an
 * address), else of a hash.
 */
export function slugOf({ name }: Pick<StatedAlliance, 'name'>, seed: string, taken: ReadonlySet<string>): string {
  const [, value = ''] = /^(?:id:[^:]*|iri):(.*)$/.exec(seed) ?? [];
  const first = name.en ?? Object.values(name)[0] ?? (URL.canParse(value) ? new URL(value).hostname || value : value);
  const plain = foldName(first.replace(/\./g, ' '))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? shortId(seed) : plain;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}

interface Group {
  readonly keys: Set<string>;
  readonly said: Said[];
}

/** Puts together what is said of one alliance: statements that share a key, in the order in which they are given. */
function groupsOf(all: readonly Said[]): readonly Group[] {
  const byKey = new Map<string, Group>();
  const groups: Group[] = [];
  for (const one of all) {
    const keys = keysOf(one);
    if (keys.length === 0) continue;
    // The strongest key that is known decides; two alliances are never made one by a weaker key.
    const known = keys.flatMap((key) => byKey.get(key) ?? [])[0];
    const group = known ?? { keys: new Set<string>(), said: [] };
    if (known === undefined) groups.push(group);
    for (const key of keys) {
      if (byKey.has(key)) continue;
      byKey.set(key, group);
      group.keys.add(key);
    }
    group.said.push(one);
  }
  return groups;
}

/** Whose words on an alliance go first. */
function rank({ by, providerId, authoritative }: Said, provider: string | null): number {
  if (by === 'operator') return 0;
  if (by === 'register') return 1;
  if (providerId !== null && providerId === provider) return 2;
  return authoritative ? 3 : 4;
}

/** As what a membership is stated. Null: by somebody who is neither of the two. */
function statedAs(
  { by, providerId, authoritative }: Said,
  member: string | null,
  provider: string | null,
): MembershipBy | null {
  if (by !== 'source') return by;
  if (member !== null && providerId === member) return 'member';
  if (provider !== null && providerId === provider) return 'alliance';
  return authoritative ? 'authoritative' : null;
}

const first = <T>(keys: readonly string[], known: ReadonlyMap<string, T>): T | null =>
  keys.flatMap((key) => known.get(key) ?? [])[0] ?? null;

function membersOf(group: Group, provider: string | null, who: WhoIsWho): AllianceMember[] {
  const members = new Map<string, { member: Omit<AllianceMember, 'statedBy' | 'confirmed'>; by: Set<MembershipBy> }>();
  for (const one of group.said) {
    const { member } = one.said;
    if (member === null) continue;
    const keys = [...registerIdentifier(member.iri), ...member.identifiers].map(identifierKey);
    const known = first(keys, who.providers);
    const record = first(keys, who.records);
    const as = statedAs(one, known?.id ?? null, provider);
    // Nobody is a member of itself, and what third parties say of two others is no membership.
    if (as === null || (known !== null && known.id === provider) || keys.some((key) => group.keys.has(`id:${key}`)))
      continue;
    const name = [known?.name, record?.name, member.name].find((one) => Object.keys(one ?? {}).length > 0) ?? {};
    const key = known?.id ?? record?.id ?? keys[0] ?? member.iri ?? nameKeysOf(member.name)[0];
    if (key === undefined) continue;
    const before = members.get(key);
    if (before) before.by.add(as);
    else
      members.set(key, {
        member: { provider: known?.id ?? null, registryId: record?.id ?? null, name },
        by: new Set([as]),
      });
  }
  const sortName = ({ member: { name } }: { member: { name: LanguageMap } }) => name.en ?? Object.values(name)[0] ?? '';
  return [...members]
    .sort(([a, left], [b, right]) => {
      const [x, y] = [sortName(left), sortName(right)];
      return x < y ? -1 : x > y ? 1 : a < b ? -1 : 1;
    })
    .map(([, { member, by }]) => ({ ...member, statedBy: [...by].sort(), confirmed: isConfirmed(by) }));
}

/**
 * Makes alliances of all that is said of them. A pure function. Membership is only what somebody states; what stands in
 * a name is none. An alliance keeps the id under which one of its keys is known.
 */
export function combineAlliances(all: readonly Said[], who: WhoIsWho): readonly AllianceWrite[] {
  const taken = new Set(who.taken);
  const used = new Set<string>();
  return groupsOf(all).map((group) => {
    const keys = [...group.keys];
    const identifiers: ProviderIdentifier[] = [
      ...new Map(
        group.said.flatMap(({ said }) => identifiersOfAlliance(said.alliance)).map((one) => [identifierKey(one), one]),
      ).values(),
    ];
    const provider = first(identifiers.map(identifierKey), who.providers)?.id ?? null;
    const ordered = [...group.said].sort((a, b) => rank(a, provider) - rank(b, provider));
    const name = ordered.map(({ said }) => said.alliance.name).find((one) => Object.keys(one).length > 0) ?? {};
    const before = keys.flatMap((key) => who.ids.get(key) ?? []).find((id) => !used.has(id));
    const id = before ?? slugOf({ name }, keys[0] ?? '', taken);
    taken.add(id);
    used.add(id);
    const website = ordered.map(({ said }) => said.alliance.website).find((one) => one !== null) ?? null;
    return { id, name, identifiers, website, provider, keys, members: membersOf(group, provider, who) };
  });
}
