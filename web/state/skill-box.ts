import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Candidate, ChosenConcept, SkillBox } from '../views/skill-box.ts';
import { listed, valuesOf } from './asked.ts';

/** What can be looked for by its name and then searched by; of what kind it may be. */
export const BOXES = ['skill', 'occupation', 'have', 'want'] as const;
export const KINDS = {
  skill: ['skill'],
  occupation: ['occupation'],
  have: ['skill', 'occupation'],
  want: ['occupation', 'skill'],
} as const;
export type BoxName = (typeof BOXES)[number];

/** The page's own parameters: words by which a skill or an occupation is looked for. The search does not know them. */
const LOOKED_FOR = {
  skill: 'findSkill',
  occupation: 'findOccupation',
  have: 'findHave',
  want: 'findWant',
} as const satisfies Record<BoxName, string>;
export const LOOKING: readonly string[] = Object.values(LOOKED_FOR);

/** A concept whose name begins with the words, as `GET /v1/skills` answers it. */
interface FoundConcept {
  readonly uri: string;
  readonly label: LanguageMap;
  readonly matched: { readonly language: string; readonly text: string } | null;
  readonly offers: number;
}

/** What is known of concepts beside the answer of the search: their names, and those that were looked for. */
export interface KnownConcepts {
  readonly labels: ReadonlyMap<string, LanguageMap>;
  readonly found: Readonly<Partial<Record<BoxName, readonly FoundConcept[]>>>;
}
export const NOTHING_KNOWN: KnownConcepts = { labels: new Map(), found: {} };

/** The name of a concept; its address where it has none. */
const nameOr = (uri: string, label: LanguageMap = {}): LanguageMap =>
  Object.keys(label).length === 0 ? { und: uri } : label;

/** The words by which a concept is looked for. Empty where none is. */
export const lookedFor = (asked: URLSearchParams, name: BoxName): string => (asked.get(LOOKED_FOR[name]) ?? '').trim();

/**
 * One box: what is chosen, each with a link that removes it, and what was found, each with a link that adds it. Both
 * keep everything else that was asked for.
 */
export function presentBox(
  name: BoxName,
  asked: URLSearchParams,
  { labels, found }: KnownConcepts,
  address: (change: (next: URLSearchParams) => void) => string,
): SkillBox {
  const chosen = [...new Set(valuesOf(asked, name))];
  const withValues = (values: readonly string[]) =>
    address((next) => {
      next.delete(name);
      for (const value of values) next.append(name, listed(value));
    });
  return {
    name,
    field: LOOKED_FOR[name],
    kinds: KINDS[name],
    words: lookedFor(asked, name),
    chosen: chosen.map(
      (value): ChosenConcept => ({
        label: nameOr(value, labels.get(value)),
        without: withValues(chosen.filter((other) => other !== value)),
      }),
    ),
    candidates:
      found[name]?.map(
        ({ uri, label, matched, offers }): Candidate => ({
          ...{ label: nameOr(uri, label), matched, offers },
          href: withValues([...new Set([...chosen, uri])]),
        }),
      ) ?? null,
  };
}
