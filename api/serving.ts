import type { IndexBuild } from '../services/search/engine.ts';
import { cursorName } from '../services/search/index-cursor.ts';
import { readCursor } from '../services/store/cursors.ts';
import type { ChangeCursor } from '../services/store/offer-reading.ts';
import { lastSync, type RegistrySync } from '../services/store/registry-facts.ts';
import type { ApiDeps } from './deps.ts';
import { recently } from './recently.ts';

/** The index that is searched, and how far it was filled. */
export interface ServingIndex {
  readonly build: IndexBuild;
  readonly cursor: ChangeCursor | null;
}

/** What every request needs and what moves seldom. */
export interface Serving extends ApiDeps {
  /** Null before the first index. */
  readonly index: () => Promise<ServingIndex | null>;
  /** The last complete read of the register; null before the first. */
  readonly register: () => Promise<RegistrySync | null>;
}

async function servingIndex({ db, engine }: ApiDeps): Promise<ServingIndex | null> {
  const build = await engine.current();
  return build && { build, cursor: await readCursor(db, cursorName(engine, build)) };
}

export function serving(deps: ApiDeps): Serving {
  const { db, rememberMs, now } = deps;
  return {
    ...deps,
    index: recently(() => servingIndex(deps), rememberMs, now),
    register: recently(() => lastSync(db), rememberMs, now),
  };
}
