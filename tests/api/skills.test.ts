import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../api/search.ts';
import type { SkillsAnswer } from '../../api/skills.ts';
import { syncIndex } from '../../indexer/sync.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import type { ConceptWrite } from '../../services/store/vocabulary/prepare.ts';
import { openTestApi, SKILL, type TestApi, VOCABULARY } from '../helpers/api.ts';

const ESCO = 'http://data.europa.eu/esco/';
const [GROUP, PYTHON, JAVA, OLD] = ['S1', 'python', 'java', 'old'].map((id) => `${ESCO}skill/${id}`) as [
  string,
  string,
  string,
  string,
];
const [ANALYST, ISCO, IDLE] = ['occupation/1', 'isco/C25', 'occupation/2'].map((id) => ESCO + id) as [
  string,
  string,
  string,
];

const CONCEPTS: readonly ConceptWrite[] = [
  {
    uri: SKILL,
    kind: 'skill',
    labels: { en: 'analyse data', de: 'Daten analysieren' },
    alternatives: { en: ['data analysis', 'crunch numbers'], de: ['Datenauswertung'] },
    broader: [GROUP],
  },
  {
    uri: GROUP,
    kind: 'skill-group',
    labels: { en: 'working with computers', de: 'mit Computern arbeiten' },
    broader: [],
  },
  {
    uri: PYTHON,
    kind: 'knowledge',
    labels: { en: 'Python (computer programming)', fr: 'Python (programmation)' },
    alternatives: { en: ['scripting'] },
    broader: [GROUP],
  },
  { uri: JAVA, kind: 'knowledge', labels: { en: 'Java' }, alternatives: { en: ['scripting'] }, broader: [GROUP] },
  { uri: ISCO, kind: 'isco-group', labels: { en: 'ICT professionals' }, broader: [] },
  {
    uri: ANALYST,
    kind: 'occupation',
    labels: { en: 'data analyst', de: 'Datenanalyst/Datenanalystin' },
    broader: [ISCO],
    essential: [PYTHON],
    optional: [SKILL],
  },
  { uri: IDLE, kind: 'occupation', labels: { en: 'pony rider' }, broader: [] },
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const old = { uri: OLD, kind: 'skill', labels: { en: 'Analyse  Data' }, broader: [] };
  await fillVocabulary(api.db, VOCABULARY, [old]);
  await fillVocabulary(api.db, VOCABULARY, CONCEPTS, { retire: true });
  await syncIndex(api.deps.engine, api.deps);
}, 60_000);
afterAll(() => api.close());

const search = async (query: Readonly<Record<string, string>>): Promise<SearchAnswer> =>
  (await request(api.app).get('/v1/offers').query(query).expect(200)).body;
const found = async (query: Readonly<Record<string, string>>) => (await search(query)).hits.map(({ id }) => id);
const warned = async (query: Readonly<Record<string, string>>) =>
  (await search(query)).warnings.map(({ parameter, code, nearest }) => [parameter, code, nearest]);
const skills = async (query: Readonly<Record<string, string>>): Promise<SkillsAnswer> =>
  (await request(api.app).get('/v1/skills').query(query).expect(200)).body;

describe('skill=', () => {
  it.each([
    ['the label of one skill', 'analyse data'],
    ['its label in another language, however it is written', 'DATEN  Analysieren'],
    ['another label of it', 'crunch numbers'],
    ['the label of what stands above it', 'working with computers'],
  ])('%s finds its offers without a warning', async (_, skill) => {
    expect(await found({ skill })).toEqual(['full']);
    expect(await warned({ skill })).toEqual([]);
  });

  it('a label that several skills have matches nothing and names them', async () => {
    expect((await search({ skill: 'scripting' })).total).toBe(0);
    expect(await warned({ skill: 'scripting' })).toEqual([
      ['skill', 'labelOfSeveral', expect.arrayContaining(['Java', 'Python (computer programming)'])],
    ]);
  });

  it('a word that is no label matches nothing and names what is near, by a typo or its beginning', async () => {
    expect((await search({ skill: 'analyze dat' })).total).toBe(0);
    expect(await warned({ skill: 'pyhton' })).toEqual([['skill', 'labelOfNone', ['Python (computer programming)']]]);
    expect(await warned({ skill: 'analyze dat', lang: 'de' })).toEqual([
      ['skill', 'labelOfNone', ['Daten analysieren']],
    ]);
    expect(await warned({ skill: 'zzzz' })).toEqual([['skill', 'labelOfNoneAlone', undefined]]);
    expect(await warned({ skill: 'data analyst' })).not.toEqual([]);
  });

  it('a retired skill finds what took its place, and says so', async () => {
    expect(await found({ skill: OLD })).toEqual(['full']);
    const { warnings } = await search({ skill: OLD, lang: 'de' });
    expect(warnings).toEqual([expect.objectContaining({ code: 'replaced', nearest: [SKILL] })]);
    expect(warnings[0]?.detail).toContain('ersetzt');
  });

  it.each([
    '🙈',
    '\u0000',
    '%',
    "'; drop table concept; --",
    'a'.repeat(3_000),
    '(',
    '\u202E',
    'http://',
  ])('odd input (%j) matches nothing and breaks nothing', async (skill) => {
    const answer = await request(api.app).get('/v1/offers').query({ skill, occupation: skill });
    expect([200, 400]).toContain(answer.status);
    if (answer.status === 200 && skill !== '\u0000') expect(answer.body.total).toBe(0);
  });
});

describe('occupation=', () => {
  it.each([
    ['its address', ANALYST],
    ['its label', 'data analyst'],
    ['its group', ISCO],
  ])('finds offers with any of its skills, by %s', async (_, occupation) => {
    expect(await found({ occupation })).toEqual(['full']);
    expect(await warned({ occupation })).toEqual([]);
  });

  it('holds together with skill= and is offered as the one to leave out where nothing is found', async () => {
    expect(await found({ occupation: ANALYST, skill: SKILL })).toEqual(['full']);
    const { total, rescue } = await search({ occupation: IDLE, eqf: '6' });
    expect(total).toBe(0);
    expect(rescue).toContainEqual({ without: ['occupation'], total: (await search({ eqf: '6' })).total });
  });

  it('says where it is not known, and where its skills are not', async () => {
    expect(await warned({ occupation: `${ESCO}occupation/none` })).toEqual([
      ['occupation', 'unknownOccupation', undefined],
    ]);
    expect(await warned({ occupation: 'pony rider' })).toEqual([['occupation', 'occupationWithoutSkills', undefined]]);
    expect(await warned({ occupation: 'data analist' })).toEqual([['occupation', 'labelOfNone', ['data analyst']]]);
    expect(await warned({ occupation: SKILL })).toEqual([['occupation', 'unknownOccupation', undefined]]);
  });
});

describe('GET /v1/skills', () => {
  it('completes labels in every language, says which one matched, and how many offers there are', async () => {
    expect(await skills({ q: 'datenausw', lang: 'en' })).toEqual({
      total: 1,
      skills: [
        {
          uri: SKILL,
          kind: 'skill',
          label: { en: 'analyse data' },
          matched: { language: 'de', text: 'Datenauswertung', preferred: false },
          offers: 1,
          narrower: null,
        },
      ],
    });
  });

  it.each([
    ['pyt', [PYTHON]],
    ['pyhton', [PYTHON]],
    ['pythn prog', [PYTHON]],
    ['data an', [SKILL]],
    ['computers working', [GROUP]],
    ['retired nothing', []],
    ['', [GROUP]],
  ])('%j finds %j', async (q, expected) => {
    expect((await skills({ q })).skills.map(({ uri }) => uri)).toEqual(expected);
  });

  it('shows the tree with counts of the same field, and only what is below a concept', async () => {
    const { skills: roots } = await skills({});
    expect(roots).toEqual([expect.objectContaining({ uri: GROUP, offers: 1, narrower: 3 })]);
    const below = await skills({ broader: GROUP, size: '2' });
    expect(below.total).toBe(3);
    expect(below.skills.map(({ uri, offers }) => [uri, offers])).toEqual([
      [SKILL, 1],
      [JAVA, 0],
    ]);
    expect((await skills({ broader: GROUP, size: '2', page: '2' })).skills.map(({ uri }) => uri)).toEqual([PYTHON]);
    expect((await skills({ q: 'java', broader: PYTHON })).skills).toEqual([]);
  });

  it('finds occupations where these are asked for', async () => {
    const { skills: occupations } = await skills({ q: 'datenanal', kind: 'occupation', lang: 'de' });
    expect(occupations).toEqual([expect.objectContaining({ uri: ANALYST, offers: 1 })]);
    expect((await skills({ q: 'data analyst' })).skills).toEqual([]);
  });

  it('says in which languages labels and sentences are', async () => {
    const { headers } = await request(api.app).get('/v1/skills?lang=uk').expect(200);
    expect(headers['content-language']).toBe('uk, en');
  });

  it('names every mistake, with the nearest right value', async () => {
    const { body } = await request(api.app).get('/v1/skills?kind=skil&size=1000&nope=1').expect(400);
    expect(body.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['kind', 'size']);
  });
});
