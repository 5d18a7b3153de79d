import { describe, expect, it } from 'vitest';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import type { OfferSummary } from '../../../../services/model/public-offer.ts';
import { presentSearchPage } from '../../../../web/state/search.ts';
import { hitView } from '../../../../web/views/hit.ts';
import { messagePage, messageView } from '../../../../web/views/message-page.ts';
import { offerPage, offerView } from '../../../../web/views/offer-page.ts';
import { groupView, pagesView, resultsView, searchPage, searchView } from '../../../../web/views/search-page.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const reading = readingIn();
const { messages, to, names } = reading;
const record = offerRecord(offerContent({ instances: [offerInstance('a')] }));
const offer = assembleOffer(record, verdict(), {
  publicUrl: 'https://catalogue.example',
  labels: new Map(),
  cannotSay,
});
const { description, ...rest } = offer;
const hit: OfferSummary = { ...rest, excerpt: description, matching: rest.instances };

/** A part stands in the whole as it stands alone, and is no document of its own. */
function expectPartOf(whole: string, part: { readonly markup: string } | null) {
  expect(part?.markup ?? '').not.toBe('');
  expect(part?.markup).not.toMatch(/<html|<body|<main|<header|<!doctype/i);
  expect(whole.split(part?.markup ?? '')).toHaveLength(2);
}

describe('Parts of pages', () => {
  it('of the search say alone what they say in the page', () => {
    const answer = {
      total: 3,
      page: 2,
      size: 1,
      hits: [hit],
      facets: { mode: [{ value: 'online', label: 'Online', count: 3 }] },
      leftOut: {},
      warnings: [],
    };
    const asked = new URLSearchParams('q=data&size=1&page=2');
    const found = presentSearchPage(
      answer,
      asked,
      { q: 'data', sort: 'relevance' },
      { messages, labelOf: (_facet, value) => value, to, day: names.day },
    );
    const whole = searchPage(found, reading);
    const mode = found.groups.find(({ name }) => name === 'mode');
    expectPartOf(whole, searchView(found, reading));
    expectPartOf(whole, resultsView(found, reading));
    expectPartOf(whole, pagesView(found, reading));
    expectPartOf(whole, hitView(hit, found.back, reading));
    expectPartOf(whole, mode === undefined ? null : groupView(mode, messages));
  });

  it('of an offer and of a message say alone what they say in the page', () => {
    expectPartOf(offerPage(offer, {}, reading), offerView(offer, reading));
    const message = { title: 'Not found', detail: 'There is no such page.', items: ['Try the search.'] };
    expectPartOf(messagePage(message, reading), messageView(message, reading));
  });
});
