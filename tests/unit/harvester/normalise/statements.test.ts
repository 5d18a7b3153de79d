import { describe, expect, it } from 'vitest';
import type { DraftOutcome, DraftParty, DraftReference, InstanceDraft } from '../../../../harvester/draft.ts';
import { instancesOf, modeOf } from '../../../../harvester/normalise/instances.ts';
import { outcomesOf } from '../../../../harvester/normalise/outcomes.ts';
import { createPartyReader, ownership, statedParty } from '../../../../harvester/normalise/party.ts';
import { referencesOf } from '../../../../harvester/normalise/references.ts';
import { createReport, type Report } from '../../../../harvester/normalise/report.ts';
import {
  activeOf,
  openToOf,
  qualityAssuranceOf,
  rightsOf,
  settingOf,
} from '../../../../harvester/normalise/statements.ts';
import { HALKYON } from '../../../helpers/reading.ts';

function reported<T>(run: (report: Report) => T): { readonly result: T; readonly codes: readonly string[] } {
  const report = createReport('x');
  return { result: run(report), codes: report.findings.map(({ code }) => code) };
}

const EN = (text: string) => [{ text, language: 'en' }];
const PARTY: DraftParty = { iri: null, identifiers: [], sameAs: [], name: [], countries: [] };
const TODAY = '2026-11-27';
const INSTANCE: InstanceDraft = {
  iri: null,
  identifiers: [],
  title: [],
  modes: [],
  languages: ['http://publications.europa.eu/resource/authority/language/DEU'],
  start: [],
  end: [],
  period: [],
  deadlines: [],
  status: null,
  schedule: null,
  scheduleNote: [],
  locations: [],
  prices: [],
  grants: [],
  homepages: [],
  registration: null,
  providers: [],
  audience: { openToNonEnrolled: [], studentsOf: [] },
};
const MODE = 'http://data.europa.eu/snb/learning-assessment/';
const [ONLINE, ONSITE, HYBRID] = [`${MODE}920fbb3cbe`, `${MODE}9191af2ed9`, `${MODE}c_3a90b26d`];

describe('Instances', () => {
  const one = (said: Partial<InstanceDraft>) =>
    reported((report) => instancesOf([{ ...INSTANCE, ...said }], TODAY, report)[0]);

  it('end after they start, or the end is not used', () => {
    expect(one({ start: ['2027-02-01'], end: ['2027-01-01'] })).toMatchObject({
      result: { start: '2027-02-01', end: null },
      codes: ['date-order'],
    });
    expect(one({ start: ['2027-02-01'], end: ['2027-02-01'] })).toMatchObject({
      result: { end: '2027-02-01' },
      codes: [],
    });
  });

  it('without a language, or with several, say so, and are given none', () => {
    expect(one({ languages: [] })).toMatchObject({ result: { language: null }, codes: ['instance-without-language'] });
    expect(one({ languages: ['fr', 'de'] })).toMatchObject({
      result: { language: null },
      codes: expect.arrayContaining(['language-ambiguous']),
    });
  });

  it('start at any time only where words say so and no day does', () => {
    expect(one({ scheduleNote: EN('Einstieg jederzeit möglich') }).result?.openStart).toBe(true);
    expect(one({ scheduleNote: EN('Start at any time'), start: ['2027-01-01'] }).result?.openStart).toBe(false);
    expect(one({ scheduleNote: EN('Anytime-proof watches') }).result?.openStart).toBe(true);
    expect(one({ scheduleNote: EN('Mondays') }).result?.openStart).toBe(false);
  });

  it('on site and online are blended, unless the source says how they are joined', () => {
    const mode = (...raw: string[]) => reported((report) => modeOf(raw, 'p', report));
    expect(mode(ONLINE, ONSITE)).toEqual({ result: 'blended', codes: ['mode-combined'] });
    for (const code of ['729f3bed4b', 'ed4c557045'])
      expect(mode(ONLINE, ONLINE.replace(/[^/]+$/, code))).toEqual({ result: 'blended', codes: ['mode-combined'] });
    expect(mode(ONLINE, ONSITE, HYBRID).result).toBe('hybrid');
    expect(mode(ONLINE)).toEqual({ result: 'online', codes: [] });
    expect(mode('by telepathy')).toEqual({ result: null, codes: ['code-unknown'] });
  });

  it.each([
    ['200', 'http://publications.europa.eu/resource/authority/currency/EUR', { amount: 200, currency: 'EUR' }],
    ['0', 'EUR', { amount: 0, currency: 'EUR' }],
    ['99,50', 'eur', { amount: 99.5, currency: 'EUR' }],
    ['1,500', 'EUR', null],
    ['-5', 'EUR', null],
    ['1e12', 'EUR', null],
    ['free', 'EUR', null],
    ['5', null, null],
    ['5', '€', null],
    [null, 'EUR', null],
  ])('of a price %j %j make %j', (amount, currency, price) => {
    const { result, codes } = one({ prices: [{ amount, currency, label: [] }] });
    expect(result?.prices).toEqual(price === null ? [] : [expect.objectContaining(price)]);
    expect(codes).toEqual(price === null ? ['price-incomplete'] : []);
  });

  it('say where there are more prices, grants or identifiers than are kept', () => {
    const many = Array.from({ length: 60 }, (_, n) => String(n));
    const { result, codes } = one({
      prices: many.map((amount) => ({ amount, currency: 'EUR', label: [] })),
      grants: many.map(EN),
      identifiers: many.map((value) => ({ value, scheme: null })),
    });
    expect([result?.prices.length, result?.funding.length, result?.identifiers.length]).toEqual([20, 50, 20]);
    expect(codes).toEqual(['too-many-values', 'too-many-values', 'too-many-values']);
  });

  it('try no pattern on a currency that is as long as a book', () => {
    const prices = Array.from({ length: 20 }, () => ({ amount: '5', currency: `${'/'.repeat(100_000)}x`, label: [] }));
    expect(one({ prices }).result?.prices).toEqual([]);
  });

  it('are told apart by when, how and in which language they take place, and numbered where that is not enough', () => {
    const drafts = [
      { ...INSTANCE, start: ['2027-01-01'], modes: [ONLINE] },
      { ...INSTANCE, start: ['2027-01-01'], modes: [ONLINE] },
      { ...INSTANCE, iri: 'https://halkyon.example/i' },
    ];
    const ids = (list: InstanceDraft[]) => instancesOf(list, TODAY, createReport('x')).map(({ id }) => id);
    expect(ids(drafts)).toEqual(['2027-01-01-online-de', '2027-01-01-online-de-2', 'https://halkyon.example/i']);
    expect(ids([...drafts].reverse())).toEqual(ids(drafts));
  });

  it('lie at a point only where both coordinates exist on Earth', () => {
    const at = (latitude: string | null, longitude: string | null) =>
      one({ locations: [{ codes: ['AUT'], city: [], place: [], latitude, longitude }] }).result?.locations[0];
    expect(at('47,07', '15.44')).toMatchObject({ lat: 47.07, lon: 15.44, country: 'AT' });
    for (const [lat, lon] of [
      ['91', '15'],
      ['47', '181'],
      ['47', null],
      ['north', '15'],
    ] as const)
      expect(at(lat, lon)).toMatchObject({ lat: null, lon: null });
  });

  it('more than are kept are counted', () => {
    const { result, codes } = reported((report) =>
      instancesOf(
        Array.from({ length: 250 }, () => INSTANCE),
        TODAY,
        report,
      ),
    );
    expect(result).toHaveLength(200);
    expect(codes).toContain('too-many-values');
  });
});

describe('Of more instances than are kept', () => {
  const weekly = Array.from({ length: 300 }, (_, week): InstanceDraft => {
    const start = new Date(Date.UTC(2022, 0, 3 + 7 * week)).toISOString().slice(0, 10);
    return { ...INSTANCE, start: [start], iri: `https://halkyon.example/i${week}` };
  });
  const kept = (list: readonly InstanceDraft[]) =>
    instancesOf(list, '2026-11-27', createReport('x')).map(({ start }) => start ?? '');

  it('those stay that have not ended, the nearest first, then the latest of those that have, in whatever order they are listed', () => {
    const starts = kept(weekly);
    expect(starts).toHaveLength(200);
    expect(starts.at(-1)).toBe('2027-09-27');
    expect(starts[0]).toBe('2023-12-04');
    expect(kept([...weekly].reverse())).toEqual(starts);
  });

  it('those without a date stay', () => {
    const open = { ...INSTANCE, iri: 'https://halkyon.example/open' };
    expect(kept([...weekly, open])).toContain('');
  });
});

describe('Learning outcomes', () => {
  const OUTCOME: DraftOutcome = { title: [], type: null, escoSkills: [], otherSkills: [], note: [], order: null };
  const ESCO = 'http://data.europa.eu/esco/skill/0a2d70ee-d435-4965-9e96-702b2fb65740';

  it('without a title are left out; their skills stay the offer’s', () => {
    const { result, codes } = reported((report) => outcomesOf([{ ...OUTCOME, escoSkills: [ESCO] }], [], report));
    expect(result).toMatchObject({ learningOutcomes: [], skills: [{ uri: ESCO, basis: 'stated' }] });
    expect(codes).toEqual(['outcome-without-title']);
  });

  it('stand in their stated order, those without one at the end', () => {
    const outcome = (text: string, order: string | null) => ({ ...OUTCOME, title: EN(text), order });
    const { result } = reported((report) =>
      outcomesOf([outcome('last', null), outcome('second', '2'), outcome('first', '1')], [], report),
    );
    expect(result.learningOutcomes.map(({ title }) => title.en)).toEqual(['first', 'second', 'last']);
  });

  it('are taken from the summary only where there are no others, and that is derived', () => {
    const summary = EN('You can sail.');
    expect(reported((report) => outcomesOf([], summary, report)).result).toMatchObject({
      learningOutcomes: [{ title: { en: 'You can sail.' } }],
      derivation: { how: 'derived', rule: 'outcome-summary' },
    });
    expect(reported((report) => outcomesOf([{ ...OUTCOME, title: EN('Sail') }], summary, report)).result).toMatchObject(
      { learningOutcomes: [{ title: { en: 'Sail' } }], derivation: null },
    );
  });

  it.each([
    'sailing',
    'javascript:alert(1)',
    'https://a.example/<b>',
    'http://',
    'https://a b.example/',
  ])('name no skill by %s', (uri) => {
    expect(
      reported((report) => outcomesOf([{ ...OUTCOME, title: EN('x'), otherSkills: [uri] }], [], report)),
    ).toMatchObject({ result: { skills: [] }, codes: ['skill-invalid'] });
  });
});

describe('Other offers that are named', () => {
  const REFERENCE: DraftReference = {
    iri: null,
    identifiers: [],
    title: [],
    types: [],
    partial: null,
    pointsBack: false,
  };
  const refs = (...drafts: Partial<DraftReference>[]) =>
    reported((report) =>
      referencesOf(
        drafts.map((draft) => ({ ...REFERENCE, ...draft })),
        'https://halkyon.example/self',
        'p',
        report,
      ),
    );

  it('go by IRI, else identifier with scheme, else identifier, else title', () => {
    const named = (draft: Partial<DraftReference>) => refs(draft).result[0]?.ref;
    const identifiers = [
      { value: '1', scheme: null },
      { value: '2', scheme: 'S' },
    ];
    expect(named({ iri: 'https://a.example/', identifiers, title: EN('T') })).toBe('https://a.example/');
    expect(named({ identifiers, title: EN('T') })).toBe('S:2');
    expect(named({ identifiers: [{ value: '1', scheme: null }], title: EN('T') })).toBe('1');
    expect(named({ title: EN('T') })).toBe('T');
    expect(refs({})).toEqual({ result: [], codes: ['reference-empty'] });
  });

  it('are not the offer itself, and a circle is shown with a finding', () => {
    expect(refs({ iri: 'https://halkyon.example/self' })).toEqual({ result: [], codes: ['self-reference'] });
    expect(refs({ iri: 'https://a.example/', pointsBack: true })).toMatchObject({
      result: [{ ref: 'https://a.example/' }],
      codes: ['circular-reference'],
    });
  });
});

describe('Organisations', () => {
  const schac = (value: string): DraftParty => ({
    ...PARTY,
    identifiers: [{ value, scheme: 'http://data.quality-link.eu/ontology/v1#Schac' }],
  });
  const whose = (draft: DraftParty) => ownership(statedParty(draft, 'p', createReport('x')), HALKYON);

  it('are the provider by an identifier, or by a domain below its own', () => {
    expect(whose(schac('HALKYON.example'))).toBe('own');
    expect(whose(schac('law.halkyon.example'))).toBe('own');
    expect(whose(schac('nothalkyon.example'))).toBe('foreign');
    expect(whose(schac('halkyon.example.evil.example'))).toBe('foreign');
    expect(whose({ ...PARTY, identifiers: [{ value: 'AT0001', scheme: 'eter' }] })).toBe('not-comparable');
    expect(whose(PARTY)).toBe('not-comparable');
  });

  it('are recognised by the address of the register, in the form that it prints', () => {
    const party = statedParty({ ...PARTY, iri: 'https://data.deqar.eu/institution/17' }, 'p', createReport('x'));
    expect(party.identifiers).toEqual([{ scheme: 'deqar', value: 'DEQARINST0017' }]);
  });

  it('are read, and reported on, once for all offers that name them', () => {
    let reports = 0;
    const read = createPartyReader(HALKYON, () => reports++);
    const draft = { ...PARTY, countries: ['Nowhere'] };
    expect(read(draft, 'p')).toBe(read(draft, 'p'));
    expect(reports).toBe(1);
  });
});

describe('What a source says about an offer', () => {
  it('opens it to anyone only where it says so', () => {
    const who = (...open: string[]) => openToOf([{ openToNonEnrolled: open, studentsOf: [] }], createReport('x')).who;
    expect([who('true'), who('false'), who('perhaps'), who()]).toEqual([
      'anyone',
      'own-students',
      'unknown',
      'unknown',
    ]);
    expect(
      openToOf([{ openToNonEnrolled: ['false'], studentsOf: ['https://alliance.example/', '<b>'] }], createReport('x')),
    ).toMatchObject({ who: 'restricted', groups: ['https://alliance.example/'] });
  });

  it('never makes an accreditation say more than it does', () => {
    const stated = (type: string | null) =>
      qualityAssuranceOf(
        [{ type, title: EN('Audit'), by: [], url: null, validTo: '2026-02-30' }],
        createReport('x'),
      )[0];
    expect(stated('http://data.europa.eu/snb/accreditation/003293d2ce')).toMatchObject({
      kind: 'state-licence',
      subject: 'provider',
      validTo: null,
    });
    expect(stated('http://data.europa.eu/snb/accreditation/820101cba6')).toMatchObject({
      kind: 'other',
      subject: 'programme',
    });
    expect(stated(null)).toMatchObject({ kind: 'other', subject: 'offer' });
  });

  it('decides on the setting only where it is one', () => {
    const [formal, nonFormal] = [
      'http://data.europa.eu/snb/learning-setting/6fd4685715',
      'http://data.europa.eu/snb/learning-setting/e207a81fc7',
    ];
    expect(settingOf([formal], createReport('x'))).toBe('formal');
    expect(settingOf([formal, nonFormal], createReport('x'))).toBeNull();
  });

  it('names a licence; only an open one lets texts be used again', () => {
    expect(rightsOf(['https://creativecommons.org/licenses/by/4.0/'], null, createReport('x'))).toMatchObject({
      basis: 'source',
      textsReusable: true,
    });
    expect(rightsOf(['https://creativecommons.org/licenses/by-nc/4.0/'], 'CC0', createReport('x'))).toMatchObject({
      basis: 'source',
      textsReusable: false,
    });
    const several = reported((report) => rightsOf(['CC0', 'All rights reserved'], 'CC0', report));
    expect(several.result).toMatchObject({ licence: null, basis: 'source', textsReusable: false });
    expect(several.codes).toEqual(['contradiction']);
    expect(rightsOf([], 'CC0', createReport('x'))).toMatchObject({ basis: 'manifest', textsReusable: true });
    expect(rightsOf([], null, createReport('x'))).toMatchObject({ licence: null, basis: 'none', textsReusable: false });
    expect(
      rightsOf([`<script>${'x'.repeat(5_000)}`], null, createReport('x')).licence?.length ?? 0,
    ).toBeLessThanOrEqual(500);
  });

  it('stops an offer by its own word before its status', () => {
    expect(activeOf('true', 'Not published anymore', createReport('x'))).toBe(true);
    expect(activeOf(null, 'Not published anymore', createReport('x'))).toBe(false);
    expect(activeOf(null, 'anything', createReport('x'))).toBeNull();
  });
});
