import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../services/errors.ts';
import { type Jobs, openJobs } from '../../services/jobs/jobs.ts';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const TOKEN = 'token-of-ada-the-operator';
const ADMINS = [{ name: 'ada', sha256: createHash('sha256').update(TOKEN).digest('hex') }];
const WHY = 'the disk said <b>no</b>';
const NOBODYS = '00000000-0000-4000-8000-000000000000';
const PAGE = '/en/operate';

describe('The queue, for administrators', () => {
  let api: TestApi;
  let app: Express;
  let jobs: Jobs;
  const events: Record<string, unknown>[] = [];
  beforeAll(async () => {
    api = await openTestApi();
    jobs = await openJobs(api.db, { log: silentLogger });
    const folder = await mkdtemp(join(tmpdir(), 'accredex-jobs-'));
    const keys = await ensureKeys(folder, NOW);
    await rm(folder, { recursive: true });
    const log = { ...silentLogger, info: (event: Record<string, unknown>) => void events.push(event) };
    app = api.with({ now: () => NOW, keys: async () => keys, admins: ADMINS, jobs: async () => jobs, log });
  });
  beforeEach(async () => {
    await api.db.exec('truncate pgboss.job, pgboss.archive');
    await jobs.enqueue('harvest', { source: 'source1' }, 'source1 ask');
    await jobs.work({
      handlers: {
        harvest: async () => {
          throw new UsageError('disk', WHY);
        },
      },
      concurrency: 1,
      signal: new AbortController().signal,
      untilIdle: true,
    });
    await jobs.enqueue('prune', {}, 'one');
  });
  afterAll(() => api.close());

  const asked = (path: string, token = TOKEN) => request(app).get(path).set('Authorization', `Bearer ${token}`);
  const again = (id: string, token = TOKEN) =>
    request(app).post(`/v1/jobs/${id}/retry`).set('Authorization', `Bearer ${token}`);
  const dead = async (): Promise<string> => (await asked('/v1/jobs?state=dead').expect(200)).body.jobs[0].id;

  it('is shown with counts, and by state', async () => {
    const res = await asked('/v1/jobs').expect(200);
    expect(res.headers['cache-control']).toMatch(/no-store|private/);
    expect(res.body.kinds).toEqual([
      { kind: 'harvest', waiting: 0, active: 0, stuck: 0, dead: 1, retries: 0 },
      { kind: 'prune', waiting: 1, active: 0, stuck: 0, dead: 0, retries: 0 },
    ]);
    expect(res.body.jobs).toMatchObject([
      { kind: 'prune', key: 'one', state: 'waiting', why: null },
      { kind: 'harvest', key: 'source1 ask', state: 'dead', failures: 1, why: WHY, stuck: false },
    ]);
    expect((await asked('/v1/jobs?state=waiting').expect(200)).body.jobs).toHaveLength(1);
  });

  it('is nobody else’s to see or to change, and a wrong question is said to be one', async () => {
    const id = await dead();
    await request(app).get('/v1/jobs').expect(401);
    await asked('/v1/jobs', 'nonsense').expect(401);
    await again(id, 'nonsense').expect(401);
    for (const wrong of ['state=done', 'stat=dead', 'state=']) await asked(`/v1/jobs?${wrong}`).expect(400);
    await asked(`/v1/jobs/${id}/retry`).expect(405);
    for (const unknown of [NOBODYS, 'x', "'--"]) await again(encodeURIComponent(unknown)).expect(404);
    expect(await dead()).toBe(id);
  });

  it('takes back what was given up, once, in the name of whoever asked', async () => {
    const id = await dead();
    const { job } = (await again(id).expect(200)).body;
    const { body } = await asked('/v1/jobs').expect(200);
    expect(body.jobs).toContainEqual(expect.objectContaining({ id: job, state: 'waiting', key: 'source1 ask' }));
    expect(body.jobs).not.toContainEqual(expect.objectContaining({ state: 'dead' }));
    expect(events).toContainEqual({ event: 'jobs.retried', given: id, job, by: 'ada' });
    await again(id).expect(404);
  });

  it('does not take back twice what waits already', async () => {
    await jobs.enqueue('harvest', { source: 'source1' }, 'source1 ask');
    expect((await again(await dead()).expect(200)).body).toEqual({ job: null });
  });

  it('stands on the operator’s page, where a button does it again', async () => {
    const post = (path: string, fields: object, cookie = '') =>
      request(app).post(path).type('form').set('Cookie', cookie).send(fields);
    const signed = await post(PAGE, { token: TOKEN }).expect(303);
    const cookie = ([signed.headers['set-cookie']].flat()[0] ?? '').split(';')[0] ?? '';
    const page = await request(app).get(PAGE).set('Cookie', cookie).expect(200);
    expect(page.text).toContain('the disk said &lt;b&gt;no&lt;/b&gt;');
    // Two regions of one name could not be told apart by whoever hears them.
    expect(page.text.match(/aria-labelledby="jobs"/g)).toHaveLength(1);
    const id = await dead();
    expect(page.text).toContain(`value="${id}"`);
    await post(`${PAGE}/retry`, { job: id }).expect(403);
    await post(`${PAGE}/retry`, { job: 'x' }, cookie).expect(400);
    const done = await post(`${PAGE}/retry`, { job: id }, cookie).expect(303);
    const after = await request(app)
      .get(done.headers.location ?? '')
      .set('Cookie', cookie)
      .expect(200);
    expect(after.text).toContain('The job is in the queue again.');
    expect(after.text).not.toContain(`value="${id}"`);
    await post(`${PAGE}/retry`, { job: id }, cookie).expect(409);
    expect(events).toContainEqual(expect.objectContaining({ event: 'jobs.retried', given: id, by: 'ada' }));
  });

  it('is said to be missing, to administrators alone, where this program has none', async () => {
    const without = api.with({ admins: ADMINS });
    for (const ask of [
      () => request(without).get('/v1/jobs'),
      () => request(without).post(`/v1/jobs/${NOBODYS}/retry`),
    ]) {
      const told = await ask().set('Authorization', `Bearer ${TOKEN}`).expect(404);
      expect(told.body.detail).toContain('no queue of jobs');
      expect(told.headers['www-authenticate']).toBeUndefined();
      const refused = await ask().set('Authorization', 'Bearer nonsense').expect(401);
      expect(refused.headers['www-authenticate']).toContain('Bearer');
    }
  });
});
