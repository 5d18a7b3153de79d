import { DIMENSIONS } from '../../services/search/dimensions.ts';
import { type DocumentInstance, type OfferDocument, UNKNOWN } from '../../services/search/document.ts';
import { EVERY_OFFER, type SearchQuery } from '../../services/search/query.ts';
import { type CodesOfOffer, type NumbersOfOffer, OFFER_CODES, OFFER_NUMBERS } from '../../services/search/schema.ts';
import { summaryOf } from './offer-summaries.ts';

/** An instance of which nothing is known, with what a test says of it. */
export function documentInstance(said: Partial<DocumentInstance> = {}): DocumentInstance {
  return {
    id: null,
    mode: 'unknown',
    languages: ['unknown'],
    times: ['unknown'],
    places: ['unknown'],
    subtitles: ['unknown'],
    accessible: ['unknown'],
    start: null,
    openStart: false,
    end: null,
    deadline: null,
    state: 'unknown',
    price: null,
    ...said,
  };
}

const UNKNOWN_CODES = Object.fromEntries(
  OFFER_CODES.map((name) => [name, DIMENSIONS[name].many ? [UNKNOWN] : UNKNOWN]),
) as unknown as CodesOfOffer;
const UNKNOWN_NUMBERS = Object.fromEntries(OFFER_NUMBERS.map((name) => [name, null])) as unknown as NumbersOfOffer;

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
    fieldLabels: [],
    keywords: [],
    ...UNKNOWN_CODES,
    kind: 'other',
    verdict: 'NO_REPORTS',
    ...UNKNOWN_NUMBERS,
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
  return { ...EVERY_OFFER, size: 20, ...asked };
}
