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

/** A letter of Cyrillic and Chinese, by number: words that no compression shortens. */
const letters = (base: number, range: number, seed: number, length: number) =>
  Array.from({ length }, (_, at) =>
    String.fromCodePoint(base + ((seed * 7_919 + at * at * 104_729 + at * 31 * seed) % range)),
  ).join('');

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

    it('takes a value for the same in whatever case it is written, and counts it once in an offer', async () => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        await engine.upsert(build, [
          offerDocument('capitals', { credits: ['ECTS'], alliance: ['ΕΥΡΏΠΗ'] }),
          offerDocument('both', { credits: ['ECTS', 'ects'], alliance: ['Ευρώπη'] }),
          offerDocument('other', { credits: ['ECTS+'], alliance: ['Europa'] }),
        ]);
        await engine.settle(build);
        await engine.publish(build);
        const found = async (codes: Parameters<typeof searchQuery>[0]) =>
          (await engine.search(searchQuery(codes))).hits.map(({ id }) => id).sort();
        for (const value of ['ECTS', 'ects', 'Ects', 'ＥＣＴＳ'])
          expect(await found({ codes: { credits: { values: [value] } } }), value).toEqual(['both', 'capitals']);
        for (const value of ['ΕΥΡΏΠΗ', 'ευρώπη'])
          expect(await found({ codes: { alliance: { values: [value] } } }), value).toEqual(['both', 'capitals']);
        const { facets } = await engine.search(searchQuery({ facets: ['credits'] }));
        expect(facets.credits?.map(({ value, count }) => [value.toUpperCase(), count])).toEqual([
          ['ECTS', 2],
          ['ECTS+', 1],
        ]);
      } finally {
        await close();
      }
    });

    it('takes values of three thousand bytes and texts of ten thousand long words, beside others', async () => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        const long = `http://data.europa.eu/esco/skill/${letters(0x4e00, 20_000, 3, 950)}`;
        const summary = Array.from({ length: 12_000 }, (_, n) => letters(0x430, 32, n + 1, 55)).join(' ');
        await engine.upsert(build, [
          offerDocument('long', { skill: [long], title: { en: 'Long' } }),
          offerDocument('many', { title: { bg: 'Many' }, summary: { bg: summary } }),
          offerDocument('plain', { title: { en: 'Plain' } }),
        ]);
        await engine.settle(build);
        await engine.publish(build);
        expect(await engine.count(build)).toBe(3);
        const { hits } = await engine.search(searchQuery({ codes: { skill: { values: [long] } } }));
        expect(hits.map(({ id }) => id)).toEqual(['long']);
      } finally {
        await close();
      }
    }, 60_000);
  });
}
