import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { SkillMatcher } from '../services/skills/matcher.ts';
import { DATA, escoLabels, lines } from './shared-data.ts';

const SETS = { annotated: 'skill-sentences-en.jsonl', synthetic: 'skillskape-sentences-en.jsonl' } as const;
const MB = 1_000_000;

const round = (value: number) => Math.round(value * 1_000) / 1_000;

/** How many of the found skills the annotators had named too, and how many of theirs were found. */
function againstAnnotations(matcher: SkillMatcher, file: string) {
  let annotated = 0;
  const found: Record<'one' | 'two' | 'more', { right: number; all: number }> = {
    one: { right: 0, all: 0 },
    two: { right: 0, all: 0 },
    more: { right: 0, all: 0 },
  };
  let sentences = 0;
  for (const { text, esco } of lines<{ text: string; esco: readonly string[] }>('eval', file)) {
    sentences += 1;
    annotated += esco.length;
    for (const { uri, length } of matcher.find(text, 'en')) {
      const group = found[length === 1 ? 'one' : length === 2 ? 'two' : 'more'];
      group.all += 1;
      if (esco.includes(uri)) group.right += 1;
    }
  }
  const groups = Object.values(found);
  const right = groups.reduce((sum, group) => sum + group.right, 0);
  const all = groups.reduce((sum, group) => sum + group.all, 0);
  return {
    sentences,
    annotated,
    found: all,
    right,
    precision: round(right / all),
    recall: round(right / annotated),
    byWords: found,
  };
}

interface Course {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly learningOutcomes: string | null;
}

/** How far the two sides of a course that is described in two languages get the same skills. */
function betweenLanguages(matcher: SkillMatcher) {
  const courses = new Map([...lines<Course>('courses', 'courses.jsonl.gz')].map((course) => [course.id, course]));
  const skillsOf = ({ title, learningOutcomes, lang }: Course) =>
    new Set([title, learningOutcomes ?? ''].flatMap((text) => matcher.find(text, lang)).map(({ uri }) => uri));
  const pairs: Record<string, { pairs: number; withSkills: number; agreement: number }> = {};
  for (const ids of lines<readonly [string, string]>('eval', 'parallel-course-pairs.jsonl')) {
    const [one, other] = ids.map((id) => courses.get(id));
    if (!one || !other) continue;
    if (![one, other].every(({ lang }) => matcher.languages.includes(lang))) continue;
    const name = [one.lang, other.lang].sort().join('-');
    const sums = pairs[name] ?? { pairs: 0, withSkills: 0, agreement: 0 };
    pairs[name] = sums;
    const [left, right] = [skillsOf(one), skillsOf(other)];
    const union = new Set([...left, ...right]);
    sums.pairs += 1;
    if (union.size === 0) continue;
    sums.withSkills += 1;
    sums.agreement += [...left].filter((uri) => right.has(uri)).length / union.size;
  }
  return Object.fromEntries(
    Object.entries(pairs).map(([name, { agreement, ...sums }]) => [
      name,
      { ...sums, agreement: round(agreement / sums.withSkills) },
    ]),
  );
}

/**
 * How right inferred skills are. English: precision and recall against sentences that people (`annotated`) and a model
 * (`synthetic`) annotated with ESCO skills; only equal skills count. Others: agreement (shared skills over all skills,
 * mean of the courses for which either side has any) between the two sides of courses that are described in two
 * languages. Needs the data beside the repository.
 */
export async function skills(): Promise<Record<string, unknown>> {
  if (!existsSync(join(DATA, 'eval'))) return { bench: 'skills', skipped: `there is no ${DATA}` };
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const begun = performance.now();
  const matcher = new SkillMatcher(escoLabels());
  const seconds = (performance.now() - begun) / 1_000;
  globalThis.gc?.();
  return {
    bench: 'skills',
    build: { seconds: round(seconds), megabytes: Math.round((process.memoryUsage().heapUsed - before) / MB) },
    english: {
      annotated: againstAnnotations(matcher, SETS.annotated),
      synthetic: againstAnnotations(matcher, SETS.synthetic),
    },
    languages: betweenLanguages(matcher),
  };
}
