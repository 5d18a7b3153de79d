import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { openMeilisearch } from '../../indexer/engines/meilisearch-client.ts';
import { type IndexKey, indexKeys } from '../../indexer/engines/meilisearch-keys.ts';
import { LockedServers } from '../../indexer/engines/meilisearch-locked.ts';
import { requireRights } from '../../indexer/rights.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { type Lock, NO_LOCK } from '../../services/search/lock.ts';
import { offerDocument, searchQuery } from '../helpers/offer-documents.ts';

const url = process.env.MEILI_URL;
const master = process.env.MEILI_KEY ?? null;
const index = `locked_${randomBytes(4).toString('hex')}`;

if (url === undefined || master === null) {
  it.skip('locks as tenant tokens: MEILI_URL and MEILI_KEY (the master key) name no server to try them at', () => {});
} else {
  const server = openMeilisearch({ url, key: master });
  const now = () => new Date();
  let told: unknown[] = [];
  const deps = { now, log: { ...silentLogger, warn: (event: unknown) => void told.push(event) } };
  const austria: Lock = { ...NO_LOCK, conditions: { ...NO_LOCK.conditions, codes: { country: { values: ['AT'] } } } };
  let keys: readonly IndexKey[] = [];

  const keyFor = (use: string) => {
    const key = keys.find((one) => one.use === use);
    if (key === undefined) throw new Error(`There is no key for ${use}`);
    return key;
  };
  const filler = () => createMeilisearchEngine({ url, key: master, index }, deps);
  const answering = (keyUid: string | null) =>
    createMeilisearchEngine({ url, key: keyFor('search').value, keyUid, index }, deps);
  const locksOf = (key: string, keyUid: string | null) =>
    new LockedServers(
      {
        index,
        reader: openMeilisearch({ url, key }),
        key,
        keyUid,
        as: (token) => openMeilisearch({ url, key: token }),
      },
      deps,
    );

  /** What the lock lets somebody see who sends what our filters would never ask. */
  async function seen(locks: LockedServers, locked: Lock, asked: object = {}): Promise<string[]> {
    const { results } = await locks
      .of({ locked })
      .ask<{ results: { hits: { id: string }[] }[] }>('multi-search', { queries: [{ indexUid: index, ...asked }] });
    return results.flatMap(({ hits }) => hits.map(({ id }) => id)).sort();
  }

  async function publish(version: string): Promise<void> {
    const engine = filler();
    const build = await engine.begin(version);
    const austrian = ['at', 'left-out'].map((id) => offerDocument(id, { country: ['AT'], title: { en: 'Data' } }));
    await engine.upsert(build, [...austrian, offerDocument('ee', { country: ['EE'], title: { en: 'Data ethics' } })]);
    await engine.settle(build);
    await engine.publish(build);
  }

  beforeAll(async () => {
    await publish('v1');
    keys = await indexKeys(server, { index, expiresAt: null, renew: false, now: now() });
  }, 60_000);
  afterAll(async () => {
    const found = await server.get<{ results: { uid: string; name: string | null }[] }>('keys?limit=1000');
    for (const one of found?.results ?? [])
      if (one.name?.endsWith(` ${index}`)) await server.send('delete', `keys/${one.uid}`);
    await server.send('delete', `indexes/${index}`);
  });

  describe('the lock of a portal as a tenant token', () => {
    it('holds whatever is asked: no filter of a request shows anything outside, hits and counts alike', async () => {
      const { value, uid } = keyFor('search');
      const without = { offers: ['left-out'], providers: [] };
      const locks = locksOf(value, uid);
      for (const asked of [{}, { filter: 'country = "EE" OR id EXISTS' }, { q: 'data' }, { facets: ['country'] }])
        expect(await seen(locks, { ...austria, without }, asked)).toEqual(['at']);
      expect(await seen(locks, austria, { filter: 'country = "EE"' })).toEqual([]);
      const { facetDistribution } = await locks
        .of({ locked: austria })
        .ask<{ facetDistribution: object }>(`indexes/${index}/search`, { facets: ['country'] });
      expect(facetDistribution).toEqual({ country: { AT: 2 } });
      expect(told).toEqual([]);
    });

    it('is signed with a key that is found at the server, where the key at hand may look', async () => {
      expect(await seen(locksOf(master, null), austria)).toEqual(['at', 'left-out']);
    });

    it('changes no answer, also of words that are decided by the whole index', async () => {
      told = [];
      for (const asked of [{ q: 'data ethics' }, { q: 'data' }, { q: 'ethics', relax: true as const }, {}]) {
        const query = searchQuery({ ...asked, locked: austria, facets: ['country'] });
        const locked = await answering(keyFor('search').uid).search(query);
        expect(locked).toEqual(await answering(null).search(query));
        expect(await answering(keyFor('search').uid).totals([query, searchQuery()])).toEqual([locked.total, 3]);
      }
      const engine = answering(null);
      for (const q of ['data', 'ethics']) await engine.search(searchQuery({ q, locked: austria }));
      // Without the id of the key the filter alone locks, which each process says once.
      expect(told).toHaveLength(5);
      expect(told[4]).toMatchObject({ event: 'index.lock', reason: expect.stringContaining('MEILI_KEY_UID') });
    });

    it('goes on while the index is exchanged', async () => {
      const engine = answering(keyFor('search').uid);
      const query = searchQuery({ locked: austria });
      expect((await engine.search(query)).total).toBe(2);
      await publish('v2');
      expect((await engine.search(query)).total).toBe(2);
    }, 30_000);

    it('is refused at the start where the id is that of another key', async () => {
      await requireRights(answering(keyFor('search').uid), 'answer');
      for (const wrong of [keyFor('indexing').uid, randomUUID()])
        await expect(requireRights(answering(wrong), 'answer')).rejects.toMatchObject({
          code: 'key-refused',
          message: expect.stringContaining('MEILI_KEY_UID'),
        });
    });

    it('leaves exclusions to the filter that do not fit into a header, and never the conditions', async () => {
      const { value, uid } = keyFor('search');
      const offers = ['left-out', ...Array.from({ length: 2_000 }, (_, n) => `an-offer-that-is-left-out-${n}`)];
      const without = { offers, providers: [] };
      expect(await seen(locksOf(value, uid), { ...austria, without })).toEqual(['at', 'left-out']);
      const found = await answering(uid).search(searchQuery({ locked: { ...austria, without } }));
      expect(found.hits.map(({ id }) => id)).toEqual(['at']);
    });

    it('is signed anew where its key has ended meanwhile', async () => {
      const locks = locksOf(master, null);
      expect(await seen(locks, austria)).toHaveLength(2);
      const asked = { index, expiresAt: null, renew: true, now: now() };
      keys = await indexKeys(server, asked);
      const before = keyFor('search');
      const configured = locksOf(before.value, before.uid);
      expect(await seen(configured, austria)).toHaveLength(2);
      keys = await indexKeys(server, asked);
      expect(await seen(locks, austria)).toHaveLength(2);
      await expect(seen(configured, austria)).rejects.toMatchObject({ facts: { status: 403 } });
    });
  });
}
