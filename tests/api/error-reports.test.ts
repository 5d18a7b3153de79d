import { createHash } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_CHARACTERS } from '../../services/model/error-report.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';

const TOKEN = 'open-sesame-open-sesame';
const admin = { Authorization: `Bearer ${TOKEN}` };

describe('Report an error', () => {
  let api: TestApi;
  let app: Express;
  beforeAll(async () => {
    api = await openTestApi();
    app = api.with({ admins: [{ name: 'ines', sha256: createHash('sha256').update(TOKEN).digest('hex') }] });
  });
  afterAll(() => api.close());

  const send = (fields: Record<string, string>, to = app) => request(to).post('/de/report').type('form').send(fields);

  it('never names the signed link of a page that only its bearer may know', async () => {
    const { text } = await request(app).get('/de/report?page=%2Freply%2Fsecret').expect(200);
    expect(text).toContain('name="page" value="/"');
    expect(text).not.toContain('secret');
  });
  it('stands below every page, and leads to a form that names the page', async () => {
    const page = await request(app).get('/de/quality').expect(200);
    expect(page.text).toContain('href="/de/report?page=%2Fquality"');
    const form = await request(app).get('/de/report?page=%2Fquality').expect(200);
    expect(form.text).toContain('name="page" value="/quality"');
    expect(form.headers['cache-control']).toBe('no-store');
  });

  it('takes words without a name, and shows everybody the page, the day and the answer, but not the words', async () => {
    const words = 'The price is wrong. Write to mia@uni.example or +43 1 5877 36 50. <b>Thanks</b>';
    const { headers } = await send({ page: '/offers/x1', words }).expect(303);
    expect(headers.location).toMatch(/^\/de\/reports\/[a-z2-7]{20}$/);
    const id = headers.location?.split('/').at(-1) ?? '';
    const page = await request(app).get(`/de/reports/${id}`).expect(200);
    expect(page.text).toContain('/offers/x1');
    expect(page.text).not.toContain('price is wrong');
    const open = await request(app).get(`/v1/error-reports/${id}`).expect(200);
    expect(open.body).toMatchObject({ state: 'open', answer: null, page: '/offers/x1' });
    expect(open.body).not.toHaveProperty('words');

    const body = { state: 'mended', answer: 'The source has mended it. <i>We</i> read it again.' };
    await request(app).post(`/v1/error-reports/${id}/answer`).send(body).expect(401);
    await request(app)
      .post(`/v1/error-reports/${id}/answer`)
      .set(admin)
      .send({ state: 'gone', answer: 'x' })
      .expect(400);
    await request(app).post('/v1/error-reports/nothing/answer').set(admin).send(body).expect(404);
    await request(app).post(`/v1/error-reports/${id}/answer`).set(admin).send(body).expect(200);
    const answered = await request(app).get(`/de/reports/${id}`).expect(200);
    expect(answered.text).toContain('The source has mended it. &lt;i&gt;We&lt;/i&gt;');
    expect(answered.text).not.toContain('ines');

    const all = await request(app).get('/v1/error-reports').set(admin).expect(200);
    expect(all.headers['cache-control']).toBe('no-store');
    const [kept] = all.body.reports;
    expect(kept.words).toContain('The price is wrong');
    expect(kept.words).not.toMatch(/mia@|5877/);
    expect((await request(app).get('/v1/error-reports').expect(200)).body.reports[0]).not.toHaveProperty('words');
  });

  it('says what is wrong with the words, keeps them in the form, and takes no foreign page', async () => {
    const long = await send({ page: '//evil.example/x', words: `a${'b'.repeat(REPORT_CHARACTERS)}` }).expect(400);
    expect(long.text).toContain('name="page" value="/"');
    expect(long.text).toContain('role="alert"');
    expect(long.text).toContain('bbbb');
    for (const words of ['', ' \n ', '\u202e\u0000']) await send({ page: '/', words }).expect(400);
    await request(app).post('/de/report').type('json').send({ words: 'no form' }).expect(400);
    await request(app).get('/de/reports/nothing').expect(404);
  });

  it('is taken a few times a minute from one client', async () => {
    const other = api.with({});
    const answers = [];
    for (let n = 0; n < 12; n++) answers.push((await send({ page: '/', words: `again ${n}` }, other)).status);
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 303));
    expect(answers.slice(10)).toEqual([429, 429]);
  });

  it('is taken twenty times a day from one client, so that others can still report', async () => {
    // The library compares with the clock of the machine.
    const begin = Date.now();
    let minutes = 0;
    const other = api.with({ trustProxy: 1, now: () => new Date(begin + minutes * 60_000) });
    const from = (client: string, words: string) => send({ page: '/', words }, other).set('X-Forwarded-For', client);
    await from('192.0.2.1', '').expect(400);
    for (let n = 0; n < 20; n++) {
      minutes += 1;
      await from('192.0.2.1', `again ${n}`).expect(303);
    }
    minutes += 1;
    const { text } = await from('192.0.2.1', 'once more').set('Accept', 'text/html').expect(429);
    expect(text).toContain('von einer Person an einem Tag');
    await from('192.0.2.2', 'something else').expect(303);
    minutes += 24 * 60;
    await from('192.0.2.1', 'on the next day').expect(303);
  });

  it('is not taken where another website sends the form', async () => {
    const { body } = await send({ page: '/', words: 'not mine' }).set('Sec-Fetch-Site', 'cross-site').expect(403);
    expect(body.detail).toContain('anderen Website');
    await send({ page: '/', words: 'mine' }).set('Sec-Fetch-Site', 'same-origin').expect(303);
  });

  it('is answered in plain text, and a body that is too large or no JSON is told as that', async () => {
    const { headers } = await send({ page: '/', words: 'The day is wrong' }, api.with({})).expect(303);
    const path = `/v1/error-reports/${headers.location?.split('/').at(-1)}/answer`;
    const answer = 'Mended\u202e. Ask mia@uni.example.';
    const answered = await request(app).post(path).set(admin).send({ state: 'mended', answer }).expect(200);
    expect(answered.body.answer).not.toMatch(/mia@|\u202e/);
    await request(app).post(path).set(admin).send({ state: 'mended', answer: '\u202e' }).expect(400);
    const large = { state: 'mended', answer: 'a'.repeat(20_000) };
    expect((await request(app).post(path).set(admin).send(large).expect(413)).body.title).toBe(
      'The request is too large',
    );
    const broken = await request(app).post(path).set(admin).type('json').send('{"state":').expect(400);
    expect(broken.body.detail).toContain('not JSON');
  });
});
