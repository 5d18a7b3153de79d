import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDU_API } from '../../../../../harvester/formats/edu-api/edu-api.ts';
import { normalise } from '../../../../../harvester/normalise/normalise.ts';
import { createPartyReader } from '../../../../../harvester/normalise/party.ts';
import { MAP_TARGETS, type PointerMap } from '../../../../../services/model/pointer-map.ts';
import { HALKYON } from '../../../../helpers/reading.ts';
import { readAnswers } from '../../../../helpers/service-reading.ts';

type Json = Readonly<Record<string, unknown>>;

const BASE = 'https://halkyon.example/ims/eduapi/base/v1p0';
const TEMPLATE = {
  ...{ sourcedId: 't1', courseType: 'standard', recordLanguage: 'nl', recordStatus: 'active', level: 'graduate' },
  title: [{ recordLanguage: 'en', value: 'Tides' }],
};
const OFFERING = { sourcedId: 'r1', course: 't1', recordStatus: 'active', startDate: '2027-03-01T09:00:00Z' };

async function course(map: PointerMap, template: Json, offering: Json = {}) {
  const answers = {
    '/courseTemplates': [{ ...TEMPLATE, ...template }],
    '/courseOfferings': [{ ...OFFERING, ...offering }],
  };
  const { drafts, told } = await readAnswers(EDU_API, BASE, answers, null, map);
  const [draft] = drafts;
  if (draft === undefined) throw new Error('the course was not read');
  const made = normalise(draft, {
    ...{ providerId: 'p', sourceId: 's', today: '2026-11-24', manifestLicence: null },
    ...{ dialect: EDU_API.dialect, parties: createPartyReader(HALKYON, () => {}) },
  });
  if (made.state !== 'offer') throw new Error('it is no offer');
  return { draft, told, content: made.content };
}
const byMap = (pointer: string) => ({ how: 'derived', rule: 'by-map', facts: { pointer } });

describe('A map of JSON pointers', () => {
  it('gives an offer what its record has no element of the standard for, and says from where', async () => {
    const { content, told } = await course(
      {
        ...{ '/extensions/eqfLevel': 'eqf', '/extensions/isced': 'isced', '/extensions/lo': 'learningOutcomes' },
        ...{ '/extensions/who~1open': 'openTo', '/extensions/hours/0': 'hours', '/extensions/exam': 'assessment' },
        '/ext:languages': 'languages',
      },
      {
        extensions: {
          ...{ eqfLevel: 7, isced: ['0532'], hours: [112.5], 'who/open': 'anyone', exam: 'written-examination' },
          lo: [
            [
              { recordLanguage: 'en', value: 'Reads a table' },
              { recordLanguage: 'nl', value: 'Leest een tabel' },
            ],
            'Sails by it',
          ],
        },
        'ext:languages': ['en', 'nl'],
      },
    );
    expect(content).toMatchObject({
      ...{ eqf: 7, level: { basis: 'derived' }, isced: ['0532'], languages: ['en', 'nl'], openTo: { who: 'anyone' } },
      workload: { hours: [112.5, 112.5] },
      learningOutcomes: [{ title: { en: 'Reads a table', nl: 'Leest een tabel' } }, { title: { und: 'Sails by it' } }],
    });
    expect(content.basis).toMatchObject({
      '/eqf': byMap('/extensions/eqfLevel'),
      '/isced': byMap('/extensions/isced'),
      '/languages': byMap('/ext:languages'),
      '/learningOutcomes': byMap('/extensions/lo'),
      '/openTo': byMap('/extensions/who~1open'),
      '/workload': byMap('/extensions/hours/0'),
    });
    // What is read is not told as unread.
    expect(told.map(({ code }) => code)).not.toContain('elements-not-used');
  });

  it('gives each run its price and dates; what it does not state, its template may', async () => {
    const { content } = await course(
      {
        ...{ '/extensions/price/amount': 'price', '/extensions/price/currency': 'currency' },
        ...{ '/extensions/until': 'enrolmentCloses', '/extensions/apply': 'registration' },
      },
      { extensions: { price: { amount: '95,50', currency: 'EUR' } } },
      { extensions: { until: '2027-02-01', apply: 'https://halkyon.example/apply' } },
    );
    expect(content.instances).toMatchObject([
      {
        prices: [{ amount: 95.5, currency: 'EUR' }],
        deadline: '2027-02-01',
        registrationUrl: 'https://halkyon.example/apply',
      },
    ]);
    expect(content.basis).toMatchObject({
      '/instances/0/prices': byMap('/extensions/price/amount'),
      '/instances/0/deadline': byMap('/extensions/until'),
      '/instances/0/registrationUrl': byMap('/extensions/apply'),
    });
  });

  it('goes behind what the standard states plainly, and before its coarse words', async () => {
    const map: PointerMap = { '/extensions/eqf': 'eqf', '/extensions/ects': 'ects', '/extensions/in': 'languages' };
    const extensions = { eqf: 6, ects: 30, in: 'de' };
    const plain = await course(map, {
      level: 'ext:EQF7',
      creditsAwarded: '5 ECTS',
      teachingLanguage: 'en',
      extensions,
    });
    expect(plain.content).toMatchObject({ eqf: 7, ects: 5, languages: ['en'], level: { basis: 'stated' } });
    expect(plain.content.basis).not.toHaveProperty('/eqf');
    expect((await course(map, { extensions })).content).toMatchObject({ eqf: 6, ects: 30, languages: ['de'] });
  });

  it.each([
    ['eqf', { a: 1 }],
    ['eqf', [6, 7]],
    ['ects', 'many'],
    ['ects', -3],
    ['price', true],
    ['homepage', 'javascript:alert(1)'],
    ['learningOutcomes', 7],
    ['learningOutcomes', [{ text: 'x' }]],
    ['isced', [{ code: '0532' }]],
  ] as const)('tells a value of the wrong kind for %s and takes nothing of it: %j', async (target, value) => {
    const { told, content } = await course({ '/extensions/x': target }, { extensions: { x: value } });
    expect(told).toContainEqual(
      expect.objectContaining({
        ...{ code: 'map-value-invalid', subject: 't1', path: '/extensions/x', value: JSON.stringify(value) },
        facts: expect.objectContaining({ target }),
      }),
    );
    expect(Object.values(content.basis).map(({ rule }) => rule)).not.toContain('by-map');
  });

  it('says nothing of what is not there, null or blank, and takes the next pointer to the same', async () => {
    const map: PointerMap = { '/a': 'eqf', '/b/c/d': 'eqf', '/e': 'eqf' };
    const { told, content } = await course(map, { a: null, b: 'text', e: '5' });
    expect(told.map(({ code }) => code)).not.toContain('map-value-invalid');
    expect(content).toMatchObject({ eqf: 5, basis: { '/eqf': byMap('/e') } });
  });

  it('changes nothing of an offer that has none of its elements', async () => {
    const map = Object.fromEntries(MAP_TARGETS.map((target) => [`/extensions/${target}`, target]));
    expect((await course(map, {})).content).toEqual((await course({}, {})).content);
  });

  it('reads whatever stands there without breaking', async () => {
    const map = Object.fromEntries(MAP_TARGETS.map((target) => [`/extensions/${target}`, target]));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...MAP_TARGETS), async (value, target) => {
        const extensions = { [target]: value };
        await course(map, { extensions }, { extensions });
      }),
      { numRuns: 80 },
    );
  });
});
