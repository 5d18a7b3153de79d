import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';

describe('The start page', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const likely = { is: 'likely', rule: 'stated', confidence: 0.7, providerTerm: null } as const;
    await api.publish('closed', 'p1', {
      title: { en: 'Closed circle' },
      microCredential: likely,
      openTo: { who: 'own-students', groups: [], note: {} },
    });
    await api.publish('likely', 'p1', { title: { en: 'Probably small' }, microCredential: likely });
    await api.sync();
  });
  afterAll(() => api.close());
  const page = async (address: string) =>
    (await request(api.app).get(address).set('Accept', 'text/html').expect(200)).text;
  const offers = (text: string) =>
    [...text.matchAll(/href="\/en\/offers\/([^"?]*)/g)]
      .map(([, id]) => id ?? '')
      .filter((id, at, all) => all.indexOf(id) === at)
      .sort();
  const links = (text: string) =>
    [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'));

  it('shows what anyone may take that is or may be a micro-credential and is still to begin, and how many each filter leaves out', async () => {
    const text = await page('/');
    expect(offers(text)).toEqual(['full', 'likely']);
    const { leftOutBy } = messagesIn('en').chips;
    const said = (name: keyof typeof leftOutBy, count: number) => leftOutBy[name].replace('{count}', String(count));
    expect(text).toContain(said('openTo', 1));
    expect(text).toContain(said('microCredential', 2));
    expect(text).not.toContain(leftOutBy.startsFrom.split(':')[0]);
  });

  it('shows those of one of them by one link, to an address that can be kept', async () => {
    const start = await page('/');
    expect(links(start)).toContain('/en/?all=openTo');
    expect(offers(await page('/en/?all=openTo'))).toEqual(['closed', 'full', 'likely']);
    const every = await page('/en/?all=openTo,microCredential,startsFrom');
    expect(offers(every)).toEqual(['closed', 'full', 'likely', 'open', 'undated', 'vague']);
    expect(every).not.toContain('chip--default');
  });

  it('gives way to filters that the reader sets', async () => {
    expect(offers(await page('/?openTo=own-students'))).toEqual(['closed']);
    expect(offers(await page('/?microCredential=unknown&startsFrom=2026-09-15,unknown&openTo=restricted'))).toEqual([
      'vague',
    ]);
  });

  it('leaves the API beginning with every offer', async () => {
    const { body } = await request(api.app).get('/v1/offers').expect(200);
    expect(body.total).toBe(6);
  });

  it('keeps what is right of an address with mistakes: form, filters and hits', async () => {
    const { text } = await request(api.app)
      .get('/?q=data&eqf=6&country=AT&mode=onlin,online&near=x1&nothing=2')
      .set('Accept', 'text/html')
      .expect(400);
    expect(text).toContain(messagesIn('en').chips.mistakes);
    expect(text).toContain('<input id="q"');
    expect(text).toContain('name="eqf" value="6" checked');
    expect(text).toContain('name="mode" value="online" checked');
    expect(text).not.toContain('onlin&amp;');
    const problem = await request(api.app).get('/?mode=onlin').set('Accept', 'application/json').expect(400);
    expect(problem.headers['content-type']).toContain('application/problem+json');
  });

  it('says that filters on dates are met by one and the same date', async () => {
    const text = await page('/?mode=online&language=en');
    expect(text).toContain(
      'One and the same date of an offer meets all of these: Way of learning, Language and Start.',
    );
    expect(await page('/?eqf=6&all=startsFrom')).not.toContain('One and the same date');
  });
});
