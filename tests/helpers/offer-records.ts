import { type Instance, NO_SCHEDULE, NO_SEATS } from '../../services/model/instance.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { Verdict } from '../../services/model/verdict.ts';
import type { OfferRecord } from '../../services/store/offers/records.ts';
import { PROVIDER } from './source-records.ts';

const NOBODY = { iri: null, identifiers: [], name: {}, country: null };

/** Content of which nothing is known but a title, with what a test says of it. */
export function offerContent(said: Partial<OfferContent> = {}): OfferContent {
  return {
    iri: null,
    identifiers: [],
    title: { en: 'An offer' },
    description: {},
    teaser: {},
    image: null,
    kind: 'other',
    microCredential: { is: 'unknown', rule: null, confidence: null, providerTerm: null },
    setting: null,
    openTo: { who: 'unknown', groups: [], note: {} },
    leadsToDegree: null,
    publisher: NOBODY,
    awardingBodies: [],
    eqf: null,
    level: { basis: null, nqf: [], cycle: null },
    ects: null,
    ectsRange: null,
    credits: [],
    workload: { hours: null },
    languages: [],
    isced: [],
    languageTaught: null,
    learningOutcomes: [],
    skills: [],
    assessment: [],
    gradingScheme: {},
    credential: { form: 'unknown', formats: [] },
    entryRequirements: { text: {}, offers: [], languageLevel: [] },
    qualityAssurance: [],
    stackability: { partOf: [], parts: [], standAlone: null, countsTowards: [] },
    instances: [],
    homepage: null,
    rights: { licence: null, basis: 'none', attribution: null, textsReusable: false },
    active: null,
    modified: null,
    basis: {},
    ...said,
  };
}

/** An instance of which nothing is known, with what a test says of it. */
export function offerInstance(id: string, said: Partial<Instance> = {}): Instance {
  return {
    id,
    iri: null,
    identifiers: [],
    title: {},
    mode: null,
    language: null,
    start: null,
    openStart: false,
    end: null,
    deadline: null,
    duration: null,
    state: 'unknown',
    schedule: NO_SCHEDULE,
    locations: [],
    enrolment: [],
    seats: NO_SEATS,
    subtitles: [],
    accessibility: [],
    prices: [],
    funding: [],
    url: null,
    registrationUrl: null,
    ...said,
  };
}

/** A stored offer, with what a test says of it. */
export function offerRecord(content: OfferContent, said: Partial<OfferRecord> = {}): OfferRecord {
  return {
    alsoPublishedBy: [],
    id: 'offer1',
    revision: 3,
    tx: '700',
    content,
    contentHash: 'hash',
    mapping: 'elm@1',
    provider: PROVIDER,
    sourceId: 'source1',
    verdict: null,
    due: null,
    origins: [],
    firstSeen: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-02T00:00:00.000Z',
    notSeenSince: null,
    withdrawn: null,
    lastSeen: '2026-01-03T00:00:00.000Z',
    runId: 'run1',
    snapshot: 'sha256:00',
    ...said,
  };
}

/** A verdict that says nothing, with what a test says of it. */
export function verdict(said: Partial<Verdict> = {}): Verdict {
  return {
    code: 'NO_REPORTS',
    qualityAssured: null,
    scope: null,
    status: null,
    label: {},
    offer: { state: 'none-found', match: null, reports: [] },
    provider: { state: 'none-found', coversMicroCredentials: 'unknown', reports: [] },
    role: 'provider',
    subject: null,
    flags: [],
    reports: [],
    alsoFound: [],
    unknownBodies: [],
    validUntil: null,
    explanation: {},
    context: { country: null, note: {} },
    via: [],
    registry: null,
    ruleset: 'esg2015-deqar@1',
    registrySnapshot: null,
    asOf: '2026-05-01',
    evaluatedAt: null,
    checkedAt: null,
    ...said,
  };
}
