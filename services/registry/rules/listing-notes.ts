import type { Day } from '../../model/day.ts';
import { type Finding, found } from '../../model/finding.ts';
import { identifierKey } from '../../model/identifier.ts';
import type { NotJoined } from '../../model/joined-registers.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import { isHeirOf } from './relations.ts';

/** Findings of one code beyond this number are left out: their kind is to be mended, not each of them. */
const PER_CODE_AT_MOST = 200;
/** So many providers that may be in a circle are followed at most; the others are not told. */
const LOOKED_AT_MOST = 500;
/** How many ids a finding names. */
const IDS_AT_MOST = 5;

type Listed = readonly RegistryProvider[];
type Kinds = ReadonlySet<RegistryProvider['relations'][number]['kind']>;

/** From a unit to what it is part of, and from an heir to those whose place it took. */
const UPWARDS: readonly Kinds[] = [new Set(['part-of'] as const), new Set(['succeeded', 'absorbed'] as const)];

const subjectOf = (id: string) => `provider ${id}`;
const named = (ids: readonly string[]) => ids.slice(0, IDS_AT_MOST).join(', ');

/** True where a way leads back to where it begins. */
function leadsBack(id: string, ways: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const next = [...(ways.get(id) ?? [])];
  for (let other = next.pop(); other !== undefined; other = next.pop()) {
    if (other === id) return true;
    if (seen.has(other)) continue;
    seen.add(other);
    next.push(...(ways.get(other) ?? []));
  }
  return false;
}

/** The providers from which a way along relationships of these kinds leads back to themselves. */
function inCircles(providers: Listed, kinds: Kinds): string[] {
  const ways = new Map(
    providers.map(({ id, relations }) => [
      id,
      relations.filter(({ kind }) => kinds.has(kind)).map(({ other }) => other),
    ]),
  );
  const left = new Map([...ways].map(([id, others]) => [id, new Set(others.filter((other) => ways.has(other)))]));
  const leadingTo = new Map<string, string[]>();
  for (const [id, others] of left) {
    for (const other of others) {
      const list = leadingTo.get(other);
      if (list) list.push(id);
      else leadingTo.set(other, [id]);
    }
  }
  // Because hardly anybody is in a circle, those that lead nowhere are taken away first, and then who led only to them.
  const ends = [...left].filter(([, others]) => others.size === 0).map(([id]) => id);
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    left.delete(id);
    for (const before of leadingTo.get(id) ?? []) {
      const others = left.get(before);
      if (others?.delete(id) && others.size === 0) ends.push(before);
    }
  }
  return [...left.keys()]
    .sort()
    .slice(0, LOOKED_AT_MOST)
    .filter((id) => leadsBack(id, ways));
}

function circles(providers: Listed): Finding[] {
  const ids = new Set(UPWARDS.flatMap((kinds) => inCircles(providers, kinds)));
  return [...ids].sort().map((id) => found('registry-relation-circle', { subject: subjectOf(id), path: 'relations' }));
}

function unknownOthers(providers: Listed): Finding[] {
  const known = new Set(providers.map(({ id }) => id));
  return providers.flatMap(({ id, relations }) => {
    const unknown = [...new Set(relations.map(({ other }) => other))].filter((other) => !known.has(other)).sort();
    return unknown.length === 0
      ? []
      : [found('registry-relation-unknown', { subject: subjectOf(id), path: 'relations', value: named(unknown) })];
  });
}

/** Several that bear an identifier on the day, unless one of them took the place of all others. */
function sharedIdentifiers(providers: Listed, today: Day): Finding[] {
  const bearers = new Map<string, RegistryProvider[]>();
  for (const provider of providers) {
    const keys = provider.identifiers
      .filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && today <= (validTo ?? today))
      .map(identifierKey);
    for (const key of new Set(keys)) {
      const list = bearers.get(key);
      if (list) list.push(provider);
      else bearers.set(key, [provider]);
    }
  }
  return [...bearers].flatMap(([key, all]) => {
    const isInherited = all.some((one) => all.every((other) => other === one || isHeirOf(one, other)));
    if (all.length < 2 || isInherited) return [];
    const ids = all.map(({ id }) => id).sort();
    return [found('registry-identifier-shared', { subject: subjectOf(ids[0] ?? ''), path: key, value: named(ids) })];
  });
}

/**
 * What is wrong in a register's list of providers as a whole: relationships that lead back, or to nobody, and
 * identifiers that several bear. None of it stops a judgement: relationships are followed one step (docs/rules.md 2.4),
 * and whoever is named by a shared identifier alone is ambiguous (3.3).
 */
export function listingNotes(providers: Listed, today: Day): Finding[] {
  return [circles(providers), unknownOthers(providers), sharedIdentifiers(providers, today)].flatMap((notes) =>
    notes.slice(0, PER_CODE_AT_MOST),
  );
}

/** What could not be joined among several registers (decision 0029). */
export function joiningNotes(notes: readonly NotJoined[]): Finding[] {
  return notes
    .slice(0, PER_CODE_AT_MOST)
    .map(({ why, provider, others, scheme }) =>
      found('registry-not-joined', { subject: subjectOf(provider), path: scheme ?? why, value: named(others) }),
    );
}
