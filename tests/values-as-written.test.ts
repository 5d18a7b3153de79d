import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ManifestProvider } from '../harvester/normalise/party.ts';
import type { OfferContent } from '../services/model/offer.ts';
import { readDocument } from './helpers/reading.ts';

const CASES = new URL('../../shared/data/cases/', import.meta.url);
const there = existsSync(CASES);

const PROVIDER: ManifestProvider = {
  id: 'p1',
  identifiers: [{ scheme: 'schac', value: 'cases.example' }],
  domains: ['cases.example'],
};

async function read(path: string): Promise<{ readonly content: OfferContent; readonly codes: readonly string[] }> {
  const { staged, codes } = await readDocument(readFileSync(new URL(path, CASES)), {
    provider: PROVIDER,
    name: path.split('/').at(-1) ?? path,
  });
  const [only] = staged;
  if (only === undefined || staged.length > 1) throw new Error(`${staged.length} offers in ${path}`);
  return { content: only.content, codes };
}

describe.skipIf(!there)('Values as people and programs write them (needs ../shared)', () => {
  it.each([
    ['dur-days-hours', 125],
    ['dur-zero-parts', 60],
    ['dur-days', 48],
  ])('%s: a duration is read by its value', async (name, hours) => {
    expect((await read(`K06-durations/${name}.ttl`)).content.workload.hours).toEqual([hours, hours]);
  });

  it.each([
    ['ec', 5],
    ['op', 5],
    ['hp', 7.5],
    ['eap', 3],
    ['cfu', 6],
    ['ects-first', 5],
    ['leist', 5],
    ['creditos', 6],
    ['paren', 5],
  ])('cr-%s: credits are read beside the word of their country', async (name, ects) => {
    expect((await read(`K07-credits/cr-${name}.ttl`)).content.ects).toBe(ects);
  });

  it('a range of credits is kept from the least to the most', async () => {
    const { content } = await read('K07-credits/cr-range.ttl');
    expect(content).toMatchObject({ ects: null, ectsRange: [3, 5], credits: [{ least: 3, most: 5 }] });
  });

  it.each([
    ['sql', '2027-03-01', 'date-spelling'],
    ['compact', '2027-03-01', 'date-spelling'],
    ['gyearmonth', '2027-03', null],
    ['sentinel', null, 'date-placeholder'],
    ['epoch', null, 'date-placeholder'],
    ['utc-shift', '2027-02-28', 'date-utc-midnight'],
  ])('dt-%s: a date that has one meaning is read, at its precision', async (name, start, finding) => {
    const { content, codes } = await read(`K12-dates/dt-${name}.ttl`);
    expect(content.instances[0]?.start).toBe(start);
    const about = codes.filter((code) => code.startsWith('date-'));
    expect(about).toEqual(finding === null ? [] : [finding]);
  });

  it('languages are read by the codes of their usual forms, and from lists', async () => {
    expect((await read('K13-languages/lg-ekk.ttl')).content.languages).toEqual(['et', 'lv']);
    expect((await read('K13-languages/lg-nob.ttl')).content.languages).toEqual(['nb']);
    const list = await read('K13-languages/lg-list.ttl');
    expect(list.content.languages).toEqual(['en', 'nl']);
    expect(list.codes).toContain('language-spelling');
  });

  it.each([
    ['nuts', 'AT', 'AT221', null],
    ['place', 'AT', null, null],
    ['name', 'AT', null, 'country-spelling'],
  ])('lc-%s: a country is read from every list that ELM names', async (name, country, region, finding) => {
    const { content, codes } = await read(`K16-places/lc-${name}.ttl`);
    expect(content.instances[0]?.locations).toMatchObject([{ country, region }]);
    expect(codes.filter((code) => code.startsWith('country-'))).toEqual(finding === null ? [] : [finding]);
  });

  it('several places are all kept', async () => {
    const { content } = await read('K16-places/st-two-places.ttl');
    expect(content.instances[0]?.locations.map(({ city, country }) => `${city} ${country}`).sort()).toEqual([
      'Graz AT',
      'Maribor SI',
    ]);
  });
});
