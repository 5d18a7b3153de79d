import { describe, expect, it } from 'vitest';
import { parsePlace } from '../../../../services/vocab/places.ts';

describe('A place', () => {
  it.each([
    ['http://publications.europa.eu/resource/authority/country/AUT', 'AT', null],
    ['http://data.europa.eu/nuts/code/AT221', 'AT', 'AT221'],
    ['http://data.europa.eu/nuts/code/EL30', 'GR', 'EL30'],
    ['http://data.europa.eu/nuts/code/DE', 'DE', null],
    ['http://publications.europa.eu/resource/authority/place/AUT_GRZ', 'AT', null],
    ['http://publications.europa.eu/resource/authority/atu/FRA_REG_BRE', 'FR', 'FRA_REG_BRE'],
    ['AT', 'AT', null],
    ['UK', 'GB', null],
  ])('%s is in %s, region %s', (text, country, region) => {
    expect(parsePlace(text)).toEqual({ country, region, exact: true });
  });

  it.each([
    ['AT-6', 'AT', 'AT-6'],
    ['ES-CT', 'ES', 'ES-CT'],
    ['Austria', 'AT', null],
    ['Österreich', 'AT', null],
    ['Autriche', 'AT', null],
    ['ÖSTERREICH ', 'AT', null],
    ['Ελλάδα', 'GR', null],
    ['Deutschland', 'DE', null],
    ['Czech Republic', 'CZ', null],
    ['The Netherlands', 'NL', null],
  ])('%s, which is no code of a country, is understood with a note', (text, country, region) => {
    expect(parsePlace(text)).toEqual({ country, region, exact: false });
  });

  it('that looks like a code of NUTS without its list is not sure', () => {
    expect(parsePlace('AT221')).toEqual({ country: 'AT', region: 'AT221', exact: false, unsure: true });
  });

  it.each([
    'Graz',
    'XX',
    'XX-1',
    'Atlantis',
    '',
    'https://example.org/Austria',
    'ABC',
    'online',
    'AT-',
  ])('%j is nowhere', (text) => {
    expect(parsePlace(text)).toBeNull();
  });
});
