import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LICENCES } from '../../api/licences.ts';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { pageTexts } from '../helpers/page-texts.ts';
import { mayBeSame } from '../helpers/same-words.ts';

/** Every kind of page: results, none, left out, rescued, warned, filtered by every facet; offers; problems. */
const PAGES = [
  '/',
  '/?q=data&sort=price&provider=nobody&skill=http://nobody.example/x',
  '/?q=zzz&eqf=6&ects=5&language=de&country=AT&startsFrom=2026-02-28',
  '/?kind=course,module,mooc,unknown&openTo=anyone,restricted,unknown&setting=formal,non-formal,unknown',
  '/?credential=none,transcript,unknown&verdict=INSTITUTION_ASSURED,NO_REPORTS&assured=any,false,unknown',
  '/?isced=06,0613,071,unknown&microCredential=yes,likely,no&mode=online,workbased',
  '/?eqf=x&country=ZZ&page=0&startsFrom=2026-02-30&near=1&q=a&q=b&strict=2&nothing=1&verdict=GOOD',
  ...['full', 'open', 'undated', 'vague', 'nobody'].map((id) => `/offers/${id}`),
  ...['/providers/p1', '/providers/p2', '/compare?id=full,undated,nobody', '/skills', '/gap?show=1'],
  ...['/quality', '/privacy', '/accessibility', '/licences'],
  '/nowhere',
];
const ANSWERS = [
  '/v1/offers?eqf=x&page=0&near=1',
  '/v1/offers/nobody',
  '/v1/nothing',
  '/v1/offers?nothing=1&q=the',
  '/v1/sources/nobody/runs',
];

/** What sources and readers gave. */
const DATA = [
  ...[
    'Accredex',
    'Data analysis',
    'Data ethics',
    'Welding basics',
    'Numbers for all',
    'University of Halkyon',
    'Glen College',
    'Transcript of Records',
  ],
  // Names of sources and of licences.
  ...LICENCES.flatMap(({ name, licence }) => [name, licence]),
  ...['zzz', 'data', 'nobody', 'source1', 'http://nobody.example/x', 'Austria', '(Austria)'],
];
const isData = (text: string) =>
  DATA.includes(text) ||
  DATA.includes(text.replace(/ – Accredex$/, '')) ||
  /^\d+ ECTS$|^https?:\/\/\S+$|^Numbers and more numbers/.test(text);

describe('Every page and answer', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const get = (address: string, lang: string, accept: string) =>
    request(api.app)
      .get(accept === 'text/html' ? `/${lang}${address}` : `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
      .set('Accept', accept);
  /** Sentences of problems and warnings. */
  const sentences = ({
    title,
    detail,
    errors = [],
    warnings = [],
  }: Record<string, never> & { errors?: []; warnings?: [] }) =>
    [title, detail, ...[...errors, ...warnings].map((one: { detail: string }) => one.detail)].filter(
      Boolean,
    ) as string[];

  it.each(
    MESSAGE_LANGUAGES.filter((one) => one !== 'en'),
  )('says nothing in English to readers of %s', async (language) => {
    for (const address of PAGES) {
      const [own, english] = await Promise.all(
        [language, 'en'].map(async (lang) => pageTexts((await get(address, lang, 'text/html')).text)),
      );
      expect(own?.length, address).toBeGreaterThan(5);
      const left = own?.filter(
        (text) => english?.includes(text) && !isData(text) && !mayBeSame(text.replace(/ – Accredex$/, ''), language),
      );
      expect(left, address).toEqual([]);
    }
    for (const address of ANSWERS) {
      const [own, english] = await Promise.all(
        [language, 'en'].map(async (lang) => sentences((await get(address, lang, 'application/json')).body)),
      );
      expect(own, address).not.toEqual([]);
      expect(
        own?.filter((text) => english?.includes(text)),
        address,
      ).toEqual([]);
    }
  });

  it('writes numbers as its readers do', async () => {
    const { text } = await get('/offers/vague', 'de', 'text/html');
    expect(text).toContain('2,5 ECTS');
    expect((await get('/offers/vague', 'en', 'text/html')).text).toContain('2.5 ECTS');
  });
});
