import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceAnswer } from '../../api/presenters/evidence.ts';
import { markNotSeen } from '../../services/store/offers/not-seen.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

let api: TestApi;
let app: TestApi['app'];
let known = '';
beforeAll(async () => {
  api = await openTestApi();
  await api.db.query('update registry_sync set known_at = at');
  known = NOW.toISOString();
  app = api.with({ now: () => new Date('2026-06-01T09:00:00Z') });
});
afterAll(() => api.close());
const get = (address: string) => request(app).get(address).set('Accept', 'application/json');
const asked = (more: string) => `/v1/offers/open?${more}`;

describe('An offer at another moment', () => {
  it('names the day, the knowledge and the rules, and says them before its sentences', async () => {
    const { body } = await get(asked('asOf=2028-01-01')).expect(200);
    expect(body.moment).toEqual({ asOf: '2028-01-01', knownAt: null, ruleset: body.verdict.ruleset });
    expect(body.verdict.label.en).toMatch(/^As of 1 January 2028: /);
    const both = await get(`${asked('lang=de&asOf=2028-01-01')}&knownAt=${known}`).expect(200);
    expect(both.body.moment).toMatchObject({ asOf: '2028-01-01', knownAt: known });
    expect(both.body.verdict.label.de).toMatch(/^Stand 1\. Januar 2028, nach dem Wissen vom /);
    expect(both.body.verdict.code).toBe(body.verdict.code);
    expect((await get('/v1/offers/open').expect(200)).body).not.toHaveProperty('moment');
  });

  it('may be kept for good only where both times are fixed and past', async () => {
    const caching = async (more: string) => (await get(asked(more)).expect(200)).headers['cache-control'];
    expect(await caching(`asOf=2026-04-01&knownAt=${known}`)).toContain('immutable');
    expect(await caching('asOf=2026-04-01')).not.toContain('immutable');
    expect(await caching(`knownAt=${known}`)).not.toContain('immutable');
    expect(await caching('asOf=2026-04-01&knownAt=2026-06-01T08:55:00Z')).not.toContain('immutable');
  });

  it('is no-knowledge before the first read of the register', async () => {
    const { body, headers } = await get(asked('asOf=2026-04-01&knownAt=2001-01-01')).expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.type).toMatch(/\/no-knowledge$/);
    expect(body.detail).toContain('2001-01-01T00:00:00.000Z');
  });

  it('names every mistake, and takes no knowledge from times to come', async () => {
    const { body } = await get(asked('asOf=2026-02-30&knownAt=2099-01-01')).expect(400);
    expect(body.errors.map(({ parameter, code }: { parameter: string; code: string }) => [parameter, code])).toEqual([
      ['asOf', 'day'],
      ['knownAt', 'momentAhead'],
    ]);
    await get(asked('knownAt=yesterday')).expect(400);
    await get(asked('asOf=2999-01-01')).expect(200);
  });
});

describe('GET /v1/offers/{id}/evidence', () => {
  it('gives the two statements, the reports as received, and all rules with the one that decides', async () => {
    const { body } = await get('/v1/offers/open/evidence?lang=en').expect(200);
    expect(EvidenceAnswer.parse(body)).toEqual(body);
    expect(body.statements).toMatchObject({ offer: expect.stringContaining('valid') });
    expect(body.reports[0]).toMatchObject({ role: 'evidence', report: { id: 5002 }, agency: { acronym: 'QAX' } });
    expect(body.reports[0].hash).toMatch(/^[0-9a-f]{32}$/);
    const [{ rules }] = body.trace.bodies;
    expect(rules).toHaveLength(18);
    const decides = rules.filter((rule: { decides: boolean }) => rule.decides);
    expect(decides).toEqual([expect.objectContaining({ no: 5, code: body.verdict.code, holds: true })]);
    expect(body.trace.flags.filter((one: { raised: boolean }) => one.raised)).toHaveLength(body.verdict.flags.length);
  });

  it('answers for any moment, also of an offer that is withdrawn since', async () => {
    const address = `/v1/offers/open/evidence?asOf=2028-01-01&knownAt=${known}`;
    const before = await get(address).expect(200);
    await markNotSeen(api.db, before.body.record.source, ['open'], '2026-05-01T10:00:00.000Z');
    const after = await get(address).expect(200);
    expect(after.body).toEqual(before.body);
    expect(after.body.moment).toMatchObject({ asOf: '2028-01-01', knownAt: known });
    expect(after.headers['cache-control']).toContain('immutable');
  });

  it('is not found for an id that nobody has', async () => {
    await get('/v1/offers/nobody/evidence').expect(404);
  });
});
