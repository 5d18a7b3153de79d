import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../services/search/engine.ts';
import type { Preferred } from '../../../services/search/preferred.ts';
import type { SearchQuery } from '../../../services/search/query.ts';
import { documentInstance, offerDocument, searchQuery } from '../../helpers/offer-documents.ts';
import type { OpenEngine } from './published.ts';

const online = documentInstance({ id: 'o', mode: 'online', languages: ['de'], start: '2026-10-01' });
const onsite = documentInstance({ id: 's', mode: 'onsite', languages: ['en'], start: '2026-11-01' });

const OFFERS = [
  offerDocument('a-onsite', { title: { en: 'Bookkeeping' }, ects: 5, instances: [onsite], provider: ['p1'] }),
  offerDocument('b-online', { title: { en: 'Bookkeeping' }, ects: 3, instances: [online], provider: ['p1'] }),
  offerDocument('c-both', { title: { en: 'Bookkeeping' }, ects: 5, instances: [online, onsite], provider: ['p2'] }),
  offerDocument('d-named', { title: { en: 'Online bookkeeping shops' }, instances: [onsite], provider: ['p2'] }),
  offerDocument('e-silent', { title: { en: 'Bookkeeping' }, provider: ['p2'] }),
  offerDocument('f-other', { title: { en: 'Welding' }, instances: [online] }),
];

const preferring = (conditions: Partial<Preferred['conditions']>, typed = ''): Preferred => ({
  conditions: { codes: {}, numbers: {}, instance: {}, ...conditions },
  typed,
  understood: [],
});
const ONLINE = { instance: { mode: { values: ['online'] } } };

/** What words say beside the subject ranks first and never filters. */
export function describePreferred(name: string, open: OpenEngine): void {
  describe(`${name}: what words say beside the subject`, () => {
    let engine: SearchEngine;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ engine, close } = await open());
      const build = await engine.begin('v1');
      await engine.upsert(build, OFFERS);
      await engine.settle(build);
      await engine.publish(build);
    });
    afterAll(() => close());
    const find = (asked: Partial<SearchQuery>) => engine.search(searchQuery(asked));
    const ids = async (asked: Partial<SearchQuery>) => (await find(asked)).hits.map(({ id }) => id);

    it('comes first, and changes neither the total nor any count', async () => {
      const asked = { q: 'bookkeeping', facets: ['mode', 'provider', 'ects'] as const };
      const plain = await find(asked);
      const preferring_ = await find({ ...asked, preferred: preferring(ONLINE) });
      expect(preferring_.hits.slice(0, 2).map(({ id }) => id)).toEqual(['b-online', 'c-both']);
      expect(preferring_.hits.map(({ id }) => id).sort()).toEqual(plain.hits.map(({ id }) => id).sort());
      expect({ ...preferring_, hits: [] }).toEqual({ ...plain, hits: [] });
    });
    it('comes after titles that have all the words that were typed', async () => {
      const asked = { q: 'bookkeeping', preferred: preferring(ONLINE, 'online bookkeeping') };
      expect((await ids(asked)).slice(0, 3)).toEqual(['d-named', 'b-online', 'c-both']);
    });
    it('holds all together, on one and the same instance', async () => {
      const conditions = { instance: { mode: { values: ['online'] }, language: { values: ['en'] } } };
      expect((await ids({ q: 'bookkeeping', preferred: preferring(conditions) }))[0]).toBe('a-onsite');
      const both = { ...ONLINE, numbers: { ects: { values: [5] } } };
      expect((await ids({ q: 'bookkeeping', preferred: preferring(both) }))[0]).toBe('c-both');
      const start = { ...ONLINE, start: { from: '2026-11-01' } };
      expect(await ids({ q: 'bookkeeping', preferred: preferring(start) })).toEqual(await ids({ q: 'bookkeeping' }));
    });
    it('holds on the instance that also meets the filters, and a filter of the same name decides', async () => {
      const english = { instance: { language: { values: ['en'] } } };
      const onlyEnglish = await ids({ q: 'bookkeeping', ...english, preferred: preferring(ONLINE) });
      expect(onlyEnglish).toEqual(await ids({ q: 'bookkeeping', ...english }));
      const filtered = { q: 'bookkeeping', instance: { mode: { values: ['onsite'] } } };
      expect((await ids({ ...filtered, preferred: preferring(ONLINE) })).sort()).toEqual((await ids(filtered)).sort());
    });
    it('ranks everything where no other word is left', async () => {
      const all = await find({ preferred: preferring(ONLINE, 'online') });
      expect(all.total).toBe(OFFERS.length);
      expect(all.hits.map(({ id }) => id)).toEqual([
        'b-online',
        'c-both',
        'f-other',
        'a-onsite',
        'd-named',
        'e-silent',
      ]);
    });
    it('gives every hit once whatever the size of pages', async () => {
      for (const preferred of [preferring(ONLINE, 'online bookkeeping'), preferring(ONLINE)]) {
        const whole = await ids({ q: 'bookkeeping', preferred });
        for (const size of [1, 2, 3, 4]) {
          const paged: string[] = [];
          for (let page = 1; page <= 5; page += 1)
            paged.push(...(await ids({ q: 'bookkeeping', preferred, size, page })));
          expect(paged, String(size)).toEqual(whole);
        }
      }
    });
    it('has no say where an order is asked for', async () => {
      const asked = { q: 'bookkeeping', sort: 'ects' as const };
      expect(await ids({ ...asked, preferred: preferring(ONLINE) })).toEqual(await ids(asked));
    });
    it('ranks first also where any of the words is enough', async () => {
      const hits = await ids({
        q: 'bookkeeping welding',
        preferred: preferring({ numbers: { ects: { values: [3] } } }),
      });
      expect(hits[0]).toBe('b-online');
      expect(hits).toHaveLength(OFFERS.length);
    });
  });
}
