import type { Express } from 'express';
import { createApp } from '../../api/app.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { openApi } from '../../api/openapi.ts';
import { cannotSay } from '../../harvester/formats/formats.ts';
import { createStoreEngine } from '../../indexer/engines/store.ts';
import { syncIndex } from '../../indexer/sync.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { Run } from '../../services/model/source.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import type { Db } from '../../services/store/home/db.ts';
import { saveOffers } from '../../services/store/offers/offers.ts';
import { saveRegistryFacts } from '../../services/store/register/save-registry-facts.ts';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { REGISTER_FACTS } from './api-register.ts';
import { checkAnswers } from './described-answers.ts';
import { seedSource } from './indexing.ts';
import { offerInstance } from './offer-records.ts';
import { offerWrite } from './offer-writes.ts';
import { PROVIDER, provider } from './source-records.ts';
import { openTestStore } from './store.ts';

export const NOW = new Date('2026-05-01T09:00:00Z');
/** A later run of the only source, which found what it knew. */
export const AGAIN: Partial<Run> = {
  startedAt: '2026-05-01T08:00:00.000Z',
  endedAt: '2026-05-01T08:01:00.000Z',
  outcome: 'unchanged',
  snapshot: 'sha256:00',
};

export const SKILL = 'http://data.europa.eu/esco/skill/11111111-0000-4000-8000-000000000001';
export const BROADER_SKILL = 'http://data.europa.eu/esco/skill/11111111-0000-4000-8000-000000000002';

export const VOCABULARY = { id: 'esco', version: null };
export const CONCEPTS = [
  { uri: SKILL, labels: { en: 'analyse data', de: 'Daten analysieren' }, broader: [BROADER_SKILL] },
];

const GLEN = provider('p2', {
  name: { en: 'Glen College' },
  country: 'UK-SCT',
  identifiers: [{ scheme: 'schac', value: 'glen.example' }],
  domains: ['glen.example'],
});

/**
 * Four offers of two providers: one with everything, one without dates, one that may begin at any time, one of which
 * little is known.
 */
export const OFFERS: Readonly<Record<string, { readonly provider: string; readonly content: Partial<OfferContent> }>> =
  {
    full: {
      provider: 'p1',
      content: {
        iri: 'https://halkyon.example/offers/full',
        title: { en: 'Data analysis', de: 'Datenanalyse' },
        description: { en: `Numbers ${'and more numbers '.repeat(40)}`, de: `${'🎓'.repeat(400)}` },
        identifiers: [{ scheme: 'https://halkyon.example/codes', value: 'D-1' }],
        kind: 'course',
        microCredential: { is: 'yes', rule: 'stated', confidence: 1, providerTerm: null },
        openTo: { who: 'anyone', groups: [], note: {} },
        eqf: 6,
        ects: 5,
        credits: [{ system: 'ECTS', value: 5, least: null, most: null, raw: '5', awarded: null }],
        workload: { hours: [125, 125] },
        languages: ['de'],
        isced: ['0613'],
        credential: { form: 'assessed-certificate', formats: [] },
        skills: [{ uri: SKILL, label: {}, basis: 'stated', confidence: 1 }],
        learningOutcomes: [{ title: { en: 'Reads tables' }, type: null, skills: [], note: {} }],
        entryRequirements: { text: { en: 'None' }, offers: [], languageLevel: [] },
        homepage: 'https://halkyon.example/full',
        instances: [
          offerInstance('a', { mode: 'online', language: 'en', start: '2026-09-01', end: '2026-12-01' }),
          offerInstance('b', { mode: 'onsite', language: 'de', start: '2031-03-01', end: '2031-04-01' }),
        ],
        basis: { '/workload': { how: 'derived', rule: 'hours-per-ects', facts: { least: 25, most: 30 } } },
      },
    },
    undated: {
      provider: 'p2',
      content: { title: { en: 'Welding basics' }, kind: 'module', eqf: 4, languages: ['fr'], isced: ['0715'] },
    },
    open: {
      provider: 'p1',
      content: {
        iri: 'https://halkyon.example/offers/open',
        title: { en: 'Data ethics' },
        kind: 'course',
        eqf: 7,
        ects: 10,
        languages: ['en'],
        instances: [offerInstance('c', { mode: 'blended', openStart: true })],
      },
    },
    vague: {
      provider: 'p2',
      content: {
        title: { und: 'Numbers for all' },
        kind: 'mooc',
        ects: 2.5,
        openTo: { who: 'restricted', groups: [], note: {} },
        instances: [offerInstance('d', { mode: 'online', start: '2026-10-01' })],
      },
    },
  };

export interface TestApi {
  readonly app: Express;
  readonly db: Db;
  readonly deps: ApiDeps & { readonly engine: SearchEngine };
  /** Another app over the same catalogue. */
  with(other: Partial<ApiDeps>): Express;
  publish(id: string, provider: string, content: Partial<OfferContent>): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** An app over a small catalogue in memory that stands still on 1 May 2026. */
export async function openTestApi(): Promise<TestApi> {
  const { db, close } = await openTestStore();
  const now = () => NOW;
  const engine = createStoreEngine(db, { now, log: silentLogger });
  const deps: TestApi['deps'] = {
    db,
    engine,
    now,
    log: silentLogger,
    publicUrl: 'https://catalogue.example',
    trustProxy: false,
    rateLimit: 0,
    rememberMs: 0,
    demo: false,
    policy: DEFAULT_POLICY,
    cannotSay,
  };
  const publish = (id: string, provider: string, content: Partial<OfferContent>) => {
    const said = { source: 'source1', provider, content, statesPublisher: true };
    return db.transaction((tx) => saveOffers(tx, [offerWrite(id, said)], NOW.toISOString()));
  };
  const sync = async () => void (await syncIndex(engine, { ...deps }));
  await seedSource(db);
  await saveProviders(db, [PROVIDER, GLEN], NOW.toISOString());
  await saveRegistryFacts(db, REGISTER_FACTS);
  await fillVocabulary(db, VOCABULARY, CONCEPTS);
  for (const [id, { provider, content }] of Object.entries(OFFERS)) await publish(id, provider, content);
  await sync();
  const check = checkAnswers(openApi(deps));
  return {
    app: check.around(createApp(deps)),
    db,
    deps,
    with: (other) => check.around(createApp({ ...deps, ...other })),
    publish: async (id, provider, content) => void (await publish(id, provider, content)),
    sync,
    async close() {
      await close();
      // Every answer of these tests is as the description of the API says.
      if (check.differences.length > 0) throw new Error(check.differences.slice(0, 10).join('\n'));
    },
  };
}
