import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { openMeilisearch } from '../../indexer/engines/meilisearch-client.ts';
import { indexKeys, type SigningKey } from '../../indexer/engines/meilisearch-keys.ts';
import { portalToken } from '../../indexer/engines/meilisearch-token.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { documentInstance, offerDocument } from '../helpers/offer-documents.ts';

const url = process.env.MEILI_URL;
const master = process.env.MEILI_KEY ?? null;
const index = `token_${randomBytes(4).toString('hex')}`;
const HOSTILE = 'x" OR country = "AT';

if (url === undefined || master === null) {
  it.skip('tokens for portals: MEILI_URL and MEILI_KEY (the master key) name no server to try them at', () => {});
} else {
  const server = openMeilisearch({ url, key: master });
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  let key: SigningKey;

  beforeAll(async () => {
    const engine = createMeilisearchEngine({ url, key: master, index }, { now: () => now, log: silentLogger });
    const build = await engine.begin('v1');
    await engine.upsert(build, [
      offerDocument('at-online', {
        country: ['AT'],
        instances: [documentInstance({ mode: 'online', languages: ['en'], pace: [4, 8] })],
      }),
      offerDocument('at-both', {
        country: ['AT'],
        instances: [
          documentInstance({ mode: 'online', languages: ['de'] }),
          documentInstance({ mode: 'onsite', languages: ['en'] }),
        ],
      }),
      offerDocument('ee', { country: ['EE'] }),
      offerDocument('odd', { country: [HOSTILE] }),
    ]);
    await engine.settle(build);
    await engine.publish(build);
    const [search] = await indexKeys(server, { index, expiresAt: null, renew: false, now });
    key = { uid: search?.uid ?? '', value: search?.value ?? '' };
  }, 60_000);
  afterAll(async () => {
    const found = await server.get<{ results: { uid: string; name: string | null }[] }>('keys?limit=1000');
    for (const one of found?.results ?? [])
      if (one.name?.endsWith(` ${index}`)) await server.send('delete', `keys/${one.uid}`);
    await server.send('delete', `indexes/${index}`);
  });

  const filters = { codes: {}, numbers: {}, instance: {} };
  const countries = (...values: string[]) => ({ ...filters, codes: { country: { values } } });
  async function found(token: string, filter?: string): Promise<string[]> {
    const { hits } = await openMeilisearch({ url: url ?? '', key: token }).ask<{ hits: { id: string }[] }>(
      `indexes/${index}/search`,
      { q: '', attributesToRetrieve: ['id'], ...(filter === undefined ? {} : { filter }) },
    );
    return hits.map(({ id }) => id);
  }

  describe('a token for a portal', () => {
    it('finds what its filter passes, and nothing else, whatever is asked for', async () => {
      const token = await portalToken(key, { index, filter: countries('AT'), expiresAt, now });
      expect(await found(token)).toEqual(['at-both', 'at-online']);
      expect(await found(token, 'country = "EE"')).toEqual([]);
      expect(await found(token, 'country = "EE" OR id EXISTS')).toEqual(['at-both', 'at-online']);
    });

    it('asks for one and the same instance, as a search does', async () => {
      const instance = { mode: { values: ['online'] }, language: { values: ['en'] } };
      const token = await portalToken(key, { index, filter: { ...filters, instance }, expiresAt, now });
      expect(await found(token)).toEqual(['at-online']);
    });

    it('drops no filter: also numbers and days of runs, and skills of occupations, hold', async () => {
      const [pace, day] = [{ pace: { ranges: [{ to: 10 }] } }, { day: '2026-05-01' }];
      for (const [filter, expected] of [
        [{ ...countries('AT'), instanceNumbers: pace }, ['at-online']],
        [{ ...countries('AT'), openOn: day }, []],
        [{ ...countries('AT'), ofOccupations: ['esco:unheard-of'] }, []],
      ] as const)
        expect(await found(await portalToken(key, { index, filter, expiresAt, now }))).toEqual(expected);
    });

    it('takes values as they are, also those that look like a filter', async () => {
      const token = await portalToken(key, { index, filter: countries(HOSTILE), expiresAt, now });
      expect(await found(token)).toEqual(['odd']);
    });

    it('opens nothing but searches in its index', async () => {
      const token = await portalToken(key, { index, filter: countries('AT'), expiresAt, now });
      const as = openMeilisearch({ url, key: token });
      await expect(as.get(`indexes/${index}/settings`)).rejects.toMatchObject({ facts: { status: 403 } });
      await expect(as.ask('multi-search', { queries: [{ indexUid: `${index}x` }] })).rejects.toMatchObject({
        code: 'invalid_api_key',
      });
    });

    it('is not made without a filter, for longer than a day, or for a time that is over', async () => {
      const asked = { index, filter: countries('AT'), expiresAt, now };
      await expect(portalToken(key, { ...asked, filter: filters })).rejects.toMatchObject({
        code: 'token-without-filter',
      });
      for (const ms of [-1, 86_400_001, Number.NaN])
        await expect(portalToken(key, { ...asked, expiresAt: new Date(now.getTime() + ms) })).rejects.toMatchObject({
          code: 'token-too-long',
        });
      await expect(portalToken({ uid: 'none', value: 'v' }, asked)).rejects.toMatchObject({ code: 'token-not-made' });
    });
  });
}
