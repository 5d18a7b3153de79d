import type { DocumentInstance, OfferDocument } from '../../services/search/document.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { summaryOf } from './offer-summaries.ts';

/** An instance of which nothing is known, with what a test says of it. */
export function documentInstance(said: Partial<DocumentInstance> = {}): DocumentInstance {
  return {
    id: null,
    mode: 'unknown',
    languages: ['unknown'],
    start: null,
    openStart: false,
    end: null,
    deadline: null,
    state: 'unknown',
    price: null,
    ...said,
  };
}

/** A document of which nothing is known but its id, with what a test says of it. */
export function offerDocument(id: string, said: Partial<OfferDocument> = {}): OfferDocument {
  return {
    id,
    revision: 1,
    tx: '1',
    title: {},
    summary: {},
    outcomes: {},
    skillLabels: {},
    providerName: {},
    keywords: [],
    skill: ['unknown'],
    isced: ['unknown'],
    country: ['unknown'],
    provider: ['unknown'],
    kind: 'other',
    microCredential: 'unknown',
    openTo: 'unknown',
    setting: 'unknown',
    credential: 'unknown',
    verdict: 'NO_REPORTS',
    assured: ['unknown'],
    eqf: null,
    ects: null,
    instances: [documentInstance()],
    nextStart: null,
    price: null,
    updated: '2026-01-01T00:00:00.000Z',
    hit: summaryOf(id),
    ...said,
  };
}

/** The query that asks for everything, with what a test asks for. */
export function searchQuery(asked: Partial<SearchQuery> = {}): SearchQuery {
  return {
    q: '',
    lang: 'en',
    codes: {},
    numbers: {},
    instance: {},
    sort: 'relevance',
    page: 1,
    size: 20,
    facets: [],
    ...asked,
  };
}
