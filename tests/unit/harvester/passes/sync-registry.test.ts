import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SyncRegistryDeps, syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { RegistryError } from '../../../../services/errors.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { RegistryFacts, RegistryReport } from '../../../../services/model/registry-facts.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import type { Db } from '../../../../services/store/home/db.ts';
import { readChanges } from '../../../../services/store/offers/offer-reading.ts';
import { lastSync } from '../../../../services/store/register/registers.ts';
import { loadRegistryFacts } from '../../../../services/store/register/registry-facts.ts';
import { saveRegistryFacts } from '../../../../services/store/register/save-registry-facts.ts';
import { forgetOffersAndRegister, publishOffers, seedSource } from '../../../helpers/indexing.ts';
import { AGENCY, audit, of, provider, relation } from '../../../helpers/register-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const OWN = 9001;
const PROVIDERS = [provider(OWN), provider(2), provider(3)];
const awardedBy = (key: number) => ({
  awardingBodies: [{ iri: `https://data.deqar.eu/institution/${key}`, identifiers: [], name: {}, country: null }],
});

function register(reports: readonly RegistryReport[], more: Partial<RegistryFacts> = {}): RegistryFacts {
  return {
    registry: 'deqar',
    snapshot: '2026-09-01T02:30:00.000Z',
    providers: PROVIDERS,
    reports,
    agencies: [AGENCY],
    ...more,
  };
}

let store: TestStore;
let db: Db;
const deps = (more: Partial<SyncRegistryDeps> = {}): SyncRegistryDeps => ({
  db,
  policy: DEFAULT_POLICY,
  now: () => new Date('2026-09-01T03:00:00Z'),
  log: silentLogger,
  ...more,
});
const sync = (facts: RegistryFacts, more: Partial<SyncRegistryDeps> = {}) => syncRegistry(facts, deps(more));
const rows = () => db.query<{ id: string; tx: string; code: string }>('select id, tx, code from offer order by id');
const codes = async () => Object.fromEntries((await rows()).map(({ id, code }) => [id, code]));
const versions = async () => {
  const [row] = await db.query<{ n: number }>(
    `select ((select count(*) from registry_provider) + (select count(*) from registry_report) + (select count(*) from registry_agency))::int as n`,
  );
  return row?.n;
};
const BEFORE = [audit(1, of(OWN)), audit(2, of(2)), audit(3, of(3))];

beforeAll(async () => {
  store = await openTestStore();
  db = store.db;
  await seedSource(db);
});
afterAll(() => store.close());
beforeEach(async () => {
  await forgetOffersAndRegister(db);
  await publishOffers(db, {
    own: { title: { en: 'Own' } },
    'by-two': { title: { en: 'Two' }, ...awardedBy(2) },
    'by-three': { title: { en: 'Three' }, ...awardedBy(3) },
  });
});

describe('A read of the register', () => {
  it('is what every offer is judged by, the first time', async () => {
    expect(await sync(register(BEFORE))).toMatchObject({ rejudged: { looked: 3, changed: 3 } });
    expect(await codes()).toEqual({
      own: 'INSTITUTION_ASSURED',
      'by-two': 'INSTITUTION_ASSURED',
      'by-three': 'INSTITUTION_ASSURED',
    });
  });

  it('that finds nothing new writes no fact and touches no offer', async () => {
    await sync(register(BEFORE));
    const before = [await rows(), await versions()];
    expect(await sync(register(BEFORE, { snapshot: '2026-09-02T02:30:00.000Z' }))).toMatchObject({
      changedProviders: 0,
      rejudged: { looked: 0, changed: 0 },
    });
    expect([await rows(), await versions()]).toEqual(before);
    expect((await lastSync(db))?.snapshot).toBe('2026-09-02T02:30:00.000Z');
  });

  it('with a changed report judges the offers again that it touches, and no others', async () => {
    await sync(register(BEFORE));
    const before = new Map((await rows()).map(({ id, tx }) => [id, tx]));
    const withdrawn = BEFORE.map((one) => (one.id === 2 ? { ...one, decision: 'negative' as const } : one));
    expect(await sync(register(withdrawn))).toMatchObject({ changedProviders: 1, rejudged: { looked: 1, changed: 1 } });
    expect(await codes()).toMatchObject({ own: 'INSTITUTION_ASSURED', 'by-two': 'NEGATIVE_INSTITUTION' });
    expect((await rows()).filter(({ id, tx }) => before.get(id) !== tx).map(({ id }) => id)).toEqual(['by-two']);
  });

  it('reaches the heirs of a provider whose reports changed', async () => {
    const heir = provider(3, { relations: [relation('absorbed', 2, { date: '2025-01-01' })] });
    const providers = [provider(OWN), provider(2), heir];
    await sync(register([audit(1, of(OWN))], { providers }));
    expect(await codes()).toMatchObject({ 'by-three': 'NO_REPORTS' });
    const { rejudged } = await sync(register([audit(1, of(OWN)), audit(2, of(2))], { providers }));
    expect(rejudged).toEqual({ looked: 2, changed: 2 });
    expect(await codes()).toMatchObject({ 'by-two': 'INSTITUTION_ASSURED', 'by-three': 'INHERITED_INSTITUTION' });
  });

  it('reaches the offers of a provider that is gone, of one that is new, and of an agency that lost its registration', async () => {
    await sync(register(BEFORE));
    const left = register(BEFORE.slice(0, 2), { providers: PROVIDERS.slice(0, 2) });
    expect((await sync(left)).rejudged).toEqual({ looked: 1, changed: 1 });
    expect(await codes()).toMatchObject({ 'by-three': 'PROVIDER_NOT_FOUND' });
    expect((await sync(register(BEFORE))).rejudged).toEqual({ looked: 1, changed: 1 });
    const lapsed = { ...AGENCY, registered: false, registrationEnd: '2020-01-01' };
    expect((await sync(register(BEFORE, { agencies: [lapsed] }))).rejudged).toEqual({ looked: 3, changed: 3 });
    expect(await codes()).toMatchObject({ own: 'NO_REPORTS' });
  });

  it('in which a record cannot be read keeps what was known of it: that is no deletion', async () => {
    await sync(register(BEFORE));
    const unreadable = { providers: [3], reports: [2], agencies: [] };
    const partly = { ...register([audit(1, of(OWN)), audit(3, of(3))]), unreadable };
    const listOnly = partly.providers.map((one) => (one.key === 3 ? { ...one, levels: [5] } : one));
    // That one of its reports could not be read is all that is new.
    expect((await sync({ ...partly, providers: listOnly })).changedProviders).toBe(1);
    const known = await loadRegistryFacts(db, 'all');
    expect(known.providers.map(({ key, levels, unreadReports }) => [key, levels, unreadReports])).toEqual([
      [2, [], [2]],
      [3, [], undefined],
      [OWN, [], undefined],
    ]);
    expect(await codes()).toMatchObject({ 'by-two': 'INSTITUTION_ASSURED', 'by-three': 'INSTITUTION_ASSURED' });
  });

  it('under other rules judges everything again', async () => {
    const evaluations = BEFORE.map((one) => ({ ...one, decision: 'not applicable' as const }));
    await sync(register(evaluations));
    const policy = { ...DEFAULT_POLICY, strictNotApplicable: true };
    expect((await sync(register(evaluations), { policy })).rejudged).toEqual({ looked: 3, changed: 3 });
    expect(await codes()).toMatchObject({ own: 'NOT_COVERED' });
  });
});

describe('A sync that broke off', () => {
  it('is known to nobody, and the next one completes it', async () => {
    await sync(register(BEFORE));
    const before = await loadRegistryFacts(db, 'all');
    let left = 2;
    const dying: Db = {
      ...db,
      query: db.query.bind(db),
      transaction: (work) => (left-- > 0 ? db.transaction(work) : Promise.reject(new Error('killed'))),
    };
    const changed = register(
      BEFORE.map((one) => ({ ...one, decision: 'negative' as const })),
      { providers: PROVIDERS.map((one) => ({ ...one, name: 'New name' })) },
    );
    await expect(sync(changed, { db: dying })).rejects.toThrow('killed');
    expect(await loadRegistryFacts(db, 'all')).toEqual(before);
    expect(await codes()).toMatchObject({ own: 'INSTITUTION_ASSURED' });
    expect((await sync(changed)).rejudged).toEqual({ looked: 3, changed: 3 });
    expect(await codes()).toMatchObject({ own: 'NEGATIVE_INSTITUTION', 'by-three': 'NEGATIVE_INSTITUTION' });
  });

  it('after its facts were in is made good by the next, which finds nothing new', async () => {
    await sync(register(BEFORE));
    const withdrawn = register(BEFORE.map((one) => (one.id === 2 ? { ...one, decision: 'negative' as const } : one)));
    await saveRegistryFacts(db, withdrawn);
    expect(await codes()).toMatchObject({ 'by-two': 'INSTITUTION_ASSURED' });
    expect((await sync(withdrawn)).rejudged).toEqual({ looked: 1, changed: 1 });
    expect(await codes()).toMatchObject({ 'by-two': 'NEGATIVE_INSTITUTION' });
  });
});

describe('A catalogue', () => {
  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'nothing thrown',
      (error: unknown) => (error instanceof RegistryError ? error.code : String(error)),
    );
  const demo = register([], { registry: 'demo', providers: [{ ...provider(1), id: 'DEMO-INST-0001' }] });

  it.each([
    ['a real register', register(BEFORE), demo],
    ['a demo register', demo, register(BEFORE)],
  ])('that was filled from %s refuses the other kind, and stays as it was', async (_kind, first, other) => {
    await sync(first);
    const before = await loadRegistryFacts(db, 'all');
    expect(await codeOf(sync(other))).toBe('registry-mixed');
    expect(await loadRegistryFacts(db, 'all')).toEqual(before);
    expect((await readChanges(db, null, 10)).changes.map(({ record }) => record?.verdict?.registry)).toEqual([
      first.registry,
      first.registry,
      first.registry,
    ]);
  });

  it('takes a register that is suddenly empty, or half of it gone, for broken', async () => {
    await sync(register(BEFORE));
    expect(await codeOf(sync(register([], { providers: [] })))).toBe('registry-empty');
    expect(await codeOf(sync(register([], { providers: [provider(OWN)] })))).toBe('registry-held');
    expect(await codeOf(sync(register([])))).toBe('registry-held');
    expect(await codes()).toMatchObject({ own: 'INSTITUTION_ASSURED' });
  });

  describe('of many reports', () => {
    const MANY = Array.from({ length: 300 }, (_, at) => audit(at + 1, of(OWN)));

    it('is told of each report and provider that the register no longer lists', async () => {
      await sync(register(MANY));
      const { deleted, findings } = await sync(register(MANY.slice(5), { providers: PROVIDERS.slice(0, 2) }));
      expect(deleted).toEqual({ providers: 1, reports: 5, agencies: 0 });
      expect(findings.map(({ code, severity, subject }) => [code, severity, subject])).toEqual([
        ['registry-provider-gone', 'warning', `provider ${provider(3).id}`],
        ...[1, 2, 3, 4, 5].map((id) => ['registry-report-gone', 'warning', `report ${id}`]),
      ]);
    });

    it('holds a read that lacks more than 2 % of them, until as many deletions are accepted', async () => {
      await sync(register(MANY));
      const before = [await versions(), await lastSync(db)];
      const short = register(MANY.slice(7));
      await expect(sync(short)).rejects.toMatchObject({
        code: 'registry-held',
        facts: { deletions: 7, reports: 7 },
        message: expect.stringContaining('--accept-deletions 7'),
      });
      await expect(syncRegistry(short, deps(), 6)).rejects.toMatchObject({ code: 'registry-held' });
      expect([await versions(), await lastSync(db)]).toEqual(before);
      expect((await syncRegistry(short, deps(), 7)).deleted.reports).toBe(7);
      expect((await lastSync(db))?.reports).toBe(293);
    });

    it('does not take 2 % or less for broken, nor reports that are listed and cannot be read for deleted', async () => {
      await sync(register(MANY));
      expect((await sync(register(MANY.slice(6)))).deleted.reports).toBe(6);
      const unreadable = { providers: [], reports: MANY.slice(6, 100).map(({ id }) => id), agencies: [] };
      expect((await sync({ ...register(MANY.slice(100)), unreadable } as RegistryFacts)).deleted.reports).toBe(0);
      expect((await lastSync(db))?.reports).toBe(294);
    });

    it('holds a read that lacks agencies, too', async () => {
      const agencies = Array.from({ length: 20 }, (_, at) => ({ ...AGENCY, id: at + 1 }));
      await sync(register(BEFORE, { agencies }));
      expect(await codeOf(sync(register(BEFORE, { agencies: agencies.slice(6) })))).toBe('registry-held');
    });
  });

  it('keeps what details said before where the register has them no longer', async () => {
    const row = {
      id: 7,
      names: ['P'],
      level: 7,
      degree: false,
      ects: 5,
      assessment: null,
      isced: null,
      identifiers: [{ agency: 'QAX', value: 'P7' }],
      countries: ['MT'],
    };
    const told = [provider(OWN, { levels: [6], relations: [relation('absorbed', 2, { date: '2025-01-01' })] })];
    await sync(register([audit(1, { ...of(OWN), programmes: [row] })], { providers: told }));
    const listed = register(
      [audit(1, { ...of(OWN), decision: 'negative', programmes: [{ ...row, identifiers: [], countries: [] }] })],
      { providers: [provider(OWN, { name: 'Renamed' })] },
    );
    await sync({ ...listed, withoutDetail: { providers: [OWN], reports: [1] } } as RegistryFacts);
    expect(await loadRegistryFacts(db, 'all')).toMatchObject({
      providers: [{ name: 'Renamed', levels: [6], relations: [{ kind: 'absorbed' }] }],
      reports: [{ decision: 'negative', programmes: [row] }],
    });
  });
});
