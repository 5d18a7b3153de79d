import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { signPortalToken } from '../../services/keys/portal-token.ts';
import { markNotSeen } from '../../services/store/offers/not-seen.ts';
import { saveOffers } from '../../services/store/offers/offers.ts';
import { saveRegistryFacts } from '../../services/store/register/save-registry-facts.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { REGISTER_FACTS } from '../helpers/api-register.ts';
import { offerWrite } from '../helpers/offer-writes.ts';

let api: TestApi;
const OLD = '2023-09-01T00:00:00.000Z';
const CHANGED = '2024-09-01T00:00:00.000Z';
const GONE = '2025-02-01T00:00:00.000Z';
beforeAll(async () => {
  api = await openTestApi();
  const old = (title: Record<string, string>, ects: number) =>
    offerWrite('robots', {
      source: 'source1',
      provider: 'p1',
      content: { title, ects, iri: 'https://halkyon.example/robots' },
      keys: [{ authority: '', key: 'https://halkyon.example/robots' }],
    });
  const { db } = api;
  await db.transaction((tx) => saveOffers(tx, [old({ en: 'Robots in care', de: 'Roboter in der Pflege' }, 4)], OLD));
  await db.transaction((tx) => saveOffers(tx, [old({ en: 'Assistive machines' }, 6)], CHANGED));
  await markNotSeen(db, 'source1', ['robots'], GONE);
  const [known, ...others] = REGISTER_FACTS.providers;
  if (!known) throw new Error('the register is empty');
  const names = [...known.names, { name: 'Halkyon Polytechnic', english: true, validTo: '2022-12-31' }];
  await saveRegistryFacts(db, {
    ...REGISTER_FACTS,
    snapshot: '2026-04-30T03:00:00.000Z',
    providers: [{ ...known, names }, ...others],
  });
});
afterAll(() => api.close());

const look = async (query: Record<string, string>, status = 200) =>
  (
    await request(api.app)
      .get(`/v1/lookup?${new URLSearchParams(query)}`)
      .set('Accept', 'application/json')
      .expect(status)
  ).body;
interface Candidate {
  id: string;
  differences: { field: string; how: string; found: string[] }[];
}
const hows = ({ differences }: Candidate) => differences.map(({ field, how }) => `${field}: ${how}`);

describe('GET /v1/lookup', () => {
  it('finds a course of former years from title, awarding body and date, as it stood then, though it is withdrawn since', async () => {
    const body = await look({
      title: 'Roboter in der Pflege',
      awardingBody: 'University of Halkyon',
      date: '2023-11-20',
      credits: '4',
      country: 'AT',
    });
    const [first] = body.candidates;
    expect(first).toMatchObject({ id: 'robots', ects: 4, differences: [], known: { from: OLD, to: GONE } });
    expect(first.version).toMatchObject({ from: OLD, to: CHANGED });
    expect(first.links.offer).toContain('asOf=2023-11-20');
    await request(api.app).get(first.links.offer).set('Accept', 'application/json').expect(200);
    await request(api.app).get(first.links.evidence).expect(200);
  });

  it('tolerates slips, and names everything that differs', async () => {
    const body = await look({
      title: 'Robbots in caer',
      awardingBody: 'Universty of Halkion',
      date: '2024-10-01',
      credits: '5',
      country: 'DE',
    });
    const found = body.candidates.find(({ id }: Candidate) => id === 'robots');
    expect(hows(found)).toEqual(['title: other-version', 'awardingBody: similar', 'country: other', 'credits: other']);
    expect(found.differences[0].found).toEqual(['Assistive machines']);
    expect(found.differences[0].message).toBe(
      'Only another version of this offer is called so. Here: Assistive machines. Asked: Robbots in caer.',
    );
  });

  it('says that a name is a former one, that the day lies before or after what is known', async () => {
    const former = await look({ title: 'Robots in care', awardingBody: 'Halkyon Polytechnic', date: '2023-10-01' });
    expect(hows(former.candidates[0])).toEqual(['awardingBody: former-name']);
    const early = await look({ title: 'Robots in care', awardingBody: 'Halkyon Polytechnic', date: '2022-10-01' });
    expect(hows(early.candidates[0])).toEqual(['awardingBody: later-name', 'date: not-known-yet']);
    expect(early.candidates[0].known.from).toBe(OLD);
    const late = await look({ title: 'Assistive machines', date: '2025-10-01', lang: 'de' });
    expect(late.candidates[0].differences[0].message).toMatch(
      /^An jenem Tag gab es dieses Angebot nicht mehr\. Hier: /,
    );
    expect(hows(late.candidates[0])).toEqual(['date: withdrawn']);
  });

  it('gives candidates and never one silent match: another provider’s course of that title stands beside it', async () => {
    await api.publish('robots2', 'p2', { title: { en: 'Robots in care' } });
    const { candidates } = await look({ title: 'Robots in care', awardingBody: 'University of Halkyon' });
    expect(candidates.map(({ id }: Candidate) => id)).toEqual(['robots', 'robots2']);
    expect(hows(candidates[1])).toContain('awardingBody: other');
  });

  it('finds nothing for what nobody offers, and takes no hostile text for more than a text', async () => {
    expect((await look({ title: 'Quantum falconry' })).candidates).toEqual([]);
    expect((await look({ title: '!!! %_\\' })).candidates).toEqual([]);
    expect((await look({ title: "'; drop table offer; --".repeat(100) })).candidates).toEqual([]);
    const { errors } = await look({ awardingBody: 'Halkyon', lang: 'de' }, 400);
    expect(errors).toMatchObject([{ parameter: 'title', code: 'parameterMissing' }]);
    expect(errors[0].detail).toBe('title fehlt: Ohne diese Angabe lässt sich nichts nachschlagen.');
    await look({ title: 'Robots', date: '2023-02-30' }, 400);
    await look({ title: 'Robots', credits: '-1' }, 400);
    await look({ title: 'Robots', credits: '1e9' }, 400);
  });

  it('finds within a portal what is shown there, however many likelier offers are not, and does not count these', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'accredex-lookup-'));
    const keys = await ensureKeys(folder, NOW);
    await rm(folder, { recursive: true });
    const title = { en: 'Underwater basketry' };
    const others = Array.from({ length: 600 }, (_, at) =>
      offerWrite(`basket${at}`, {
        source: 'source1',
        provider: 'p2',
        content: { title, kind: 'mooc', iri: `https://glen.example/${at}` },
        keys: [{ authority: '', key: `https://glen.example/${at}` }],
      }),
    );
    await api.db.transaction((tx) => saveOffers(tx, others, NOW.toISOString()));
    await api.publish('basketry', 'p1', { title: { en: 'Underwater basketry for beginners' }, kind: 'course' });
    await api.sync();
    const all = await look({ title: title.en, size: '10' });
    expect([all.candidates.length, all.more]).toEqual([10, true]);
    const portal = await signPortalToken({ filter: 'kind=course', name: null }, { expiresAt: null, keys, now: NOW });
    const { body } = await request(api.with({ keys: async () => keys }))
      .get(`/v1/lookup?${new URLSearchParams({ title: title.en, portal })}`)
      .set('Accept', 'application/json')
      .expect(200);
    expect(body.candidates.map(({ id }: Candidate) => id)).toEqual(['basketry']);
    expect(body.more).toBe(false);
  });
});
