import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rejudgeDue } from '../../../../harvester/passes/rejudge.ts';
import { syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { RegistryFacts, RegistryReport } from '../../../../services/model/registry-facts.ts';
import { openJudging } from '../../../../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import type { Db } from '../../../../services/store/home/db.ts';
import { listVerdictChanges } from '../../../../services/store/offers/verdict-changes.ts';
import { listVerdictDays } from '../../../../services/store/offers/verdict-days.ts';
import { factsIn } from '../../../../services/store/register/registry-facts.ts';
import { forgetOffersAndRegister, publishOffers, seedSource } from '../../../helpers/indexing.ts';
import { AGENCY, audit, of, provider, relation } from '../../../helpers/register-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const [OWN, PARTNER] = [9001, 2];
let store: TestStore;
let db: Db;
let day = '';
const now = () => new Date(`${day}T03:00:00Z`);
const PROVIDERS = [provider(OWN), provider(PARTNER)];
const AUDIT = audit(1, { ...of(OWN), validTo: '2026-10-31' });

/** A read of the register on a day. */
async function sync(on: string, reports: readonly RegistryReport[], more: Partial<RegistryFacts> = {}) {
  day = on;
  const facts = { registry: 'deqar', snapshot: `${on}T02:00:00.000Z`, providers: PROVIDERS, agencies: [AGENCY] };
  return syncRegistry({ ...facts, reports, ...more }, { db, policy: DEFAULT_POLICY, now, log: silentLogger }, 100);
}
/** The daily pass, without a read. */
async function pass(on: string) {
  day = on;
  return rejudgeDue({ db, judging: await openJudging(factsIn(db), DEFAULT_POLICY), now });
}
async function lastChange(offerId = 'o1') {
  const changes = await listVerdictChanges(db, { offerId, limit: 100 });
  const last = changes.at(-1);
  return last && { from: last.from?.code ?? null, to: last.to.code, reason: last.reason, reports: last.reports };
}

beforeAll(async () => {
  store = await openTestStore();
  db = store.db;
  await seedSource(db);
});
afterAll(() => store.close());
beforeEach(async () => {
  await forgetOffersAndRegister(db);
  await publishOffers(db, {
    o1: {},
    o2: { awardingBodies: [{ iri: null, identifiers: [], name: {}, country: null }] },
  });
});

describe('Every change of a verdict has its reason', () => {
  it('first, and then whatever a read of the register changed of a report', async () => {
    expect(await lastChange()).toMatchObject({ from: null, reason: 'first' });
    await sync('2026-09-01', []);
    expect(await lastChange()).toMatchObject({ to: 'NO_REPORTS' });
    await sync('2026-09-02', [AUDIT]);
    expect(await lastChange()).toEqual({
      from: 'NO_REPORTS',
      to: 'INSTITUTION_ASSURED',
      reason: 'report-added',
      reports: [1],
    });
    await sync('2026-09-03', [{ ...AUDIT, validTo: '2027-10-31' }]);
    expect(await lastChange()).toMatchObject({ to: 'INSTITUTION_ASSURED', reason: 'report-changed', reports: [1] });
    await sync('2026-09-04', [{ ...AUDIT, decision: 'negative' }]);
    expect(await lastChange()).toMatchObject({ to: 'NEGATIVE_INSTITUTION', reason: 'decision-changed', reports: [1] });
    await sync('2026-09-05', [{ ...AUDIT, flag: 'high' }]);
    expect(await lastChange()).toMatchObject({ to: 'PENDING_EQAR_CHECK', reason: 'flagged', reports: [1] });
    await sync('2026-09-06', [AUDIT]);
    await sync('2026-09-07', []);
    expect(await lastChange()).toEqual({
      from: 'INSTITUTION_ASSURED',
      to: 'NO_REPORTS',
      reason: 'report-withdrawn',
      reports: [1],
    });
  });

  it('an end that came without any read is expired, and a beginning is the day', async () => {
    const later = audit(2, { ...of(OWN), validFrom: '2026-12-01', validTo: '2030-12-31' });
    await sync('2026-09-01', [AUDIT, later]);
    await pass('2026-10-31');
    expect(await lastChange()).toMatchObject({ to: 'INSTITUTION_ASSURED' });
    await pass('2026-11-01');
    expect(await lastChange()).toMatchObject({ from: 'INSTITUTION_ASSURED', reason: 'expired', reports: [1] });
    await pass('2026-12-01');
    expect(await lastChange()).toMatchObject({ to: 'INSTITUTION_ASSURED', reason: 'day' });
  });

  it('expired also where a read came on the same day and changed something else', async () => {
    await sync('2026-09-01', [AUDIT]);
    await sync('2026-11-01', [AUDIT, audit(7, of(PARTNER))], { agencies: [AGENCY, { ...AGENCY, id: 9 }] });
    await pass('2026-11-01');
    expect(await lastChange()).toMatchObject({ reason: 'expired', reports: [1] });
  });

  it('agencies, providers and relations', async () => {
    await sync('2026-09-01', [AUDIT]);
    await sync('2026-09-02', [AUDIT], { agencies: [{ ...AGENCY, registered: false }] });
    expect(await lastChange()).toMatchObject({ to: 'NO_REPORTS', reason: 'agency-changed', reports: [1] });
    const closed = [provider(OWN, { closedOn: '2026-01-01' }), provider(PARTNER)];
    await sync('2026-09-03', [AUDIT], { providers: closed });
    expect(await lastChange()).toMatchObject({ to: 'PROVIDER_CLOSED', reason: 'provider-changed' });
    await sync('2026-09-04', [audit(7, of(PARTNER))]);
    expect(await lastChange()).toMatchObject({ to: 'NO_REPORTS' });
    const heir = provider(OWN, { relations: [relation('absorbed', PARTNER, { date: '2025-01-01' })] });
    await sync('2026-09-05', [audit(7, of(PARTNER))], { providers: [heir, provider(PARTNER)] });
    expect(await lastChange()).toMatchObject({ to: 'INHERITED_INSTITUTION', reason: 'relation-changed', reports: [7] });
  });

  it('stands beside the verdict: a row for each revision that says something else, and for no other', async () => {
    await sync('2026-09-01', [AUDIT]);
    const rows = async () => (await listVerdictChanges(db, { limit: 100 })).length;
    const before = await rows();
    await sync('2026-09-02', [AUDIT, audit(7, of(PARTNER))]);
    await pass('2026-09-02');
    expect(await rows()).toBe(before);
    const [change] = (await listVerdictChanges(db, { offerId: 'o1', limit: 100 })).slice(-1);
    const [offer] = await db.query<{ revision: string }>(`select revision from offer where id = 'o1'`);
    expect(change).toMatchObject({ revision: Number(offer?.revision), asOf: '2026-09-01' });
  });

  it('what the source says, where that moved it', async () => {
    await sync('2026-09-01', [AUDIT]);
    await publishOffers(db, { o1: { eqf: 3 } });
    expect((await lastChange())?.reason).toBe('offer-changed');
  });
});

describe('The figures of a day', () => {
  it('count what is seen by code and country, and are counted anew where they are asked again', async () => {
    await sync('2026-09-01', [AUDIT]);
    await pass('2026-09-01');
    const days = async () =>
      (await listVerdictDays(db, '2026-09-01', '2026-12-31')).map(({ day: on, code, offers }) => [on, code, offers]);
    expect(await days()).toEqual([
      ['2026-09-01', 'INSTITUTION_ASSURED', 1],
      ['2026-09-01', 'PROVIDER_NOT_FOUND', 1],
    ]);
    await db.query(`update offer set not_seen_since = now() where id = 'o2'`);
    await pass('2026-09-01');
    await pass('2026-11-01');
    expect(await days()).toEqual([
      ['2026-09-01', 'INSTITUTION_ASSURED', 1],
      ['2026-11-01', 'EXPIRED', 1],
    ]);
  });
});
