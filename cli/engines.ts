import type { Config } from '../config/config.ts';
import { createMeilisearchEngine } from '../indexer/engines/meilisearch.ts';
import { createReplicas } from '../indexer/engines/replicas.ts';
import { createStoreEngine } from '../indexer/engines/store.ts';
import type { Logger } from '../services/log/logger.ts';
import type { AnsweringEngine, SearchEngine } from '../services/search/engine.ts';
import { cursorName } from '../services/search/index-cursor.ts';
import type { Db } from '../services/store/home/db.ts';
import { readCursor } from '../services/store/offers/cursors.ts';

/** The engines that are filled, and what answers searches. */
export interface Engines {
  readonly engines: readonly SearchEngine[];
  readonly answering: AnsweringEngine;
}

/** Opens what the configuration names: servers of Meilisearch, the store's own engine, or both. */
export function openEngines(
  { meili }: Pick<Config, 'meili'>,
  db: Db,
  deps: { readonly now: () => Date; readonly log: Logger },
): Engines {
  if (meili === null) {
    const engine = createStoreEngine(db, deps);
    return { engines: [engine], answering: engine };
  }
  const { urls, fallback, ...access } = meili;
  const hurries = urls.length > 1 || fallback;
  const open = (url: string) => createMeilisearchEngine({ ...access, url, hurries }, deps);
  if (!hurries) {
    const engine = open(urls[0]);
    return { engines: [engine], answering: engine };
  }
  const servers = urls.map(open);
  const store = fallback ? createStoreEngine(db, deps) : null;
  const reached = async (engine: SearchEngine) => {
    const build = await engine.current();
    return build && readCursor(db, cursorName(engine, build));
  };
  return {
    engines: [...servers, ...(store === null ? [] : [store])],
    answering: createReplicas(servers, store, { ...deps, reached }),
  };
}
