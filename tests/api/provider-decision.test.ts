import { createHash } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideProvider } from '../../harvester/passes/decide-provider.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import { verdictAt } from '../../services/registry/verdict/verdict-at.ts';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { provider } from '../helpers/source-records.ts';

const TOKEN = 'open-sesame-open-sesame';
const BEARER = { Authorization: `Bearer ${TOKEN}` };
const HALKYON = 'DEQARINST9001';
const ROR = { scheme: 'ror', value: 'https://ror.org/03p4demo9' };
const PATH = '/v1/providers/p3/decision';

describe('An operator’s decision on who a provider is', () => {
  let api: TestApi;
  let app: Express;
  let minutes = 0;
  const now = () => new Date(NOW.getTime() + ++minutes * 60_000);
  beforeAll(async () => {
    api = await openTestApi();
    const sha256 = createHash('sha256').update(TOKEN).digest('hex');
    app = api.with({
      admins: [{ name: 'ines', sha256 }],
      decide: (id, said, by) => decideProvider(id, said, by, { db: api.db, policy: DEFAULT_POLICY, now }),
    });
    await api.db.query('update registry_sync set known_at = at');
    const p3 = provider('p3', {
      name: { de: 'UNIVERSITY  of Halkyon' },
      country: 'AT',
      kind: 'unknown',
      identifiers: [ROR],
      resolution: { how: 'operator', by: [], at: NOW.toISOString() },
    });
    await saveProviders(api.db, [p3], NOW.toISOString());
    await api.publish('mine', 'p3', { title: { en: 'Weaving' }, ects: 3 });
    // Another one's offer, awarded by p3 and by nobody else; no register lists the identifier by which it says so.
    const p3Named = { iri: null, identifiers: [ROR], name: { en: 'A school' }, country: null };
    await api.publish('theirs', 'p1', { title: { en: 'Dyeing' }, ects: 3, awardingBodies: [p3Named] });
  });
  afterAll(() => api.close());
  const verdict = async () => (await request(app).get('/v1/offers/mine').expect(200)).body.verdict;
  const theirs = async () => (await request(app).get('/v1/offers/theirs').expect(200)).body.verdict;
  const codeAt = async (knownAt: Date, id = 'mine') =>
    (await verdictAt(api.db, [id], { asOf: '2026-05-01', knownAt: knownAt.toISOString() }, DEFAULT_POLICY)).get(id)
      ?.verdict.code;
  const decide = (body: object) => request(app).post(PATH).set(BEARER).send(body);

  it('begins with candidates, which anybody may read and by which nothing is judged', async () => {
    const { body } = await request(app).get('/v1/providers/p3/candidates').expect(200);
    expect(body).toMatchObject({
      candidates: [{ registryId: HALKYON, likeBy: 'name', supportedBy: ['country'], differences: [] }],
      decided: null,
    });
    expect((await verdict()).code).toBe('PROVIDER_NOT_FOUND');
    expect((await theirs()).code).toBe('PROVIDER_NOT_FOUND');
    await request(app).get('/v1/providers/nobody/candidates').expect(404);
  });

  it('needs an administrator, a reason, and a record that a register lists', async () => {
    const reason = 'Same address and rector';
    await request(app).post(PATH).send({ registryId: HALKYON, reason }).expect(401);
    await request(app).get(PATH).expect(401);
    for (const empty of [' ', '\u202e']) await decide({ registryId: HALKYON, reason: empty }).expect(400);
    await decide({ registryId: 'DEQARINST4444', reason }).expect(400);
    await decide({ registryId: HALKYON, reason, by: 'me' }).expect(400);
    await request(app).delete(PATH).set(BEARER).expect(400);
    await request(app).post('/v1/providers/nobody/decision').set(BEARER).send({ registryId: null, reason }).expect(404);
    await request(app).put(PATH).set(BEARER).send({}).expect(405);
    expect((await verdict()).code).toBe('PROVIDER_NOT_FOUND');
  });

  it('is judged by at once, shown with its reason and day, and kept with who said it', async () => {
    const { body } = await decide({ registryId: HALKYON, reason: 'Same address and rector' }).expect(200);
    expect(body.decisions).toMatchObject([{ registryId: HALKYON, by: 'ines', knownTo: null }]);
    expect(await verdict()).toMatchObject({
      code: 'INSTITUTION_ASSURED',
      subject: { registryId: HALKYON, resolvedBy: 'operator' },
    });
    // Whoever else names it as awarding body means the same organisation.
    expect(await theirs()).toMatchObject({
      code: 'INSTITUTION_ASSURED',
      subject: { registryId: HALKYON, role: 'awarding-body', resolvedBy: 'operator' },
    });
    const page = (await request(app).get('/en/providers/p3').expect(200)).text;
    expect(page).toContain(
      `Decision by the operator of this catalogue (1 May 2026): in the register this provider is ${HALKYON}.`,
    );
    expect(page).toContain('Reason: Same address and rector');
    expect(page).not.toContain('ines');
    const shown = (await request(app).get('/v1/providers/p3').expect(200)).body;
    expect(shown).toMatchObject({
      registryIds: [{ registry: 'deqar', id: HALKYON }],
      decided: { registryId: HALKYON, resolvedBy: 'operator', reason: 'Same address and rector', on: '2026-05-01' },
    });
    expect(JSON.stringify(shown)).not.toContain('ines');
  });

  it('goes before identifiers, also where it says that the provider is nobody', async () => {
    await request(app)
      .post('/v1/providers/p1/decision')
      .set(BEARER)
      .send({ registryId: null, reason: 'A namesake with the same domain' })
      .expect(200);
    const { body } = await request(app).get('/v1/offers/full').expect(200);
    expect(body.verdict.code).toBe('PROVIDER_NOT_FOUND');
    await request(app).delete('/v1/providers/p1/decision').set(BEARER).expect(200);
    const after = (await request(app).get('/v1/offers/full').expect(200)).body.verdict;
    expect(after.subject).toMatchObject({ registryId: HALKYON, resolvedBy: 'deqar' });
  });

  it('can be taken back, and what was known while it stood stays the same', async () => {
    const before = new Date(NOW.getTime() + 1_000);
    const meanwhile = now();
    await request(app).delete(PATH).set(BEARER).expect(200);
    expect([(await verdict()).code, (await theirs()).code]).toEqual(['PROVIDER_NOT_FOUND', 'PROVIDER_NOT_FOUND']);
    expect([await codeAt(before), await codeAt(meanwhile), await codeAt(now())]).toEqual([
      'PROVIDER_NOT_FOUND',
      'INSTITUTION_ASSURED',
      'PROVIDER_NOT_FOUND',
    ]);
    const named = await Promise.all([before, meanwhile].map((moment) => codeAt(moment, 'theirs')));
    expect(named).toEqual(['PROVIDER_NOT_FOUND', 'INSTITUTION_ASSURED']);
    const { body } = await request(app).get(PATH).set(BEARER).expect(200);
    expect(body.decisions).toMatchObject([{ registryId: HALKYON, knownTo: expect.any(String) }]);
  });
});
