import { cannotSay } from '../../harvester/formats/formats.ts';
import type { IndexingDeps } from '../../indexer/deps.ts';
import { EngineError } from '../../services/errors.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import type { IndexBuild, SearchEngine } from '../../services/search/engine.ts';
import type { Db } from '../../services/store/home/db.ts';
import { saveOffers } from '../../services/store/offers/offers.ts';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { saveSource } from '../../services/store/sources/sources.ts';
import { offerWrite } from './offer-writes.ts';
import { PROVIDER, source } from './source-records.ts';

/** An engine that only keeps documents, and fails where it is told to. Searching it is a mistake. */
export interface RecordingEngine extends SearchEngine {
  readonly builds: ReadonlyMap<string, ReadonlyMap<string, OfferDocument>>;
  /** The next call of this kind is refused. */
  failNext(kind: 'upsert' | 'settle' | 'publish'): void;
  /** Whatever holds this document is refused, at once or when it settles. */
  refuse(id: string, when: 'upsert' | 'settle'): void;
  /** The next upsert loses a document without a word. */
  loseNext(): void;
}

export function createRecordingEngine(key = 'recording'): RecordingEngine {
  const builds = new Map<string, Map<string, OfferDocument>>();
  const failing = new Set<string>();
  let published: IndexBuild | null = null;
  let made = 0;
  let losing = false;
  const refusing = new Map<string, 'upsert' | 'settle'>();
  let unsettled: OfferDocument[] = [];
  const maybeRefuse = (given: readonly OfferDocument[], when: 'upsert' | 'settle') => {
    if (given.some(({ id }) => refusing.get(id) === when))
      throw new EngineError('refused', 'told to refuse a document');
  };
  const maybeFail = (kind: string) => {
    if (failing.delete(kind)) throw new EngineError('refused', `told to refuse ${kind}`);
  };
  const documents = ({ name }: IndexBuild) => {
    const found = builds.get(name);
    if (!found) throw new EngineError('unknown-build', `no build ${name}`);
    return found;
  };
  return {
    name: 'recording',
    key,
    builds,
    refuse: (id, when) => void refusing.set(id, when),
    failNext: (kind) => void failing.add(kind),
    loseNext: () => {
      losing = true;
    },
    current: async () => published,
    async begin(version) {
      made += 1;
      const build = { name: `b${made}`, version };
      builds.set(build.name, new Map());
      return build;
    },
    async upsert(build, given) {
      maybeFail('upsert');
      maybeRefuse(given, 'upsert');
      unsettled.push(...given);
      for (const document of losing ? given.slice(1) : given) documents(build).set(document.id, document);
      losing = false;
    },
    remove: async (build, ids) => ids.forEach((id) => void documents(build).delete(id)),
    async settle() {
      maybeFail('settle');
      const taken = unsettled;
      unsettled = [];
      maybeRefuse(taken, 'settle');
    },
    async publish(build) {
      maybeFail('publish');
      if (published) builds.delete(published.name);
      published = build;
    },
    drop: async (build) => void builds.delete(build.name),
    count: async (build) => documents(build).size,
    list: async (build, afterId, limit) =>
      [...documents(build).values()]
        .map(({ id, revision, tx }) => ({ id, revision, tx }))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .filter(({ id }) => afterId === null || id > afterId)
        .slice(0, limit),
    differing: async (build, given) =>
      given.filter((one) => JSON.stringify(documents(build).get(one.id)) !== JSON.stringify(one)).map(({ id }) => id),
    search: () => Promise.reject(new Error('nobody searches here')),
    totals: () => Promise.reject(new Error('nobody searches here')),
    ping: async () => {},
    close: async () => {},
  };
}

/** What indexing needs, on a day of the test's choosing. */
export function indexingDeps(db: Db, now = new Date('2026-05-01T09:00:00Z')): IndexingDeps {
  return { db, now: () => now, log: silentLogger, policy: DEFAULT_POLICY, cannotSay };
}

/** A provider and a source, so that offers can be published. */
export async function seedSource(db: Db): Promise<void> {
  await saveProviders(db, [PROVIDER], '2026-01-01T00:00:00.000Z');
  await saveSource(db, source('source1', PROVIDER.id, { path: 'https://halkyon.example/offers.ttl' }));
}

/** Publishes offers of that source: the content of each by its id; equal content is equal by hash. */
export async function publishOffers(db: Db, offers: Readonly<Record<string, Partial<OfferContent>>>): Promise<void> {
  const writes = Object.entries(offers).map(([id, content]) =>
    offerWrite(id, { source: 'source1', content, statesPublisher: true, verdict: { registry: null } }),
  );
  await db.transaction((tx) => saveOffers(tx, writes, '2026-05-01T00:00:00.000Z'));
}

/** Takes out every offer, its verdicts and whatever a register said. Providers and sources stay. */
export async function forgetOffersAndRegister(db: Db): Promise<void> {
  await db.exec(
    `truncate offer, offer_key, offer_origin, offer_version, verdict_change, verdict_day, registry_provider,
       registry_report, registry_agency, registry_identifier, registry_relation, registry_report_provider, registry_sync,
       registry;
     delete from meta where key like 'registry%'`,
  );
}
