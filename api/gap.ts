import { z } from 'zod';
import { MAX_WANTED } from '../services/search/gain-order.ts';
import type { SearchQuery } from '../services/search/query.ts';
import { type Ancestors, gainsOf, missingSkills } from '../services/skills/gap.ts';
import { withInferredSkills } from '../services/skills/infer.ts';
import { matcherOf } from '../services/skills/vocabulary-matcher.ts';
import { readOffers } from '../services/store/offers/offer-reading.ts';
import { readOccupations } from '../services/store/vocabulary/catalogue.ts';
import { readConcepts } from '../services/store/vocabulary/read.ts';
import { type Mistake, mistake } from './params/mistake.ts';
import { isAddress, OCCUPATION_KINDS, resolve, SKILL_KINDS } from './resolve-skills.ts';
import type { Serving } from './serving.ts';

/** A skill with its name in the reader's language, else in the nearest that there is. */
const NamedSkill = z.object({ uri: z.string(), label: z.record(z.string(), z.string()) });

/** What somebody can, wants to be able to, and still lacks. An occupation stands here as its essential skills. */
export const GapAnswer = z.object({
  have: z.array(NamedSkill),
  want: z.array(NamedSkill),
  missing: z.array(NamedSkill),
});

/** A wanted skill that an offer brings, and where the offer says so. */
export const GainAnswer = NamedSkill.extend({
  /** The skills of the offer that bring it: itself or narrower ones. */
  through: z.array(NamedSkill),
  /** The learning outcomes that name one of these. `at` is their place in the offer, from 0. */
  outcomes: z.array(z.object({ at: z.int(), title: z.record(z.string(), z.string()) })),
  basis: z.enum(['stated', 'inferred']),
});

/** What was asked for with `have` and `want`, and what of it lacks, as addresses of skills. */
export interface Gap {
  readonly have: readonly string[];
  readonly want: readonly string[];
  readonly missing: readonly string[];
}

/** Skills as they are, and occupations as the skills that are essential to them; where none is, as optional ones. */
async function skillsBehind(values: readonly string[], name: 'have' | 'want', lang: string, deps: Serving) {
  const { uris, warnings } = await resolve(values, { name, kinds: [...SKILL_KINDS, ...OCCUPATION_KINDS], lang }, deps);
  const occupations = await readOccupations(deps.db, uris.filter(isAddress));
  const skills = uris.flatMap((uri) => {
    const needs = occupations.get(uri);
    if (needs === undefined) return [uri];
    if (needs.essential.length + needs.optional.length === 0)
      warnings.push(mistake(name, 'occupationWithoutSkills', { value: uri }));
    return needs.essential.length > 0 ? needs.essential : needs.optional;
  });
  return { skills: [...new Set(skills)], warnings };
}

/** A query that asks for what is wanted and lacking. Null where nothing is wanted. */
export async function resolveGap(
  query: SearchQuery,
  deps: Serving,
): Promise<{ readonly query: SearchQuery; readonly gap: Gap | null; readonly warnings: readonly Mistake[] }> {
  if (query.gap === undefined) return { query, gap: null, warnings: [] };
  const [have, want] = await Promise.all([
    skillsBehind(query.gap.have, 'have', query.lang, deps),
    skillsBehind(query.gap.want, 'want', query.lang, deps),
  ]);
  const warnings: Mistake[] = [...have.warnings, ...want.warnings];
  const concepts = await readConcepts(deps.db, [...have.skills, ...want.skills]);
  for (const uri of want.skills.filter((one) => isAddress(one) && !concepts.has(one)))
    warnings.push(mistake('want', 'unknownSkill', { value: uri }));
  const all = missingSkills(want.skills, have.skills, concepts);
  const missing = all.slice(0, MAX_WANTED);
  if (all.length > missing.length) warnings.push(mistake('want', 'manyWanted', { facts: { most: MAX_WANTED } }));
  return {
    query: { ...query, wanted: missing },
    gap: { have: have.skills, want: want.skills, missing },
    warnings,
  };
}

/** What each of the offers brings of the missing skills, by id. Offers that are gone meanwhile are missing. */
export async function gainsOfHits(ids: readonly string[], { missing }: Gap, deps: Serving) {
  const [records, matcher] = await Promise.all([readOffers(deps.db, ids), matcherOf(deps.db)]);
  const contents = [...records].map(([id, { content }]) => [id, withInferredSkills(content, matcher)] as const);
  const concepts: Ancestors = await readConcepts(
    deps.db,
    contents.flatMap(([, { skills, learningOutcomes }]) =>
      [...skills, ...learningOutcomes.flatMap((outcome) => outcome.skills)].map(({ uri }) => uri),
    ),
  );
  return new Map(
    contents.map(([id, content]) => [
      id,
      gainsOf(content, missing, concepts).map((gain) => ({
        ...gain,
        outcomes: gain.outcomes.map((at) => ({ at, title: content.learningOutcomes[at]?.title ?? {} })),
      })),
    ]),
  );
}

type Gains = Awaited<ReturnType<typeof gainsOfHits>>;

/** Every skill that a gap and its gains name. */
export function skillsOfGap(gap: Gap, gains: Gains): string[] {
  return [
    ...gap.have,
    ...gap.want,
    ...[...gains.values()].flatMap((some) => some.flatMap(({ skill, through }) => [skill, ...through])),
  ];
}

type Names = Awaited<ReturnType<Serving['labels']>>;
const named = (names: Names) => (uri: string) => ({ uri, label: { ...names.get(uri) } });

/** A gap as it is answered. */
export function presentGap({ have, want, missing }: Gap, names: Names): z.infer<typeof GapAnswer> {
  return { have: have.map(named(names)), want: want.map(named(names)), missing: missing.map(named(names)) };
}

/** The gains of one offer as they are answered. */
export function presentGains(gains: Gains, id: string, names: Names): z.infer<typeof GainAnswer>[] {
  return (gains.get(id) ?? []).map(({ skill, through, outcomes, basis }) => ({
    ...named(names)(skill),
    through: through.map(named(names)),
    outcomes,
    basis,
  }));
}
