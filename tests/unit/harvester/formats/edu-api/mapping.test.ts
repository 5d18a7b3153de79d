import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDU_API } from '../../../../../harvester/formats/edu-api/edu-api.ts';
import { EDU_API_WORDS } from '../../../../../harvester/formats/edu-api/vocabulary.ts';
import { readAnswers } from '../../../../helpers/service-reading.ts';

type Json = Readonly<Record<string, unknown>>;

const BASE = 'https://halkyon.example/ims/eduapi/base/v1p0';
const text = (value: string, recordLanguage = 'en') => ({ recordLanguage, value });
const TEMPLATE = {
  sourcedId: 't1',
  courseType: 'standard',
  recordLanguage: 'nl',
  title: [text('Getijden', 'nl'), text('Tides')],
  description: [text('Wat het water doet', 'nl')],
  primaryCode: { identifier: 'TIDE-1', identifierType: 'ext:courseCode' },
  organization: 'o2',
  level: 'graduate',
  creditType: 'credit',
  gradingScheme: text('Pass or fail'),
  recordStatus: 'active',
};
const OFFERING = { sourcedId: 'r1', course: 't1', recordStatus: 'active', title: [text('Tides in spring')] };

const read = (answers: Readonly<Record<string, unknown>>) => readAnswers(EDU_API, BASE, answers);
async function course(more: Json, others: Readonly<Record<string, unknown>> = {}) {
  const { drafts, codes, told } = await read({ '/courseTemplates': [{ ...TEMPLATE, ...more }], ...others });
  const [draft] = drafts;
  if (draft === undefined) throw new Error('the course was not read');
  return { ...draft, codes, told };
}
const offering = async (more: Json, others: Readonly<Record<string, unknown>> = {}) =>
  (await course({}, { '/courseOfferings': [{ ...OFFERING, ...more }], ...others })).instances[0];

describe('A course template', () => {
  it('is read in all its languages, which Edu-API states as recordLanguage', async () => {
    expect(await course({})).toMatchObject({
      title: [
        { text: 'Getijden', language: 'nl' },
        { text: 'Tides', language: 'en' },
      ],
      identifiers: [
        { value: 't1', scheme: 'sourcedId' },
        { value: 'TIDE-1', scheme: 'courseCode' },
      ],
      grading: [{ text: 'Pass or fail', language: 'en' }],
      active: 'true',
      withdrawn: null,
    });
  });

  it('that is deleted is a tombstone, and one that is inactive is not running', async () => {
    expect(await course({ recordStatus: 'deleted' })).toMatchObject({ withdrawn: 'deleted' });
    expect(await course({ recordStatus: 'inactive' })).toMatchObject({ withdrawn: null, active: 'false' });
    expect(await course({ recordStatus: null })).toMatchObject({ withdrawn: null, active: null });
  });

  it.each([
    ['credit', '5 ECTS', [{ framework: 'ECTS', point: '5 ECTS' }]],
    ['ext:ECTS', '5', [{ framework: 'ECTS', point: '5' }]],
    ['credit', '3', [{ framework: null, point: '3' }]],
    ['ext:hp', '7.5', [{ framework: 'ext:hp', point: '7.5' }]],
    ['nonCredit', '3', []],
    ['credit', '', []],
  ])('with %s credits of “%s” has the credits that it says, and ECTS only where it says so', async (type, awarded, credits) => {
    expect((await course({ creditType: type, creditsAwarded: awarded })).credits).toEqual(credits);
  });

  it('at a stage of studies has a level that is marked as derived; a stated level is not', async () => {
    expect((await course({ level: 'graduate' })).derived).toEqual({
      '/eqf': { how: 'derived', rule: 'level-word', facts: { word: 'graduate' } },
      '/languages': { how: 'derived', rule: 'language-of-record', facts: {} },
    });
    expect((await course({ level: 'ext:EQF6', teachingLanguage: 'nl' })).derived).toEqual({});
  });

  it('is taught in the language it states, else in that of its offerings, and only then in that of its record', async () => {
    expect(await course({ teachingLanguage: 'en' })).toMatchObject({ languages: ['en'], derived: { '/eqf': {} } });
    const taught = await course({}, { '/courseOfferings': [{ ...OFFERING, teachingLanguage: 'fr' }] });
    expect(taught.languages).toEqual([]);
    expect(taught.derived).not.toHaveProperty(['/languages']);
    expect((await course({})).languages).toEqual(['nl']);
  });

  it.each([
    ['seminar', 'course'],
    ['thesis', 'other'],
    ['internship', 'other'],
  ])('of the type %s is a %s', async (courseType, kind) => {
    const { types } = await course({ courseType });
    expect(types.map((type) => EDU_API_WORDS.kind(type))).toContain(kind);
    if (kind === 'other') expect(types).toEqual([courseType]);
  });

  it('of a type that its institution made up is a course still, and the word is told', async () => {
    expect((await course({ courseType: 'ext:bootcamp' })).types).toEqual(['courseTemplate', 'ext:bootcamp']);
  });

  it('takes no code of a person, and none that other records have, too', async () => {
    const codes = [
      { identifier: 'j.jansen', identifierType: 'userName' },
      { identifier: '978-3', identifierType: 'isbn' },
    ];
    expect((await course({ otherCodes: codes })).identifiers).toHaveLength(2);
    const { drafts } = await read({ '/courseTemplates': [TEMPLATE, { ...TEMPLATE, sourcedId: 't2' }] });
    expect(drafts.map(({ identifiers }) => identifiers.map(({ value }) => value))).toEqual([['t1'], ['t2']]);
  });

  it('names what it has in extensions, which cannot be read', async () => {
    const { told } = await course({ extensions: { learningOutcomes: ['x'], isced: '0532' } });
    expect(told.find(({ code }) => code === 'elements-not-used')).toMatchObject({
      value: 'extensions/isced, extensions/learningOutcomes',
    });
  });

  it('is a part of the collections it names that are there', async () => {
    const { partOf } = await course(
      { parent: ['p1', 'gone'] },
      {
        '/collectionTemplates': [
          { sourcedId: 'p1', collectionType: 'program', title: [text('Coastal engineering')], recordStatus: 'active' },
        ],
      },
    );
    expect(partOf).toMatchObject([{ identifiers: [{ value: 'p1' }], types: ['program'] }]);
  });
});

describe('A collection template', () => {
  it.each([
    ['program', 'programme'],
    ['nonDegreeCollection', 'short-programme'],
  ])('of the type %s is a %s, with offerings of its own', async (collectionType, kind) => {
    const { drafts } = await read({
      '/collectionTemplates': [{ ...TEMPLATE, courseType: undefined, collectionType }],
      '/collectionOfferings': [{ ...OFFERING, course: undefined, collection: 't1' }],
    });
    expect(drafts[0]?.types.map((type) => EDU_API_WORDS.kind(type))).toEqual([kind]);
    expect(drafts[0]?.instances).toHaveLength(1);
  });
});

describe('The publisher', () => {
  const organizations = [
    { sourcedId: 'o1', name: [text('Halkyon')], primaryAddress: { addressCountryCode: 'GR', addressRegion: 'Attica' } },
    {
      ...{ sourcedId: 'o2', parent: 'o1', name: [text('Faculty of Tides')] },
      primaryCode: { identifier: 'halkyon.example', identifierType: 'ext:schac' },
    },
  ];
  it('is the organisation that the course names, and those above it, the one at the top first', async () => {
    const { publishers } = await course({}, { '/organizations': organizations });
    expect(publishers).toMatchObject([
      { name: [{ text: 'Halkyon' }], countries: ['GR'], region: 'Attica' },
      {
        name: [{ text: 'Faculty of Tides' }],
        identifiers: [{ value: 'o2' }, { value: 'halkyon.example', scheme: 'schac' }],
      },
    ]);
  });
  it('is nobody where no organisation of that id is described, and a circle of them ends', async () => {
    expect((await course({})).publishers).toEqual([]);
    const circle = [
      { ...organizations[0], parent: 'o2' },
      { ...organizations[1], parent: 'o1' },
    ];
    expect((await course({}, { '/organizations': circle })).publishers).toHaveLength(2);
  });
});

describe('An offering', () => {
  it('is a run of its course with dates, seats, place and period', async () => {
    const run = await offering(
      {
        ...{ startDate: '2027-03-01T09:00:00Z', endDate: '2027-06-01T17:00:00Z', teachingLanguage: 'en' },
        ...{ maxNumberStudents: 0, enrolledNumberStudents: 12, pendingNumberStudents: 2 },
        ...{ offeringFormat: 'onGround', registrationStatus: 'open', academicSession: 's1' },
        locations: [{ identifier: 'A1', geoLocation: { latitude: 38.1, longitude: 22.9 } }],
      },
      { '/academicSessions': [{ sourcedId: 's1', title: [text('Spring 2027')] }] },
    );
    expect(run).toMatchObject({
      start: ['2027-03-01T09:00:00Z'],
      end: ['2027-06-01T17:00:00Z'],
      seats: { total: '0', left: null, enrolled: '12', waiting: '2' },
      period: [{ text: 'Spring 2027', language: 'en' }],
      locations: [{ place: [{ text: 'A1' }], latitude: '38.1', longitude: '22.9' }],
      status: 'open',
    });
  });

  it.each([
    ['online', 'online'],
    ['blended', 'blended'],
    ['onGround', 'onsite'],
    ['ext:hybrid', 'hybrid'],
    ['ext:telepathy', null],
  ])('in the format %s is %s', (format, mode) => {
    expect(EDU_API_WORDS.mode(format)).toBe(mode);
  });

  it.each([
    ['open', 'open'],
    ['closed', 'closed'],
    ['waitlist', 'full'],
    ['pending', null],
  ])('with the registration status %s is %s', (status, state) => {
    expect(EDU_API_WORDS.state(status)).toBe(state);
  });

  it('at full pace is full-time; any other pace is told in words, since nobody says how many hours that is', async () => {
    expect(await offering({ paceOfStudy: '100%' })).toMatchObject({ schedule: '100%', scheduleNote: [] });
    expect(await offering({ paceOfStudy: '50%', synchronicity: 'asynchronous' })).toMatchObject({
      schedule: null,
      scheduleNote: [
        {
          text: 'Asynchronous: teachers and learners need not be present at the same time. Pace: 50% of full-time study',
          language: 'en',
        },
      ],
    });
  });

  it('has a word that is on no list in an unknown language', async () => {
    expect(await offering({ synchronicity: 'ext:nach Absprache' })).toMatchObject({
      scheduleNote: [{ text: 'ext:nach Absprache', language: null }],
    });
  });

  it('that is deleted or inactive is no run', async () => {
    expect(await offering({ recordStatus: 'deleted' })).toBeUndefined();
    expect(await offering({ recordStatus: 'inactive' })).toBeUndefined();
  });

  it('that names no course is told, and nothing else is lost', async () => {
    const { drafts, codes } = await read({
      '/courseTemplates': [TEMPLATE],
      '/courseOfferings': [
        { ...OFFERING, course: undefined },
        { ...OFFERING, sourcedId: 'r2' },
      ],
    });
    expect(codes).toContain('instance-without-offer');
    expect(drafts[0]?.instances).toHaveLength(1);
  });
});

it('Where offerings did not arrive whole, courses without any are left as they were, and deleted ones still go', async () => {
  const { drafts, rejected } = await readAnswers(
    EDU_API,
    BASE,
    {
      '/courseTemplates': [
        TEMPLATE,
        { ...TEMPLATE, sourcedId: 't2' },
        { ...TEMPLATE, sourcedId: 't3', recordStatus: 'deleted' },
      ],
      '/courseOfferings': [OFFERING],
    },
    { page: BASE, why: 'failed', detail: '', lists: [`${BASE}/courseOfferings`] },
  );
  expect(drafts.map(({ subject }) => subject)).toEqual(['t1', 't3']);
  expect(rejected).toMatchObject([{ code: 'offerings-not-read', subject: 't2' }]);
});

it('No value in place of another stops the reading', async () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...Object.keys(TEMPLATE)), json),
      json,
      json,
      async (odd, runs, orgs) => {
        const { drafts } = await read({
          '/courseTemplates': [{ ...TEMPLATE, ...odd, sourcedId: 't1' }],
          '/courseOfferings': [{ ...OFFERING, locations: runs, title: runs, offeringFormat: runs, startDate: runs }],
          '/organizations': [orgs, { sourcedId: 'o2', name: orgs, parent: orgs, primaryAddress: orgs }],
        });
        expect(drafts).toHaveLength(1);
      },
    ),
    { numRuns: 40 },
  );
});
