import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments, readLearnerQueries } from '../../../bench/relevance/demo.ts';
import type { SearchEngine } from '../../../services/search/engine.ts';
import { searchQuery } from '../../helpers/offer-documents.ts';
import type { OpenEngine } from './published.ts';

const MOST_MISSED = 0.1;
const FIRST = 3;

/** What learners type finds what they look for. */
export function describeLearners(name: string, open: OpenEngine): void {
  describe(`${name}: learners’ words over the demo’s offers`, () => {
    let engine: SearchEngine;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ engine, close } = await open());
      const build = await engine.begin('v1');
      await engine.upsert(build, demoDocuments());
      await engine.settle(build);
      await engine.publish(build);
    });
    afterAll(() => close());

    it('are of six languages, at least forty, half of them several words', () => {
      const queries = readLearnerQueries();
      expect(queries.length).toBeGreaterThanOrEqual(40);
      expect(new Set(queries.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(6);
      expect(queries.filter(({ q }) => q.includes(' ')).length).toBeGreaterThanOrEqual(queries.length / 2);
    });

    it('have an expected offer among the first three in nine of ten', async () => {
      const queries = readLearnerQueries();
      const missed: string[] = [];
      for (const { q, lang, offers } of queries) {
        const { hits } = await engine.search(searchQuery({ q, lang, size: FIRST }));
        if (!hits.some(({ id }) => offers.includes(id))) missed.push(`${q} → ${hits.map(({ id }) => id).join(', ')}`);
      }
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(queries.length * MOST_MISSED);
    });
  });
}
