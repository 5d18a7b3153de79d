import { expect, it } from 'vitest';
import { schemaOrg } from '../../../../api/presenters/schema-org.ts';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import type { Price } from '../../../../services/model/instance.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';

const earlyBird = { en: 'Early bird' };
const price = (amount: number, given: Partial<Price> = {}): Price => ({
  ...{ amount, currency: 'EUR', covers: 'all', for: 'anyone', condition: {} },
  ...given,
});
const offersOf = (...prices: Price[]) =>
  schemaOrg(
    assembleOffer(offerRecord(offerContent({ instances: [offerInstance('a', { prices })] })), verdict({}), {
      publicUrl: 'https://catalogue.example',
      labels: new Map(),
      cannotSay,
    }),
  ).offers;

it('says that something is to be paid, and no amount, where every price has a condition', () => {
  expect(offersOf(price(350, { condition: earlyBird }))).toEqual([{ '@type': 'Offer', category: 'Paid' }]);
});

it('says nothing of the cost where only some people, or only some under a condition, are told what they pay', () => {
  expect(offersOf(price(0, { condition: earlyBird }))).toBeUndefined();
  expect(offersOf(price(350, { for: 'members' }))).toBeUndefined();
  expect(offersOf(price(50, { covers: 'deposit' }))).toBeUndefined();
});

it('gives the amount that anyone pays', () => {
  expect(offersOf(price(200))).toEqual([{ '@type': 'Offer', category: 'Paid', price: 200, priceCurrency: 'EUR' }]);
});

it('is one text each in the language of the reader, where programs take a text to be a text', () => {
  const content = offerContent({ title: { en: 'Statics', de: 'Statik' }, description: { en: 'Bridges' } });
  const offer = assembleOffer(offerRecord(content), verdict({}), {
    publicUrl: 'https://catalogue.example',
    labels: new Map(),
    cannotSay,
  });
  expect(schemaOrg(offer, { lang: 'de' })).toMatchObject({ '@type': 'Course', name: 'Statik', description: 'Bridges' });
  expect(schemaOrg(offer).name).toEqual([
    { '@value': 'Statics', '@language': 'en' },
    { '@value': 'Statik', '@language': 'de' },
  ]);
});

it('shows no price that only some pay as if everybody did, and a picture only at a web address', () => {
  const prices = [price(200), price(90, { for: 'members' }), price(50, { condition: earlyBird })];
  const content = offerContent({
    teaser: { en: 'In two evenings' },
    image: 'https://university.example/a.jpg',
    workload: { hours: [25, 25] },
    instances: [offerInstance('a', { mode: 'online', prices, seats: { total: 20, left: 3, waiting: null } })],
  });
  const offer = assembleOffer(offerRecord(content), verdict({}), {
    publicUrl: 'https://catalogue.example',
    labels: new Map(),
    cannotSay,
  });
  expect(schemaOrg(offer, { lang: 'en' })).toMatchObject({
    abstract: 'In two evenings',
    image: 'https://university.example/a.jpg',
    hasCourseInstance: [
      {
        maximumAttendeeCapacity: 20,
        remainingAttendeeCapacity: 3,
        offers: [{ price: 200 }, { price: 90, description: 'for members' }, { price: 50, description: 'Early bird' }],
      },
    ],
  });
  expect(schemaOrg({ ...offer, image: 'javascript:alert(1)' }).image).toBeUndefined();
});
