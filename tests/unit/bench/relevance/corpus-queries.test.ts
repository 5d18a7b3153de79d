import { describe, expect, it } from 'vitest';
import { judgedBy, readRules } from '../../../../bench/relevance/corpus-queries.ts';
import type { Course } from '../../../../bench/relevance/courses.ts';

const course = (id: string, said: Partial<Course>): Course => ({ id, source: 'kit', lang: 'de', title: '', ...said });
const grades = (rule: { title: string; text?: string; and?: string }, courses: readonly Course[]) =>
  Object.fromEntries(judgedBy({ lang: 'de', q: 'x', ...rule }, courses).grades);

describe('queries over the corpus', () => {
  it('are at least sixty in seven languages, each once, with patterns that can be read', () => {
    const rules = readRules();
    expect(rules.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(rules.map(({ lang }) => lang))]).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt', 'sv']);
    expect(new Set(rules.map(({ lang, q }) => `${lang} ${q.toLowerCase()}`)).size).toBe(rules.length);
    for (const rule of rules) expect(() => judgedBy(rule, [])).not.toThrow();
  });
  it('want titles first, then what description or outcomes touch, from the beginning of a word, in any case', () => {
    const courses = [
      course('titled', { title: 'Übung Werkstoffe 2' }),
      course('touched', { title: 'Bau', learningOutcomes: 'kennen WERKSTOFFE' }),
      course('inside', { title: 'Übungswerkstoffe' }),
      course('silent', { title: 'Bau' }),
    ];
    expect(grades({ title: 'werkstoff' }, courses)).toEqual({ titled: 2, touched: 1 });
    expect(grades({ title: 'werkstoff', text: 'stahl' }, courses)).toEqual({ titled: 2 });
    expect(grades({ title: '\\p{L}*werkstoff' }, courses)).toMatchObject({ inside: 2 });
  });
  it('want the second pattern, too, where there is one, wherever it stands', () => {
    const courses = [
      course('both', { title: 'Mathematik', subject: 'Informatik' }),
      course('one', { title: 'Mathematik', subject: 'Physik' }),
    ];
    expect(grades({ title: 'mathe', and: 'informatik' }, courses)).toEqual({ both: 2 });
  });
  it('leave aside courses in other languages or in none that is known, even where the words fit', () => {
    const courses = [
      course('nl', { title: 'Marketing', lang: 'nl' }),
      course('none', { title: 'Marketing', lang: null }),
    ];
    const judged = judgedBy({ lang: 'de', q: 'Marketing', title: 'marketing' }, courses);
    expect(judged.grades.size).toBe(0);
    expect([...(judged.aside ?? [])]).toEqual(['nl', 'none']);
  });
});
