import { describe, expect, it } from 'vitest';
import type { InstanceDraft } from '../../../../harvester/draft.ts';
import { instancesOf, modeOf } from '../../../../harvester/normalise/instances.ts';
import { createRecordFindings } from '../../../../harvester/normalise/record-findings.ts';
import { SILENT_INSTANCE, SILENT_PRICE } from '../../../../harvester/silent-draft.ts';
import { EN, reported } from './reported.ts';

const OFFER = { openTo: 'unknown', country: null, today: '2026-11-27' } as const;
const INSTANCE: InstanceDraft = {
  ...SILENT_INSTANCE,
  languages: ['http://publications.europa.eu/resource/authority/language/DEU'],
};
const MODE = 'http://data.europa.eu/snb/learning-assessment/';
const [ONLINE, ONSITE, HYBRID] = [`${MODE}920fbb3cbe`, `${MODE}9191af2ed9`, `${MODE}c_3a90b26d`];

describe('Instances', () => {
  const one = (said: Partial<InstanceDraft>) =>
    reported((report) => instancesOf([{ ...INSTANCE, ...said }], OFFER, report).instances[0]);

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

  it('have no page and no enrolment but at web addresses', () => {
    expect(one({ homepages: ['javascript:alert(1)'], registration: 'data:text/html,x' })).toMatchObject({
      result: { url: null, registrationUrl: null },
      codes: ['url-invalid', 'url-invalid'],
    });
    expect(one({ homepages: ['javascript:alert(1)', 'https://a.example/run'] }).result?.url).toBe(
      'https://a.example/run',
    );
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
    const { result, codes } = one({ prices: [{ ...SILENT_PRICE, amount, currency }] });
    expect(result?.prices).toEqual(price === null ? [] : [expect.objectContaining(price)]);
    expect(codes).toEqual(price === null ? ['price-incomplete'] : []);
  });

  it('say where there are more prices, grants or identifiers than are kept', () => {
    const many = Array.from({ length: 60 }, (_, n) => String(n));
    const { result, codes } = one({
      prices: many.map((amount) => ({ ...SILENT_PRICE, amount, currency: 'EUR' })),
      grants: many.map(EN),
      identifiers: many.map((value) => ({ value, scheme: null })),
    });
    expect([result?.prices.length, result?.funding.length, result?.identifiers.length]).toEqual([20, 50, 20]);
    expect(codes).toEqual(['too-many-values', 'too-many-values', 'too-many-values']);
  });

  it('try no pattern on a currency that is as long as a book', () => {
    const prices = Array.from({ length: 20 }, () => ({
      ...SILENT_PRICE,
      amount: '5',
      currency: `${'/'.repeat(100_000)}x`,
    }));
    expect(one({ prices }).result?.prices).toEqual([]);
  });

  it('are told apart by when, how and in which language they take place, and numbered where that is not enough', () => {
    const drafts = [
      { ...INSTANCE, start: ['2027-01-01'], modes: [ONLINE] },
      { ...INSTANCE, start: ['2027-01-01'], modes: [ONLINE] },
      { ...INSTANCE, iri: 'https://halkyon.example/i' },
    ];
    const ids = (list: InstanceDraft[]) =>
      instancesOf(list, OFFER, createRecordFindings('x')).instances.map(({ id }) => id);
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
        OFFER,
        report,
      ),
    );
    expect(result.instances).toHaveLength(200);
    expect(codes).toContain('too-many-values');
  });
});

describe('Of more instances than are kept', () => {
  const weekly = Array.from({ length: 300 }, (_, week): InstanceDraft => {
    const start = new Date(Date.UTC(2022, 0, 3 + 7 * week)).toISOString().slice(0, 10);
    return { ...INSTANCE, start: [start], iri: `https://halkyon.example/i${week}` };
  });
  const kept = (list: readonly InstanceDraft[]) =>
    instancesOf(list, OFFER, createRecordFindings('x')).instances.map(({ start }) => start ?? '');

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
