import { describe, expect, it } from 'vitest';
import { documentInstance, offerDocument, searchQuery } from '../../helpers/offer-documents.ts';
import { summaryOf } from '../../helpers/offer-summaries.ts';
import type { OpenEngine } from './published.ts';

/** Offers with very many instances, facets with very many values, and a server that holds nothing. */
export function describeLimits(name: string, open: OpenEngine): void {
  describe(`${name}: an empty server`, () => {
    it('answers zero hits and has no build before the first publication', async () => {
      const { engine, close } = await open();
      try {
        await engine.ping();
        expect(await engine.current()).toBeNull();
        expect(await engine.search(searchQuery({ facets: ['eqf'] }))).toMatchObject({ total: 0, hits: [] });
        expect(await engine.totals([searchQuery(), searchQuery({ q: 'data' })])).toEqual([0, 0]);
      } finally {
        await close();
      }
    });
  });

  describe(`${name}: many instances and values`, () => {
    it('never misses an offer for the number of its instances, and counts no facet beyond 300 values', async () => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        const many = Array.from({ length: 20 }, (_, index) =>
          documentInstance({
            id: `i${index}`,
            mode: index === 18 ? 'hybrid' : 'onsite',
            languages: [index === 18 ? 'fi' : 'sv'],
            start: `2026-09-${String(index + 1).padStart(2, '0')}`,
          }),
        );
        await engine.upsert(build, [
          offerDocument('many', { instances: many }),
          ...Array.from({ length: 310 }, (_, index) => offerDocument(`o${index}`, { provider: [`p${index}`] })),
        ]);
        await engine.settle(build);
        await engine.publish(build);
        expect((await engine.crowded?.(build)) ?? 1).toBe(1);
        const asked = searchQuery({
          instance: { mode: { values: ['hybrid'] }, language: { values: ['fi'] } },
          start: { from: '2026-09-19', to: '2026-09-19' },
        });
        expect((await engine.search(asked)).hits).toMatchObject([
          { id: 'many', hit: summaryOf('many'), matching: ['i18'] },
        ]);
        const { facets, cut } = await engine.search(searchQuery({ facets: ['provider', 'kind'] }));
        expect(facets.provider).toHaveLength(300);
        expect(cut).toEqual({ provider: 300 });
      } finally {
        await close();
      }
    });

    it.each([
      ['few', 1],
      ['many', 12],
    ])('counts values among the instances that match exactly, and says of how many where not of all (%s)', async (_, each) => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        const cities = Array.from({ length: 90 }, (_, n) => `city:c${String(n).padStart(2, '0')}`);
        // Every offer is in two cities, but only in the first of them in the evening. City 0 has three times as
        // many offers as the others, `each`. An engine may count a thousand offers differently from a hundred.
        const at = (city: number, time: string) => documentInstance({ times: [time], places: [cities[city] ?? ''] });
        const offers = cities.flatMap((_, city) =>
          Array.from({ length: city === 0 ? 3 * each : each }, (_, n) =>
            offerDocument(`o${city}-${n}`, { instances: [at(city, 'evening'), at((city + 1) % 90, 'daytime')] }),
          ),
        );
        for (let from = 0; from < offers.length; from += 1_000)
          await engine.upsert(build, offers.slice(from, from + 1_000));
        await engine.settle(build);
        await engine.publish(build);
        const evening = { time: { values: ['evening'] } };
        const asked = { instance: evening, facets: ['place', 'time', 'online'] as const };
        const { facets, cut } = await engine.search(searchQuery(asked));
        expect(facets.place).toHaveLength(cut.place ?? 90);
        expect(facets.place?.length).toBeGreaterThanOrEqual(50);
        expect(facets.place?.[0]).toEqual({ value: 'city:c00', count: 3 * each });
        expect(facets.place?.slice(1).every(({ count }) => count === each)).toBe(true);
        expect(facets.online).toEqual([{ value: 'unknown', count: 92 * each }]);
        expect(facets.time?.[0]).toEqual({ value: 'daytime', count: 92 * each });
        expect(Object.keys(cut).filter((facet) => facet !== 'place')).toEqual([]);

        // What was chosen is counted whatever its frequency, and its own filter does not count.
        const chosen = { ...evening, place: { values: ['city:c89'] } };
        const narrow = await engine.search(searchQuery({ ...asked, instance: chosen }));
        expect(narrow.total).toBe(each);
        expect(narrow.facets.place).toContainEqual({ value: 'city:c89', count: each });
        expect(narrow.facets.place).toHaveLength(narrow.cut.place ?? 90);
        if (engine.name === 'store') expect([cut, narrow.cut]).toEqual([{}, {}]);
      } finally {
        await close();
      }
    });
  });
}
