import { describe, expect, it } from 'vitest';
import { CATALOGUE, QUOTED_HIT } from './catalogue.ts';
import type { Published } from './published.ts';

/** The order of hits, their pages, and what stands in a hit. */
export function describePages({ find, ids }: Published): void {
  describe('hits', () => {
    it('finds everything without words: what the reader’s language has first, then by the next start', async () => {
      expect(await ids({ lang: 'en' })).toEqual([
        'nursing-sv',
        'analysis-de',
        'teaching-en',
        'analysis-fr',
        'welding-pl',
      ]);
      expect(await ids({ lang: 'sv' })).toEqual([
        'nursing-sv',
        'analysis-de',
        'analysis-fr',
        'teaching-en',
        'welding-pl',
      ]);
      expect(await ids({ lang: 'fr' })).toEqual([
        'analysis-fr',
        'nursing-sv',
        'analysis-de',
        'teaching-en',
        'welding-pl',
      ]);
      expect((await find({ lang: 'el' })).hits.map(({ id }) => id)[0]).toBe('nursing-sv');
      expect((await find({})).total).toBe(CATALOGUE.length);
    });

    it('cuts that order into pages of any size, over the end of the reader’s language', async () => {
      for (const size of [1, 2, 3, 4]) {
        const seen: string[] = [];
        for (let page = 1; (page - 1) * size < CATALOGUE.length; page++)
          seen.push(...(await ids({ lang: 'fr', page, size })));
        expect(seen, `${size}`).toEqual(await ids({ lang: 'fr' }));
      }
    });

    it('keeps that order under filters; a language that is asked for leaves no other to prefer', async () => {
      expect(await ids({ lang: 'fr', codes: { country: { values: ['FR', 'SE'] } } })).toEqual([
        'analysis-fr',
        'nursing-sv',
      ]);
      expect(await ids({ lang: 'de', instance: { language: { values: ['sv', 'de'] } } })).toEqual([
        'nursing-sv',
        'analysis-de',
      ]);
    });

    it('gives hits back as they were written, quotes and backslashes included', async () => {
      const { hits } = await find({ codes: { country: { values: ['AT'] } } });
      expect(hits).toMatchObject([{ id: 'analysis-de', hit: QUOTED_HIT, matching: ['a1', 'a2'] }]);
    });
  });

  describe('order and pages', () => {
    it('sorts by the nearest start, by credits and by price upwards, what has none last', async () => {
      expect(await ids({ sort: 'start' })).toEqual([
        'nursing-sv',
        'analysis-de',
        'analysis-fr',
        'teaching-en',
        'welding-pl',
      ]);
      expect(await ids({ sort: 'ects' })).toEqual([
        'analysis-fr',
        'analysis-de',
        'nursing-sv',
        'welding-pl',
        'teaching-en',
      ]);
      expect(await ids({ sort: 'price' })).toEqual([
        'welding-pl',
        'analysis-fr',
        'analysis-de',
        'nursing-sv',
        'teaching-en',
      ]);
    });
    it('sorts by the runs that meet the filters: another run of the offer has no say', async () => {
      const online = { instance: { mode: { values: ['online'] } } };
      expect(await ids({ sort: 'start', ...online })).toEqual(['analysis-de', 'nursing-sv']);
      expect(await ids({ sort: 'price', ...online })).toEqual(['nursing-sv', 'analysis-de']);
      expect(await ids({ sort: 'start', instance: { mode: { values: ['onsite'] } } })).toEqual([
        'nursing-sv',
        'analysis-de',
        'welding-pl',
      ]);
      expect(await ids({ sort: 'start', start: { from: '2026-02-15' } })).toEqual([
        'analysis-de',
        'nursing-sv',
        'analysis-fr',
      ]);
      expect(await ids({ sort: 'start', start: { from: '2026-03-15' } })).toEqual([
        'nursing-sv',
        'analysis-de',
        'analysis-fr',
      ]);
      const second = await find({ sort: 'start', start: { from: '2026-03-15' }, page: 2, size: 1 });
      expect(second.hits.map(({ id }) => id)).toEqual(['analysis-de']);
      expect(await ids({ q: 'Spawanie omvårdnad Datenanalyse', sort: 'price', ...online })).toEqual([
        'nursing-sv',
        'analysis-de',
      ]);
    });
    it('sorts by the latest change first', async () => {
      expect(await ids({ sort: 'updated' })).toEqual([
        'analysis-de',
        'analysis-fr',
        'nursing-sv',
        'welding-pl',
        'teaching-en',
      ]);
    });
    it('sorts strictly where words are given too', async () => {
      expect(await ids({ q: 'data', sort: 'ects' })).toEqual(['analysis-de', 'teaching-en']);
      expect(await ids({ q: 'data', sort: 'start' })).toEqual(['analysis-de', 'teaching-en']);
    });
    it('cuts the same order into pages', async () => {
      const pages = [];
      for (const page of [1, 2, 3, 4]) pages.push(await find({ page, size: 2 }));
      expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(await ids({}));
      expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
    });
    it('answers totals and facets without hits where none is asked for', async () => {
      expect(await find({ size: 0, facets: ['kind'] })).toMatchObject({ total: 5, hits: [] });
    });
  });
}
