import type { OfferContent } from '../model/offer.ts';

/** The concepts above each skill, by URI. A skill that no vocabulary has is missing. */
export type Ancestors = ReadonlyMap<string, { readonly ancestors: readonly string[] }>;

/** A wanted skill that an offer brings. */
export interface Gain {
  /** The wanted skill. */
  readonly skill: string;
  /** The skills of the offer that bring it: itself or narrower ones. */
  readonly through: readonly string[];
  /** The places of the learning outcomes that name one of these, from 0. Empty where only the offer itself does. */
  readonly outcomes: readonly number[];
  readonly basis: 'stated' | 'inferred';
}

function withBroader(uri: string, ancestors: Ancestors): readonly string[] {
  return [uri, ...(ancestors.get(uri)?.ancestors ?? [])];
}

/**
 * The wanted skills that somebody does not have. Who has a skill also has the broader ones above it: who can program in
 * Python can program. The order is that of `want`.
 */
export function missingSkills(want: readonly string[], have: readonly string[], ancestors: Ancestors): string[] {
  const held = new Set(have.flatMap((uri) => withBroader(uri, ancestors)));
  return [...new Set(want)].filter((uri) => !held.has(uri));
}

/** Which of the missing skills an offer brings, and where it says so. In the order of `missing`. */
export function gainsOf(
  { skills, learningOutcomes }: Pick<OfferContent, 'skills' | 'learningOutcomes'>,
  missing: readonly string[],
  ancestors: Ancestors,
): Gain[] {
  const brings = (uri: string, skill: string) => withBroader(uri, ancestors).includes(skill);
  return missing.flatMap((skill): Gain[] => {
    const own = skills.filter(({ uri }) => brings(uri, skill));
    const outcomes = [...learningOutcomes.entries()].filter(([, outcome]) =>
      outcome.skills.some(({ uri }) => brings(uri, skill)),
    );
    const ofOutcomes = outcomes.flatMap(([, outcome]) => outcome.skills.map(({ uri }) => uri));
    const through = [...new Set([...own.map(({ uri }) => uri), ...ofOutcomes])].filter((uri) => brings(uri, skill));
    if (through.length === 0) return [];
    const isStated = outcomes.length > 0 || own.some(({ basis }) => basis === 'stated');
    return [{ skill, through, outcomes: outcomes.map(([at]) => at), basis: isStated ? 'stated' : 'inferred' }];
  });
}
