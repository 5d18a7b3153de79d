import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backTo, inLanguage, keptLanguage, searchAddress } from '../../../../web/state/addresses.ts';

const params = (text: string) => new URLSearchParams(text);

describe('Addresses of pages', () => {
  it('carry a search to an offer and back, whatever was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const asked = new URLSearchParams(pairs.filter(([name]) => name !== 'lang'));
        expect(searchAddress(params(backTo(asked)), 'en')).toBe(asked.size === 0 ? '/' : `/?${asked}`);
      }),
    );
  });

  it('keep the language where it stands in the address, and only there', () => {
    expect(backTo(params('q=a&lang=de'))).toBe('?lang=de&from=q%3Da');
    expect(searchAddress(params('lang=de&from=q%3Da'), 'de')).toBe('/?q=a&lang=de');
    expect(searchAddress(params('from=q%3Da'), 'de')).toBe('/?q=a');
    expect([keptLanguage(params('lang=de'), 'de'), keptLanguage(params('q=a'), 'de')]).toEqual(['?lang=de', '']);
    expect(inLanguage('/offers/x', params('lang=de&from=q'), 'fr')).toBe('/offers/x?lang=fr&from=q');
  });

  it('lead to our own search, whatever an address says to have come from', () => {
    for (const from of ['https://x.example', '//x.example', 'javascript:alert(1)'])
      expect(searchAddress(new URLSearchParams({ from }), 'en')).toMatch(/^\/\?/);
  });
});
