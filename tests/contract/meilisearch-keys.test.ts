import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { openMeilisearch } from '../../indexer/engines/meilisearch-client.ts';
import { type IndexKey, indexKeys } from '../../indexer/engines/meilisearch-keys.ts';
import { requireRights } from '../../indexer/rights.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { documentInstance, offerDocument, searchQuery } from '../helpers/offer-documents.ts';

const url = process.env.MEILI_URL;
const master = process.env.MEILI_KEY ?? null;
const index = `keys_${randomBytes(4).toString('hex')}`;

if (url === undefined || master === null) {
  it.skip('keys of Meilisearch: MEILI_URL and MEILI_KEY (the master key) name no server to make them at', () => {});
} else {
  const server = openMeilisearch({ url, key: master });
  const now = new Date();
  const asked = { index, expiresAt: null, renew: false, now };
  const deps = { now: () => now, log: silentLogger };
  let keys: readonly IndexKey[] = [];
  const keyFor = (use: string) => keys.find((key) => key.use === use)?.value ?? '';

  afterAll(async () => {
    const found = await server.get<{ results: { uid: string; name: string | null }[] }>('keys?limit=1000');
    for (const key of found?.results ?? [])
      if (key.name?.endsWith(` ${index}`)) await server.send('delete', `keys/${key.uid}`);
    if ((await server.get(`indexes/${index}`)) !== null) await server.send('delete', `indexes/${index}`);
  });

  describe('keys made from the master key', () => {
    it('are made once, and are the same when they are asked for again', async () => {
      keys = await indexKeys(server, asked);
      expect(keys.map(({ use, made }) => [use, made])).toEqual([
        ['search', true],
        ['indexing', true],
      ]);
      const again = await indexKeys(server, asked);
      expect(again).toEqual(keys.map((key) => ({ ...key, made: false })));
    });

    it('are enough: the indexing key fills, exchanges and verifies, while the search key answers', async () => {
      const engine = createMeilisearchEngine(
        { url, key: keyFor('indexing'), searchKey: keyFor('search'), index },
        deps,
      );
      expect(await engine.missingRights?.('fill')).toEqual([]);
      // Twice, because the first build is renamed and the second one exchanged.
      for (const version of ['v1', 'v2']) {
        const build = await engine.begin(version);
        await engine.upsert(build, [
          offerDocument(version, { instances: [documentInstance({ mode: 'online', start: '2026-10-01' })] }),
        ]);
        await engine.settle(build);
        await engine.publish(build);
        expect(await engine.current()).toEqual(build);
        expect((await engine.list(build, null, 10)).map(({ id }) => id)).toEqual([version]);
        expect(await engine.crowded?.(build)).toBe(0);
        expect(await engine.troubles?.()).toEqual([]);
        const sorted = searchQuery({ sort: 'start', instance: { mode: { values: ['online'] } } });
        expect((await engine.search(sorted)).hits.map(({ id }) => id)).toEqual([version]);
      }
      await engine.ping();
    });

    it('do not reach further: the search key writes nothing, neither key sees another index', async () => {
      const engine = createMeilisearchEngine({ url, key: keyFor('search'), index }, deps);
      expect(await engine.missingRights?.('answer')).toEqual([]);
      await expect(requireRights(engine, 'fill')).rejects.toMatchObject({ name: 'UsageError', code: 'key-refused' });
      const current = await engine.current();
      if (current === null) throw new Error('no build serves');
      await expect(engine.upsert(current, [offerDocument('x')])).rejects.toMatchObject({ facts: { status: 403 } });
      for (const use of ['search', 'indexing']) {
        const elsewhere = createMeilisearchEngine({ url, key: keyFor(use), index: `${index}x` }, deps);
        await expect(elsewhere.search(searchQuery())).rejects.toMatchObject({ code: 'invalid_api_key' });
        await expect(openMeilisearch({ url, key: keyFor(use) }).get('keys')).rejects.toMatchObject({
          code: 'invalid_api_key',
        });
      }
    });

    it('are new ones where they are to end, and the former ones end where they are renewed', async () => {
      const expiresAt = new Date(now.getTime() + 90 * 86_400_000);
      const ending = await indexKeys(server, { ...asked, expiresAt });
      expect(ending.every(({ made, expiresAt: end }) => made && end !== null)).toBe(true);
      expect((await indexKeys(server, { ...asked, expiresAt })).map(({ value }) => value)).toEqual(
        ending.map(({ value }) => value),
      );
      const renewed = await indexKeys(server, { ...asked, renew: true });
      expect(renewed.every(({ made }) => made)).toBe(true);
      const former = createMeilisearchEngine({ url, key: keyFor('search'), index }, deps);
      await expect(former.search(searchQuery())).rejects.toMatchObject({ code: 'invalid_api_key', retryable: false });
    });

    it('are not made by a key that is not the master key', async () => {
      const [search] = await indexKeys(server, asked);
      await expect(indexKeys(openMeilisearch({ url, key: search?.value ?? '' }), asked)).rejects.toMatchObject({
        facts: { status: 403 },
      });
    });
  });
}
