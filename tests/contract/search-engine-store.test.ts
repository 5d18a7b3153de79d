import { createStoreEngine } from '../../indexer/engines/store.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { describeOnEachStore } from '../helpers/store.ts';
import { describeSearchEngine } from './search-engine/search-engine.ts';

describeOnEachStore('the engine in the store', (open) => {
  describeSearchEngine('store', async () => {
    const store = await open();
    const engine = createStoreEngine(store.db, { now: () => new Date(), log: silentLogger });
    return {
      engine,
      async close() {
        await engine.close();
        await store.close();
      },
    };
  });
});
