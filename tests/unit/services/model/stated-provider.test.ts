import { expect, it } from 'vitest';
import { alliancesOf, regionOf } from '../../../../services/model/stated-provider.ts';

const stated = (country: string | null) => ({
  publisher: { iri: null, identifiers: [], name: {}, country, region: 'AT22', alliances: ['Arqus', 'ECIU'] },
});

it('What is known of a provider goes before what an offer states, and a publisher elsewhere says nothing of its seat', () => {
  expect(regionOf(stated('AT'), { region: null, country: 'AT' })).toBe('AT22');
  expect(regionOf(stated('AT'), { region: 'AT13', country: 'AT' })).toBe('AT13');
  expect(regionOf(stated('AT'), { region: null, country: 'DE' })).toBeNull();
});

it('An offer is found by the alliances of its provider, and by the one that the provider itself is', () => {
  const [eciu, una] = ['eciu', 'una'].map((id) => ({ id, name: { en: id } })) as [never, never];
  expect(alliancesOf({ alliances: [una, eciu] })).toEqual(['eciu', 'una']);
  expect(alliancesOf({ alliances: [], alliance: una })).toEqual(['una']);
});
