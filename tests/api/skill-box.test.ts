import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncIndex } from '../../indexer/sync.ts';
import { addPlaces } from '../../services/store/search/places.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { openTestApi, SKILL, type TestApi, VOCABULARY } from '../helpers/api.ts';

const ESCO = 'http://data.europa.eu/esco/';
const [GROUP, OTHER, ANALYST] = [`${ESCO}skill/S1`, `${ESCO}skill/other`, `${ESCO}occupation/1`] as const;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await fillVocabulary(api.db, VOCABULARY, [
    {
      ...{ uri: SKILL, kind: 'skill', labels: { en: 'analyse data', de: 'Daten analysieren' }, broader: [GROUP] },
      alternatives: { en: ['crunch numbers'] },
    },
    { uri: GROUP, kind: 'skill-group', labels: { en: 'working with computers' }, broader: [] },
    { uri: OTHER, kind: 'skill', labels: { en: 'analyse <b>soil</b>' }, broader: [GROUP] },
    {
      ...{ uri: ANALYST, kind: 'occupation', labels: { en: 'data analyst', de: 'Datenanalyst' }, broader: [] },
      ...{ essential: [SKILL], optional: [] },
    },
  ]);
  await syncIndex(api.deps.engine, api.deps);
}, 60_000);
afterAll(() => api.close());

const page = async (address: string) =>
  (await request(api.app).get(address).set('Accept', 'text/html').expect(200)).text;
const links = (text: string) =>
  [...text.matchAll(/<a href="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
const total = (text: string) => /<h2 id="results">([^<]*)/.exec(text)?.[1];
const asked = (address: string | undefined) => [...new URLSearchParams(address?.split('?')[1])];

describe('The box of skills, without a script', () => {
  it('answers words with skills to choose from, each with its offers, and a link that keeps everything else', async () => {
    const text = await page('/de/?q=daten&eqf=5-7&country=AT&page=1&findSkill=crunch');
    expect(text).toContain('<span lang="de">Daten analysieren</span> (<span lang="en">crunch numbers</span>)');
    expect(text).toMatch(/Angebote: [1-9]/);
    const way = links(text).find((link) => link.includes('skill='));
    expect(asked(way)).toEqual([
      ['q', 'daten'],
      ['eqf', '5-7'],
      ['country', 'AT'],
      ['skill', SKILL],
    ]);
    // The search itself is as if nothing was looked for.
    expect(total(text)).toBe(total(await page('/de/?q=daten&eqf=5-7&country=AT')));
    expect(text).not.toContain('notice--warning');
  });

  it('shows what was chosen by name, sends it again with the form, and removes one by a link', async () => {
    const both = new URLSearchParams([
      ['q', 'data'],
      ['skill', SKILL],
      ['skill', OTHER],
      ['occupation', ANALYST],
    ]);
    const text = await page(`/?${both}`);
    expect(text).toContain('analyse &lt;b&gt;soil&lt;/b&gt;');
    expect(text).toContain('<span lang="en">data analyst</span>');
    for (const uri of [SKILL, OTHER]) expect(text).toContain(`<input type="hidden" name="skill" value="${uri}">`);
    const less = links(text).map(asked);
    const without = (value: string) => [...both].filter(([, one]) => one !== value);
    for (const value of [SKILL, OTHER, ANALYST])
      expect(less.map((pairs) => pairs.map(String).sort())).toContainEqual(without(value).map(String).sort());
  });

  it('finds the offers of what was chosen', async () => {
    const way = links(await page('/?findOccupation=analyst')).find((link) => link.includes('occupation='));
    expect(total(await page(String(way)))).not.toBe(
      total(await page('/?all=openTo&all=microCredential&all=startsFrom')),
    );
    expect(total(await page(String(way)))).toMatch(/^[1-9]/);
  });

  it('says so where nothing is called so, whatever was typed, and searches all the same', async () => {
    for (const typed of ['zzzz', '"><script>', '\u{1F600}', ' '.repeat(9), 'x'.repeat(3_000), '%00', '*']) {
      const text = await page(`/?findSkill=${encodeURIComponent(typed)}`);
      expect(total(text)).toMatch(/^[1-9]/);
      expect(text.includes('<p>Nothing found for')).toBe(typed.trim() !== '');
    }
  });

  it('shows a chosen one that nobody knows as it was asked for, to be removed', async () => {
    const text = await page('/?skill=urn:nobody&skill=no+label');
    expect(text).toContain('urn:nobody <span aria-hidden="true">×</span>');
    expect(links(text)).toContain('/en/?skill=no+label');
  });
});

describe('The script of the boxes', () => {
  it('comes from our own host, as a script, to be kept for an hour', async () => {
    const { headers, text } = await request(api.app).get('/assets/skill-box.js').expect(200);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['cache-control']).toBe('public, max-age=3600');
    expect(text).toContain('querySelectorAll(".skill-box")');
  });
});

describe('What a reader can and wants, without a script', () => {
  it('is looked for among skills and occupations, and each hit then says what of it it brings and how', async () => {
    const candidates = links(await page('/?findWant=analys')).filter((link) => link.includes('want='));
    const wanted = candidates.map((link) => new URLSearchParams(link.split('?')[1]).get('want'));
    expect(wanted).toEqual(expect.arrayContaining([ANALYST, SKILL]));
    const text = await page(`/?want=${encodeURIComponent(ANALYST)}`);
    expect(text).toContain('Wanted and missing: <span lang="en">analyse data</span>.');
    expect(text).toContain('Brings 1 of 1 missing skills:');
    expect(text).toMatch(/<details class="gap" open>/);
  });

  it('does without the skills that are there already, and says where nothing is missing', async () => {
    const [have, want] = [`have=${encodeURIComponent(SKILL)}`, `want=${encodeURIComponent(ANALYST)}`];
    const text = await page(`/?${have}&${want}`);
    expect(text).toContain('Nothing is missing: what you can covers what you want.');
  });

  it('keeps what was given first, and searches without it until something is wanted', async () => {
    const text = await page(`/?have=${encodeURIComponent(SKILL)}`);
    expect(text).toContain('Add what you want, too');
    expect(total(text)).toBe(total(await page('/')));
    expect(text).toContain(`<input type="hidden" name="have" value="${SKILL}">`);
  });
});

describe('Skills of hits', () => {
  it('are those that the provider states, by name', async () => {
    const text = await page('/de/?q=data+analysis');
    expect(text).toContain('Kompetenzen: <span lang="de">Daten analysieren</span>');
  });
});

describe('The neighbourhood of a city', () => {
  it('is asked for by its name, where offers take place in one such city', async () => {
    const graz = { place: null, country: 'AT', region: null, city: 'Graz', lat: 47.07, lon: 15.44 };
    const paris = { ...graz, city: 'Paris', country: 'FR', lat: 48.85, lon: 2.35 };
    await addPlaces(api.db, [graz, paris, { ...paris, country: 'US', lat: 33.66, lon: -95.56 }]);
    for (const name of ['Graz', 'GRAZ,unknown']) {
      const text = await page(`/?near=${name}`);
      expect(text).not.toContain('notice--warning');
      expect(total(text)).toBe(total(await page(`/?near=${name.replace(/graz/i, '47.07,15.44')}`)));
    }
    expect(await page('/?near=Graz')).toContain('name="near" value="Graz"');
  });

  it('is not filtered by where that is no city, or one of several, and the page says so', async () => {
    for (const name of ['Paris', 'Nowhere', '<b>']) {
      const text = await page(`/?near=${encodeURIComponent(name)}`);
      expect(text).toMatch(/<p class="notice notice--warning">“[^”]*” is no city, or no single one/);
      expect(total(text)).toBe(total(await page('/')));
    }
  });
});
