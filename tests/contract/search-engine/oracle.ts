import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfferDocument } from '../../../services/search/document.ts';
import { NO_LOCK } from '../../../services/search/lock.ts';
import { matchingInstances } from '../../../services/search/matching.ts';
import { type SearchQuery, without } from '../../../services/search/query.ts';
import { type FilterName, INSTANCE_FACETS } from '../../../services/search/schema.ts';
import { searchQuery } from '../../helpers/offer-documents.ts';
import {
  CROWD,
  DOCUMENTS,
  documents,
  expected,
  found,
  instance,
  lock,
  QUERIES,
  query,
  sampleOf,
  shown,
} from './drawn.ts';
import type { OpenEngine } from './published.ts';

/** Random documents and queries: an engine finds and counts what looking at every instance finds and counts. */
export function describeOracle(name: string, open: OpenEngine): void {
  describe(`${name}: random queries on instances`, () => {
    const queries = sampleOf(query, QUERIES);
    const publish = async (all: readonly OfferDocument[]) => {
      const { engine, close } = await open();
      const build = await engine.begin('v1');
      await engine.upsert(build, all);
      await engine.settle(build);
      await engine.publish(build);
      return { engine, close };
    };

    it('find, count and leave out what looking at every instance does', async () => {
      const some = fc.array(instance, { minLength: 1, maxLength: 4 });
      const [all = []] = sampleOf(documents(some, 'o', DOCUMENTS), 1);
      const { engine, close } = await publish(all);
      try {
        // Queries that find nothing, or everything, would tell little.
        const totals = queries.map((asked) => expected(all, asked).total);
        expect(totals.filter((total) => total > 0 && total < DOCUMENTS).length).toBeGreaterThan(QUERIES / 2);
        const single = ['online', 'onsite'].map((mode) =>
          searchQuery({ instance: { mode: { values: [mode] } }, facets: INSTANCE_FACETS, size: 100 }),
        );
        for (const asked of [...queries, ...single]) {
          const result = await engine.search(asked);
          expect(shown(result), JSON.stringify(asked)).toEqual(expected(all, asked));
          for (const [name, total] of Object.entries(result.without ?? {})) {
            expect(total, `${name} ${JSON.stringify(asked)}`).toBe(
              expected(all, without(asked, name as FilterName)).total,
            );
          }
        }
      } finally {
        await close();
      }
    }, 120_000);

    it('count facets among what starts in time, and know how many there are without a filter', async () => {
      const some = fc.array(instance, { minLength: 1, maxLength: 4 });
      const [all = []] = sampleOf(documents(some, 'o', DOCUMENTS), 1);
      const { engine, close } = await publish(all);
      const starts: readonly NonNullable<SearchQuery['start']>[] = [
        { from: '2026-11-30' },
        { from: '2027-01-15' },
        { to: '2027-02-28' },
        { from: '2026-12-31', to: '2027-03-01' },
      ];
      try {
        for (const days of starts)
          for (const unknown of [{ unknown: true }, {}])
            for (const instance of [{}, { mode: { values: ['online'], unknown: true } }])
              for (const codes of [{}, { country: { values: ['AT', 'PL'] } }]) {
                const start = { ...days, ...unknown };
                const asked = searchQuery({ start, instance, codes, facets: INSTANCE_FACETS, size: 100 });
                const result = await engine.search(asked);
                expect(shown(result), JSON.stringify(asked)).toEqual(expected(all, asked));
                for (const [name, total] of Object.entries(result.without ?? {}))
                  expect(total, `${name} ${JSON.stringify(asked)}`).toBe(
                    expected(all, without(asked, name as FilterName)).total,
                  );
              }
      } finally {
        await close();
      }
    }, 120_000);

    it('under a lock find, count and leave out nothing that the lock does not pass, whatever they ask', async () => {
      const some = fc.array(instance, { minLength: 1, maxLength: 4 });
      const [all = []] = sampleOf(documents(some, 'o', DOCUMENTS), 1);
      const { engine, close } = await publish(all);
      try {
        const locks = sampleOf(lock, QUERIES);
        const asked = queries.map((one, at): SearchQuery => ({ ...one, locked: locks[at] ?? NO_LOCK }));
        const totals = asked.map((one) => expected(all, one).total);
        expect(totals.filter((total) => total > 0 && total < DOCUMENTS).length).toBeGreaterThan(QUERIES / 4);
        for (const one of asked) {
          const right = expected(all, one);
          expect(shown(await engine.search(one)), JSON.stringify(one)).toEqual(right);
          expect(await engine.totals([one]), JSON.stringify(one)).toEqual([right.total]);
          // The same in the other orders, which read hits in other ways.
          for (const sort of ['start', 'updated', 'price'] as const) {
            const { total, hits } = await engine.search({ ...one, sort, facets: [] });
            expect([total, hits.map(({ id }) => id).sort()], sort).toEqual([
              right.total,
              right.hits.map(([id]) => id).sort(),
            ]);
          }
        }
      } finally {
        await close();
      }
    }, 240_000);

    it('never miss an offer with more instances than are told apart; what is found beyond names no instance', async () => {
      const many = fc.array(instance, { minLength: CROWD, maxLength: CROWD });
      const [all = []] = sampleOf(documents(many, 'm', CROWD), 1);
      const { engine, close } = await publish(all);
      try {
        for (const asked of queries) {
          const right = new Map(
            found(all, asked).map(({ id, instances }) => [id, matchingInstances(instances, asked)]),
          );
          const { hits } = await engine.search({ ...asked, facets: [] });
          const got = new Map(hits.map(({ id, matching }) => [id, matching]));
          for (const [id, matching] of right) expect(got.get(id), JSON.stringify(asked)).toEqual(matching);
          for (const [id, matching] of got) if (!right.has(id)) expect(matching).toEqual([]);
          if (engine.crowded === undefined) expect(got.size, JSON.stringify(asked)).toBe(right.size);
        }
      } finally {
        await close();
      }
    }, 120_000);
  });
}
