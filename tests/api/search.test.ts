import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SearchAnswer } from '../../api/search.ts';
import type { AnsweringEngine } from '../../services/search/engine.ts';
import { startRun } from '../../services/store/sources/runs.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { AGAIN, BROADER_SKILL, CONCEPTS, openTestApi, SKILL, type TestApi, VOCABULARY } from '../helpers/api.ts';
import { run } from '../helpers/source-records.ts';
import { watchedDb } from '../helpers/watched-db.ts';

describe('GET /v1/offers', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const ask = async (query: string) => {
    const { body } = await request(api.app).get(`/v1/offers?${query}`).expect(200);
    return SearchAnswer.parse(body);
  };
  const found = async (query: string) => (await ask(query)).hits.map(({ id }) => id).sort();

  it('lets offers with most of the words follow where hardly any has all, without counting them', async () => {
    const answer = await ask('q=data+ethics&facets=kind');
    expect(answer.hits.map(({ id }) => id)).toEqual(['open', 'full']);
    expect([answer.total, answer.relaxed]).toEqual([1, { ignored: [], following: 1 }]);
    expect(answer.facets.kind?.map(({ count }) => count)).toEqual([1]);
    expect(answer.warnings.map(({ code }) => code)).toEqual(['mostWords']);
    const none = await ask('q=data+ethics&page=2&size=1');
    expect([none.hits, none.relaxed]).toEqual([[], undefined]);
    expect((await ask('q=data+ethics&sort=ects')).hits.map(({ id }) => id)).toEqual(['open']);
    expect((await ask('q=data+ethics&eqf=6')).hits.map(({ id }) => id)).toEqual(['full']);
  });

  it.each([
    ['q=datenanalyse', ['full']],
    ['q=', ['full', 'open', 'undated', 'vague']],
    [`skill=${encodeURIComponent(SKILL)}`, ['full']],
    [`skill=${encodeURIComponent(BROADER_SKILL)}`, ['full']],
    ['skill=unknown', ['open', 'undated', 'vague']],
    ['eqf=6', ['full']],
    ['eqf[]=6', ['full']],
    ['eqf%5B0%5D=6&eqf%5B1%5D=4', ['full', 'undated']],
    ['eqf=5-7', ['full', 'open']],
    ['eqf=7-', ['open']],
    ['eqf=-5', ['undated']],
    ['eqf=4,7-8', ['open', 'undated']],
    ['eqf=unknown', ['vague']],
    ['eqf=6,unknown', ['full', 'vague']],
    ['ects=2.5', ['vague']],
    ['ects=3-6,unknown', ['full', 'undated']],
    ['isced=06', ['full']],
    ['isced=0613,071', ['full', 'undated']],
    ['isced=unknown', ['open', 'vague']],
    ['language=fr', ['undated']],
    ['language=GER', ['full']],
    ['language=unknown', ['vague']],
    ['country=AT', ['full', 'open']],
    ['country=UK-SCT', ['undated', 'vague']],
    ['country=GB', ['undated', 'vague']],
    ['country=UK&country=AT', ['full', 'open', 'undated', 'vague']],
    ['country=unknown', []],
    ['mode=online', ['full', 'vague']],
    ['mode=http://data.europa.eu/snb/learning-assessment/e92d221e4d', ['open']],
    ['mode=unknown', ['undated']],
    ['startsFrom=2026-09-15', ['full', 'open', 'vague']],
    ['startsFrom=2026-09-15&startsTo=2026-10-15', ['open', 'vague']],
    ['startsTo=2026-09-15', ['full', 'open']],
    ['startsTo=2026-09-15,unknown', ['full', 'open', 'undated']],
    ['provider=p2', ['undated', 'vague']],
    ['kind=course&kind=MOOC', ['full', 'open', 'vague']],
    ['microCredential=yes', ['full']],
    ['microCredential=unknown', ['open', 'undated', 'vague']],
    ['openTo=anyone', ['full']],
    ['openTo=anyone,unknown', ['full', 'open', 'undated']],
    ['assured=true', ['full', 'open']],
    ['assured=provider', ['full', 'open']],
    ['assured=offer', ['open']],
    ['assured=official', ['full']],
    ['assured=any', ['full', 'open', 'undated', 'vague']],
    ['assured=false', []],
    ['assured=unknown', ['undated', 'vague']],
    ['verdict=INSTITUTION_ASSURED', ['full']],
    ['verdict=programme_assured&verdict=PROVIDER_NOT_FOUND', ['open', 'vague']],
    ['q=data&eqf=6-7&country=AT&assured=true&kind=course&language=en', ['full', 'open']],
  ])('%s finds %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('says the same of an offer among the hits and alone', async () => {
    for (const hit of (await ask('size=100')).hits) {
      const { body } = await request(api.app).get(`/v1/offers/${hit.id}`).expect(200);
      expect(hit.verdict, hit.id).toEqual(body.verdict);
    }
  });

  it('gives counts alone where no hits are asked for', async () => {
    const { hits, total, size, facets } = await ask('size=0&facets=eqf');
    expect({ hits, total, size }).toEqual({ hits: [], total: 4, size: 0 });
    expect(facets.eqf).not.toHaveLength(0);
  });

  it('holds conditions on dates, language and mode against one and the same instance', async () => {
    expect(await found('mode=online&language=en&startsTo=2026-12-31')).toEqual(['full']);
    expect(await found('mode=online&language=de&startsTo=2026-12-31')).toEqual([]);
    expect(await found('mode=onsite&startsTo=2026-12-31')).toEqual([]);
  });

  it('names the instances that meet the filters, and no others', async () => {
    const [all] = (await ask('q=datenanalyse')).hits;
    expect(all?.matching.map(({ id }) => id)).toEqual(['a', 'b']);
    const [some] = (await ask('q=datenanalyse&mode=onsite')).hits;
    expect(some?.matching.map(({ id }) => id)).toEqual(['b']);
  });

  it('says of an instance that starts after a report ends what will be known then', async () => {
    const [hit] = (await ask('q=datenanalyse')).hits;
    expect(hit?.verdict.code).toBe('INSTITUTION_ASSURED');
    expect(hit?.matching.map(({ verdict }) => verdict?.code)).toEqual([undefined, 'EXPIRED']);
  });

  it('counts each facet without its own filter and names values in the reader’s language', async () => {
    const { facets, total } = await ask('eqf=6&country=AT&facets=eqf,country,skill,provider,assured&lang=de');
    expect(total).toBe(1);
    expect(facets.eqf?.map(({ value, count }) => [value, count])).toEqual([
      ['6', 1],
      ['7', 1],
    ]);
    expect(facets.country).toEqual([{ value: 'AT', label: 'Österreich', count: 1 }]);
    expect(facets.skill?.[0]).toMatchObject({ count: 1 });
    expect(facets.skill?.map(({ label }) => label)).toContain('Daten analysieren');
    expect(facets.provider).toEqual([{ value: 'p1', label: 'University of Halkyon', count: 1 }]);
    expect(facets.assured?.map(({ value }) => value)).toEqual(['official', 'true']);
  });

  it('names the United Kingdom once', async () => {
    const { facets } = await ask('facets=country');
    expect(facets.country?.map(({ value }) => value)).toEqual(['AT', 'GB', 'UK-SCT']);
  });

  it('counts what each filter leaves out for want of a value', async () => {
    expect((await ask('ects=3-')).leftOut).toEqual({ ects: 1 });
    expect((await ask('ects=3-,unknown')).leftOut).toEqual({});
    expect((await ask('eqf=6&ects=1-&startsFrom=2026-06-01')).leftOut).toEqual({ eqf: 1, ects: 0, startsFrom: 0 });
  });

  it('ranks first what words say beside the subject, filters nothing by it, and says so in the reader’s language', async () => {
    const answer = await ask('q=EQF 6 online&lang=de');
    expect(answer.total).toBe((await ask('')).total);
    expect(answer.hits[0]?.id).toBe('full');
    expect(answer.understood).toEqual([
      { words: 'EQF 6', parameter: 'eqf', value: '6', label: 'Bachelorniveau (6)' },
      { words: 'online', parameter: 'mode', value: 'online', label: 'Online' },
    ]);
    expect((await ask('q=datenanalyse')).understood).toBeUndefined();
    expect((await ask('q="EQF 6"')).understood).toBeUndefined();
  });
  it('says with zero hits how many there would be without each filter', async () => {
    expect((await ask('eqf=8&country=AT')).rescue).toEqual([
      { without: ['country'], total: 0 },
      { without: ['eqf'], total: 2 },
    ]);
    expect((await ask('q=welding&eqf=7')).rescue).toEqual([
      { without: ['eqf'], total: 1 },
      { without: ['q'], total: 1 },
    ]);
    expect((await ask('eqf=7')).rescue).toBeUndefined();
  });

  it('says which two filters hide everything where none alone does', async () => {
    const { rescue = [] } = await ask('eqf=8&kind=mooc&country=AT');
    expect(rescue.slice(0, 3).map(({ total }) => total)).toEqual([0, 0, 0]);
    expect(rescue.slice(3).length).toBeGreaterThan(0);
    for (const { without, total } of rescue.slice(3)) {
      expect(without).toHaveLength(2);
      const rest = new URLSearchParams('eqf=8&kind=mooc&country=AT');
      for (const name of without) rest.delete(name);
      expect((await ask(`${rest}`)).total).toBe(total);
    }
  });

  it('labels skills in the reader’s language, else in the nearest that there is, and says in which', async () => {
    const label = async (lang: string) => (await ask(`q=datenanalyse&lang=${lang}`)).hits[0]?.skills[0]?.label;
    expect(await label('de')).toEqual({ de: 'Daten analysieren' });
    expect(await label('fr')).toEqual({ en: 'analyse data' });
  });

  it('looks all labels of an answer up in one go', async () => {
    const asked: string[] = [];
    const db = watchedDb(api.db, (sql) => {
      if (sql.includes('concept_label')) asked.push(sql);
    });
    const { body } = await request(api.with({ db })).get(`/v1/offers?facets=skill&skill=${encodeURIComponent(SKILL)}`);
    expect(body.hits).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('cuts the description to an excerpt of whole characters', async () => {
    const excerpt = (await ask('q=datenanalyse')).hits[0]?.excerpt ?? {};
    expect(Object.keys(excerpt).sort()).toEqual(['de', 'en']);
    for (const text of Object.values(excerpt)) {
      expect(text.length).toBeLessThanOrEqual(300);
      expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });

  it('answers summaries without the long parts', async () => {
    const { body } = await request(api.app).get('/v1/offers').expect(200);
    for (const part of ['description', 'learningOutcomes', 'assessment', 'entryRequirements', 'instances'])
      expect(body.hits[0]).not.toHaveProperty(part);
  });

  it('warns of a skill and a provider that nobody knows, and of neither where an offer has it', async () => {
    const { warnings, total } = await ask('skill=http://data.europa.eu/esco/skill/none&provider=nobody');
    expect(total).toBe(0);
    expect(warnings.map(({ parameter, code }) => [parameter, code])).toEqual([
      ['skill', 'unknownSkill'],
      ['provider', 'unknownProvider'],
    ]);
    // Of a concept that is only named as broader nothing but its address is known.
    expect((await ask(`skill=${encodeURIComponent(BROADER_SKILL)}`)).warnings).toEqual([]);
  });

  it('sorts, pages, and shows nothing twice', async () => {
    expect((await ask('sort=ects')).hits.map(({ id }) => id)).toEqual(['vague', 'full', 'open', 'undated']);
    expect((await ask('sort=start')).hits.slice(0, 2).map(({ id }) => id)).toEqual(['full', 'vague']);
    const pages = [await ask('size=3'), await ask('size=3&page=2'), await ask('size=3&page=3')];
    expect(pages.map(({ hits }) => hits.length)).toEqual([3, 1, 0]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(4);
    expect(pages[1]).toMatchObject({ total: 4, page: 2, size: 3 });
  });

  it('writes its sentences in the language asked for, else in the one accepted, else in English', async () => {
    const label = async (query: string, header: string) =>
      (
        await request(api.app).get(`/v1/offers?facets=eqf&${query}`).set('Accept-Language', header).expect(200)
      ).body.facets.eqf.at(-1).label;
    expect(await label('lang=de', 'en')).toBe('Keine Angabe');
    expect(await label('lang=de-AT', 'en')).toBe('Keine Angabe');
    expect(await label('', 'de-CH, en;q=0.5')).toBe('Keine Angabe');
    expect(await label('', 'zz, *')).toBe('Not stated');
  });

  describe('its validator', () => {
    const tagOf = async (query: string, app = api.app) =>
      String((await request(app).get(`/v1/offers?${query}`).expect(200)).headers.etag);

    it('is weak, and answers 304 without asking the engine', async () => {
      const tag = await tagOf('q=data');
      expect(tag).toMatch(/^W\/"/);
      const { search: _search, totals: _totals, ...rest } = api.deps.engine;
      const refuse = () => Promise.reject(new Error('the engine was asked'));
      const engine: AnsweringEngine = { ...rest, search: refuse, totals: refuse };
      const answer = await request(api.with({ engine })).get('/v1/offers?q=data').set('If-None-Match', tag).expect(304);
      expect(answer.text).toBe('');
      expect(answer.headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=600');
      expect(answer.headers.vary).toContain('Accept-Language');
    });

    it('moves with the vocabulary, and labels are the new ones at once, whatever was indexed', async () => {
      const address = '/v1/offers/full?lang=de';
      const one = async () => (await request(api.app).get(address).expect(200)).headers.etag;
      const before = [await tagOf('q=datenanalyse&lang=de'), await one()];
      await fillVocabulary(api.db, VOCABULARY, [{ uri: SKILL, labels: { de: 'Zahlen lesen' }, broader: [] }]);
      expect((await ask('q=datenanalyse&lang=de')).hits[0]?.skills[0]?.label).toEqual({ de: 'Zahlen lesen' });
      const after = [await tagOf('q=datenanalyse&lang=de'), await one()];
      expect(after.filter((tag) => before.includes(tag))).toEqual([]);
      await fillVocabulary(api.db, VOCABULARY, CONCEPTS);
      expect([await tagOf('q=datenanalyse&lang=de'), await one()]).toEqual(before);
    });

    it('is that of the query and not of its spelling', async () => {
      expect(await tagOf('country=at&eqf=6,4')).toBe(await tagOf('eqf=4,6&country=AT'));
      expect(await tagOf('country=AT')).not.toBe(await tagOf('country=GB'));
      expect(await tagOf('lang=de')).not.toBe(await tagOf('lang=en'));
    });

    it('moves with the day', async () => {
      const tomorrow = api.with({ now: () => new Date('2026-05-02T00:00:00Z') });
      expect(await tagOf('', tomorrow)).not.toBe(await tagOf(''));
    });

    it('stays when a source was only looked at again, and moves when an offer was indexed', async () => {
      const before = await tagOf('');
      await startRun(api.db, run('again', 'source1', AGAIN));
      expect(await tagOf('')).toBe(before);
      const [hit] = (await ask('q=welding')).hits;
      expect(hit?.provenance).toMatchObject({ run: 'again', lastSeen: '2026-05-01T08:01:00.000Z' });
      expect(hit?.verdict.checkedAt).not.toBeNull();
      await api.publish('later', 'p1', { title: { en: 'Later' } });
      await api.sync();
      expect(await tagOf('')).not.toBe(before);
    });
  });
});
