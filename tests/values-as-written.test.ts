import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cannotSay } from '../harvester/formats/formats.ts';
import type { ManifestProvider } from '../harvester/normalise/party.ts';
import { projectOffer } from '../indexer/project.ts';
import type { OfferContent } from '../services/model/offer.ts';
import { offerRecord, verdict } from './helpers/offer-records.ts';
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

  it.each([
    ['shy', 'Gesundheitsmanagement'],
    ['ent-euml', 'Financiën en coördinatie'],
    ['ent-misc', 'A → B × 2 ½ α ™ À ï œ'],
    ['mojibake', 'Français pour débutants'],
  ])('tx-%s: a title is what a reader would see', async (name, title) => {
    const { content, codes } = await read(`K14-texts/tx-${name}.ttl`);
    expect(Object.values(content.title)).toEqual([title]);
    expect(codes.includes('damaged-text')).toBe(name === 'mojibake');
  });

  it.each([
    'u2011',
    'shy-mc',
  ])('tx-%s: a micro-credential is known whatever hyphen stands in its name', async (name) => {
    expect((await read(`K14-texts/tx-${name}.ttl`)).content.microCredential.is).toBe('yes');
  });

  it('a document in the older encoding of Western Europe is read in it, and that is said', async () => {
    const { content, codes } = await read('K14-texts/tt-latin1.ttl');
    expect(Object.values(content.title)).toEqual(['Gestión de proyectos']);
    expect(codes).toContain('damaged-text');
  });

  it('of texts for two regions of one language both are kept and searched', async () => {
    const { content } = await read('K14-texts/tx-deDEAT.ttl');
    expect(content.title).toEqual({
      de: 'Aprikosenveredelung im Obstbaubetrieb',
      'de-AT': 'Marillenveredelung im Obstbau',
    });
    const facts = { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] };
    const context = { cannotSay, skills: new Map(), verdict: verdict(), facts, asOf: '2026-05-01' };
    const document = projectOffer(offerRecord(content), context);
    expect(document.title.de).toContain('Marillenveredelung');
  });

  it.each([
    ['at-version', 'Migrating from Angular@16.2.1 to signals'],
    ['generic', 'Generics: Set<A> and List<B> in Java'],
    ['mobile-year', 'App development Mobile 2026/2027'],
  ])('tx-%s: nothing is cut out of a title that only looks like an address, a number or markup', async (name, title) => {
    const { content, codes } = await read(`K15-mutilated-titles/tx-${name}.ttl`);
    expect(content.title).toEqual({ en: title });
    expect(codes).not.toContain('personal-data-left-out');
  });

  it('several places are all kept', async () => {
    const { content } = await read('K16-places/st-two-places.ttl');
    expect(content.instances[0]?.locations.map(({ city, country }) => `${city} ${country}`).sort()).toEqual([
      'Graz AT',
      'Maribor SI',
    ]);
  });
});
