import { expect, it } from 'vitest';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import type { OfferContent } from '../../../../services/model/offer.ts';
import { offerView } from '../../../../web/views/offer-page.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const pageOf = (said: Partial<OfferContent>): string =>
  offerView(
    assembleOffer(offerRecord(offerContent(said)), verdict(), {
      publicUrl: 'https://catalogue.example',
      labels: new Map(),
      cannotSay: () => [],
    }),
    readingIn('en'),
  ).markup;

const EVIL = '<img src=x onerror=alert(1)>';

it('An offer’s page tells who may take part, what must be known, and how an assessment is held', () => {
  const markup = pageOf({
    openTo: { who: 'alliance', groups: ['https://alliance.example'], note: { en: 'In their last year' } },
    entryRequirements: { text: { en: 'Statistics' }, offers: [], languageLevel: [{ language: 'de', cefr: 'B2' }] },
    assessment: [{ type: null, title: { en: 'A report' }, mode: null, supervised: true, identityCheck: false }],
    instances: [offerInstance('a')],
  });
  expect(markup).toMatch(/\(.*In their last year.*, https:\/\/alliance\.example\)/);
  expect(markup).toContain('de B2');
  expect(markup).toContain('A report (supervised, identity is not checked)');
  expect(markup).not.toContain('[object');
});

it('An offer’s page shows what a source wrote as text, wherever it stands', () => {
  const markup = pageOf({
    teaser: { und: EVIL },
    image: EVIL,
    openTo: { who: 'restricted', groups: [EVIL], note: { und: EVIL } },
    credential: { form: 'unknown', formats: [EVIL] },
    publisher: { iri: null, identifiers: [], name: {}, country: null, region: EVIL, alliances: [EVIL] },
    instances: [
      offerInstance('a', {
        schedule: {
          ...{ pace: null, load: null, times: [], synchronousShare: null, hoursAWeek: null, note: { und: EVIL } },
          sessions: [{ date: null, weekday: null, from: EVIL, to: null, note: { und: EVIL } }],
        },
        enrolment: [{ for: 'other', opens: null, closes: null, note: { und: EVIL } }],
        prices: [{ amount: 1, currency: 'EUR', covers: 'all', for: 'anyone', condition: { und: EVIL } }],
        accessibility: [{ feature: 'other', stated: true, note: { und: EVIL } }],
      }),
    ],
  });
  expect(markup).toContain('&lt;img src=x');
  expect(markup).not.toContain('<img src=x');
  expect(markup).not.toContain('[object');
});
