import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { RankingAnswer } from '../../api/ranking.ts';
import { settingsOf } from '../../indexer/engines/meilisearch-settings.ts';
import { emptyEngine, portDeps } from '../helpers/api-ports.ts';

const ask = async (engine: string, lang: string) => {
  const app = createApp(portDeps({ engine: { ...emptyEngine, name: engine } }));
  const { body } = await request(app).get(`/v1/ranking?lang=${lang}`).expect(200);
  return RankingAnswer.parse(body);
};

describe('GET /v1/ranking', () => {
  it('tells the rules that the server is set to, in their order', async () => {
    const { sorts, texts } = await ask('meilisearch', 'en');
    const { rankingRules, searchableAttributes } = settingsOf({ name: 'a', version: 'b' });
    const told = sorts.find(({ sort }) => sort === 'relevance')?.withWords.map(({ by }) => by) ?? [];
    expect(told.slice(1)).toEqual(rankingRules.slice(1).map((rule) => rule.split(':')[0]));
    expect(texts.map(({ text }) => text)).toEqual(searchableAttributes);
  });

  it('says each thing in words of the reader, and what never counts', async () => {
    for (const engine of ['store', 'meilisearch'])
      for (const lang of ['en', 'de', 'fr', 'pl', 'es', 'it']) {
        const { sorts, never } = await ask(engine, lang);
        expect(sorts.map(({ sort }) => sort)).toEqual(['relevance', 'start', 'ects', 'price', 'updated']);
        for (const { means } of sorts.flatMap(({ withWords, withoutWords }) => [...withWords, ...withoutWords]))
          expect(means.length).toBeGreaterThan(5);
        expect(never.length).toBeGreaterThan(20);
      }
    expect((await ask('store', 'de')).never).not.toBe((await ask('store', 'en')).never);
  });
});
