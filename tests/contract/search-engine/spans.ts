import { describe, expect, it } from 'vitest';
import { documentInstance, offerDocument, searchQuery } from '../../helpers/offer-documents.ts';
import type { OpenEngine } from './published.ts';

/** Values that are known from the least to the most: credits of a range, starts of a month or year. */
export function describeSpans(name: string, open: OpenEngine): void {
  describe(`${name}: values that are known from the least to the most`, () => {
    it('pass wherever one of them would, for filters, facets and order', async () => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        const month = { start: '2027-03-01', startUntil: '2027-03-31' };
        await engine.upsert(build, [
          offerDocument('range', {
            ects: 3,
            ectsMost: 5,
            instances: [
              documentInstance({ id: 'm', mode: 'online', languages: ['et'], ...month }),
              documentInstance({ id: 'd', mode: 'onsite', languages: ['lv'], start: '2028-01-10' }),
            ],
          }),
          offerDocument('six', { ects: 6, instances: [documentInstance({ id: 's', start: '2027-03-15' })] }),
        ]);
        await engine.settle(build);
        await engine.publish(build);
        const found = async (asked: Parameters<typeof searchQuery>[0]) =>
          (await engine.search(searchQuery(asked))).hits.map(({ id }) => id).sort();
        const ects = (ranges: { from?: number; to?: number }[], values: number[] = []) =>
          found({ numbers: { ects: { ranges, values } } });
        expect(await ects([], [4])).toEqual(['range']);
        expect(await ects([], [3.5])).toEqual(['range']);
        expect(await ects([], [6, 7])).toEqual(['six']);
        expect(await ects([{ from: 3, to: 5 }])).toEqual(['range']);
        expect(await ects([{ from: 5 }])).toEqual(['range', 'six']);
        expect(await ects([{ to: 2.5 }])).toEqual([]);
        expect(await ects([{ from: 4.1, to: 4.9 }])).toEqual(['range']);
        expect(await found({ numbers: { ects: { unknown: true } } })).toEqual([]);
        const sorted = await engine.search(searchQuery({ sort: 'ects', facets: ['ects'] }));
        expect(sorted.hits.map(({ id }) => id)).toEqual(['range', 'six']);
        expect(sorted.facets.ects?.map(({ value }) => value).sort()).toEqual(['3', '4', '5', '6']);

        expect(await found({ start: { from: '2027-03-20', to: '2027-03-25' } })).toEqual(['range']);
        expect(await found({ start: { from: '2027-03-15', to: '2027-03-15' } })).toEqual(['range', 'six']);
        expect(await found({ start: { from: '2027-04-01', to: '2027-12-31' } })).toEqual([]);
        expect(await found({ start: { to: '2027-02-28' } })).toEqual([]);
        const online = { mode: { values: ['online'] } };
        expect(await found({ instance: online, start: { from: '2027-03-31' } })).toEqual(['range']);
        expect(await found({ instance: online, start: { from: '2027-04-01' } })).toEqual([]);
        const facet = async (from: string) => {
          const asked = searchQuery({ start: { from, to: '2027-12-31' }, facets: ['language'] });
          return (await engine.search(asked)).facets.language?.map(({ value }) => value).sort();
        };
        expect(await facet('2027-03-20')).toEqual(['et']);
        expect(await facet('2027-03-10')).toEqual(['et', 'unknown']);
      } finally {
        await close();
      }
    });
  });
}
