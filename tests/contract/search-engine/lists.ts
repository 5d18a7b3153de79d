import { describe, expect, it } from 'vitest';
import type { IndexBuild } from '../../../services/search/engine.ts';
import { searchQuery } from '../../helpers/offer-documents.ts';
import type { Published } from './published.ts';

/** Totals of several queries, and the list of a build. */
export function describeLists({ engine }: Published): void {
  describe('totals and lists', () => {
    it('gives totals of several queries in their order', async () => {
      expect(
        await engine().totals([
          searchQuery({ q: 'data' }),
          searchQuery({ codes: { country: { values: ['SE'] } } }),
          searchQuery(),
        ]),
      ).toEqual([2, 1, 5]);
    });

    it('lists ids with the state of the offer that each shows, in id order, from where it is told', async () => {
      const build = (await engine().current()) as IndexBuild;
      expect(await engine().list(build, null, 2)).toEqual([
        { id: 'analysis-de', revision: 7, tx: '42' },
        { id: 'analysis-fr', revision: 1, tx: '1' },
      ]);
      expect((await engine().list(build, 'analysis-fr', 10)).map(({ id }) => id)).toEqual([
        'nursing-sv',
        'teaching-en',
        'welding-pl',
      ]);
      expect(await engine().count(build)).toBe(5);
    });
  });
}
