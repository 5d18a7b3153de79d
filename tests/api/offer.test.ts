import { Parser } from 'n3';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Offer } from '../../services/model/public-offer.ts';
import { startRun } from '../../services/store/sources/runs.ts';
import { AGAIN, openTestApi, type TestApi } from '../helpers/api.ts';
import { DOCUMENTED_OFFER } from '../helpers/documented-offer.ts';
import { offerInstance } from '../helpers/offer-records.ts';
import { run } from '../helpers/source-records.ts';

/** Paths of `documented` that `given` has not. Entries of lists are compared where `given` has any. */
function missingFrom(given: unknown, documented: unknown, path = ''): string[] {
  if (given === null) return [];
  if (Array.isArray(documented)) {
    if (!Array.isArray(given)) return [`${path} is no list`];
    return documented.length === 0 || given.length === 0 ? [] : missingFrom(given[0], documented[0], `${path}/0`);
  }
  if (typeof documented !== 'object' || documented === null) return [];
  if (typeof given !== 'object') return [`${path} is no object`];
  return Object.entries(documented).flatMap(([key, inner]) =>
    Object.hasOwn(given, key)
      ? missingFrom((given as Record<string, unknown>)[key], inner, `${path}/${key}`)
      : [`${path}/${key} is missing`],
  );
}

describe('GET /v1/offers/{id}', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  const get = (address: string, accept = 'application/json') => request(api.app).get(address).set('Accept', accept);

  it.each([
    'full',
    'undated',
    'open',
    'vague',
  ])('has every documented field, empty where nothing fills it: %s', async (id) => {
    const { body } = await get(`/v1/offers/${id}`).expect(200);
    expect(missingFrom(body, DOCUMENTED_OFFER)).toEqual([]);
    expect(Offer.parse(body)).toEqual(body);
  });

  it('notices a field that is missing', () => {
    expect(missingFrom({ a: [{}] }, { a: [{ b: 1 }], c: 1 })).toEqual(['/a/0/b is missing', '/c is missing']);
  });

  it('explains its verdict in sentences that name the reports and keep offer and provider apart', async () => {
    const { body } = await get('/v1/offers/open').expect(200);
    expect(body.verdict).toMatchObject({
      code: 'PROGRAMME_ASSURED',
      scope: 'offer',
      asOf: '2026-05-01',
      label: { en: 'This offer itself was externally reviewed' },
      offer: { state: 'current', reports: [5002] },
      provider: { state: 'current', reports: [5001] },
    });
    expect(body.verdict.explanation.en).toContain(
      'Quality Agency X (QAX): Review of a short programme. Decision: positive. Valid from 1 January 2025 to 31 December 2027.',
    );
  });

  it('says so in the language of the answer and in English, and in no other', async () => {
    const german = await get('/v1/offers/open').set('Accept-Language', 'de-AT, en;q=0.5').expect(200);
    expect(german.body.verdict.explanation.de).toContain('freiwillige Begutachtung');
    expect(Object.keys(german.body.verdict.label)).toEqual(['de', 'en']);
    expect(german.body.recognitionInformation.quality).toMatchObject({
      rule: 'report-on-offer',
      text: 'ein gültiger Bericht gilt dem Angebot',
    });
    const other = await get('/v1/offers/open?lang=uk').expect(200);
    expect(other.body.recognitionInformation.quality.text).toBe('a current report covers the offer');
    expect([other.body.verdict.label, other.body.verdict.explanation].map(Object.keys)).toEqual([['en'], ['en']]);
    const { body } = await get('/v1/offers?lang=de').expect(200);
    for (const { verdict } of body.hits) expect(Object.keys(verdict.label)).toEqual(['de', 'en']);
  });

  it('answers with the verdict of another day where one is asked for', async () => {
    const { body } = await get('/v1/offers/open?asOf=2028-01-01').expect(200);
    expect(body.verdict).toMatchObject({ code: 'INSTITUTION_ASSURED', asOf: '2028-01-01' });
    expect((await get('/v1/offers/full?asOf=2030-01-01').expect(200)).body.verdict.code).toBe('EXPIRED');
    await get('/v1/offers/full?asOf=9999-12-31').expect(200);
    await get('/v1/offers/full?asOf=0001-01-01').expect(200);
  });

  it('carries what will be known at the start of a later instance only where it differs', async () => {
    const { body } = await get('/v1/offers/full').expect(200);
    expect(body.instances[0]).not.toHaveProperty('verdict');
    expect(body.instances[1].verdict).toMatchObject({ code: 'EXPIRED', qualityAssured: null, scope: null });
  });

  it('answers 404 for an id that nobody has', async () => {
    const { body, headers } = await get('/v1/offers/nobody').expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 404, detail: 'There is no offer with the id nobody.' });
  });

  it.each([
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/turtle, application/json;q=0.9', 'text/turtle'],
    ['text/turtle;q=0.1, application/ld+json;q=0.8', 'application/ld+json'],
    ['application/rdf+xml', 'application/rdf+xml'],
    ['application/json;q=0, text/*', 'text/turtle'],
  ])('gives for %s the type %s', async (accept, type) => {
    const { headers } = await get('/v1/offers/full', accept).expect(200);
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(headers.vary).toContain('Accept');
  });

  it('names the types there are where none of them is acceptable', async () => {
    const { body, headers } = await get('/v1/offers/full', 'image/png').expect(406);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.detail).toContain('text/turtle');
  });

  it('gives schema.org terms and claims no accreditation in them', async () => {
    const { body } = await get('/v1/offers/full', 'application/ld+json').expect(200);
    expect(body).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': 'https://halkyon.example/offers/full',
      numberOfCredits: { '@type': 'QuantitativeValue', value: 5, unitText: 'ECTS' },
      educationalLevel: { '@id': 'http://data.europa.eu/snb/eqf/6' },
      educationalCredentialAwarded: { '@type': 'EducationalOccupationalCredential' },
      hasCourseInstance: [{ '@type': 'CourseInstance', courseMode: 'Online', startDate: '2026-09-01' }, {}],
    });
    expect(JSON.stringify(body)).not.toMatch(/accredit|recogni[sz]ed|verdict|null/i);
  });

  it('gives schema.org an instance only with what a course search asks of one, and what it costs where that is known', async () => {
    const price = { covers: 'all', for: 'anyone', condition: {}, currency: 'EUR' } as const;
    await api.publish('priced', 'p1', {
      title: { en: 'Priced' },
      workload: { hours: [30, 30] },
      instances: [
        offerInstance('x', { mode: 'online', prices: [{ ...price, amount: 0 }] }),
        offerInstance('y', { mode: null, prices: [{ ...price, amount: 90 }] }),
      ],
    });
    await api.publish('unknownSize', 'p1', {
      title: { en: 'Of unknown size' },
      instances: [offerInstance('z', { mode: 'online' })],
    });
    const priced = await get('/v1/offers/priced', 'application/ld+json').expect(200);
    expect(priced.body.offers).toEqual([
      { '@type': 'Offer', category: 'Partially Free', price: 0, priceCurrency: 'EUR' },
    ]);
    expect(priced.body.hasCourseInstance).toMatchObject([{ courseMode: 'Online', courseWorkload: 'PT30H' }]);
    const unknown = await get('/v1/offers/unknownSize', 'application/ld+json').expect(200);
    expect(unknown.body).not.toHaveProperty('hasCourseInstance');
    expect(unknown.body).not.toHaveProperty('offers');
  });

  it('hands on no licence and no address that would be run instead of read', async () => {
    const script = 'javascript:alert(1)';
    await api.publish('hostile', 'p1', {
      iri: script,
      title: { en: 'Hostile' },
      rights: { licence: script, basis: 'source', attribution: null, textsReusable: true },
    });
    for (const type of ['application/json', 'application/ld+json', 'text/turtle', 'application/rdf+xml']) {
      const { text } = await get('/v1/offers/hostile', type).expect(200);
      expect(text, type).not.toContain('javascript:');
    }
    const { body } = await get('/v1/offers/hostile', 'application/json');
    expect(body.rights).toMatchObject({ licence: null, textsReusable: false });
  });

  it('gives ELM in the version asked for, readable and about the same offer', async () => {
    const subjects = async (query: string) => {
      const { text } = await get(`/v1/offers/full${query}`, 'text/turtle').expect(200);
      return { text, subjects: new Parser().parse(text).map(({ subject }) => subject.value) };
    };
    const [latest, older] = [await subjects(''), await subjects('?profile=3.2')];
    expect(latest.subjects).toContain('https://halkyon.example/offers/full');
    expect(older.subjects).toContain('https://halkyon.example/offers/full');
    expect(latest.text).not.toBe(older.text);
    expect((await get('/v1/offers/full', 'text/turtle; profile="3.2"').expect(200)).text).toBe(older.text);
    const { text } = await get('/v1/offers/full', 'application/rdf+xml').expect(200);
    expect(text).toMatch(/^<(\?xml|rdf:RDF)/);
  });

  it('gives an offer without an IRI of its own our address', async () => {
    const { text } = await get('/v1/offers/undated', 'text/turtle').expect(200);
    expect(text).toContain('catalogue.example/offers/');
  });

  it('says in every format of a demonstration that it is invented, and stays valid', async () => {
    const demo = api.with({ demo: true });
    const ask = (accept: string) => request(demo).get('/v1/offers/full').set('Accept', accept).expect(200);
    expect((await ask('application/json')).body.demo).toBe(true);
    const { body } = await ask('application/ld+json');
    expect(body).toMatchObject({ demo: true, '@context': ['https://schema.org', { demo: null }] });
    const turtle = await ask('text/turtle');
    expect(turtle.text).toContain('invented');
    expect(() => new Parser().parse(turtle.text)).not.toThrow();
    const xml = await ask('application/rdf+xml');
    expect(xml.text.trimEnd()).toMatch(/<!--[^-]*invented[^-]*-->$/);
    expect(xml.headers['accredex-demo']).toBe('true');
  });

  describe('its validator', () => {
    const tagOf = async (address = '/v1/offers/full', accept = 'application/json') =>
      String((await get(address, accept).expect(200)).headers.etag);

    it('is weak and answers 304, as one of several and whatever its strength', async () => {
      const tag = await tagOf();
      expect(tag).toMatch(/^W\/"/);
      for (const header of [tag, `"other", ${tag}`, tag.replace('W/', ''), '*'])
        await get('/v1/offers/full').set('If-None-Match', header).expect(304);
      await get('/v1/offers/full').set('If-None-Match', '"other"').expect(200);
    });

    it('differs by type, language, day and content', async () => {
      const tags = [
        await tagOf(),
        await tagOf('/v1/offers/full', 'text/turtle'),
        await tagOf('/v1/offers/full?lang=de'),
        await tagOf('/v1/offers/full?asOf=2026-05-02'),
        await tagOf('/v1/offers/open'),
      ];
      expect(new Set(tags).size).toBe(tags.length);
    });

    it('stays when the source was only looked at again', async () => {
      const before = await tagOf();
      await startRun(api.db, run('again', 'source1', AGAIN));
      expect(await tagOf()).toBe(before);
      const { body } = await get('/v1/offers/full').expect(200);
      expect(body).toMatchObject({ lastConfirmed: '2026-05-01T08:01:00.000Z', provenance: { run: 'again' } });
    });
  });
});
