import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OCCAPI } from '../../../../../harvester/formats/occapi/occapi.ts';
import { readAnswers } from '../../../../helpers/service-reading.ts';

type Json = Readonly<Record<string, unknown>>;

const BASE = 'https://halkyon.example/occapi/v2/hei/halkyon.example';
const HEI = {
  data: { type: 'hei', id: 'halkyon.example', attributes: { title: [{ string: 'Halkyon', lang: 'en' }] } },
};
const ATTRIBUTES = {
  title: [{ string: 'Tides', lang: null }],
  code: 'TIDE-1',
  ects: 7.5,
  languageOfInstruction: ['en'],
};
const resource = (type: string, id: string, attributes: Json, more: Json = {}) => ({ type, id, attributes, ...more });
const read = (answers: Readonly<Record<string, unknown>>) => readAnswers(OCCAPI, BASE, { '': HEI, ...answers });

async function course(more: Json = {}, record: Json = {}, others: Readonly<Record<string, unknown>> = {}) {
  const { drafts, codes, told } = await read({
    '/course': { data: [resource('course', 'c1', { ...ATTRIBUTES, ...more }, record)] },
    ...others,
  });
  const [draft] = drafts;
  if (draft === undefined) throw new Error('the course was not read');
  return { ...draft, codes, told };
}
const text = (multiline: string, lang: string | null = 'en') => [{ multiline, lang }];
const programme = (id: string, eqfLevelProvided: number) =>
  resource('programme', id, { title: [{ string: id, lang: 'en' }], eqfLevelProvided });

describe('A course', () => {
  it('has the texts it states, and no language where none is stated', async () => {
    expect(await course()).toMatchObject({
      title: [{ text: 'Tides', language: null }],
      identifiers: [
        { value: 'c1', scheme: 'courseId' },
        { value: 'TIDE-1', scheme: 'courseCode' },
      ],
      credits: [{ framework: 'ECTS', point: '7.5' }],
      types: ['course'],
      publishers: [{ identifiers: [{ value: 'halkyon.example', scheme: 'schac' }], name: [{ text: 'Halkyon' }] }],
    });
  });

  it('has what only its own address tells, and what the collection tells beside it', async () => {
    const { description, entryText, assessments, languages } = await course(
      { description: text('What the water does'), elmAssessmentType: ['6e6cb2cc78'] },
      {},
      {
        '/course/c1': {
          data: resource('course', 'c1', {
            ...{ description: [], courseContent: text('Moon and sun'), prerequisites: text('None') },
            ...{ assessmentMethod: text('Two hours'), languageOfInstruction: null },
          }),
        },
      },
    );
    expect(description).toEqual([{ text: 'What the water does\n\nMoon and sun', language: 'en' }]);
    expect(entryText).toEqual([{ text: 'None', language: 'en' }]);
    expect(assessments).toMatchObject([{ types: ['6e6cb2cc78'], title: [{ text: 'Two hours' }] }]);
    expect(languages).toEqual(['en']);
  });

  it('that stands in several collections is one offer', async () => {
    const { drafts } = await read({
      '/course': { data: [resource('course', 'c1', ATTRIBUTES)] },
      '/ounit/u1/course': {
        data: [resource('course', 'c1', ATTRIBUTES), resource('course', 'c2', { ...ATTRIBUTES, code: 'X' })],
      },
      '/programme': { data: [resource('programme', 'c1', { title: [{ string: 'A programme of the same id' }] })] },
    });
    expect(drafts.map(({ types, subject }) => `${types} ${subject}`)).toEqual([
      'course c1',
      'course c2',
      'programme c1',
    ]);
  });

  it('that is deprecated is a tombstone; a restriction to the alliance or to local students is who may take part', async () => {
    expect(await course({ deprecated: true })).toMatchObject({ withdrawn: 'deprecated' });
    expect(await course({ deprecated: false })).toMatchObject({ withdrawn: null });
    expect((await course({ restrictedToLocalStudents: true })).audience).toMatchObject({
      openToNonEnrolled: ['false'],
      who: [],
    });
    expect((await course({ restrictedToAllianceStudents: true })).audience).toMatchObject({ who: ['alliance'] });
    expect((await course({ restrictedToLocalStudents: false })).audience).toMatchObject({
      openToNonEnrolled: [],
      who: [],
    });
  });

  it('has the level of its programmes as a derived one, and none where they differ', async () => {
    const within = (...ids: string[]) => ({ meta: { relatedProgramme: ids.map((programmeId) => ({ programmeId })) } });
    const programmes = { '/programme': { data: [programme('p6', 6), programme('q6', 6), programme('p7', 7)] } };
    const derived = { '/eqf': { how: 'derived', rule: 'level-of-programme', facts: {} } };
    expect(await course({}, within('p6', 'q6'), programmes)).toMatchObject({ eqf: ['6'], derived });
    expect((await course({}, within('p6', 'p7'), programmes)).eqf).toEqual([]);
    expect((await course({}, within('gone'), programmes)).eqf).toEqual([]);
    const { drafts } = await read(programmes);
    expect(drafts.map(({ eqf, derived: how }) => [eqf, how])).toEqual([
      [['6'], undefined],
      [['6'], undefined],
      [['7'], undefined],
    ]);
  });

  it('lists outcomes one by one where its text is a list, also in HTML', async () => {
    const { outcomes, outcomeSummary, codes } = await course({
      learningOutcomes: text('<p>You can</p><ul><li>read a table</li><li class="x">judge a harbour</li></ul>'),
    });
    expect(outcomes.map(({ title }) => title[0]?.text)).toEqual(['read a table', 'judge a harbour']);
    expect(outcomeSummary).toMatchObject([{ text: 'You can' }]);
    expect(codes).toContain('outcomes-split');
  });

  it('has a page on the web, also where its address has no scheme', async () => {
    const url = [{ uri: 'www.halkyon.example/tides' }, { uri: 'http://halkyon.example' }, { uri: 'nonsense' }];
    expect((await course({ url })).homepages).toEqual([
      'https://www.halkyon.example/tides',
      'http://halkyon.example',
      'nonsense',
    ]);
  });

  it('has instances with dates, whose hours and grades it has where all say the same', async () => {
    const instance = (id: string, engagementHours: number) =>
      resource('instance', id, {
        ...{ startDate: '2027-02-01', endDate: '2027-06-30', academicTermId: '2026/2027-2/2', engagementHours },
        gradingScheme: { label: [{ string: 'Pass or fail', lang: 'en' }] },
      });
    const runs = (...hours: number[]) => ({
      '/course/c1/instance': { data: hours.map((number, at) => instance(`i${at}`, number)) },
    });
    expect(await course({}, {}, runs(42, 42))).toMatchObject({
      instances: [{ start: ['2027-02-01'], end: ['2027-06-30'], period: [{ text: '2026/2027-2/2' }] }, {}],
      volume: ['PT42H'],
      grading: [{ text: 'Pass or fail' }],
      fromInstances: ['/workload', '/gradingScheme'],
    });
    expect((await course({}, {}, runs(42, 40))).volume).toEqual([]);
  });

  it('names the courses that come before it, and says which of its elements are not read', async () => {
    const { entryOffers, told } = await course(
      { bibliography: text('A book'), length: '6/2' },
      { relationships: { prerequisiteCourse: { data: [{ type: 'course', id: 'c0' }] }, relatedProgramme: null } },
    );
    expect(entryOffers).toMatchObject([{ identifiers: [{ value: 'c0', scheme: 'courseId' }] }]);
    expect(told.find(({ code }) => code === 'elements-not-used')).toMatchObject({ value: 'bibliography, length' });
  });
});

it('A programme that ended is not running', async () => {
  const until = async (validUntil: string) => {
    const { drafts } = await read({
      '/programme': { data: [resource('programme', 'p', { ...ATTRIBUTES, validUntil })] },
    });
    return drafts[0]?.active;
  };
  expect(await until('2026-11-23')).toBe('false');
  expect(await until('2026-11-24')).toBeNull();
});

it('A course of which the instances did not arrive is left as it was', async () => {
  const { drafts, rejected } = await readAnswers(
    OCCAPI,
    BASE,
    { '': HEI, '/course': { data: [resource('course', 'c1', ATTRIBUTES), resource('course', 'c2', ATTRIBUTES)] } },
    { page: BASE, why: 'failed', detail: '', lists: [`${BASE}/course/c2/instance`] },
  );
  expect(drafts.map(({ subject }) => subject)).toEqual(['c1']);
  expect(rejected).toMatchObject([{ code: 'offerings-not-read', subject: 'c2' }]);
});

it('No value in place of another stops the reading', async () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const names = ['title', 'description', 'learningOutcomes', 'url', 'elmAssessmentType', 'validUntil', 'ects', 'code'];
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), json), json, json, async (odd, meta, data) => {
      const { drafts } = await read({
        '/course': { data: [resource('course', 'c1', odd, { meta, relationships: data }), data] },
        '/course/c1/instance': { data: [resource('instance', 'i', { startDate: data, gradingScheme: meta })] },
      });
      expect(drafts.map(({ subject }) => subject)).toContain('c1');
    }),
    { numRuns: 40 },
  );
});

const SAMPLES = new URL('../../../../../../shared/data/feeds/occapi-examples/v2/', import.meta.url);
const skip = !existsSync(SAMPLES);
describe(`The published examples of OCCAPI 2${skip ? ' (skipped: ../shared/data/feeds/occapi-examples is not there)' : ''}`, () => {
  const sample = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, SAMPLES), 'utf8'));
  it.skipIf(skip)('are a course with its instance and its programme', async () => {
    const { drafts, rejected } = await read({
      '/course': sample('CourseCollection'),
      '/programme': sample('ProgrammeCollection'),
      '/ounit': sample('OunitCollection'),
      '/course/aabbccdd-eeff-1122-3344-556677889900/instance': sample('CourseInstanceCollection'),
      '/course/aabbccdd-eeff-1122-3344-556677889900': sample('CourseResource'),
    });
    expect(rejected).toEqual([]);
    expect(drafts).toMatchObject([
      {
        ...{ types: ['05053c1cbe'], eqf: ['5'], volume: ['PT42H'], audience: { who: ['alliance'] } },
        instances: [{ start: ['2025-02-01'], end: ['2025-06-30'] }],
        partOf: [{ title: [{ text: 'Example Programme' }] }],
      },
      { types: ['74a4a268e8'], eqf: ['5'], otherTitles: [{ text: 'P1', language: null }] },
    ]);
  });
});
