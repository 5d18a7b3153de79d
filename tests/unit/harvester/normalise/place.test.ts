import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../harvester/normalise/place.ts';
import { createRecordFindings } from '../../../../harvester/normalise/record-findings.ts';

const COUNTRY = 'http://publications.europa.eu/resource/authority/country/';

describe('What looks like a code of a region without its list', () => {
  it.each([
    [[`${COUNTRY}AUT`, 'AT130'], { country: 'AT', region: 'AT130' }, ['country-spelling']],
    [['EL30', 'Greece'], { country: 'GR', region: 'EL30' }, ['country-spelling']],
    [['http://data.europa.eu/nuts/code/AT1', 'AT130'], { country: 'AT', region: 'AT130' }, ['country-spelling']],
    [[`${COUNTRY}GBR`, 'BA1'], { country: 'GB', region: null }, ['country-unknown']],
    [['BA1'], { country: null, region: null }, ['country-unknown']],
    [['BA1', 'BA12'], { country: null, region: null }, ['country-unknown']],
    [['http://data.europa.eu/nuts/code/AT130'], { country: 'AT', region: 'AT130' }, []],
  ])('is one only where its country was stated, too: %j', (raw, place, codes) => {
    for (const order of [raw, [...raw].reverse()]) {
      const report = createRecordFindings('x');
      expect(placeOf(order, 'p', report)).toEqual(place);
      expect([...new Set(report.findings.map(({ code }) => code))]).toEqual(codes);
    }
  });
});
