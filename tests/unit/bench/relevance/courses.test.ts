import { describe, expect, it } from 'vitest';
import { type Course, courseDocuments, sampleOf, titleOf } from '../../../../bench/relevance/courses.ts';

const courses = (count: number, said: Pick<Course, 'source' | 'lang'>): Course[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${said.source}-${said.lang}-${n}`, title: `T ${n}`, ...said }));

describe('the sample of the corpus', () => {
  it('is bounded for each source and language, and has all that are described twice', () => {
    const all = [...courses(700, { source: 'a', lang: 'fr' }), ...courses(700, { source: 'a', lang: 'en' })];
    const sample = sampleOf(all, new Set(all.slice(0, 600).map(({ id }) => id)));
    expect(sample.filter(({ lang }) => lang === 'fr')).toHaveLength(700);
    expect(sample.filter(({ lang }) => lang === 'en')).toHaveLength(250);
    expect(sampleOf(courses(700, { source: 'a', lang: null }), new Set())).toHaveLength(100);
  });
  it('does not depend on the order of the corpus', () => {
    const all = courses(900, { source: 'b', lang: 'it' });
    const ids = (sample: readonly Course[]) => sample.map(({ id }) => id).sort();
    expect(ids(sampleOf(all.toReversed(), new Set()))).toEqual(ids(sampleOf(all, new Set())));
  });
  it('is indexed with the texts in their language, without titles in another one', () => {
    const [french, english] = courseDocuments(
      [
        {
          id: 'a-1',
          source: 'a',
          lang: 'fr',
          title: 'Droit',
          description: 'Le droit',
          learningOutcomes: 'Savoir',
          ects: 5,
        },
        { id: 'b-1', source: 'miun-en', lang: 'en', title: 'Algebra för alla', description: 'Algebra for all' },
      ],
      null,
      new Map(),
    );
    expect(french).toMatchObject({
      id: 'a-1',
      title: { fr: 'Droit' },
      summary: { fr: 'Le droit' },
      outcomes: { fr: 'Savoir' },
      ects: 5,
      eqf: null,
    });
    expect(english).toMatchObject({ title: {}, summary: { en: 'Algebra for all' } });
    expect(titleOf({ id: 'b-1', source: 'miun-en', title: 'Algebra för alla' })).toBe('');
  });
});
