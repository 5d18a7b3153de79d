import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemBody } from '../../api/problem.ts';
import { SearchAnswer } from '../../api/search.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';

describe('Setting and what one gets', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.publish('within', 'p1', {
      ...{ title: { en: 'Tides' }, setting: 'formal', credential: { form: 'digital-credential', formats: [] } },
    });
    await api.publish('outside', 'p2', {
      ...{ title: { en: 'Knots' }, setting: 'non-formal', credential: { form: 'none', formats: [] } },
    });
    await api.sync();
  });
  afterAll(() => api.close());

  const ask = async (query: string) =>
    SearchAnswer.parse((await request(api.app).get(`/v1/offers?${query}`).expect(200)).body);

  it.each([
    ['setting=formal', ['within']],
    ['setting=Non-Formal', ['outside']],
    ['setting=formal,non-formal', ['outside', 'within']],
    ['setting=formal&setting=unknown', ['full', 'open', 'undated', 'vague', 'within']],
    ['setting=unknown&credential=assessed-certificate', ['full']],
    ['credential=digital-credential', ['within']],
    ['credential=none', ['outside']],
    ['credential=none,unknown', ['open', 'outside', 'undated', 'vague']],
    ['credential=open-badge', []],
    ['setting=formal&credential=none', []],
  ])('%s finds %j', async (query, expected) => {
    expect((await ask(query)).hits.map(({ id }) => id).sort()).toEqual(expected);
  });

  it('are counted in the reader’s words, those of which nothing is stated beside them', async () => {
    for (const [lang, formal, nothing, unstated] of [
      ['en', 'Formal education', 'Nothing', 'Not stated'],
      ['de', 'Formale Bildung', 'Nichts', 'Keine Angabe'],
    ] as const) {
      const { facets } = await ask(`facets=setting,credential&size=0&lang=${lang}`);
      const words = messagesIn(lang);
      expect([words.setting.formal, words.credential.none, words.unknown]).toEqual([formal, nothing, unstated]);
      expect(facets.setting).toEqual([
        { value: 'unknown', label: unstated, count: 4 },
        { value: 'formal', label: formal, count: 1 },
        { value: 'non-formal', label: words.setting['non-formal'], count: 1 },
      ]);
      expect(facets.credential?.map(({ value, label, count }) => [value, label, count])).toEqual([
        ['unknown', unstated, 3],
        ['assessed-certificate', words.credential['assessed-certificate'], 1],
        ['digital-credential', words.credential['digital-credential'], 1],
        ['none', nothing, 1],
      ]);
    }
  });

  it('count each without its own filter, and say what the filters leave out for want of a statement', async () => {
    const { facets, leftOut, total } = await ask('setting=formal&credential=none,unknown&facets=setting,credential');
    expect(total).toBe(0);
    expect(facets.setting?.map(({ value }) => value)).toEqual(['unknown', 'non-formal']);
    expect(facets.credential?.map(({ value }) => value)).toEqual(['digital-credential']);
    expect(leftOut).toMatchObject({ setting: 3 });
  });

  it('refuse what is in no list with every mistake named and the nearest that there is', async () => {
    const { body } = await request(api.app)
      .get('/v1/offers?setting=formel,outdoor&credential=open-bagde&credential=none&facets=settings&lang=de')
      .expect(400);
    const { errors = [], detail } = ProblemBody.parse(body);
    expect(errors.map(({ parameter, value, nearest }) => [parameter, value, nearest?.[0]])).toEqual([
      ['setting', 'formel', 'formal'],
      ['setting', 'outdoor', expect.anything()],
      ['credential', 'open-bagde', 'open-badge'],
      ['facets', 'settings', 'setting'],
    ]);
    for (const name of ['setting', 'credential', 'facets']) expect(detail).toContain(name);
  });

  it('stand among the filters of the page where a search has them, in its language', async () => {
    const page = async (query: string) =>
      (await request(api.app).get(`/it/?${query}`).set('Accept', 'text/html').expect(200)).text;
    const { filter, setting, credential } = messagesIn('it');
    const text = await page('setting=formal&credential=digital-credential');
    for (const words of [filter.setting, setting.formal, filter.credential, credential['digital-credential']])
      expect(text).toContain(words);
    expect(text).toContain('<input type="checkbox" name="setting" value="formal" checked>');
    expect(text).not.toContain('type="hidden" name="setting"');
    expect(await page('')).not.toContain(`<legend>${filter.setting}`);
  });
});
