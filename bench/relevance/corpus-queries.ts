import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Course, titleOf } from './courses.ts';
import type { JudgedQuery } from './judged.ts';

/**
 * Which courses a query should find, as patterns that match from the beginning of a word, whatever its case. `title`
 * makes what is about it (grade 2); `text`, else `title`, in description or outcomes what touches it (grade 1). `and`
 * has to occur as well, anywhere, the field of study included.
 */
const Rule = z.object({
  q: z.string(),
  title: z.string(),
  text: z.string().optional(),
  and: z.string().optional(),
});
export type Rule = Readonly<z.infer<typeof Rule>> & { readonly lang: string };

const TITLED = 2;
const TOUCHED = 1;

/** What learners may type, by language: a file each. */
export function readRules(): Rule[] {
  const folder = new URL('./corpus-queries/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const rules = z.array(Rule).parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      return rules.map((rule) => ({ ...rule, lang: file.replace('.json', '') }));
    });
}

const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'iu');

/**
 * The query with the courses that its rule names. Because the rule's words are of one language, only courses in that
 * language are judged; others count neither way.
 */
export function judgedBy({ lang, q, ...rule }: Rule, courses: readonly Course[]): JudgedQuery {
  const [title, text] = [pattern(rule.title), pattern(rule.text ?? rule.title)];
  const and = rule.and === undefined ? null : pattern(rule.and);
  const grades = new Map<string, number>();
  const aside = new Set<string>();
  for (const course of courses) {
    if (course.lang !== lang) {
      aside.add(course.id);
      continue;
    }
    const told = [course.description, course.learningOutcomes].filter((one) => one != null).join('\n');
    if (and && !and.test([titleOf(course), told, course.subject ?? ''].join('\n'))) continue;
    if (title.test(titleOf(course))) grades.set(course.id, TITLED);
    else if (text.test(told)) grades.set(course.id, TOUCHED);
  }
  return { group: lang, lang, q, grades, aside };
}
