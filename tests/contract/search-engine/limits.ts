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
        expect((await engine.search(searchQuery({ facets: ['provider'] }))).facets.provider).toHaveLength(300);
      } finally {
        await close();
      }
    });
  });
}
