import { describe, expect, it } from 'vitest';
import { ESCO } from './catalogue.ts';
import type { Published } from './published.ts';

/** Counts of facets, and of what filters leave out. */
export function describeFacets({ find, counts }: Published): void {
  describe('facets', () => {
    it('counts each value of each offer once', async () => {
      const { facets } = await find({ facets: ['provider', 'eqf', 'ects', 'mode', 'language'] });
      expect(facets.provider).toEqual([
        { value: 'p1', count: 2 },
        { value: 'p2', count: 2 },
        { value: 'p3', count: 2 },
      ]);
      expect(facets.eqf).toEqual([
        { value: '6', count: 2 },
        { value: '5', count: 1 },
        { value: '7', count: 1 },
        { value: 'unknown', count: 1 },
      ]);
      expect(facets.ects?.map(({ value }) => value).sort()).toEqual(['10', '2.5', '5', '7.5', 'unknown']);
      expect(facets.mode).toEqual([
        { value: 'onsite', count: 3 },
        { value: 'online', count: 2 },
        { value: 'blended', count: 1 },
        { value: 'unknown', count: 1 },
      ]);
      expect(facets.language?.[0]).toEqual({ value: 'en', count: 3 });
    });
    it('counts settings and what learners get', async () => {
      const asked = { facets: ['setting', 'credential'] as const };
      expect(await counts(asked, 'setting')).toEqual({ formal: 1, 'non-formal': 1, unknown: 3 });
      expect(await counts(asked, 'credential')).toEqual({ 'digital-credential': 1, none: 1, unknown: 3 });
    });
    it('counts only what matches words and filters', async () => {
      expect(await counts({ q: 'data', facets: ['country'] }, 'country')).toEqual({
        AT: 1,
        IE: 1,
        UK: 1,
        'UK-SCT': 1,
        GB: 1,
      });
      expect(await counts({ codes: { provider: { values: ['p1'] } }, facets: ['country'] }, 'country')).toEqual({
        AT: 1,
        PL: 1,
      });
    });
    it('leaves a facet’s own filter out of its counts', async () => {
      const asked = {
        codes: { provider: { values: ['p1'] } },
        numbers: { eqf: { values: [6] } },
        facets: ['provider', 'eqf', 'country'] as const,
      };
      expect(await counts(asked, 'provider')).toEqual({ p1: 1, p2: 1, p3: 1 });
      expect(await counts(asked, 'eqf')).toEqual({ '6': 1, unknown: 1 });
      expect(await counts(asked, 'country')).toEqual({ AT: 1 });
    });
    it('counts a dimension of the instance among the instances that meet the other conditions', async () => {
      const asked = { instance: { language: { values: ['en'] } }, facets: ['mode', 'language'] as const };
      expect(await counts(asked, 'mode')).toEqual({ onsite: 2, unknown: 1 });
      expect(await counts(asked, 'language')).toEqual({ en: 3, sv: 1, de: 1, fr: 1, pl: 1 });
      const dated = { start: { from: '2026-08-01', to: '2026-12-31' }, facets: ['mode', 'language'] as const };
      expect(await counts(dated, 'mode')).toEqual({ online: 1, onsite: 1, blended: 1 });
      expect(await counts(dated, 'language')).toEqual({ sv: 1, en: 1, fr: 1 });
    });
    it('counts times, places and what is stated of accessibility', async () => {
      const asked = { facets: ['time', 'place', 'online', 'subtitles', 'accessible'] as const };
      expect(await counts(asked, 'time')).toEqual({ evening: 2, daytime: 1, weekend: 1, unknown: 3 });
      expect(await counts(asked, 'online')).toEqual({ false: 4, true: 2, unknown: 1 });
      expect(await counts(asked, 'accessible')).toEqual({
        captions: 1,
        'step-free': 1,
        'sign-language': 1,
        unknown: 4,
      });
      const evening = { instance: { time: { values: ['evening'] } }, facets: ['place'] as const };
      expect(await counts(evening, 'place')).toEqual({ online: 1, PL: 1, 'city:lodz': 1 });
    });
    it('says the ends of numbers, each without its own filter; of a span both', async () => {
      const asked = { facets: ['eqf', 'ects', 'hours'] as const };
      expect((await find(asked)).spans).toEqual({
        eqf: { least: 5, most: 7 },
        ects: { least: 2.5, most: 10 },
        hours: { least: 62.5, most: 150 },
      });
      const filtered = { ...asked, numbers: { ects: { values: [5] } } };
      expect((await find(filtered)).spans).toEqual({
        eqf: { least: 6, most: 6 },
        ects: { least: 2.5, most: 10 },
        hours: { least: 125, most: 150 },
      });
      expect((await find({ ...asked, q: 'xylophone' })).spans).toEqual({});
      expect((await find({ ...asked, q: 'Spawanie Datenanalyse' })).spans).toMatchObject({
        ects: { least: 5, most: 10 },
      });
      expect((await find({ facets: ['kind'] })).spans).toEqual({});
    });
    it('counts facets of an empty answer as empty', async () => {
      const { facets } = await find({ q: 'xylophone', facets: ['country', 'eqf', 'mode', 'skill'] });
      expect(facets).toEqual({ country: [], eqf: [], mode: [], skill: [] });
    });
    it('counts the unknown skill like any other value', async () => {
      expect(await counts({ facets: ['skill'] }, 'skill')).toEqual({
        [`${ESCO}2b92a5b2`]: 1,
        [`${ESCO}broader`]: 1,
        unknown: 4,
      });
    });
  });

  describe('what filters leave out', () => {
    it('counts what matches everything else but has no value there', async () => {
      expect((await find({ numbers: { eqf: { values: [6] } } })).leftOut).toEqual({ eqf: 1 });
      expect(
        (await find({ numbers: { ects: { ranges: [{ from: 9 }] } }, codes: { isced: { values: ['06'] } } })).leftOut,
      ).toEqual({ ects: 0, isced: 1 });
    });
    it('says nothing of a filter that takes the unknown in', async () => {
      expect((await find({ numbers: { eqf: { values: [6], unknown: true } } })).leftOut).toEqual({});
    });
    it('counts offers whose instance might match but for an unknown value', async () => {
      expect(
        (await find({ instance: { mode: { values: ['online'] }, language: { values: ['en'] } } })).leftOut,
      ).toEqual({ mode: 1, language: 0 });
      expect((await find({ start: { from: '2026-08-01' } })).leftOut).toEqual({ start: 2 });
    });
  });
}
