import { expect, it } from 'vitest';
import { alliancesOf, regionOf } from '../../../../services/model/stated-provider.ts';

const stated = (country: string | null) => ({
  publisher: { iri: null, identifiers: [], name: {}, country, region: 'AT22', alliances: ['Arqus', 'ECIU'] },
});

it('What is known of a provider goes before what an offer states, and a publisher elsewhere says nothing of its seat', () => {
  expect(regionOf(stated('AT'), { region: null, country: 'AT' })).toBe('AT22');
  expect(regionOf(stated('AT'), { region: 'AT13', country: 'AT' })).toBe('AT13');
  expect(regionOf(stated('AT'), { region: null, country: 'DE' })).toBeNull();
  expect(alliancesOf(stated('AT'), { alliances: ['ECIU', 'Una'] })).toEqual(['Arqus', 'ECIU', 'Una']);
});
