import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOOCHUB } from '../../../../../harvester/formats/moochub/moochub.ts';
import { readCourse } from '../../../../../harvester/formats/moochub/offer.ts';
import { createRunFindings } from '../../../../../harvester/read/findings.ts';
import { HALKYON, readDocument } from '../../../../helpers/reading.ts';

const TODAY = '2026-11-24';
const course = (more: Readonly<Record<string, unknown>> = {}) =>
  readCourse('c1', { name: 'Tides', url: 'https://halkyon.example/tides', ...more }, TODAY);
const run = (more: Readonly<Record<string, unknown>>) => course(more).instances[0];

describe('A course', () => {
  it('is known by the id of its resource, and not by a code that templates share', () => {
    const draft = course({ courseCode: 'TIDE' });
    expect(draft.identifiers).toEqual([{ value: 'c1', scheme: 'moochubCourseId' }]);
    expect(draft.otherTitles).toEqual([{ text: 'TIDE', language: null }]);
  });

  it('keeps all languages of what it teaches, and tells ESCO from other frameworks', () => {
    const skill = (framework: string, targetUrl: string | null, ...names: string[]) => ({
      name: names.map((name, at) => ({ name, inLanguage: ['en', 'de'][at] })),
      educationalFramework: framework,
      targetUrl,
    });
    const { outcomes } = course({
      teaches: [
        skill('ESCO', 'http://data.europa.eu/esco/skill/1', 'use tide tables', 'Gezeitentafeln nutzen'),
        skill('DigComp', 'https://digcomp.example/1.1', 'browse data'),
        'Reads charts',
      ],
    });
    expect(outcomes.map(({ title }) => title)).toEqual([
      [
        { text: 'use tide tables', language: 'en' },
        { text: 'Gezeitentafeln nutzen', language: 'de' },
      ],
      [{ text: 'browse data', language: 'en' }],
      [{ text: 'Reads charts', language: null }],
    ]);
    expect(outcomes.map(({ escoSkills }) => escoSkills.length)).toEqual([1, 0, 0]);
    expect(outcomes.map(({ otherSkills }) => otherSkills.length)).toEqual([0, 1, 0]);
  });

  it('is a micro-credential by a keyword that says so, and by no other', () => {
    expect(course({ keywords: ['sea', 'Micro-credential'] }).statedTerm).toBe('Micro-credential');
    expect(course({ keywords: ['sea', 'certificate'] }).statedTerm).toBeNull();
  });

  it.each<[unknown, string | null]>([
    [['confirmation of participation', 'certificate'], 'certificate'],
    [['confirmation of participation'], 'confirmation of participation'],
    [['a medal'], 'a medal'],
    [[], null],
    [null, null],
  ])('that gives %j is credited with the strongest', (educationalCredentialsAwarded, form) => {
    expect(course({ educationalCredentialsAwarded }).credential.form).toBe(form);
  });

  it('has ECTS where they are more than none', () => {
    expect(course({ numberOfCredits: 2 }).credits).toEqual([{ framework: 'ECTS', point: '2' }]);
    expect(course({ numberOfCredits: 0 }).credits).toEqual([]);
  });

  it('keeps nothing of a person who publishes, teaches or contributes', () => {
    const person = { type: 'Person', name: 'Ada Marsh', url: 'https://orcid.org/0000-0001' };
    const draft = course({ publisher: person, instructor: [person], creator: [person], contributor: [person] });
    expect(draft.publishers).toEqual([]);
    expect(JSON.stringify(draft)).not.toContain('Marsh');
  });

  it('is over when the last day is over until which it can be taken', () => {
    expect(course({ expires: ['2026-01-31T22:30:00Z', '2026-11-23'] }).active).toBe('false');
    expect(course({ expires: ['2026-01-31T22:30:00Z', '2026-11-24'] }).active).toBeNull();
    expect(course({ expires: null }).active).toBeNull();
  });

  it('takes fields of study from ISCED-F, and requirements apart from other courses', () => {
    const draft = course({
      educationalAlignment: [
        { educationalFramework: 'ISCED-F', shortCode: '0532' },
        { educationalFramework: 'OEFOS', shortCode: '105' },
      ],
      competencyRequired: [
        { educationalFramework: 'ESCO', name: [{ inLanguage: 'en', name: 'reads charts' }] },
        {
          educationalFramework: 'Course_ID',
          targetUrl: 'https://halkyon.example/waves',
          name: [{ inLanguage: 'en', name: 'Waves' }],
        },
      ],
    });
    expect(draft.isced).toEqual(['0532']);
    expect(draft.entryText).toEqual([{ text: 'reads charts', language: 'en' }]);
    expect(draft.entryOffers).toMatchObject([{ iri: 'https://halkyon.example/waves', title: [{ text: 'Waves' }] }]);
  });
});

describe('The runs of a course', () => {
  it('are one for each start, with its end where there are equally many', () => {
    const dates = (startDate: string[], endDate: string[]) =>
      course({ startDate, endDate }).instances.map(({ start, end }) => [start[0], end[0]]);
    expect(dates(['2027-01-11', '2027-09-06'], ['2027-02-01', '2027-10-01'])).toEqual([
      ['2027-01-11', '2027-02-01'],
      ['2027-09-06', '2027-10-01'],
    ]);
    expect(dates(['2027-01-11', '2027-09-06'], ['2027-10-01'])).toEqual([
      ['2027-01-11', undefined],
      ['2027-09-06', undefined],
    ]);
  });

  it('share a date for applying with nothing that it may not belong to', () => {
    const applicationDeadline = '2027-01-05';
    expect(run({ startDate: ['2027-01-11'], applicationDeadline })?.deadlines).toEqual([applicationDeadline]);
    const several = course({ startDate: ['2027-01-11', '2027-09-06'], applicationDeadline }).instances;
    expect(several.flatMap(({ deadlines }) => deadlines)).toEqual([]);
  });

  it('exist without dates where something is said of them, and not where nothing is', () => {
    expect(course({}).instances).toEqual([]);
    expect(course({ courseMode: ['online', 'asynchronous'] }).instances).toMatchObject([
      { modes: ['online'], pace: 'asynchronous', start: [] },
    ]);
  });

  it('do not have a price a month as the price of the whole', () => {
    const offer = (paymentFrequency: string) => [
      { price: 20, priceCurrency: 'EUR', paymentFrequency, category: 'complete' },
    ];
    expect(run({ offer: offer('monthly') })?.prices[0]?.condition).toEqual([{ text: 'monthly', language: 'en' }]);
    expect(run({ offer: offer('one-time') })?.prices[0]).toMatchObject({ amount: '20', condition: [] });
  });

  it('have hours a week where work is told by the week, and a note otherwise', () => {
    expect(run({ workload: { timeValue: 4, timeUnit: 'h/week' } })).toMatchObject({
      hoursAWeek: '4',
      scheduleNote: [],
    });
    expect(run({ workload: { timeValue: 10, timeUnit: 'h/month' } })).toMatchObject({
      hoursAWeek: null,
      scheduleNote: [{ text: '10 h/month' }],
    });
  });

  it('have their days of the week, and a place unless it is a virtual one', () => {
    const repeatFrequency = [{ byDay: 'https://schema.org/Tuesday', startTime: '19:00:00', endTime: '21:00:00' }];
    expect(run({ repeatFrequency })?.scheduleNote).toEqual([{ text: 'Tuesday 19:00–21:00', language: 'en' }]);
    expect(
      run({ courseMode: ['online'], contentLocation: { name: 'Online', url: 'https://x.example' } })?.locations,
    ).toEqual([]);
    const address = { addressCountry: 'DE', city: 'Kiel', streetAddress: 'Hafen 1', postalCode: '24103' };
    expect(run({ contentLocation: { name: 'Harbour hall', address } })?.locations).toMatchObject([
      { codes: ['DE'], city: [{ text: 'Kiel' }], place: [{ text: 'Harbour hall, Hafen 1, 24103' }] },
    ]);
  });
});

it('A single course needs no list around it', async () => {
  const body = JSON.stringify({ links: {}, data: { id: 'c1', type: 'Course', attributes: { name: 'Tides' } } });
  const source = { id: 's', type: 'moochub', version: null, licence: null };
  expect((await readDocument(body, { source })).staged).toHaveLength(1);
});

it('Markup of a description is no part of its text', async () => {
  const attributes = {
    name: 'Tides',
    description: '<p>High <b>and</b> low<script>x()</script></p>',
    inLanguage: ['de'],
  };
  const body = JSON.stringify({ links: {}, data: [{ id: 'c1', type: 'Course', attributes }] });
  const source = { id: 's', type: 'moochub', version: null, licence: null };
  const { staged, codes } = await readDocument(body, { source });
  expect(Object.values(staged[0]?.content.description ?? {})).toEqual(['High and low']);
  expect(codes).not.toContain('code-unknown');
});

it('A course for students, of which nobody says whose, is for a restricted group and not for those of its provider', async () => {
  const attributes = { name: 'Tides', url: 'https://halkyon.example/tides', access: ['student'] };
  const body = JSON.stringify({ links: {}, data: [{ id: 'c1', type: 'Course', attributes }] });
  const source = { id: 's', type: 'moochub', version: null, licence: null };
  const [entry] = (await readDocument(body, { source })).staged;
  expect(entry?.content.openTo.who).toBe('restricted');
  expect(Object.values(entry?.content.openTo.note ?? {})).toEqual(['student']);
});

it('Whatever attributes hold, a course is read without an exception', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-moochub-'));
  const path = join(folder, 'page');
  const names = Object.keys(course({})).concat(
    'name',
    'url',
    'startDate',
    'endDate',
    'offer',
    'workload',
    'teaches',
    'publisher',
    'contentLocation',
    'license',
    'image',
    'educationalLevel',
    'educationalAlignment',
    'competencyRequired',
    'isPartOf',
    'repeatFrequency',
    'expires',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), { maxLength: 3 }),
      async (all) => {
        await writeFile(path, JSON.stringify({ data: all.map((attributes, at) => ({ id: at, attributes })) }));
        const source = { id: 's', type: 'moochub', version: null, licence: null };
        const parts = [{ path, mediaType: null, name: 'page', url: 'https://halkyon.example/' }];
        const input = { parts, spool: '', contentTypeHint: null, source, provider: HALKYON };
        const read = await MOOCHUB.read(input, createRunFindings());
        expect(read.state === 'records' ? [...read.records].length : 0).toBe(all.length);
      },
    ),
    { numRuns: 60 },
  );
  await rm(folder, { recursive: true });
});
