import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { COUNTRY_TOPICS, type RegistryCountry } from '../../services/model/country-context.ts';
import { saveRegistryFacts } from '../../services/store/register/save-registry-facts.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { REGISTER_FACTS } from '../helpers/api-register.ts';

const LUXEMBOURG: RegistryCountry = {
  id: 'LU',
  country: 'LU',
  name: 'Luxembourg',
  requirements: [
    { name: 'Accreditation of institutions', level: 'institutional', note: null, validFrom: null, validTo: null },
  ],
  otherAgencies: 'yes',
  europeanApproach: null,
  fullInstitutionList: true,
  url: 'https://data.deqar.eu/country/105',
};

let api: TestApi;
let before = '';
beforeAll(async () => {
  api = await openTestApi();
  before = new Date().toISOString();
  const facts = { ...REGISTER_FACTS, snapshot: new Date().toISOString(), countries: [LUXEMBOURG] };
  await saveRegistryFacts(api.deps.db, facts);
});
afterAll(() => api.close());
const get = (path: string) =>
  request(api.with({ now: () => new Date() }))
    .get(path)
    .set('Accept', 'application/json');

describe('GET /v1/countries/{cc}', () => {
  it('gives one row a matter, what the register says with its name and the day of its read', async () => {
    const { body } = await get('/v1/countries/LU?lang=de').expect(200);
    expect(body).toMatchObject({ country: 'LU', name: 'Luxemburg', partOf: null, parts: [], lang: 'de' });
    expect(body.rows.map(({ topic }: { topic: string }) => topic)).toEqual(COUNTRY_TOPICS);
    const [required, , approach] = body.rows;
    expect(required).toMatchObject({
      ...{ value: 'institutional', text: 'für Einrichtungen', source: 'DEQAR', note: 'Accreditation of institutions' },
      ...{ date: new Date().toISOString().slice(0, 10), url: 'https://data.deqar.eu/country/105' },
    });
    expect(approach).toMatchObject({ value: 'unknown', text: 'Nicht bekannt', source: null, date: null });
    expect(body.note).toContain('Luxemburg: Externe Qualitätssicherung ist vorgeschrieben für Einrichtungen');
  });

  it('knows quality assurance systems, in any case of letters, and to what they belong', async () => {
    const { body } = await get('/v1/countries/uk-sct').expect(200);
    expect(body).toMatchObject({ country: 'UK-SCT', partOf: 'GB' });
    expect((await get('/v1/countries/be').expect(200)).body.parts).toEqual(['BE-de', 'BE-fl', 'BE-fr']);
    expect((await get('/v1/countries/BE-fl').expect(200)).body.rows[0].value).toBe('both');
    expect((await get('/v1/countries/UK').expect(200)).body.country).toBe('GB');
  });

  it('says that there is no such country for anything else', async () => {
    for (const code of ['ZZ', 'Austria', '%00', 'AT-fl', '..%2f', 'x'.repeat(300)])
      expect((await get(`/v1/countries/${code}`)).status, code).toBe(404);
    expect((await get('/v1/countries/ZZ?lang=fr')).body.detail).toContain('ZZ');
    expect((await get('/v1/countries/AT?asOf=2026-02-30')).status).toBe(400);
    expect((await get('/v1/countries/AT?knownAt=2999-01-01')).status).toBe(400);
  });

  it('answers by what was known at a moment, and what was known before stays known', async () => {
    const then = await get(`/v1/countries/LU?knownAt=${before}`).expect(200);
    expect(then.body).toMatchObject({ knownAt: before, rows: expect.arrayContaining([]) });
    expect(then.body.rows[0].value).toBe('unknown');
    const known = new Date().toISOString();
    const changed = { ...LUXEMBOURG, requirements: [{ ...LUXEMBOURG.requirements[0], level: 'both' }] };
    const facts = { ...REGISTER_FACTS, snapshot: new Date().toISOString(), countries: [changed as RegistryCountry] };
    await saveRegistryFacts(api.deps.db, facts);
    expect((await get('/v1/countries/LU')).body.rows[0].value).toBe('both');
    expect((await get(`/v1/countries/LU?knownAt=${known}`)).body.rows[0].value).toBe('institutional');
    // A read without countries says nothing of them.
    await saveRegistryFacts(api.deps.db, { ...REGISTER_FACTS, snapshot: new Date().toISOString() });
    expect((await get('/v1/countries/LU')).body.rows[0].value).toBe('both');
  });
});

describe('A verdict of which nothing is known', () => {
  it('carries the sentence of its country in every language, on answers, among hits and on the page', async () => {
    for (const language of MESSAGE_LANGUAGES) {
      const { body } = await get(`/v1/offers/vague?lang=${language}`).expect(200);
      expect(body.verdict.qualityAssured).toBeNull();
      expect(body.verdict.context.country).toBe('UK-SCT');
      expect(body.verdict.context.note[language]).toMatch(/UK-SCT/);
      const page = await request(api.app).get(`/${language}/offers/vague`).expect(200);
      expect(page.text).toContain(`href="/${language}/countries/UK-SCT"`);
    }
    const { body } = await get('/v1/offers?verdict=PROVIDER_NOT_FOUND&verdict=NO_REPORTS');
    for (const { verdict } of body.hits) expect(verdict.context.note.en).toMatch(/is not known to us|is required/);
  });

  it('is the only one that carries it', async () => {
    const { body } = await get('/v1/offers/full').expect(200);
    expect(body.verdict.qualityAssured).toBe(true);
    expect(body.verdict.context.note).toEqual({});
  });
});

describe('The page of a country', () => {
  it('shows every matter with its source and date, and what nobody knows as not known', async () => {
    const { text } = await request(api.app).get('/en/countries/NL').expect(200);
    expect(text).toContain('External quality assurance: Netherlands');
    expect(text.match(/<dt>/g)?.length).toBeGreaterThanOrEqual(COUNTRY_TOPICS.length);
    expect(text).toContain('3–30 ECTS');
    expect(text).toContain('Not known');
    expect(text).toContain('href="/v1/countries/NL"');
    await request(api.app).get('/en/countries/ZZ').expect(404);
    for (const language of MESSAGE_LANGUAGES) await request(api.app).get(`/${language}/countries/BE`).expect(200);
  });
});

describe('Quality assurance that a source states', () => {
  const stated = (scheme: string, kind: 'funding-approval' | 'external-esg', validTo: string | null) => ({
    ...{ kind, subject: 'offer' as const, scheme, by: 'Some body', url: null, validTo },
  });

  it('is shown as the provider’s own word, with what the scheme looks at, and as lapsed once it is over', async () => {
    const list = [stated('AZAV', 'funding-approval', '2020-12-31'), stated('Own label', 'external-esg', '2999')];
    await api.publish('stated', 'p2', { title: { en: 'Stated' }, qualityAssurance: list });
    const { text } = await request(api.app).get('/en/offers/stated').expect(200);
    expect(text).toContain('not checked by us');
    expect(text).toContain('AZAV looks at: how the provider organises its teaching');
    expect(text).toContain('It does not look at: the level and the learning outcomes of this offer');
    expect(text).toContain('until 31 December 2020: lapsed, by this statement');
    expect(text).toContain('until 2999');
    expect(text).not.toContain('until 2999: lapsed');
  });

  it('changes nothing of the verdict', async () => {
    await api.publish('unstated', 'p2', { title: { en: 'Stated' }, qualityAssurance: [] });
    const verdictOf = async (id: string) => (await get(`/v1/offers/${id}`).expect(200)).body.verdict;
    const [without, withIt] = [await verdictOf('unstated'), await verdictOf('stated')];
    const kept = ({ code, qualityAssured, scope, status, flags, reports }: typeof without) => ({
      ...{ code, qualityAssured, scope, status, flags, reports },
    });
    expect(kept(withIt)).toEqual(kept(without));
  });
});
