import { describe, expect, it } from 'vitest';
import { offerDocument, searchQuery } from '../../helpers/offer-documents.ts';
import type { OpenEngine } from './published.ts';

/** Values that would break out of a filter that is put together from text. */
const HOSTILE = [
  'a"b',
  "a'b",
  'a\\b',
  'a\\"b',
  '\\',
  '"',
  'x) OR (y',
  'x" OR provider = "p1',
  'a OR b',
  'NOT a',
  '[a, b]',
  'a\nb',
  'a\tb',
  '$1',
  '%',
  ':*',
  "'; drop table search_build; --",
  '🎓 ünïcode',
];

/** Values are literal text whatever characters they contain. */
export function describeHostileValues(name: string, open: OpenEngine): void {
  describe(`${name}: hostile values`, () => {
    it('takes every value for literal text, in filters and in facets', async () => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        await engine.upsert(
          build,
          HOSTILE.map((value, index) => offerDocument(`h${index}`, { provider: [value], title: { en: value } })),
        );
        await engine.settle(build);
        await engine.publish(build);
        for (const [index, value] of HOSTILE.entries()) {
          const { hits } = await engine.search(searchQuery({ codes: { provider: { values: [value] } } }));
          expect(
            hits.map(({ id }) => id),
            JSON.stringify(value),
          ).toEqual([`h${index}`]);
          await engine.search(searchQuery({ q: value }));
        }
        const { facets } = await engine.search(searchQuery({ facets: ['provider'] }));
        expect(facets.provider?.map(({ value }) => value).sort()).toEqual([...HOSTILE].sort());
        const long = `${'x'.repeat(10_000)}" OR "1" = "1`;
        expect((await engine.search(searchQuery({ codes: { provider: { values: [long] } } }))).total).toBe(0);
        expect(
          (await engine.search(searchQuery({ codes: { provider: { values: ['OR '.repeat(3_400)] } } }))).total,
        ).toBe(0);
      } finally {
        await close();
      }
    });
  });
}
