import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../api/search.ts';
import { syncIndex } from '../../indexer/sync.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { openTestApi, type TestApi, VOCABULARY } from '../helpers/api.ts';
import { publishOffers } from '../helpers/indexing.ts';

const ESCO = 'http://data.europa.eu/esco/';
const skill = (name: string) => `${ESCO}skill/${name}`;
const ANALYST = `${ESCO}occupation/analyst`;

const outcome = (title: string, ...uris: string[]) => ({
  title: { en: title },
  type: null,
  note: {},
  skills: uris.map((uri) => ({ uri, framework: 'esco' as const })),
});

describe('The gap between skills held and wanted', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const concept = (name: string, label: string, ...broader: string[]) => ({
      uri: skill(name),
      kind: 'skill',
      labels: { en: label },
      broader: broader.map(skill),
    });
    await fillVocabulary(api.db, VOCABULARY, [
      concept('programming', 'computer programming'),
      concept('python', 'Python', 'programming'),
      concept('java', 'Java', 'programming'),
      concept('sql', 'SQL'),
      {
        uri: ANALYST,
        kind: 'occupation',
        labels: { en: 'number analyst' },
        broader: [],
        essential: [skill('programming'), skill('sql')],
        optional: [skill('java')],
      },
    ]);
    await publishOffers(api.db, {
      both: {
        title: { en: 'Data in practice' },
        ects: 5,
        skills: [],
        learningOutcomes: [outcome('speak well'), outcome('query and program', skill('sql'), skill('python'))],
      },
      short: { title: { en: 'Queries' }, ects: 1, skills: [], learningOutcomes: [outcome('query', skill('sql'))] },
      inferred: { title: { en: 'Java' }, ects: 10, skills: [], learningOutcomes: [] },
      other: { title: { en: 'Baking' }, ects: 1, skills: [], learningOutcomes: [] },
    });
    await syncIndex(api.deps.engine, api.deps);
  }, 60_000);
  afterAll(() => api.close());

  const ask = async (query: Readonly<Record<string, string>>): Promise<SearchAnswer> =>
    (await request(api.app).get('/v1/offers').query(query).expect(200)).body;
  const gainsOf = ({ hits }: SearchAnswer) =>
    hits.map(({ id, gains = [] }) => [id, gains.map(({ uri }) => uri.split('/').at(-1))]);

  it('ranks offers by wanted skills per credit, and says which they bring and through which outcome', async () => {
    const answer = await ask({ want: ANALYST });
    expect(gainsOf(answer)).toEqual([
      ['short', ['sql']],
      ['both', ['programming', 'sql']],
      ['inferred', ['programming']],
    ]);
    expect(answer.hits[1]?.gains?.[0]).toEqual({
      uri: skill('programming'),
      label: { en: 'computer programming' },
      through: [{ uri: skill('python'), label: { en: 'Python' } }],
      outcomes: [{ at: 1, title: { en: 'query and program' } }],
      basis: 'stated',
    });
    expect(answer.hits[2]?.gains?.[0]?.basis).toBe('inferred');
  });

  it('does not count what is there already, nor what stands above it', async () => {
    const answer = await ask({ want: 'number analyst', have: 'Python' });
    expect(answer.gap).toEqual({
      have: [{ uri: skill('python'), label: { en: 'Python' } }],
      want: [
        { uri: skill('programming'), label: { en: 'computer programming' } },
        { uri: skill('sql'), label: { en: 'SQL' } },
      ],
      missing: [{ uri: skill('sql'), label: { en: 'SQL' } }],
    });
    expect(gainsOf(answer)).toEqual([
      ['short', ['sql']],
      ['both', ['sql']],
    ]);
  });

  it('finds nothing where nothing is missing, and says what it would be without', async () => {
    const { total, gap, rescue } = await ask({ want: 'SQL', have: 'sql' });
    expect({ total, missing: gap?.missing, rescue }).toEqual({
      total: 0,
      missing: [],
      rescue: [{ without: ['want'], total: expect.any(Number) }],
    });
    expect(rescue?.[0]?.total).toBeGreaterThan(3);
  });

  it('holds beside filters and an order that is asked for', async () => {
    expect(gainsOf(await ask({ want: ANALYST, skillBasis: 'stated', sort: 'ects' }))).toEqual([
      ['short', ['sql']],
      ['both', ['programming', 'sql']],
    ]);
  });

  it('warns of what nobody knows, and refuses `have` alone', async () => {
    const { total, warnings } = await ask({ want: `${skill('nobody')},gibberish` });
    expect(total).toBe(0);
    expect(warnings.map(({ parameter, code }) => [parameter, code])).toEqual([
      ['want', 'labelOfNoneAlone'],
      ['want', 'unknownSkill'],
    ]);
    for (const path of ['/v1/offers', '/v1/facets/kind']) {
      const { body } = await request(api.app).get(`${path}?have=SQL`).expect(400);
      expect(body.errors, path).toMatchObject([{ parameter: 'have', code: 'haveAlone' }]);
    }
  });

  it('counts values of a facet by the same offers as the search, with the same warnings', async () => {
    const query = { want: `${ANALYST},gibberish` };
    const { facets, warnings } = await ask({ ...query, facets: 'provider' });
    const { body } = await request(api.app).get('/v1/facets/provider').query(query).expect(200);
    expect(body).toMatchObject({ values: facets.provider, warnings });
    expect(warnings.map(({ code }) => code)).toEqual(['labelOfNoneAlone']);
    expect(facets.provider?.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });
});
