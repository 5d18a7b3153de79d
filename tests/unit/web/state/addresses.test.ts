import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, backTo, inLanguage, searchAddress } from '../../../../web/state/addresses.ts';

const params = (text: string) => new URLSearchParams(text);
const german = addressesIn('de');

describe('Addresses of pages', () => {
  it('carry a search to an offer and back, whatever was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const asked = new URLSearchParams(pairs);
        expect(searchAddress(params(backTo(asked)), german)).toBe(asked.size === 0 ? '/de/' : `/de/?${asked}`);
      }),
    );
  });

  it('begin with the language, and keep everything else in another one', () => {
    expect(german('/offers/x')).toBe('/de/offers/x');
    expect(inLanguage('/offers/x', params('from=q%3Da'), 'fr')).toBe('/fr/offers/x?from=q%3Da');
    expect(inLanguage('/', params(''), 'fr')).toBe('/fr/');
  });

  it('lead to our own search, whatever an address says to have come from', () => {
    for (const from of ['https://x.example', '//x.example', 'javascript:alert(1)'])
      expect(searchAddress(new URLSearchParams({ from }), german)).toMatch(/^\/de\/\?/);
  });
});
