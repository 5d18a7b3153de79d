import type { Basis } from '../model/basis.ts';
import type { LanguageMap } from '../model/language-map.ts';
import type { OfferContent } from '../model/offer.ts';
import type { FoundSkill, SkillMatcher } from './matcher.ts';

/** How many skills are inferred for one offer: the first of its title, then of its outcomes. */
const MAX_INFERRED = 12;
/** How many learning outcomes are looked at. */
const MAX_OUTCOMES = 60;
/** How many characters of one text are looked at. */
const MAX_CHARACTERS = 4_000;

/**
 * How many in ten such matches were right where people had annotated sentences with ESCO skills, by the words of the
 * label. Measured in English over both annotated sets (bench/README.md, "Inferred skills"); taken for other languages
 * too, where nobody annotated any.
 */
const CONFIDENCE = { one: 0.6, two: 0.4, more: 0.5 } as const;

function confidenceOf({ length }: FoundSkill): number {
  return length === 1 ? CONFIDENCE.one : length === 2 ? CONFIDENCE.two : CONFIDENCE.more;
}

/** True where the source names a skill, for the offer or for one of its outcomes. */
function statesSkills({ skills, learningOutcomes }: OfferContent): boolean {
  return skills.length > 0 || learningOutcomes.some((outcome) => outcome.skills.length > 0);
}

/** What in a text is looked at, with its place in the offer as a JSON pointer. */
function* textsOf(content: OfferContent): Generator<readonly [pointer: string, language: string, text: string]> {
  function* ofMap(pointer: string, map: LanguageMap) {
    for (const [tag, text] of Object.entries(map))
      yield [`${pointer}/${tag}`, tag.split('-', 1)[0] ?? tag, text.slice(0, MAX_CHARACTERS)] as const;
  }
  yield* ofMap('/title', content.title);
  for (const [at, { title, note }] of content.learningOutcomes.slice(0, MAX_OUTCOMES).entries()) {
    yield* ofMap(`/learningOutcomes/${at}/title`, title);
    yield* ofMap(`/learningOutcomes/${at}/note`, note);
  }
}

/**
 * An offer with the skills whose labels stand in its title and outcomes. Only where its source names no skill at all;
 * else it is returned as it is. Each inferred skill says so (`basis: inferred`), has a confidence, and its words and
 * their place stand in the offer's `basis`. A text without a language is not looked at, because a word may be the label
 * of different skills in two languages.
 */
export function withInferredSkills(content: OfferContent, matcher: SkillMatcher | null): OfferContent {
  if (matcher === null || statesSkills(content)) return content;
  const found = new Map<string, { readonly skill: FoundSkill; readonly place: string }>();
  for (const [place, language, text] of textsOf(content)) {
    if (found.size >= MAX_INFERRED) break;
    for (const skill of matcher.find(text, language)) if (!found.has(skill.uri)) found.set(skill.uri, { skill, place });
  }
  const some = [...found.values()].slice(0, MAX_INFERRED);
  if (some.length === 0) return content;
  const basis = some.map(({ skill: { words }, place }, at): [string, Basis] => [
    `/skills/${at}`,
    { how: 'inferred', rule: 'label-of-skill', facts: { words, place } },
  ]);
  return {
    ...content,
    skills: some.map(({ skill }) => ({
      uri: skill.uri,
      label: {},
      basis: 'inferred' as const,
      confidence: confidenceOf(skill),
    })),
    basis: { ...content.basis, ...Object.fromEntries(basis) },
  };
}
