import { randomBytes } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../api/search.ts';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { syncIndex } from '../../indexer/sync.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { BROADER_SKILL, openTestApi, SKILL, type TestApi, VOCABULARY } from '../helpers/api.ts';

const url = process.env.MEILI_URL;

describe.each(['store', 'meilisearch'])('Skills in answers (%s)', (name) => {
  if (name === 'meilisearch' && url === undefined) {
    it.skip('are found and labelled alike: MEILI_URL names no server to run against', () => {});
    return;
  }
  let api: TestApi;
  let engine: SearchEngine;
  beforeAll(async () => {
    api = await openTestApi();
    engine = api.deps.engine;
    if (name === 'store' || url === undefined) return;
    const index = `labels_${randomBytes(4).toString('hex')}`;
    engine = createMeilisearchEngine({ url, key: process.env.MEILI_KEY ?? null, index }, api.deps);
    await syncIndex(engine, api.deps);
  }, 60_000);
  afterAll(async () => {
    if (engine !== api.deps.engine) {
      const build = await engine.current();
      if (build) await engine.drop(build);
      await engine.close();
    }
    await api.close();
  });

  const ask = async (query: string): Promise<SearchAnswer> =>
    (await request(api.with({ engine })).get(`/v1/offers?facets=skill&${query}`).expect(200)).body;

  it.each([
    ['by a label in the reader’s language', `q=${encodeURIComponent('Daten analysieren')}&lang=de`, 'de'],
    ['by a label in another language', 'q=analysieren&lang=fr', 'en'],
    ['by the skill', `skill=${encodeURIComponent(SKILL)}&lang=de`, 'de'],
    ['by what is above it', `skill=${encodeURIComponent(BROADER_SKILL)}&lang=sv`, 'en'],
  ])('are found %s and labelled in the language of the answer, else in English', async (_, query, language) => {
    const text = language === 'de' ? 'Daten analysieren' : 'analyse data';
    const { hits, facets } = await ask(query);
    expect(hits.map(({ id, skills }) => [id, skills])).toEqual([
      ['full', [{ uri: SKILL, label: { [language]: text }, basis: 'stated', confidence: 1 }]],
    ]);
    const counted = (facets.skill ?? []).filter(({ value }) => value !== 'unknown');
    expect(counted.map(({ value, label }) => [value, label]).sort()).toEqual([
      [SKILL, text],
      [BROADER_SKILL, BROADER_SKILL],
    ]);
  });

  it('are called by the new labels as soon as these are swapped in, and found by them after the next sync', async () => {
    await fillVocabulary(api.db, VOCABULARY, [{ uri: SKILL, labels: { en: 'juggle' }, broader: [] }]);
    expect((await ask('q=datenanalyse')).hits[0]?.skills[0]?.label).toEqual({ en: 'juggle' });
    expect((await ask('q=juggle')).total).toBe(0);
    expect(await syncIndex(engine, api.deps)).toEqual({ indexed: 0, refreshed: 4, rebuilt: false });
    expect((await ask('q=juggle')).hits.map(({ id }) => id)).toEqual(['full']);
    expect((await ask(`skill=${encodeURIComponent(BROADER_SKILL)}`)).total).toBe(0);
    expect((await syncIndex(engine, api.deps)).rebuilt).toBe(false);
  });
});
