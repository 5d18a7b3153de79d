import { describe, expect, it } from 'vitest';
import { presentFacets } from '../../../../api/presenters/facets.ts';
import { countryLabel, iscedLabel, languageLabel } from '../../../../api/presenters/names.ts';
import { wordVerdict } from '../../../../api/presenters/verdict-words.ts';
import { longDay } from '../../../../messages/day.ts';
import type { VerdictReport } from '../../../../services/model/verdict.ts';
import { verdict } from '../../../helpers/offer-records.ts';
import { messagesIn } from '../../../helpers/words.ts';

describe('Names', () => {
  it('are those of the reader’s language, else English, else the code', () => {
    expect(countryLabel('AT', 'de')).toBe('Österreich');
    expect(countryLabel('UK-SCT', 'en')).toBe('United Kingdom (UK-SCT)');
    expect(countryLabel('UK', 'fr')).toBe('Royaume-Uni');
    expect(countryLabel('ZZZ', 'de')).toBe('ZZZ');
    expect(languageLabel('de', 'fr')).toBe('allemand');
    expect(languageLabel('hbs', 'en')).toBe('Serbo-Croatian');
    expect(iscedLabel('0613', 'zz')).toMatch(/software/i);
    expect(iscedLabel('7777', 'de')).toBe('7777');
  });

  it('write days as people do, and what is no day as it is', () => {
    expect(longDay('2026-10-01', messagesIn('de'))).toBe('1. Oktober 2026');
    expect(longDay('2026-10-01T23:59:59.000Z', messagesIn('en'))).toBe('1 October 2026');
    expect(longDay('soon', messagesIn('en'))).toBe('soon');
  });

  it.each([
    ['isced', ['06', undefined], ['0613', '061']],
    ['country', ['AT', undefined], ['AT221', 'AT22'], ['AT2', 'AT'], ['EL3', 'GR'], ['UKM', 'GB'], ['UK-SCT', 'GB']],
    ['place', ['online', undefined], ['city:graz', undefined], ['AT22', 'AT2'], ['unknown', undefined]],
  ] as const)('say which value of %s stands above which', (facet, ...pairs) => {
    const context = { lang: 'en', messages: messagesIn('en'), given: new Map() };
    const counts = pairs.map(([value]) => ({ value, count: 1 }));
    const presented = presentFacets({ [facet]: counts }, context)[facet];
    expect(presented?.map(({ value, broader }) => [value, broader])).toEqual(pairs);
  });

  it('stand beside every value of a facet, also beside what is not known', () => {
    const facets = {
      kind: [{ value: 'mooc', count: 2 }],
      eqf: [{ value: 'unknown', count: 1 }],
      microCredential: [{ value: 'unknown', count: 1 }],
      verdict: [{ value: 'EXPIRED', count: 1 }],
      provider: [
        { value: 'p1', count: 1 },
        { value: 'p2', count: 1 },
      ],
    };
    const context = { lang: 'de', messages: messagesIn('de'), given: new Map([['p1', 'Hochschule']]) };
    const presented = presentFacets(facets, context);
    expect(Object.values(presented).flatMap((values) => values.map(({ label }) => label))).toEqual([
      'Hochschule',
      'p2',
      'Offener Onlinekurs',
      'Nicht bekannt',
      messagesIn('de').verdict.EXPIRED,
      'Keine Angabe',
    ]);
  });
});

const report = (id: number): VerdictReport => ({
  id,
  key: id,
  registry: 'demo',
  url: `https://register.example/report/${id}`,
  agency: 'QAX',
  agencyName: {},
  link: 'direct',
  reviewed: [],
  activity: 'Audit',
  decision: 'positive',
  status: 'obligatory',
  validFrom: '2024-01-01',
  validTo: '2029-12-31',
});

describe('wordVerdict', () => {
  const worded = (said: Parameters<typeof verdict>[0], more: Parameters<typeof wordVerdict>[1] = { eqf: 6 }) =>
    wordVerdict(verdict({ registry: 'deqar', ...said }), more, messagesIn('en'));

  it.each([
    ['de', ['de', 'en']],
    ['en', ['en']],
    ['fi', ['fi', 'en']],
    ['uk', ['en']],
  ])('gives a reader of %s the sentence and its reasons in that language and English, and changes nothing else', (reader, languages) => {
    const before = verdict({ registry: 'deqar' });
    const { label, explanation, context, ...rest } = wordVerdict(before, { eqf: null }, messagesIn(reader));
    expect(Object.keys(label)).toEqual(languages);
    expect(Object.keys(explanation)).toEqual(languages);
    expect(Object.keys(context.note)).toEqual(languages);
    expect({ ...rest, label: {}, explanation: {}, context: before.context }).toEqual(before);
  });

  it('says of whom the evidence speaks', () => {
    const known = { code: 'INSTITUTION_ASSURED', qualityAssured: true, scope: 'provider' } as const;
    const { explanation } = worded({ ...known, status: 'obligatory', reports: [1, 2, 3, 4, 5].map(report) });
    expect(explanation.en).toContain('speaks of the provider as a whole');
    expect(explanation.en).toContain('There are 2 more reports.');
    expect(explanation.en).not.toContain('no sign of poor quality');
  });

  it('says what absence means where nothing is known', () => {
    expect(worded({}).explanation.en).toContain('That nothing is found is no sign of poor quality');
  });

  it('says that nothing was compared where no register was ever read', () => {
    expect(worded({ registry: null, code: 'PROVIDER_NOT_FOUND' }).label.en).toBe(messagesIn('en').explanation.never);
    expect(worded({ registry: null, code: 'PROVIDER_NOT_FOUND' }).explanation.en).toBe(
      'This offer has not been compared with a register yet.',
    );
  });

  it('names the facts of each end', () => {
    const facts = {
      closedOn: '2020-12-31',
      successors: [{ id: 'DEQARINST2', name: 'New University' }],
      candidates: [{ id: 'DEQARINST3', name: 'One' }],
      startsOn: '2027-01-01',
      endedOn: null,
      levels: [6, 7],
    };
    const sentence = (code: Parameters<typeof verdict>[0]) => worded(code ?? {}, { eqf: 4, facts }).explanation.en;
    expect(sentence({ code: 'OUT_OF_SCOPE' })).toContain('EQF level 4');
    expect(sentence({ code: 'PROVIDER_CLOSED' })).toContain('31 December 2020');
    expect(sentence({ code: 'PROVIDER_CLOSED' })).toContain('New University (DEQARINST2)');
    expect(sentence({ code: 'PROVIDER_AMBIGUOUS' })).toContain('One (DEQARINST3)');
    expect(sentence({ code: 'LEVEL_NOT_COVERED' })).toContain('6, 7');
    expect(sentence({ code: 'EXPIRED', validUntil: '2025-12-31' })).toContain('ended on 31 December 2025');
    expect(sentence({ code: 'NOT_YET_VALID' })).toContain('1 January 2027');
  });
});
