import { createStoreEngine } from '../indexer/engines/store.ts';
import { silentLogger } from '../services/log/logger.ts';
import { describeSearchEngine } from './contract/search-engine.ts';
import { scratchDb } from './scratch-db.ts';
describeSearchEngine('store', async () => {
  const db = await scratchDb();
  const engine = createStoreEngine(db, { now: () => new Date(), log: silentLogger });
  return { engine, close: async () => { await engine.close(); await db.close(); } };
});
