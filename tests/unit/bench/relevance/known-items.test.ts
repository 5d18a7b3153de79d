import { describe, expect, it } from 'vitest';
import type { Course } from '../../../../bench/relevance/courses.ts';
import { knownItems, topicOf } from '../../../../bench/relevance/known-items.ts';

const LONG = 'word '.repeat(30);
const course = (id: string, source: string, title: string, description: string): Course => ({
  id,
  source,
  lang: source.slice(-2),
  title,
  description,
});

describe('known items across languages', () => {
  it('ask for a title without subject, level and credits', () => {
    expect(topicOf('Datateknik GR (A), Java för distribuerade system, 7,5 hp')).toBe('Java för distribuerade system');
    expect(topicOf('Historia GR (B), Skog, miljö och ideologi, 7,5 hp')).toBe('Skog, miljö och ideologi');
    expect(topicOf('Kriminologi GR (B), 30 hp')).toBe('Kriminologi GR (B)');
    expect(topicOf('Cálculo I')).toBe('Cálculo I');
  });
  it('expect the other side in both directions, and leave aside the one that was asked with', () => {
    const courses = [course('e', 'x-en', 'Calculus', LONG), course('p', 'x-pt', 'Cálculo', LONG)];
    const asked = knownItems(courses, [['e', 'p']]);
    expect(asked.map(({ group, q }) => [group, q])).toEqual([
      ['en→pt', 'Calculus'],
      ['pt→en', 'Cálculo'],
    ]);
    expect(asked.map(({ grades }) => [...grades.keys()])).toEqual([['p'], ['e']]);
    expect(asked.map(({ aside }) => [...(aside ?? [])])).toEqual([['e'], ['p']]);
  });
  it('are one query where titles are equal, which expects all', () => {
    const courses = [
      course('e1', 'miun-en', 'X, Algebra, 3 hp', LONG),
      course('s1', 'miun-sv', 'X, Algebra, 3 hp', LONG),
      course('e2', 'miun-en', 'X, Algebra, 6 hp', LONG),
      course('s2', 'miun-sv', 'X, Algebra, 6 hp', LONG),
    ];
    const asked = knownItems(courses, [
      ['e1', 's1'],
      ['e2', 's2'],
    ]);
    expect(asked).toHaveLength(1);
    expect([...(asked[0]?.grades.keys() ?? [])]).toEqual(['e1', 'e2']);
  });
  it('ask for nothing that has no text, that is not in the corpus, or that has one title on both sides', () => {
    const courses = [
      course('e', 'x-en', 'Calculus', ''),
      course('p', 'x-pt', 'Cálculo', ''),
      course('same-e', 'x-en', 'Lean Six Sigma', LONG),
      course('same-p', 'x-pt', 'Lean Six Sigma', LONG),
    ];
    const pairs = [
      ['e', 'p'],
      ['e', 'gone'],
      ['same-e', 'same-p'],
    ] as const;
    expect(knownItems(courses, pairs)).toEqual([]);
  });
});
