import { z } from 'zod';
import { LanguageMap, pickText } from '../services/model/language-map.ts';
import { readNarrower } from '../services/store/vocabulary/catalogue.ts';
import { readConcepts } from '../services/store/vocabulary/read.ts';
import { OCCUPATION_KINDS, SKILL_KINDS } from './resolve-skills.ts';
import type { Serving } from './serving.ts';

/** The answer of `GET /v1/skills`. */
export const SkillsAnswer = z.object({
  /** How many there are at this place of the tree; of labels that were searched for, how many are shown. */
  total: z.int(),
  skills: z.array(
    z.object({
      uri: z.string(),
      kind: z.string().nullable(),
      label: LanguageMap,
      matched: z.object({ language: z.string(), text: z.string(), preferred: z.boolean() }).nullable(),
      offers: z.int(),
      narrower: z.int().nullable(),
    }),
  ),
});
export type SkillsAnswer = Readonly<z.infer<typeof SkillsAnswer>>;
type ShownSkill = SkillsAnswer['skills'][number];

/** What is asked of the skills. */
interface SkillsAsked {
  readonly q: string;
  readonly broader: string | null;
  readonly kind: 'skill' | 'occupation';
  readonly page: number;
  readonly size: number;
}

const KINDS = { skill: SKILL_KINDS, occupation: OCCUPATION_KINDS } as const;
/** How many labels are looked at where only those below a concept are wanted. */
const LOOKED_AT = 300;
/** How many concepts directly below one are sorted. The widest group of ESCO has a few hundred. */
const MAX_NARROWER = 5_000;

type Found = Pick<ShownSkill, 'uri' | 'kind' | 'matched' | 'narrower'>;

async function byLabel(
  { q, broader, kind, size }: SkillsAsked,
  lang: string,
  deps: Serving,
): Promise<readonly Found[]> {
  const finder = await deps.skills();
  const found = finder.find(q, KINDS[kind], broader === null ? size : LOOKED_AT, lang);
  const above =
    broader === null
      ? null
      : await readConcepts(
          deps.db,
          found.map(({ uri }) => uri),
        );
  return found
    .filter(({ uri }) => broader === null || above?.get(uri)?.ancestors.includes(broader))
    .slice(0, size)
    .map(({ uri, kind: is, ...matched }) => ({ uri, kind: is, matched, narrower: null }));
}

async function inTree({ broader, kind }: SkillsAsked, deps: Serving): Promise<readonly Found[]> {
  const below = await readNarrower(deps.db, broader, KINDS[kind], MAX_NARROWER);
  return below.map((one) => ({ ...one, matched: null }));
}

/**
 * Concepts whose labels begin as somebody types, or those at a place of the tree in the order of their labels; each
 * with how many offers have it or a narrower one.
 */
export async function answerSkills(asked: SkillsAsked, lang: string, deps: Serving): Promise<SkillsAnswer> {
  const { kind, page, size } = asked;
  const isTree = asked.q.trim() === '';
  const found = await (isTree ? inTree(asked, deps) : byLabel(asked, lang, deps));
  const labels = await deps.labels(
    found.map(({ uri }) => uri),
    lang,
  );
  const named = found.map((one) => ({ ...one, label: labels.get(one.uri) ?? {} }));
  const textOf = ({ label, uri }: { label: LanguageMap; uri: string }) => pickText(label, [lang])?.text ?? uri;
  const collator = new Intl.Collator(lang, { numeric: true });
  const shown = isTree
    ? named.sort((a, b) => collator.compare(textOf(a), textOf(b))).slice((page - 1) * size, page * size)
    : named;
  const offers = await deps.skillCounts(
    kind,
    shown.map(({ uri }) => uri),
  );
  return {
    total: named.length,
    skills: shown.map(({ uri, kind: is, label, matched, narrower }) => ({
      uri,
      kind: is,
      label,
      matched,
      offers: offers.get(uri) ?? 0,
      narrower,
    })),
  };
}
