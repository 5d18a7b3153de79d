import type { ApiDeps } from '../../api/deps.ts';
import { cannotSay } from '../../harvester/formats/formats.ts';
import { EngineError, StoreError } from '../../services/errors.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import type { Db } from '../../services/store/home/db.ts';

/** What an error says inside and nobody may read outside. */
export const INSIDE = 'connect ECONNREFUSED 10.1.2.3:5432 /home/operator/data password=hunter2';

/** A store that is out of reach. */
export const brokenDb: Db = {
  kind: 'postgres',
  query: () => Promise.reject(new StoreError('unreachable', INSIDE)),
  transaction: () => Promise.reject(new StoreError('unreachable', INSIDE)),
  exec: () => Promise.reject(new StoreError('unreachable', INSIDE)),
  close: async () => {},
};

/** A store that has nothing. */
export const emptyDb: Db = { ...brokenDb, query: async () => [] };

const nothing = {
  total: 0,
  words: { ignored: [], any: [], few: false },
  hits: [],
  facets: {},
  cut: {},
  spans: {},
  leftOut: {},
};
export const emptyEngine: SearchEngine = {
  name: 'fake',
  key: 'fake',
  current: async () => null,
  begin: () => Promise.reject(new Error('nobody writes here')),
  upsert: () => Promise.reject(new Error('nobody writes here')),
  remove: () => Promise.reject(new Error('nobody writes here')),
  settle: () => Promise.reject(new Error('nobody writes here')),
  publish: () => Promise.reject(new Error('nobody writes here')),
  drop: () => Promise.reject(new Error('nobody writes here')),
  count: async () => 0,
  list: async () => [],
  search: async () => nothing,
  totals: async (queries) => queries.map(() => 0),
  ping: async () => {},
  close: async () => {},
};
export const brokenEngine: SearchEngine = {
  ...emptyEngine,
  search: () => Promise.reject(new EngineError('unavailable', INSIDE)),
  ping: () => Promise.reject(new EngineError('unavailable', INSIDE)),
};

/** What an app over these ports is made of: nothing in the store, nothing in the engine, and what is said otherwise. */
export const portDeps = (said: Partial<ApiDeps> = {}): ApiDeps => ({
  db: emptyDb,
  engine: emptyEngine,
  now: () => new Date('2026-05-01T09:00:00Z'),
  log: silentLogger,
  publicUrl: 'https://catalogue.example',
  trustProxy: false,
  rateLimit: 0,
  rememberMs: 0,
  demo: false,
  policy: DEFAULT_POLICY,
  cannotSay,
  ...said,
});
