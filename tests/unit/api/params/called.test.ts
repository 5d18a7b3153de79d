import { describe, expect, it } from 'vitest';
import { called, countryNames, fieldNames, languageNames } from '../../../../api/params/called.ts';
import { cleanSearch } from '../../../../api/params/search-query.ts';

describe('A name where a code is asked for', () => {
  it.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['allemagne', 'DE'],
    ['Österreich', 'AT'],
    ['osterreich', 'AT'],
    ['Polska', 'PL'],
    ['Ελλάδα', 'GR'],
    ['Germny', 'DE'],
    ['Nederland', 'NL'],
  ])('%s is the country %s', (name, code) => {
    expect(called(name, countryNames())).toContain(code);
  });

  it.each([
    ['Deutsch', 'de'],
    ['german', 'de'],
    ['français', 'fr'],
    ['Polish', 'pl'],
    ['svenska', 'sv'],
  ])('%s is the language %s', (name, code) => {
    expect(called(name, languageNames())).toContain(code);
  });

  it('is found among the fields of education, and is none where it is too short or nothing like a name', () => {
    expect(called('education', fieldNames()).length).toBeGreaterThan(0);
    expect(called('xx', countryNames())).toEqual([]);
    expect(called('qqqqqqqqqqqq', countryNames())).toEqual([]);
  });

  it('is what the answer suggests', () => {
    const nearestOf = (query: string) => {
      const clean = cleanSearch(query);
      return clean.ok ? [] : clean.errors[0]?.nearest;
    };
    expect(nearestOf('country=Germany')).toEqual(['DE']);
    expect(nearestOf('language=deutsch')).toEqual(['de']);
    expect(nearestOf('lang=german')).toEqual(['de']);
    expect(nearestOf('country=XY')?.every((code) => /[XY]/.test(code))).toBe(true);
  });
});
