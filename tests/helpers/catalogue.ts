import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cannotSay } from '../../harvester/formats/formats.ts';
import { addSources } from '../../harvester/passes/add-sources.ts';
import { type HarvestDeps, harvestSource } from '../../harvester/passes/harvest.ts';
import { readSnapshot } from '../../harvester/read/read.ts';
import { createStoreEngine } from '../../indexer/engines/store.ts';
import { syncIndex } from '../../indexer/sync.ts';
import { createFolderBlobs } from '../../services/blobs/folder.ts';
import type { Resolve } from '../../services/http/address-guard.ts';
import { allowedHosts } from '../../services/http/allowed-hosts.ts';
import { createHttpClient } from '../../services/http/client.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Run } from '../../services/model/source.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import { EVERY_OFFER } from '../../services/search/query.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readChanges, recordsOf } from '../../services/store/offers/offer-reading.ts';
import type { OfferRecord } from '../../services/store/offers/records.ts';
import { listFindings } from '../../services/store/sources/runs.ts';
import { openTestStore } from './store.ts';

export interface Catalogue {
  readonly db: Db;
  readonly engine: SearchEngine;
  readonly folder: string;
  /** What a harvest works with, for tests that run one by hand. */
  readonly harvesting: HarvestDeps;
  /** Writes a manifest for files of this machine and adds it. */
  addFiles(paths: readonly string[], identifiers: readonly ProviderIdentifier[]): Promise<string[]>;
  add(address: string, identifiers: readonly ProviderIdentifier[]): Promise<string[]>;
  harvest(sourceId: string, force?: boolean): Promise<Run>;
  findings(run: Run): Promise<readonly Finding[]>;
  offers(): Promise<readonly OfferRecord[]>;
  sync(): Promise<void>;
  find(q: string, lang: string): Promise<string[]>;
  close(): Promise<void>;
}

/** A whole catalogue in a store of its own: hops 1 to 7 as the programs run them, on a clock of the test's own. */
export async function openCatalogue(
  options: { readonly now?: () => Date; readonly resolve?: Resolve } = {},
): Promise<Catalogue> {
  const now = options.now ?? (() => new Date('2026-11-24T09:00:00Z'));
  const store = await openTestStore();
  const { db } = store;
  const folder = await mkdtemp(join(tmpdir(), 'accredex-'));
  const http = createHttpClient({
    contact: null,
    resolve: options.resolve ?? (async () => []),
    allowsPrivate: allowedHosts(['127.0.0.1:1-65535']),
    pacing: { now, wait: async () => {}, random: () => 0 },
  });
  const engine = createStoreEngine(db, { now, log: silentLogger });
  const harvesting: HarvestDeps = {
    db,
    http,
    blobs: createFolderBlobs(join(folder, 'blobs')),
    read: readSnapshot,
    policy: DEFAULT_POLICY,
    workFolder: join(folder, 'work'),
    stopped: new AbortController().signal,
    now,
    log: silentLogger,
  };
  const add = async (address: string, identifiers: readonly ProviderIdentifier[]) => {
    const added = await addSources({ address, identifiers, name: null, country: null }, { db, http, now });
    return added.sources.map(({ source }) => source.id);
  };
  let manifests = 0;
  return {
    db,
    engine,
    folder,
    harvesting,
    add,
    async addFiles(paths, identifiers) {
      const manifest = join(folder, `manifest-${++manifests}.json`);
      await writeFile(manifest, JSON.stringify({ sources: paths.map((path) => ({ type: 'elm', path })) }));
      return add(manifest, identifiers);
    },
    async harvest(sourceId, force = false) {
      const outcome = await harvestSource({ sourceId, force, holder: 'test' }, harvesting);
      if (outcome.state !== 'ran') throw new Error(`the harvest did not run: ${outcome.state}`);
      return outcome.run;
    },
    findings: (run) => listFindings(db, { runId: run.id }),
    offers: async () => recordsOf((await readChanges(db, null, 1_000)).changes),
    async sync() {
      await syncIndex(engine, { db, now, log: silentLogger, policy: DEFAULT_POLICY, cannotSay });
    },
    async find(q, lang) {
      const result = await engine.search({ ...EVERY_OFFER, q, lang, size: 20 });
      return result.hits.map((hit) => hit.id);
    },
    async close() {
      await engine.close();
      await http.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
