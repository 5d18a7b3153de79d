import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syncRegistry } from '../../../../../harvester/passes/sync-registry.ts';
import { silentLogger } from '../../../../../services/log/logger.ts';
import type { RegistryFacts, RegistryReport } from '../../../../../services/model/registry-facts.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { verdictAt } from '../../../../../services/registry/verdict/verdict-at.ts';
import type { Db } from '../../../../../services/store/home/db.ts';
import { markNotSeen } from '../../../../../services/store/offers/not-seen.ts';
import { saveOffers } from '../../../../../services/store/offers/offers.ts';
import { saveProviders } from '../../../../../services/store/sources/providers.ts';
import { saveSource } from '../../../../../services/store/sources/sources.ts';
import { offerWrite } from '../../../../helpers/offer-writes.ts';
import { AGENCY, audit, of, provider } from '../../../../helpers/register-records.ts';
import { PROVIDER, source } from '../../../../helpers/source-records.ts';
import { openTestStore, type TestStore } from '../../../../helpers/store.ts';

const OWN = 9001;
const at = (month: number, time = '00:00:00.000Z') => `2026-${String(month).padStart(2, '0')}-01T${time}`;
let store: TestStore;
let db: Db;

const register = (month: number, reports: readonly RegistryReport[]): RegistryFacts => ({
  registry: 'deqar',
  snapshot: at(month),
  providers: [provider(OWN)],
  reports,
  agencies: [AGENCY],
});
const sync = (month: number, reports: readonly RegistryReport[]) => {
  const now = () => new Date(at(month, '03:00:00.000Z'));
  return syncRegistry(register(month, reports), { db, policy: DEFAULT_POLICY, now, log: silentLogger }, 1);
};
const write = (month: number, title: string) =>
  db.transaction((tx) => saveOffers(tx, [offerWrite('o1', { content: { title: { en: title } } })], at(month)));
async function known(asOf: string, knownAt: string | null) {
  const found = (await verdictAt(db, ['o1', 'none'], { asOf, knownAt }, DEFAULT_POLICY)).get('o1');
  if (!found) return null;
  const { record, verdict, judgement } = found;
  expect(judgement.code).toBe(verdict.code);
  return [record.content.title.en, verdict.code, verdict.registrySnapshot, record.notSeenSince];
}

beforeAll(async () => {
  store = await openTestStore();
  db = store.db;
});
afterAll(() => store.close());
beforeEach(async () => {
  await db.exec(
    `truncate provider, source, offer, offer_key, offer_origin, offer_version, origin_absence, offer_content, registry_provider, registry_report,
       registry_agency, registry_identifier, registry_relation, registry_report_provider, registry_sync cascade; delete from meta where key like 'registry%'`,
  );
  await saveProviders(db, [PROVIDER], at(1));
  await saveSource(db, source('s1', PROVIDER.id));
});

describe('The verdict of a moment', () => {
  const PASSED = audit(1, { ...of(OWN), validFrom: '2024-01-01', validTo: '2026-08-31' });

  it('is judged about one day from what was known at another moment, of the offer and of the register', async () => {
    await write(2, 'Old title');
    await sync(3, []);
    await sync(4, [PASSED]);
    await write(5, 'New title');
    expect(await known('2026-06-01', at(3, '12:00:00.000Z'))).toEqual(['Old title', 'NO_REPORTS', at(3), null]);
    expect(await known('2026-06-01', at(4, '12:00:00.000Z'))).toEqual([
      'Old title',
      'INSTITUTION_ASSURED',
      at(4),
      null,
    ]);
    expect(await known('2026-09-01', at(4, '12:00:00.000Z'))).toEqual(['Old title', 'EXPIRED', at(4), null]);
    expect(await known('2023-12-31', null)).toEqual(['New title', 'NOT_YET_VALID', at(4), null]);
  });

  it('stands also for an offer that was withdrawn then, or is now', async () => {
    await write(2, 'Title');
    await sync(3, [PASSED]);
    await markNotSeen(db, 's1', ['o1'], at(5));
    expect(await known('2026-06-01', at(4))).toEqual(['Title', 'INSTITUTION_ASSURED', at(3), null]);
    expect(await known('2026-06-01', at(6))).toEqual(['Title', 'INSTITUTION_ASSURED', at(3), at(5)]);
    expect(await known('2026-06-01', null)).toEqual(['Title', 'INSTITUTION_ASSURED', at(3), at(5)]);
  });

  it('is the same a year later as it was on the day, whatever changed meanwhile', async () => {
    await write(2, 'Title');
    await sync(3, [PASSED]);
    const today = await verdictAt(db, ['o1'], { asOf: '2026-04-01', knownAt: null }, DEFAULT_POLICY);
    await saveProviders(db, [{ ...PROVIDER, name: { en: 'Renamed' }, identifiers: [], registryIds: [] }], at(5));
    await sync(6, [{ ...PASSED, decision: 'negative' }]);
    await write(7, 'Other');
    await markNotSeen(db, 's1', ['o1'], at(8));
    await sync(9, []);
    const later = await verdictAt(db, ['o1'], { asOf: '2026-04-01', knownAt: at(4) }, DEFAULT_POLICY);
    expect(later.get('o1')?.verdict).toEqual(today.get('o1')?.verdict);
    expect(later.get('o1')?.record.provider).toEqual(today.get('o1')?.record.provider);
    expect(later.get('o1')?.record.content).toEqual(today.get('o1')?.record.content);
  });

  it('cannot be told from before the first read of a register, nor of an offer that nobody knew yet', async () => {
    await sync(3, [PASSED]);
    await write(4, 'Title');
    await expect(known('2026-06-01', at(2))).rejects.toMatchObject({ code: 'no-knowledge', facts: { knownAt: at(2) } });
    expect(await known('2026-06-01', at(3, '12:00:00.000Z'))).toBeNull();
  });

  it('knows who else published the offer then, and who no longer did', async () => {
    const other = { ...PROVIDER, id: 'p2', name: { en: 'Partner' } };
    await saveProviders(db, [other], at(1));
    await saveSource(db, source('s2', 'p2'));
    await write(2, 'Title');
    const origin = { ...offerWrite('o1').origin, sourceId: 's2', providerId: 'p2' };
    await db.transaction((tx) => saveOffers(tx, [{ ...offerWrite('o1'), origin, publish: null }], at(4)));
    await sync(3, [PASSED]);
    await markNotSeen(db, 's2', ['o1'], at(6));
    const others = async (knownAt: string) =>
      (await verdictAt(db, ['o1'], { asOf: '2026-06-01', knownAt }, DEFAULT_POLICY))
        .get('o1')
        ?.record.alsoPublishedBy.map(({ id }) => id);
    expect(await others(at(3, '12:00:00.000Z'))).toEqual([]);
    expect(await others(at(5))).toEqual(['p2']);
    expect(await others(at(6))).toEqual([]);
  });
});
