import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cannotSay } from '../harvester/formats/formats.ts';
import { addSources } from '../harvester/passes/add-sources.ts';
import { type HarvestDeps, harvestSource } from '../harvester/passes/harvest.ts';
import { readInProcess } from '../harvester/read/in-process.ts';
import type { IndexingDeps } from '../indexer/deps.ts';
import { createStoreEngine } from '../indexer/engines/store.ts';
import { syncIndex } from '../indexer/sync.ts';
import { createFolderBlobs } from '../services/blobs/folder.ts';
import { allowedHosts } from '../services/http/allowed-hosts.ts';
import { createHttpClient } from '../services/http/client.ts';
import { silentLogger } from '../services/log/logger.ts';
import type { ManifestEntry } from '../services/model/manifest.ts';
import type { Run } from '../services/model/source.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import type { Db } from '../services/store/home/db.ts';
import { migrate } from '../services/store/home/migrate.ts';
import { openStore } from '../services/store/home/open.ts';
import { BENCH_DOMAIN } from './feed.ts';

/** An entry of a manifest: a file, or a service on this machine. */
export type BenchSource = Pick<ManifestEntry, 'type' | 'path'> & Partial<ManifestEntry>;

/** The feed in Turtle at `path`. */
export const turtleAt = (path: string): BenchSource => ({ type: 'elm', path, id: 'bench', contentType: 'text/turtle' });

/** Where benches have servers: any port of the loopback. */
const LOOPBACK = '127.0.0.1:1-65535';

/** A catalogue in a folder of its own, as the programs open it, for one bench. */
export interface Workshop {
  readonly folder: string;
  readonly db: Db;
  readonly engine: SearchEngine;
  readonly indexing: IndexingDeps;
  /** Makes it the source of the bench's institution; the same one whenever it is called. Answers its id. */
  source(entry: BenchSource): Promise<string>;
  harvest(sourceId: string, force?: boolean): Promise<Run>;
  /** Brings the index up to date; milliseconds. */
  index(): Promise<number>;
  close(): Promise<void>;
}

/** `databaseUrl`: a database of PostgreSQL that is empty. Null: PGlite in a folder. */
export async function openWorkshop(databaseUrl: string | null = null): Promise<Workshop> {
  const now = () => new Date();
  const log = silentLogger;
  const folder = await mkdtemp(join(tmpdir(), 'accredex-bench-'));
  const db = await openStore({ databaseUrl, dataDir: folder }, { now, log });
  await migrate(db);
  const http = createHttpClient({ contact: null, resolve: async () => [], allowsPrivate: allowedHosts([LOOPBACK]) });
  const engine = createStoreEngine(db, { now, log });
  const indexing: IndexingDeps = { db, now, log, policy: DEFAULT_POLICY, cannotSay };
  const deps: HarvestDeps = {
    db,
    http,
    blobs: createFolderBlobs(join(folder, 'blobs')),
    read: readInProcess(),
    policy: DEFAULT_POLICY,
    workFolder: join(folder, 'work'),
    stopped: new AbortController().signal,
    now,
    log,
  };
  return {
    folder,
    db,
    engine,
    indexing,
    async source(entry) {
      const manifest = join(folder, 'manifest.json');
      await writeFile(manifest, JSON.stringify({ sources: [entry] }));
      const added = await addSources(
        { address: manifest, identifiers: [{ scheme: 'schac', value: BENCH_DOMAIN }], name: 'Bench', country: 'AT' },
        { db, http, now },
      );
      return added.sources[0]?.source.id ?? '';
    },
    async harvest(sourceId, force = false) {
      const outcome = await harvestSource({ sourceId, force, holder: 'bench' }, deps);
      if (outcome.state !== 'ran') throw new Error(`the harvest did not run: ${outcome.state}`);
      if (outcome.run.outcome === 'failed')
        throw new Error(`the harvest failed: ${outcome.run.reason}: ${outcome.run.detail}`);
      return outcome.run;
    },
    async index() {
      const start = performance.now();
      await syncIndex(engine, indexing);
      return performance.now() - start;
    },
    async close() {
      await engine.close();
      await http.close();
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
