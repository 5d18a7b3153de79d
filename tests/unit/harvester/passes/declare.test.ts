import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declare, judgeDeclared, withdrawDeclaration } from '../../../../harvester/passes/declare.ts';
import { syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { verdictAt } from '../../../../services/registry/verdict/verdict-at.ts';
import type { Db } from '../../../../services/store/home/db.ts';
import { listVerdictChanges } from '../../../../services/store/offers/verdict-changes.ts';
import { markJudged, unjudgedDeclarations } from '../../../../services/store/register/declarations.ts';
import { publishOffers, seedSource } from '../../../helpers/indexing.ts';
import { AGENCY, audit, of, provider } from '../../../helpers/register-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

let store: TestStore;
let db: Db;
let day = '2026-09-01';
const now = () => new Date(`${day}T03:00:00Z`);
const AUDIT = audit(1, of(9001));
const ACTIVITY = AUDIT.activities[0]?.id ?? 0;

beforeAll(async () => {
  store = await openTestStore();
  db = store.db;
  await seedSource(db);
  const facts = { registry: 'deqar', snapshot: '2026-09-01T02:00:00.000Z', agencies: [AGENCY] };
  const read = { ...facts, providers: [provider(9001)], reports: [AUDIT] };
  await publishOffers(db, { o1: {} });
  await syncRegistry(read, { db, policy: DEFAULT_POLICY, now, log: silentLogger });
});
afterAll(() => store.close());

const said = (includes: boolean) => ({
  activity: ACTIVITY,
  includes,
  from: '2024-01-01',
  url: 'https://qax.example/mc',
});
const judge = () => judgeDeclared({ db, now, policy: DEFAULT_POLICY });
async function coverAt(knownAt: string | null) {
  const found = (await verdictAt(db, ['o1'], { asOf: '2026-09-10', knownAt }, DEFAULT_POLICY)).get('o1');
  return [found?.verdict.code, found?.verdict.provider.coversMicroCredentials];
}
async function lastChange() {
  return (await listVerdictChanges(db, { offerId: 'o1', limit: 100 })).at(-1)?.reason;
}

describe('What an agency declares of its activity', () => {
  it('is judged by at once, with its reason, and a verdict of the day before does not know it', async () => {
    expect(await coverAt(null)).toEqual(['INSTITUTION_ASSURED', 'unknown']);
    day = '2026-09-02';
    const explicit = await declare(AGENCY.id, said(true), null, { db, now });
    expect(await judge()).toEqual({ looked: 1, changed: 1 });
    expect(await lastChange()).toBe('declared');
    expect(await coverAt(null)).toEqual(['INSTITUTION_ASSURED', 'explicit']);
    expect(await coverAt('2026-09-01T12:00:00Z')).toEqual(['INSTITUTION_ASSURED', 'unknown']);
    expect(await judge()).toEqual({ looked: 0, changed: 0 });

    day = '2026-09-03';
    await declare(AGENCY.id, said(false), null, { db, now });
    expect(await judge()).toEqual({ looked: 1, changed: 1 });
    expect(await coverAt(null)).toEqual(['INSTITUTION_ASSURED', 'excluded']);
    expect(await coverAt('2026-09-02T12:00:00Z')).toEqual(['INSTITUTION_ASSURED', 'explicit']);
    await expect(withdrawDeclaration(explicit.id, { db, now })).rejects.toMatchObject({ code: 'no-such-declaration' });
  });

  it('is not known any more when it is withdrawn, and was known while it stood', async () => {
    day = '2026-09-04';
    const { id } = await declare(AGENCY.id, { ...said(true), from: '2023-01-01' }, null, { db, now });
    // A later day of the agency’s own prevails for later reports.
    expect(await coverAt(null)).toEqual(['INSTITUTION_ASSURED', 'excluded']);
    await withdrawDeclaration(id, { db, now });
    day = '2026-09-05';
    await expect(
      declare(AGENCY.id, { ...said(true), url: 'ftp://x.example' }, null, { db, now }),
    ).rejects.toMatchObject({
      code: 'declaration-form',
      facts: { wrong: 'url' },
    });
    await expect(declare(AGENCY.id, said(true), { admin: 'ines', basis: ' ' }, { db, now })).rejects.toMatchObject({
      code: 'declaration-basis',
    });
  });

  it('is judged once more where it ended while offers were judged by it as it stood', async () => {
    await judge();
    day = '2026-09-06';
    const { id } = await declare(AGENCY.id, { ...said(true), from: '2022-01-01' }, null, { db, now });
    const seen = await unjudgedDeclarations(db);
    expect(seen).toMatchObject([{ id, knownTo: null }]);
    await withdrawDeclaration(id, { db, now });
    day = '2026-09-07';
    await markJudged(db, seen, now().toISOString());
    expect(await unjudgedDeclarations(db)).toMatchObject([{ id, knownTo: expect.anything() }]);
    await judge();
    expect(await unjudgedDeclarations(db)).toEqual([]);
  });

  it('is judged by one call after the other, so that of two at once the second finds nothing left', async () => {
    day = '2026-09-08';
    await declare(AGENCY.id, { ...said(true), from: '2021-01-01' }, null, { db, now });
    const first = judge();
    // It has begun.
    await Promise.resolve();
    const second = judge();
    expect([(await first).looked, (await second).looked]).toEqual([1, 0]);
  });

  it('is judged by the one pass that waits, however many ask for it meanwhile', async () => {
    day = '2026-09-09';
    const first = judge();
    await Promise.resolve();
    await declare(AGENCY.id, { ...said(true), from: '2020-06-01' }, null, { db, now });
    const more = Array.from({ length: 50 }, () => judge());
    expect(new Set(more).size).toBe(1);
    await Promise.all([first, ...more]);
    expect(await unjudgedDeclarations(db)).toEqual([]);
    expect(await judge()).toEqual({ looked: 0, changed: 0 });
  });
});
