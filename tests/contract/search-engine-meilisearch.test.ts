import { randomBytes } from 'node:crypto';
import { afterAll, describe, it } from 'vitest';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { openMeilisearch } from '../../indexer/engines/meilisearch-client.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { describeSearchEngine } from './search-engine/search-engine.ts';

const url = process.env.MEILI_URL;
const key = process.env.MEILI_KEY ?? null;

if (url === undefined) {
  describe('Meilisearch', () => {
    it.skip('keeps the contract of a search engine: MEILI_URL names no server to run against', () => {});
  });
} else {
  const prefix = `test_${randomBytes(4).toString('hex')}`;
  let opened = 0;

  afterAll(async () => {
    const server = openMeilisearch({ url, key });
    const found = await server.get<{ results: { uid: string }[] }>('indexes?limit=1000');
    for (const { uid } of found?.results ?? [])
      if (uid.startsWith(prefix)) await server.send('delete', `indexes/${uid}`);
  });

  describeSearchEngine('Meilisearch', async () => {
    opened += 1;
    const engine = createMeilisearchEngine(
      { url, key, index: `${prefix}_${opened}` },
      { now: () => new Date(), log: silentLogger },
    );
    return { engine, close: () => engine.close() };
  });
}
