import { describe, expect, it } from 'vitest';
import { ESCO } from './catalogue.ts';
import type { Published } from './published.ts';

/** Filters on the offer and on its instances. */
export function describeFilters({ find, ids, found }: Published): void {
  describe('filters on the offer', () => {
    it('takes any of the values', async () => {
      expect(await found({ codes: { country: { values: ['AT', 'SE'] } } })).toEqual(['analysis-de', 'nursing-sv']);
    });
    it('takes all of the filters', async () => {
      expect(await found({ codes: { provider: { values: ['p1'] }, assured: { values: ['offer'] } } })).toEqual([
        'welding-pl',
      ]);
    });
    it('finds what has no value by unknown, alone and beside values', async () => {
      expect(await found({ codes: { isced: { unknown: true } } })).toEqual(['nursing-sv', 'teaching-en', 'welding-pl']);
      expect(await found({ codes: { isced: { values: ['06'], unknown: true } } })).toHaveLength(4);
      expect(await found({ numbers: { eqf: { unknown: true } } })).toEqual(['welding-pl']);
      expect(await found({ numbers: { eqf: { values: [7], unknown: true } } })).toEqual(['analysis-fr', 'welding-pl']);
    });
    it('finds by setting and by what a learner gets; to get nothing is stated, and not unknown', async () => {
      expect(await found({ codes: { setting: { values: ['formal'] } } })).toEqual(['analysis-de']);
      expect(await found({ codes: { setting: { values: ['non-formal'], unknown: true } } })).toHaveLength(4);
      expect(await found({ codes: { credential: { values: ['digital-credential', 'none'] } } })).toEqual([
        'analysis-de',
        'welding-pl',
      ]);
      const { leftOut } = await find({
        codes: { setting: { values: ['formal'] }, credential: { values: ['none'] } },
      });
      expect(leftOut).toEqual({ setting: 1, credential: 0 });
    });
    it.each([
      ['alliance', ['Example Alliance'], ['analysis-de'], 4],
      ['assessment', ['portfolio'], ['analysis-de', 'analysis-fr'], 3],
      ['assessment', ['quiz'], ['analysis-de'], 3],
      ['credits', ['ECTS'], ['analysis-de'], 4],
      ['qa', ['external-esg'], ['analysis-de'], 4],
      ['licence', ['CC-BY-4.0'], ['analysis-de'], 4],
      ['stackable', ['true'], ['analysis-de'], 3],
      ['skillBasis', ['stated'], ['analysis-de'], 3],
      ['languageLevel', ['B2', 'C1'], ['analysis-fr'], 4],
    ] as const)('finds by %s %s, and says how many do not state it', async (name, values, ids, leftOut) => {
      expect(await found({ codes: { [name]: { values } } })).toEqual(ids);
      expect((await find({ codes: { [name]: { values } } })).leftOut).toEqual({ [name]: leftOut });
      expect(await found({ codes: { [name]: { values, unknown: true } } })).toHaveLength(ids.length + leftOut);
    });
    it('finds hours of work by number and range: a span passes where any hour of it would', async () => {
      expect(await found({ numbers: { hours: { values: [130] } } })).toEqual(['analysis-de']);
      expect(await found({ numbers: { hours: { ranges: [{ from: 50, to: 62.5 }] } } })).toEqual(['analysis-fr']);
      expect(await found({ numbers: { hours: { ranges: [{ to: 125 }] } } })).toEqual(['analysis-de', 'analysis-fr']);
      expect(await found({ numbers: { hours: { unknown: true } } })).toHaveLength(3);
    });
    it('counts hours by ranges, each with as many as are found by it', async () => {
      const { facets } = await find({ facets: ['hours'] });
      expect(facets.hours).toEqual([
        { value: 'unknown', count: 3 },
        { value: '100-150', count: 1 },
        { value: '150-300', count: 1 },
        { value: '50-75', count: 1 },
      ]);
      for (const [from, to] of [
        [100, 150],
        [150, 300],
        [50, 75],
      ] as const)
        expect((await find({ numbers: { hours: { ranges: [{ from, to }] } } })).total).toBe(1);
    });
    it('finds nothing by a value that nothing has', async () => {
      expect((await find({ codes: { provider: { values: ['nobody'] } } })).total).toBe(0);
    });
    it('takes both ends of a range in, and ranges and values together', async () => {
      expect(await found({ numbers: { ects: { ranges: [{ from: 2.5, to: 5 }] } } })).toEqual([
        'analysis-de',
        'analysis-fr',
      ]);
      expect(await found({ numbers: { ects: { ranges: [{ from: 7.5 }] } } })).toEqual(['nursing-sv', 'welding-pl']);
      expect(await found({ numbers: { ects: { ranges: [{ to: 2.5 }], values: [10] } } })).toEqual([
        'analysis-fr',
        'welding-pl',
      ]);
      expect(await found({ numbers: { ects: { ranges: [{ to: 2 }, { from: 9, to: 11 }] } } })).toEqual(['welding-pl']);
    });
    it('holds the skills of occupations beside every other filter; none of them finds nothing', async () => {
      const ofOccupations = [`${ESCO}broader`, `${ESCO}unheard-of`];
      expect(await found({ ofOccupations })).toEqual(['analysis-de']);
      expect(await found({ ofOccupations, codes: { skill: { values: [`${ESCO}2b92a5b2`] } } })).toEqual([
        'analysis-de',
      ]);
      expect(await found({ ofOccupations, codes: { skill: { unknown: true } } })).toEqual([]);
      expect(await found({ ofOccupations: [] })).toEqual([]);
    });

    it('finds broader skills by equality', async () => {
      expect(await found({ codes: { skill: { values: [`${ESCO}broader`] } } })).toEqual(['analysis-de']);
    });
  });

  describe('filters on the instance', () => {
    it('holds all conditions against one and the same instance', async () => {
      const asked = { instance: { mode: { values: ['online'] }, language: { values: ['en'] } } };
      expect(await ids(asked)).toEqual([]);
      expect(await found({ instance: { mode: { values: ['onsite'] }, language: { values: ['en'] } } })).toEqual([
        'analysis-de',
        'nursing-sv',
      ]);
    });
    it('holds the start against the same instance', async () => {
      expect(await found({ instance: { mode: { values: ['online'] } }, start: { from: '2026-08-01' } })).toEqual([
        'nursing-sv',
      ]);
      expect(await found({ instance: { language: { values: ['en'] } }, start: { to: '2026-06-30' } })).toEqual([
        'nursing-sv',
      ]);
    });
    it('lets an open start pass every date, and an unknown one none', async () => {
      expect(await found({ start: { from: '2030-01-01', to: '2030-12-31' } })).toEqual(['analysis-fr']);
      expect(await found({ start: { from: '2026-10-01', to: '2026-10-01' } })).toEqual(['analysis-de', 'analysis-fr']);
      expect(await found({ start: { from: '2030-01-01', unknown: true } })).toEqual([
        'analysis-fr',
        'teaching-en',
        'welding-pl',
      ]);
    });
    it('finds an unknown mode by unknown', async () => {
      expect(await found({ instance: { mode: { unknown: true } } })).toEqual(['teaching-en']);
      expect(await found({ instance: { mode: { values: ['blended'], unknown: true } } })).toEqual([
        'analysis-fr',
        'teaching-en',
      ]);
    });
    it('finds by time, place, subtitles and accessibility, all of one and the same instance', async () => {
      expect(await found({ instance: { time: { values: ['evening'] } } })).toEqual(['analysis-de', 'welding-pl']);
      const evening = (place: string) => ({
        instance: { time: { values: ['evening'] }, place: { values: [place] } },
      });
      expect(await found(evening('PL'))).toEqual(['welding-pl']);
      expect(await found(evening('AT'))).toEqual([]);
      expect(await found(evening('online'))).toEqual(['analysis-de']);
      expect(await found({ instance: { place: { values: ['AT2', 'city:lodz'] } } })).toEqual([
        'analysis-de',
        'welding-pl',
      ]);
      const heard = { subtitles: { values: ['en'] } };
      expect(await found({ instance: { ...heard, accessible: { values: ['captions'] } } })).toEqual(['analysis-de']);
      expect(await found({ instance: { ...heard, accessible: { values: ['step-free'] } } })).toEqual([]);
    });
    it('finds by the points of the same instance, and by being online', async () => {
      const near = { values: ['47.07:15.44', 'online'] };
      expect(await found({ instance: { near } })).toEqual(['analysis-de', 'nursing-sv']);
      expect(await found({ instance: { near, language: { values: ['en'] } } })).toEqual(['analysis-de']);
      expect((await find({ instance: { near } })).leftOut).toEqual({ near: 3 });
      expect(await found({ instance: { near: { unknown: true } } })).toHaveLength(4);
    });
    it('tells what is online by the mode, and where that is not known says so', async () => {
      expect(await found({ instance: { online: { values: ['true'] } } })).toEqual(['analysis-de', 'nursing-sv']);
      expect(await found({ instance: { online: { values: ['false'] } } })).toHaveLength(4);
      expect(await found({ instance: { online: { unknown: true } } })).toEqual(['teaching-en']);
      const { leftOut } = await find({
        instance: { online: { values: ['false'] }, place: { values: ['AT', 'online'] } },
      });
      expect(leftOut).toEqual({ place: 2, online: 0 });
    });
    it('names the instances that meet the filters, nearest first', async () => {
      const { hits } = await find({ instance: { mode: { values: ['onsite'] } } });
      expect(Object.fromEntries(hits.map(({ id, matching }) => [id, matching]))).toEqual({
        'analysis-de': ['a2'],
        'nursing-sv': ['s2'],
        'welding-pl': ['w1'],
      });
    });
  });
}
