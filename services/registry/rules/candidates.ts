import type { Day } from '../../model/day.ts';
import type { Provider } from '../../model/provider.ts';
import { ownProviderId, registerNamedBy } from '../../model/register-key.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import { hostOf } from '../../vocab/domains.ts';
import { normaliseTitle } from './title.ts';

/** Because a person looks at all of them, more candidates would help nobody. */
const CANDIDATES_AT_MOST = 10;
/** From this share of common words on, a name is worth a person's look. */
const ALIKE = 0.6;
/** An abbreviation of fewer letters is that of many. */
const SHORTEST_INITIALS = 3;

/** By what a provider of a register is proposed. It decides nothing (docs/rules.md 3.3). */
export type LikeBy = 'name' | 'former-name' | 'acronym' | 'initials' | 'words';

/** What speaks against a candidate, or is to be looked at. */
export type Difference = 'name' | 'country' | 'website' | 'closed' | 'former-name';

/** A provider of a register that may be meant, for a person to decide. */
export interface Candidate {
  readonly registry: string | null;
  readonly id: string;
  readonly registryId: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string | null;
  readonly city: string | null;
  readonly website: string | null;
  readonly closedOn: Day | null;
  readonly likeBy: LikeBy;
  /** The share of words in common, 0 to 1. */
  readonly likeness: number;
  readonly supportedBy: readonly ('country' | 'website')[];
  readonly differences: readonly Difference[];
}

type Listed = Pick<RegistryProvider, 'id' | 'name' | 'names' | 'acronyms' | 'website' | 'countries' | 'closedOn'>;

const wordsOf = (folded: string): ReadonlySet<string> => new Set(folded.split(' ').filter((word) => word !== ''));

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

const initialsOf = (folded: string): string => [...wordsOf(folded)].map((word) => [...word][0] ?? '').join('');

interface Likeness {
  readonly by: LikeBy;
  readonly share: number;
}

const ORDER: Readonly<Record<LikeBy, number>> = { name: 0, 'former-name': 1, acronym: 2, initials: 3, words: 4 };

/** How one listed name is like one of the names that are looked for; null where it is not. */
function like(asked: readonly string[], listed: string, former: boolean): Likeness | null {
  const folded = normaliseTitle(listed);
  if (folded === '') return null;
  if (asked.includes(folded)) return { by: former ? 'former-name' : 'name', share: 1 };
  const share = Math.max(0, ...asked.map((name) => shareOf(wordsOf(name), wordsOf(folded))));
  if (share >= ALIKE) return { by: 'words', share };
  const isShort = asked.some(
    (name) =>
      (name.length >= SHORTEST_INITIALS && !name.includes(' ') && initialsOf(folded) === name) ||
      (folded.length >= SHORTEST_INITIALS && !folded.includes(' ') && initialsOf(name) === folded),
  );
  return isShort ? { by: 'initials', share } : null;
}

function best(asked: readonly string[], { name, names, acronyms = [] }: Listed): Likeness | null {
  const isAcronym = acronyms.some((acronym) => asked.includes(normaliseTitle(acronym)));
  const stated: Likeness | null = isAcronym ? { by: 'acronym', share: 0 } : null;
  const found = [
    stated,
    like(asked, name, false),
    ...names.map((one) => like(asked, one.name, one.validTo !== null)),
  ].filter((one) => one !== null);
  found.sort((a, b) => ORDER[a.by] - ORDER[b.by] || b.share - a.share);
  return found[0] ?? null;
}

const stateOf = (country: string): string => country.split('-')[0] ?? country;

function candidateOf(listed: Listed, { by, share }: Likeness, provider: Provider, today: Day): Candidate {
  const seat = listed.countries[0] ?? null;
  const states = new Set(listed.countries.map(({ country }) => stateOf(country)));
  const host = listed.website === null ? null : hostOf(listed.website);
  const isNear = (domain: string) => host !== null && (host === domain || host.endsWith(`.${domain}`));
  const sameCountry = provider.country === null || states.size === 0 ? null : states.has(stateOf(provider.country));
  const sameSite = host === null || provider.domains.length === 0 ? null : provider.domains.some(isNear);
  return {
    registry: registerNamedBy(listed.id),
    id: ownProviderId(listed.id),
    registryId: listed.id,
    name: listed.name,
    otherNames: [...new Set([...listed.names.map((one) => one.name), ...(listed.acronyms ?? [])])].filter(
      (name) => name !== listed.name,
    ),
    country: seat?.country ?? null,
    city: seat?.city ?? null,
    website: listed.website,
    closedOn: listed.closedOn,
    likeBy: by,
    likeness: Math.round(share * 100) / 100,
    supportedBy: [...(sameCountry ? (['country'] as const) : []), ...(sameSite ? (['website'] as const) : [])],
    differences: [
      ...(by === 'words' || by === 'initials' || by === 'acronym' ? (['name'] as const) : []),
      ...(by === 'former-name' ? (['former-name'] as const) : []),
      ...(sameCountry === false ? (['country'] as const) : []),
      ...(sameSite === false ? (['website'] as const) : []),
      ...(listed.closedOn !== null && listed.closedOn < today ? (['closed'] as const) : []),
    ],
  };
}

/**
 * The providers of the registers whose names are like a provider's: whole names first, then former names, stated
 * acronyms, initials, and names with most words in common; country and website only order them. Ten at most. These are
 * proposals to a person: nothing is judged by them (docs/rules.md 3.3).
 */
export async function candidatesFor(
  provider: Provider,
  listed: AsyncIterable<Listed>,
  today: Day,
): Promise<{ readonly candidates: readonly Candidate[]; readonly more: number }> {
  const asked = [...new Set(Object.values(provider.name).map(normaliseTitle))].filter((name) => name !== '');
  const found: Candidate[] = [];
  for await (const one of listed) {
    const likeness = best(asked, one);
    if (likeness) found.push(candidateOf(one, likeness, provider, today));
  }
  found.sort(
    (a, b) =>
      ORDER[a.likeBy] - ORDER[b.likeBy] ||
      b.supportedBy.length - a.supportedBy.length ||
      b.likeness - a.likeness ||
      (a.registryId < b.registryId ? -1 : 1),
  );
  return { candidates: found.slice(0, CANDIDATES_AT_MOST), more: Math.max(0, found.length - CANDIDATES_AT_MOST) };
}
