import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStoreEngine } from '../../../../indexer/engines/store.ts';
import { documentWords } from '../../../../indexer/engines/store-document.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { IndexBuild, SearchEngine } from '../../../../services/search/engine.ts';
import { without } from '../../../../services/search/query.ts';
import { documentInstance, offerDocument, searchQuery } from '../../../helpers/offer-documents.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

let store: TestStore;
let writer: SearchEngine;
let reader: SearchEngine;
let build: IndexBuild;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  const deps = { now: () => new Date(), log: silentLogger };
  writer = createStoreEngine(store.db, deps);
  reader = createStoreEngine(store.db, deps);
  build = await writer.begin('v1');
  await writer.upsert(build, [offerDocument('a', { title: { en: 'Welding' }, country: ['AT'] })]);
  await writer.settle(build);
  await writer.publish(build);
});

describe('the store’s engine in two processes', () => {
  it('counts values that the other one added after this one had looked', async () => {
    const countries = async () => (await reader.search(searchQuery({ facets: ['country'] }))).facets.country;
    expect(await countries()).toEqual([{ value: 'AT', count: 1 }]);
    await writer.upsert(build, [offerDocument('b', { country: ['EE'] })]);
    await writer.settle(build);
    expect(await countries()).toEqual([
      { value: 'AT', count: 1 },
      { value: 'EE', count: 1 },
    ]);
    expect((await reader.search(searchQuery({ codes: { country: { values: ['EE'] } } }))).total).toBe(1);
  });

  it('goes on with the new build when the old one is dropped under it', async () => {
    expect((await reader.search(searchQuery())).total).toBe(1);
    const next = await writer.begin('v2');
    await writer.upsert(next, [offerDocument('x'), offerDocument('y')]);
    await writer.settle(next);
    const [during] = await Promise.all([reader.search(searchQuery({ facets: ['country'] })), writer.publish(next)]);
    expect([1, 2]).toContain(during.total);
    expect((await reader.search(searchQuery())).total).toBe(2);
  });

  it('drops what a killed rebuild left behind when the next one begins', async () => {
    const left = await writer.begin('v2');
    await writer.begin('v3');
    await expect(writer.count(left)).rejects.toMatchObject({ name: 'EngineError' });
    expect(await reader.current()).toEqual(build);
  });
});

describe('the store’s engine', () => {
  it('tells by the way how many offers there are without each filter, as it counts them when asked', async () => {
    const instances = (mode: string, start: string | null) => [documentInstance({ mode, start })];
    await writer.upsert(build, [
      offerDocument('b', { title: { en: 'Welding' }, country: ['EE'], instances: instances('online', '2027-03-01') }),
      offerDocument('c', { title: { en: 'Welding' }, country: ['EE'], instances: instances('onsite', null) }),
      offerDocument('d', { title: { en: 'Welding' }, eqf: 6, country: ['EE'], instances: instances('online', null) }),
    ]);
    await writer.settle(build);
    const query = searchQuery({
      q: 'welding',
      codes: { country: { values: ['EE'] } },
      numbers: { eqf: { ranges: [{ from: 5, to: 7 }], unknown: true } },
      instance: { mode: { values: ['online'] } },
      start: { from: '2027-01-01' },
    });
    const found = await reader.search(query);
    const names = ['country', 'eqf', 'mode', 'start'] as const;
    const totals = await reader.totals(names.map((name) => without(query, name)));
    expect(found.total).toBe(1);
    expect(names.map((name) => found.without?.[name])).toEqual(totals);
    expect(found.without?.start).toBe(2);
  });

  it('finds other forms of a word in its language, whatever the reader’s', async () => {
    await writer.upsert(build, [
      offerDocument('de', { title: { de: 'Häuser sanieren' } }),
      offerDocument('en', { title: { en: 'Analysing networks' } }),
    ]);
    await writer.settle(build);
    const ids = async (q: string) => (await reader.search(searchQuery({ q, lang: 'fr' }))).hits.map(({ id }) => id);
    expect(await ids('Haus sanieren')).toEqual(['de']);
    expect(await ids('network analysing')).toEqual(['en']);
  });

  it('puts the offer whose title is the query before one whose title only has it', async () => {
    await writer.upsert(build, [
      offerDocument('a-long', { title: { en: 'Welding for shipyards and bridges' } }),
      offerDocument('b-exact', { title: { en: 'Welding' } }),
      offerDocument('c-text', { summary: { en: 'Welding' } }),
    ]);
    await writer.remove(build, ['a']);
    await writer.settle(build);
    expect((await reader.search(searchQuery({ q: 'welding' }))).hits.map(({ id }) => id)).toEqual([
      'b-exact',
      'a-long',
      'c-text',
    ]);
  });

  it('leaves nothing of a removed offer’s instances for another to be found by', async () => {
    await writer.upsert(build, [
      offerDocument('b', { instances: [documentInstance({ mode: 'online', start: '2026-09-01' })] }),
    ]);
    await writer.upsert(build, [offerDocument('b')]);
    await writer.settle(build);
    expect((await reader.search(searchQuery({ start: { from: '2026-01-01' } }))).total).toBe(0);
  });
});

describe('documentWords', () => {
  it('weighs a word by every text that has it', () => {
    const { title, weights } = documentWords(
      offerDocument('a', { title: { en: 'Steel' }, summary: { en: 'steel, Stahl' }, keywords: ['X-1'] }),
    );
    expect(title).toBe("'steel'");
    expect(Object.fromEntries(weights)).toEqual({ 1: 2, stahl: 8, steel: 1 + 8, x: 2, x1: 2 });
  });
  it('stops at ten thousand different words, far below what a tsvector holds', () => {
    const text = Array.from({ length: 12_000 }, (_, index) => `w${index}`).join(' ');
    expect(documentWords(offerDocument('a', { summary: { en: text } })).weights.size).toBe(10_000);
  });
});
