import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../../services/search/query.ts';
import type { Place } from '../../../services/search/walk.ts';
import { ESCO } from './catalogue.ts';
import type { Published } from './published.ts';

/** Orders that can be walked to their end, hit after hit. */
export function describeWalks({ find, ids }: Published): void {
  describe('walks through an order', () => {
    const walks: readonly (readonly [string, Partial<SearchQuery>])[] = [
      ['without words', { lang: 'fr' }],
      ['without words, in a language that no offer has', { lang: 'el' }],
      ['in a language that is asked for', { instance: { language: { values: ['en', 'fr'] } } }],
      ['by start', { sort: 'start' }],
      ['by credits', { sort: 'ects' }],
      ['by price', { sort: 'price' }],
      ['by change', { sort: 'updated' }],
      ['by credits, with words', { sort: 'ects', q: 'Spawanie Datenanalyse' }],
      [
        'by credits, under filters on one and the same instance',
        { sort: 'ects', instance: { mode: { values: ['onsite'] } } },
      ],
    ];
    it.each(walks)('%s: the same order in steps of any size', async (_name, asked) => {
      const whole = await ids(asked);
      expect(whole.length).toBeGreaterThan(1);
      for (const size of [1, 2, 3]) {
        const seen: string[] = [];
        let after: Place | undefined;
        do {
          const { hits, total } = await find({ ...asked, size, ...(after === undefined ? {} : { after }) });
          expect(total).toBe(whole.length);
          seen.push(...hits.map(({ id }) => id));
          after = hits.length === size ? hits.at(-1)?.place : undefined;
        } while (after !== undefined && seen.length <= whole.length);
        expect(seen, `${size}`).toEqual(whole);
      }
    });
    it('gives no places where words, wanted skills or runs decide the order', async () => {
      for (const asked of [
        { q: 'data' },
        { wanted: [`${ESCO}broader`] },
        { sort: 'start' as const, instance: { mode: { values: ['online'] } } },
      ])
        expect((await find(asked)).hits.every(({ place }) => place === undefined)).toBe(true);
    });
  });
}
