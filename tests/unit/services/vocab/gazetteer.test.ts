import { expect, it } from 'vitest';
import otherNames from '../../../../services/vocab/city-names.json' with { type: 'json' };
import { cityPoint } from '../../../../services/vocab/gazetteer.ts';

it('A city has coordinates where its country has one of that name, in English or as it is called there', () => {
  expect(cityPoint('Graz', 'AT')).toMatchObject({ lat: expect.closeTo(47.07, 1), lon: expect.closeTo(15.44, 1) });
  expect(cityPoint('WIEN', 'AT')).toEqual(cityPoint('Vienna', 'AT'));
  expect(cityPoint('Łódź', 'PL')).toEqual(cityPoint('Lodz', 'PL'));
  expect(cityPoint('München', 'DE')).not.toBeNull();
  expect(cityPoint('Graz', 'DE')).toBeNull();
  expect(cityPoint('Port-Genêt', 'FR')).toBeNull();
  // There are several Neustadts in Germany.
  expect(cityPoint('Neustadt', 'DE')).toBeNull();
});

it('The first and the last city of the list are found, and none of what is no country', () => {
  expect(cityPoint('Vila', 'AD')).toEqual({ lat: 42.53176, lon: 1.56654 });
  expect(cityPoint('Mhangura Mine', 'ZW')).toEqual({ lat: -16.89196, lon: 30.15902 });
  expect(cityPoint('Vila', 'XX')).toBeNull();
  expect(cityPoint('Vila', 'AD"')).toBeNull();
});

it.each(Object.entries(otherNames))('Each other name of a city in %s leads to where that city is', (country, names) => {
  for (const [other, name] of Object.entries(names)) {
    expect([other, cityPoint(other, country)]).not.toContain(null);
    expect([other, cityPoint(other, country)]).toEqual([other, cityPoint(name, country)]);
  }
});
