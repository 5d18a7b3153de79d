import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { RegistryError } from '../../../../services/errors.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { RegistryFacts, RegistryProvider } from '../../../../services/model/registry-facts.ts';
import { openJudging } from '../../../../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { toVerdict } from '../../../../services/registry/verdict/verdict.ts';
import type { Db } from '../../../../services/store/home/db.ts';
import { readOffers } from '../../../../services/store/offers/offer-reading.ts';
import {
  factsIn,
  findRegistryProviders,
  loadRegistryFacts,
} from '../../../../services/store/register/registry-facts.ts';
import { readProviders } from '../../../../services/store/sources/providers.ts';
import { forgetOffersAndRegister, publishOffers, seedSource } from '../../../helpers/indexing.ts';
import { AGENCY, audit, of, provider } from '../../../helpers/register-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const OWN = 9001;
const ETER = { scheme: 'eter', value: 'AT0001', validFrom: null, validTo: null };
const DEQAR: RegistryFacts = {
  registry: 'deqar',
  snapshot: '2026-09-01T02:30:00.000Z',
  providers: [provider(OWN, { identifiers: [ETER] }), provider(2)],
  reports: [],
  agencies: [AGENCY],
};
const national = (key: number, more: Partial<RegistryProvider> = {}) =>
  provider(key, { id: `at-register:${key}`, ...more });
const NATIONAL: RegistryFacts = {
  ...DEQAR,
  registry: 'at-register',
  providers: [national(5, { identifiers: [ETER] }), national(6)],
  reports: [audit(12, { providers: ['at-register:5'] }), audit(13, { providers: ['at-register:6'] })],
};
const MINUTE_MS = 60_000;

let store: TestStore;
let db: Db;
let minutes = 0;
const now = () => new Date(Date.parse('2026-09-01T03:00:00Z') + minutes * MINUTE_MS);
const sync = (facts: RegistryFacts, further = false) => {
  minutes++;
  return syncRegistry(facts, { db, policy: DEFAULT_POLICY, now, log: silentLogger }, 0, { further });
};
const codes = async () =>
  Object.fromEntries(
    (await db.query<{ id: string; code: string }>('select id, code from offer')).map((one) => [one.id, one.code]),
  );

async function verdictOn(id: string, knownAt: string | null = null) {
  const judging = await openJudging(factsIn(db, knownAt), DEFAULT_POLICY);
  const record = (await readOffers(db, [id])).get(id);
  if (!record) throw new Error(`no offer ${id}`);
  await judging.prepare([record]);
  return toVerdict(judging.judge(record, '2026-09-01'), judging.index);
}

beforeAll(async () => {
  store = await openTestStore();
  db = store.db;
  await seedSource(db);
});
afterAll(() => store.close());
beforeEach(async () => {
  await forgetOffersAndRegister(db);
  const body = { iri: null, name: { en: 'Alone' }, country: null };
  await publishOffers(db, {
    own: { title: { en: 'Own' } },
    alone: {
      title: { en: 'Alone' },
      awardingBodies: [{ ...body, identifiers: [{ scheme: 'at-register', value: '6' }] }],
    },
  });
});

describe('A national register beside DEQAR', () => {
  it('is refused unless it is named, and the demo register is refused in any case', async () => {
    await sync(DEQAR);
    const codeOf = (facts: RegistryFacts, further: boolean) =>
      sync(facts, further).catch((error: unknown) => (error instanceof RegistryError ? error.code : String(error)));
    expect(await codeOf(NATIONAL, false)).toBe('registry-mixed');
    expect(await codeOf({ ...DEQAR, registry: 'demo' }, true)).toBe('registry-mixed');
    expect((await loadRegistryFacts(db, 'all')).registers).toBeUndefined();
  });

  it('adds its reports to the provider that both list, and knows others by its own numbers', async () => {
    await sync(DEQAR);
    expect(await codes()).toEqual({ own: 'NO_REPORTS', alone: 'PROVIDER_NOT_FOUND' });
    const synced = await sync(NATIONAL, true);
    expect(synced.rejudged).toEqual({ looked: 2, changed: 2 });
    expect(await codes()).toEqual({ own: 'INSTITUTION_ASSURED', alone: 'INSTITUTION_ASSURED' });
    const own = await verdictOn('own');
    expect(own.subject).toMatchObject({ registryId: provider(OWN).id });
    expect(own.reports).toMatchObject([
      { id: 12, registry: 'at-register', link: 'direct', agencyName: { und: AGENCY.name } },
    ]);
    expect(own.registry).toBe('at-register');
    expect(own.provider.reports).toEqual([own.reports[0]?.key]);
    expect((await verdictOn('alone')).subject).toMatchObject({
      registryId: 'at-register:6',
      resolvedBy: 'at-register',
    });
  });

  it('numbers its reports as DEQAR does without one taking the other’s place', async () => {
    await sync({ ...DEQAR, reports: [audit(12, of(OWN))] });
    await sync(NATIONAL, true);
    const own = await verdictOn('own');
    expect(own.reports.map(({ id, registry }) => [registry, id]).sort()).toEqual([
      ['at-register', 12],
      ['deqar', 12],
    ]);
    expect(own.registry).toBe('deqar');
    await sync({ ...DEQAR, reports: [audit(12, { ...of(OWN), decision: 'negative', validFrom: '2026-01-01' })] });
    expect(await codes()).toMatchObject({ own: 'NEGATIVE_INSTITUTION', alone: 'INSTITUTION_ASSURED' });
  });

  it('loses nothing through a read of DEQAR, and DEQAR nothing through one of it', async () => {
    await sync({ ...DEQAR, reports: [audit(1, of(OWN))] });
    expect(await sync(NATIONAL, true)).toMatchObject({
      deleted: { providers: 0, reports: 0, agencies: 0 },
      reports: 2,
    });
    expect(await sync({ ...DEQAR, reports: [audit(1, of(OWN))] })).toMatchObject({
      deleted: { providers: 0, reports: 0, agencies: 0 },
      changedProviders: 0,
      rejudged: { looked: 0 },
    });
    expect((await loadRegistryFacts(db, 'all')).reports).toHaveLength(3);
  });

  it('says in a finding of the read what cannot be told to be the same, and leaves the other as it was', async () => {
    await sync({ ...DEQAR, reports: [audit(1, of(OWN))] });
    const other = { scheme: 'deqar', value: provider(2).id, validFrom: null, validTo: null };
    const { findings } = await sync(
      { ...NATIONAL, providers: [national(5, { identifiers: [ETER, other] })], reports: [] },
      true,
    );
    expect(findings).toMatchObject([
      { code: 'registry-not-joined', subject: 'provider at-register:5', path: 'several' },
    ]);
    expect(await codes()).toMatchObject({ own: 'INSTITUTION_ASSURED' });
  });

  it('is not known at a moment before its first read', async () => {
    await sync(DEQAR);
    const before = now().toISOString();
    await sync(NATIONAL, true);
    expect((await verdictOn('own', before)).code).toBe('NO_REPORTS');
    expect((await verdictOn('own')).code).toBe('INSTITUTION_ASSURED');
  });

  it('is at a past moment the institution that it was held to be then, whatever is known since', async () => {
    await sync(DEQAR);
    await sync({ ...NATIONAL, providers: [national(5), national(6, { identifiers: [ETER] })] }, true);
    const joined = now().toISOString();
    await sync({ ...NATIONAL, providers: [national(5, { identifiers: [ETER] }), national(6)] }, true);
    const numbers = ['5', '6'].map((value) => ({ scheme: 'at-register', value }));
    const found = async (knownAt: string | null) => [...(await factsIn(db, knownAt).find(numbers)).values()].flat();
    expect(await found(joined)).toEqual(['at-register:5', provider(OWN).id]);
    expect(await found(null)).toEqual([provider(OWN).id, 'at-register:6']);
  });

  it('gives the provider its further id, and finds it as one by any identifier', async () => {
    await sync(DEQAR);
    await sync(NATIONAL, true);
    const found = await findRegistryProviders(db, [ETER, { scheme: 'at-register', value: '5' }]);
    expect([...found.values()]).toEqual([[provider(OWN).id], [provider(OWN).id]]);
    const [offer] = [...(await readOffers(db, ['own'])).values()];
    const known = (await readProviders(db, [offer?.provider.id ?? ''])).get(offer?.provider.id ?? '');
    expect(known?.registryIds).toEqual([
      { registry: 'deqar', id: provider(OWN).id },
      { registry: 'at-register', id: '5' },
    ]);
  });
});
