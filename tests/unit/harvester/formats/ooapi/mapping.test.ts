import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, readCourse, readOffering } from './reading.ts';

describe('A course', () => {
  it('keeps all languages of its texts and its codes with their types', async () => {
    const draft = await readCourse({});
    expect(draft.title).toEqual([
      { text: 'Getijden', language: 'nl-NL' },
      { text: 'Tides', language: 'en-GB' },
    ]);
    expect(draft.identifiers).toEqual([
      { value: 'c1', scheme: 'courseId' },
      { value: 'TIDE-1', scheme: 'courseCode' },
    ]);
  });

  it('is not found again by a code that many programmes share', async () => {
    const { identifiers } = await readCourse({ otherCodes: [{ codeType: 'crohoCreboCode', code: '60301' }] });
    expect(identifiers.map(({ scheme }) => scheme)).not.toContain('crohoCreboCode');
  });

  it.each<[unknown, unknown]>([
    [
      { studyLoadUnit: 'ects', value: 5 },
      { credits: [{ framework: 'ECTS', point: '5' }], volume: [] },
    ],
    [
      [
        { studyLoadUnit: 'ects', value: 2.5 },
        { studyLoadUnit: 'sbu', value: 70 },
      ],
      { credits: [{ framework: 'ECTS', point: '2.5' }], volume: ['PT70H'] },
    ],
    [
      { studyLoadUnit: 'sp', value: 3 },
      { credits: [{ framework: 'sp', point: '3' }], volume: [] },
    ],
    [
      [
        { studyLoadUnit: 'contact_time', value: 8 },
        { studyLoadUnit: 'hour', value: 40 },
      ],
      { credits: [], volume: ['PT40H'] },
    ],
    [null, { credits: [], volume: [] }],
    [{ studyLoadUnit: 'ects' }, { credits: [], volume: [] }],
  ])('has the load %j', async (studyLoad, expected) => {
    expect(await readCourse({ studyLoad })).toMatchObject(expected as object);
  });

  it.each<[object, readonly string[], readonly string[]]>([
    [{ level: 'bachelor' }, ['bachelor'], []],
    [{ level: 'undefined' }, [], []],
    [{ level: '' }, [], []],
    [{ level: 'master', levelOfQualification: '6' }, ['6'], []],
    [{ levelOfQualification: 'nlqf_4plus' }, ['nlqf_4plus'], ['http://data.europa.eu/snb/qdr/c_c2700f4e']],
  ])('has the level of %j', async (stated, eqf, nqf) => {
    expect(await readCourse({ ...stated })).toMatchObject({ eqf, nqf });
  });

  it('says where its level is that of a stage of studies, and not where a level is stated', async () => {
    expect((await readCourse({ level: 'associate degree' })).derived).toMatchObject({
      '/eqf': { how: 'derived', rule: 'level-word', facts: { word: 'associate degree' } },
    });
    for (const levelOfQualification of ['6', 'eqf_6', '4+'])
      expect(await readCourse({ level: 'bachelor', levelOfQualification })).not.toHaveProperty('derived');
  });

  it('that is no longer valid is not active, and one without an end says nothing', async () => {
    expect((await readCourse({ validTo: '2026-11-24' })).active).toBe('false');
    expect((await readCourse({ validTo: '2026-11-25T00:00:00+01:00' })).active).toBeNull();
    expect((await readCourse({ validTo: '' })).active).toBeNull();
  });

  it('has an outcome for each bullet, in both languages, and the sentence before them as a summary', async () => {
    const text = (a: string, b: string, lead: string) => `${lead}\n- ${a}\n- ${b}\n`;
    const { outcomes, outcomeSummary, codes } = await readCourse({
      learningOutcomes: [
        [
          { language: 'nl', value: text('leest kaarten', 'rekent', 'De student') },
          { language: 'en', value: text('reads charts', 'calculates', 'The student') },
        ],
      ],
    });
    expect(outcomes.map(({ title }) => title.map(({ text: said }) => said))).toEqual([
      ['leest kaarten', 'reads charts'],
      ['rekent', 'calculates'],
    ]);
    expect(outcomeSummary.map(({ text: said }) => said)).toEqual(['De student', 'The student']);
    expect(codes).toContain('outcomes-split');
  });

  it('has its outcomes as they are where the languages do not list equally many', async () => {
    const { outcomes } = await readCourse({
      learningOutcomes: [
        [
          { language: 'nl', value: '- a\n- b' },
          { language: 'en', value: '- a\n- b\n- c' },
        ],
      ],
    });
    expect(outcomes).toHaveLength(1);
  });

  it.each([[[[]]], [[]], [null], [[[null]]]])('has no outcomes where it states %j', async (learningOutcomes) => {
    expect((await readCourse({ learningOutcomes })).outcomes).toEqual([]);
  });

  it('has a long text that stands under two languages once, and it is told', async () => {
    const value = 'In this course you learn to read tide tables and to plan a passage with them.';
    const { description, codes } = await readCourse({
      description: [
        { language: 'nl-NL', value },
        { language: 'en-GB', value },
      ],
    });
    expect(description).toEqual([{ text: value, language: null }]);
    expect(codes).toContain('language-doubtful');
  });

  it('takes outcomes of version 6 by their ids', async () => {
    const outcome = { learningOutcomeId: 'l1', name: [{ language: 'en', value: 'Reads charts' }] };
    const { outcomes } = await readCourse({ learningOutcomeIds: ['l1', 'l2'] }, { '/learning-outcomes': [outcome] });
    expect(outcomes.map(({ title }) => title)).toEqual([[{ text: 'Reads charts', language: 'en' }]]);
  });

  it('has the institution above its faculty as publisher', async () => {
    const organisations = [
      { organizationId: 'f', parent: 'r', name: [{ value: 'Faculty' }] },
      { organizationId: 'r', name: [{ language: 'en', value: 'Halkyon' }], addresses: [{ countryCode: 'GR' }] },
    ];
    const { publishers } = await readCourse({ organization: 'f' }, { '/organizations': organisations });
    expect(publishers).toMatchObject([{ name: [{ text: 'Halkyon' }], countries: ['GR'] }]);
  });
});

describe('A programme', () => {
  it('of version 6 calls itself a micro-credential by its formal document', async () => {
    const programme = {
      programmeId: 'p1',
      programmeType: 'x-short',
      name: [{ value: 'Tides' }],
      formalDocument: 'micro_credential_certificate',
    };
    const { drafts } = await read({ '/programmes': [programme] });
    expect(drafts).toMatchObject([{ statedTerm: 'micro_credential_certificate', types: ['x-short'] }]);
  });

  it('takes what it leaves open from its education specification, which is then no offer of its own', async () => {
    const specification = {
      educationSpecificationId: 'e1',
      name: [{ value: 'Spec' }],
      level: 'master',
      fieldsOfStudy: '0732',
    };
    const { drafts } = await read({
      '/programs': [
        { programId: 'p1', name: [{ value: 'Tides' }], level: '', fieldsOfStudy: '', educationSpecification: 'e1' },
      ],
      '/education-specifications': [specification, { educationSpecificationId: 'e2', name: [{ value: 'Other' }] }],
    });
    expect(drafts).toMatchObject([{ subject: 'p1', eqf: ['master'], isced: ['0732'] }, { subject: 'e2' }]);
    expect(drafts).toHaveLength(2);
  });
});

describe('An offering', () => {
  it('is a dated run with its session, place, price and number of places', async () => {
    const instance = await readOffering(
      {
        startDate: '2026-09-01',
        endDate: '2026-11-01',
        academicSession: { academicSessionId: 's1', name: [{ language: 'en', value: 'Quartile 1' }] },
        addresses: [
          {
            addressType: 'teaching',
            city: 'Chalkida',
            countryCode: 'GR',
            street: 'Quay',
            streetNumber: '3',
            'geoLocation ': {},
          },
        ],
        priceInformation: [
          { costType: 'STAP eligible', amount: '90.00', currency: 'EUR' },
          { costType: 'total costs', amount: '100.00', currency: 'EUR' },
        ],
        enrolledNumberStudents: 0,
        enrollStartDate: '2026-06-01',
        enrollEndDate: '2026-08-01',
      },
      { duration: 'P1DT30H4S', modeOfStudy: 'self-paced' },
    );
    expect(instance).toMatchObject({
      start: ['2026-09-01'],
      end: ['2026-11-01'],
      period: [{ text: 'Quartile 1' }],
      deadlines: ['2026-08-01'],
      enrolment: [{ opens: '2026-06-01', closes: '2026-08-01' }],
      prices: [{ amount: '100.00', covers: 'total costs' }],
      seats: { total: null, enrolled: '0' },
      locations: [{ codes: ['GR'], city: [{ text: 'Chalkida' }], latitude: null }],
      duration: null,
      pace: 'self-paced',
    });
    expect(instance?.prices).toHaveLength(1);
  });

  it('of version 6 says for whom and where one enrols', async () => {
    const period = {
      startDateTime: '2026-06-01T00:00:00Z',
      targetGroups: ['professionals'],
      enrolmentUrl: 'https://halkyon.example/enrol',
    };
    const instance = await readOffering({ startDateTime: '2026-09-01T08:00:00Z', enrolmentPeriods: [period] });
    expect(instance).toMatchObject({
      enrolment: [{ for: 'professionals', opens: '2026-06-01T00:00:00Z', url: 'https://halkyon.example/enrol' }],
      registration: 'https://halkyon.example/enrol',
    });
  });

  it.each(['concept', 'inactive'])('that is %s is not shown, one that is cancelled is', async (state) => {
    expect(await readOffering({ state })).toBeUndefined();
    expect(await readOffering({ state: 'cancelled' })).toMatchObject({ status: 'cancelled' });
  });

  it('of a list for the whole institution is found by the course that it names', async () => {
    const offerings = [
      { offeringId: 'o1', course: { courseId: 'c1' }, startDate: '2026-09-01' },
      { offeringId: 'o2', course: 'c1', startDate: '2027-02-01' },
      { offeringId: 'o3', startDate: '2027-02-01' },
    ];
    const { instances, codes } = await readCourse({}, { '/organizations/r/offerings': offerings });
    expect(instances.map(({ start }) => start)).toEqual([['2026-09-01'], ['2027-02-01']]);
    expect(codes).toContain('instance-without-offer');
  });
});

it('Whatever stands in the place of a value, a record is read or counted, and nothing is thrown', async () => {
  const junk = fc.oneof(fc.constantFrom(null, '', ' ', [], {}, [[]], [null], 0, true), fc.jsonValue({ maxDepth: 2 }));
  const members = [
    'name',
    'description',
    'level',
    'studyLoad',
    'modeOfDelivery',
    'teachingLanguage',
    'learningOutcomes',
    'learningOutcomeIds',
    'organization',
    'programs',
    'consumers',
    'validTo',
    'supplementaryInformation',
    'educationSpecification',
    'otherCodes',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.record(Object.fromEntries(members.map((name) => [name, junk])), { requiredKeys: [] }),
      async (course) => {
        const offering = {
          offeringId: 'o1',
          addresses: course.name,
          priceInformation: course.level,
          academicSession: course.programs,
        };
        const { drafts } = await read({
          '/courses': [{ courseId: 'c1', ...course }],
          '/courses/c1/offerings': [offering],
        });
        expect(drafts).toHaveLength(1);
      },
    ),
    { numRuns: 60 },
  );
});
