import { describe, expect, it } from 'vitest';
import { offersIn } from '../../../../../harvester/formats/schema-org/nodes.ts';
import { readOffer } from '../../../../../harvester/formats/schema-org/offer.ts';

const PAGE = 'https://halkyon.example/tides';
const TODAY = '2026-11-24';
const read = (blocks: readonly unknown[], language: string | null = null) =>
  offersIn(blocks, PAGE, language).offers.map((node) => readOffer(node, TODAY));
function course(more: object = {}, language: string | null = null) {
  const [draft] = read([{ '@context': 'https://schema.org', '@type': 'Course', name: 'Tides', ...more }], language);
  if (draft === undefined) throw new Error('the course was not read');
  return draft;
}
const run = (instance: object, more: object = {}) =>
  course({ ...more, hasCourseInstance: { '@type': 'CourseInstance', ...instance } }).instances[0];

describe('A course in a page', () => {
  it.each<[string, unknown]>([
    ['alone', { '@context': 'https://schema.org', '@type': 'Course', name: 'Tides' }],
    ['in a list', [{ '@context': 'http://schema.org/', '@type': ['Course', 'Product'], name: 'Tides' }]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Course', name: 'Tides' }] }],
    ['within its page', { '@type': 'WebPage', mainEntity: { '@type': 'Course', name: 'Tides' } }],
    [
      'with prefixed names',
      { '@context': { schema: 'https://schema.org/' }, '@type': 'schema:Course', 'schema:name': 'Tides' },
    ],
    ['with whole names', { '@type': 'https://schema.org/Course', 'https://schema.org/name': [{ '@value': 'Tides' }] }],
  ])('is found %s', (_, block) => {
    expect(read([block]).map(({ title }) => title)).toEqual([[{ text: 'Tides', language: null }]]);
  });

  it('has a field of study of which only the name is stated', () => {
    const about = { '@type': 'DefinedTerm', name: 'Earth sciences', inDefinedTermSet: 'ISCED-F 2013' };
    expect(course({ about }).isced).toEqual(['Earth sciences']);
    expect(course({ about: { '@type': 'DefinedTerm', inDefinedTermSet: 'ISCED-F 2013' } }).isced).toEqual([]);
  });

  it('has no name where objects name each other in a circle', () => {
    const one = { '@id': '#one', '@type': 'Thing', name: { '@id': '#two' } };
    const two = { '@id': '#two', '@type': 'Thing', name: { '@id': '#one' } };
    expect(read([{ '@graph': [{ '@type': 'Course', name: { '@id': '#one' } }, one, two] }])[0]?.title).toEqual([]);
  });

  it('is none of another vocabulary, and none that another course only names', () => {
    expect(read([{ '@context': 'https://elsewhere.example/', '@type': 'Course', name: 'Tides' }])).toEqual([]);
    expect(read([{ '@type': 'Course', name: 'Tides', isPartOf: { '@type': 'Course', name: 'Sea' } }])).toHaveLength(1);
  });

  it('keeps all languages, and has that of the page where a text has none', () => {
    const name = [
      { '@value': 'Tides', '@language': 'en' },
      { '@value': 'Gezeiten', '@language': 'de' },
    ];
    expect(course({ name, description: 'Ebbe' }, 'de')).toMatchObject({
      title: [
        { text: 'Tides', language: 'en' },
        { text: 'Gezeiten', language: 'de' },
      ],
      description: [{ text: 'Ebbe', language: 'de' }],
    });
    expect(course({ name: { en: 'Tides', fr: 'Marées' } }).title).toHaveLength(2);
    const context = ['https://schema.org', { '@language': 'sv' }];
    expect(course({ '@context': context }, 'de').title).toEqual([{ text: 'Tides', language: 'sv' }]);
  });

  it.each<[object, string]>([
    [{ '@id': 'https://halkyon.example/id/1', url: '/other' }, 'https://halkyon.example/id/1'],
    [{ '@id': '#course' }, `${PAGE}#course`],
    [{ '@id': '_:b0', url: '/other' }, 'https://halkyon.example/other'],
    [{}, PAGE],
  ])('with %j is known by an address', (more, iri) => {
    expect(course(more).iri).toBe(iri);
  });

  it('is joined with what it only names by its @id', () => {
    const [draft] = read([
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Course', name: 'Tides', provider: { '@id': '#us' }, hasCourseInstance: [{ '@id': '#run' }] },
          { '@type': 'CollegeOrUniversity', '@id': '#us', name: 'Halkyon', sameAs: 'https://ror.org/02mhbdp94' },
          { '@type': 'CourseInstance', '@id': '#run', startDate: '2027-03-01', courseMode: 'Online' },
        ],
      },
    ]);
    expect(draft?.publishers).toMatchObject([{ name: [{ text: 'Halkyon' }], sameAs: ['https://ror.org/02mhbdp94'] }]);
    expect(draft?.instances).toMatchObject([{ start: ['2027-03-01'], modes: ['Online'], iri: `${PAGE}#run` }]);
  });

  it('keeps nothing of persons', () => {
    const person = { '@type': 'Person', name: 'Ada Marsh', email: 'ada@halkyon.example' };
    const draft = course({
      provider: person,
      author: person,
      hasCourseInstance: { startDate: '2027-03-01', instructor: person, performer: person },
    });
    expect(JSON.stringify(draft)).not.toMatch(/Marsh|ada@/);
  });

  it.each<[unknown, readonly string[]]>([
    ['EQF 6', ['6']],
    [{ '@type': 'DefinedTerm', name: 'EQF level 7' }, ['7']],
    [{ '@type': 'DefinedTerm', termCode: '5', inDefinedTermSet: 'https://x.example/EQF' }, ['5']],
    [{ '@type': 'DefinedTerm', url: 'http://data.europa.eu/snb/eqf/4' }, ['http://data.europa.eu/snb/eqf/4']],
    ['Beginner', []],
    ['Level 3', []],
  ])('at the level %j has the EQF level %j', (educationalLevel, eqf) => {
    expect(course({ educationalLevel }).eqf).toEqual(eqf);
  });

  it('has credits of the framework that is stated, and of none where none is', () => {
    const stated = { '@type': 'StructuredValue', value: 2.5, unitText: 'ECTS' };
    expect(course({ numberOfCredits: stated }).credits).toEqual([{ framework: 'ECTS', point: '2.5' }]);
    expect(course({ numberOfCredits: 5 }).credits).toEqual([{ framework: null, point: '5' }]);
  });

  it('has outcomes of each kind of value, with ESCO apart', () => {
    const { outcomes } = course({
      teaches: [
        'Reads tide tables',
        { '@type': 'DefinedTerm', name: 'navigate', url: 'http://data.europa.eu/esco/skill/1' },
        { '@type': 'AlignmentObject', targetName: 'plan', targetUrl: 'https://skills.example/2' },
      ],
    });
    expect(outcomes.map(({ title }) => title[0]?.text)).toEqual(['Reads tide tables', 'navigate', 'plan']);
    expect(outcomes.map(({ escoSkills, otherSkills }) => [escoSkills.length, otherSkills.length])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  it.each<[unknown, string | null, string | null]>([
    [{ credentialCategory: 'MicroCredential' }, 'MicroCredential', null],
    [{ credentialCategory: { '@type': 'DefinedTerm', name: 'micro-credential' } }, 'micro-credential', null],
    ['Certificate', null, 'Certificate'],
  ])('that awards %j is called a micro-credential: %j', (educationalCredentialAwarded, term, form) => {
    const draft = course({ educationalCredentialAwarded });
    expect([draft.statedTerm, draft.credential.form]).toEqual([term, form]);
  });

  it('has hours of work, or how long it takes, by the way in which its time is written', () => {
    expect(course({ timeRequired: 'PT125H' }).volume).toEqual(['PT125H']);
    const weeks = course({ timeRequired: 'P6W', hasCourseInstance: { startDate: '2027-03-01' } });
    expect(weeks.volume).toEqual([]);
    expect(weeks.instances[0]?.duration).toBe('P6W');
    expect(course({ hasCourseInstance: { courseWorkload: 'PT22H' } }).volume).toEqual(['PT22H']);
  });

  it('takes other courses that it asks for apart from what one must know', () => {
    const draft = course({
      coursePrerequisites: ['Mathematics', { '@type': 'Course', name: 'Waves', url: 'https://halkyon.example/waves' }],
    });
    expect(draft.entryText).toEqual([{ text: 'Mathematics', language: null }]);
    expect(draft.entryOffers).toMatchObject([{ iri: 'https://halkyon.example/waves' }]);
  });
});

describe('A run', () => {
  it('has the price of its course where it states none, and its own where it does', () => {
    const offers = (price: number) => ({ '@type': 'Offer', price, priceCurrency: 'EUR', category: 'Paid' });
    expect(run({ startDate: '2027-03-01' }, { offers: offers(90) })?.prices).toMatchObject([
      { amount: '90', condition: [] },
    ]);
    expect(run({ offers: offers(70) }, { offers: offers(90) })?.prices).toMatchObject([{ amount: '70' }]);
    const monthly = { '@type': 'Offer', price: 9, priceCurrency: 'EUR', category: 'Subscription' };
    expect(run({}, { offers: monthly })?.prices[0]?.condition).toEqual([{ text: 'Subscription', language: 'en' }]);
    const members = { '@type': 'Offer', price: 9, priceCurrency: 'EUR', category: 'Mitglieder' };
    expect(course({ offers: members }, 'de').instances[0]?.prices[0]?.condition).toEqual([
      { text: 'Mitglieder', language: 'de' },
    ]);
    expect(run({}, { offers: { category: 'Free', priceCurrency: 'EUR' } })?.prices[0]?.amount).toBe('0');
  });

  it.each<[unknown, object]>([
    [
      { '@type': 'VirtualLocation', url: 'https://x.example' },
      { modes: ['online'], locations: [] },
    ],
    ['Online', { modes: ['online'], locations: [] }],
    [
      {
        '@type': 'Place',
        name: 'Hall',
        address: { addressCountry: 'PT', addressLocality: 'Porto', streetAddress: 'Rua 1' },
      },
      {
        modes: [],
        locations: [{ codes: ['PT'], city: [{ text: 'Porto' }], place: [{ text: 'Hall, Rua 1' }] }],
      },
    ],
    [
      [{ '@type': 'VirtualLocation' }, { '@type': 'Place', address: 'Rua 1, Porto' }],
      { modes: [], locations: [{ place: [{ text: 'Rua 1, Porto' }] }] },
    ],
  ])('at %j takes place there', (location, expected) => {
    expect(run({ location })).toMatchObject(expected);
  });

  it('tells where, how and how much from the words of courseMode', () => {
    expect(run({ courseMode: ['Blended', 'synchronous', 'part-time'] })).toMatchObject({
      modes: ['Blended'],
      pace: 'synchronous',
      schedule: 'part-time',
    });
    expect(run({ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' })?.modes).toHaveLength(1);
  });

  it('has its weeks, hours and days from its schedule', () => {
    const courseSchedule = {
      '@type': 'Schedule',
      repeatFrequency: 'Weekly',
      repeatCount: 6,
      duration: 'PT2H30M',
      startDate: '2027-03-01',
      byDay: 'https://schema.org/Monday',
      startTime: '18:30:00',
      endTime: '21:00',
    };
    expect(run({ courseSchedule })).toMatchObject({
      hoursAWeek: '2.5',
      duration: 'P6W',
      start: ['2027-03-01'],
      scheduleNote: [{ text: 'Monday 18:30–21:00', language: 'en' }],
    });
    const own = run({ courseSchedule: { ...courseSchedule, byDay: 'Montag' } });
    expect(own?.scheduleNote).toEqual([{ text: 'Montag 18:30–21:00', language: null }]);
    expect(run({ courseWorkload: '2 hours of lectures per week' })?.scheduleNote).toHaveLength(1);
  });

  it('has its seats, its deadline, its state and what makes it accessible', () => {
    expect(
      run({
        maximumAttendeeCapacity: 30,
        remainingAttendeeCapacity: 0,
        accessibilityFeature: ['closedCaptions'],
        offers: { availability: 'https://schema.org/SoldOut', validThrough: '2027-02-01', url: '/apply' },
      }),
    ).toMatchObject({
      seats: { total: '30', left: '0' },
      status: 'https://schema.org/SoldOut',
      deadlines: ['2027-02-01'],
      registration: 'https://halkyon.example/apply',
      accessibility: [{ feature: 'closedCaptions' }],
    });
  });

  it('is none where nothing is said of it', () => {
    expect(course({ inLanguage: 'en' }).instances).toEqual([]);
  });
});
