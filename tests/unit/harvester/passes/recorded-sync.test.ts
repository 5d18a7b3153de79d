import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GivenFacts } from '../../../../harvester/passes/former-facts.ts';
import { recordedSync } from '../../../../harvester/passes/recorded-sync.ts';
import { syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { RegistryError } from '../../../../services/errors.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { RegistryReport } from '../../../../services/model/registry-facts.ts';
import { CHANGED_IDS_LISTED } from '../../../../services/model/registry-read.ts';
import { UNSTATED } from '../../../../services/registry/read/csv/report-shape.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import type { Db } from '../../../../services/store/home/db.ts';
import { lastSyncs } from '../../../../services/store/register/registers.ts';
import { loadRegistryFacts } from '../../../../services/store/register/registry-facts.ts';
import { listReads } from '../../../../services/store/register/registry-reads.ts';
import { AGENCY, audit, of, provider, report } from '../../../helpers/register-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const ADDRESS = 'https://name:secret@register.example/?key=secret';
let store: TestStore;
let db: Db;
let clock = Date.parse('2026-09-01T03:00:00Z');
const now = () => new Date(clock);
beforeAll(async () => {
  store = await openTestStore();
  db = store.db;
});
afterAll(() => store.close());

const PROVIDERS = [provider(1), provider(2), provider(3)];
const MANY = Array.from({ length: 150 }, (_, at) => audit(at + 100, of(1)));

function sync(reports: readonly RegistryReport[], more: Partial<GivenFacts> = {}) {
  clock += 60_000;
  const listed = { registry: 'deqar', providers: PROVIDERS, reports, agencies: [AGENCY] };
  const facts = { ...listed, snapshot: now().toISOString(), ...more };
  return recordedSync(ADDRESS, { db, now }, () =>
    syncRegistry(facts, { db, policy: DEFAULT_POLICY, now, log: silentLogger }),
  );
}
const newest = async () => (await listReads(db, 1))[0];

describe('Every read of a register', () => {
  it('is a row with what it brought, of whatever there is much of only the first ids', async () => {
    await sync([audit(1, of(1)), audit(2, of(2)), ...MANY]);
    expect(await newest()).toMatchObject({
      source: 'https://register.example/',
      registry: 'deqar',
      state: 'complete',
      reason: null,
      changes: {
        providers: { added: 3, changed: 0, gone: 0, ids: ['DEQARINST0001', 'DEQARINST0002', 'DEQARINST0003'] },
        reports: { added: 152, changed: 0, gone: 0 },
        agencies: { added: 1 },
      },
    });
    expect((await newest())?.changes?.reports.ids).toHaveLength(CHANGED_IDS_LISTED);
  });

  it('says which reports changed, came and went', async () => {
    await sync([audit(1, { ...of(1), decision: 'negative' }), audit(3, of(3)), ...MANY]);
    expect((await newest())?.changes).toMatchObject({
      providers: { added: 0, changed: 0, gone: 0, ids: [] },
      reports: { added: 1, changed: 1, gone: 1, ids: [1, 2, 3] },
    });
  });

  it('that finds nothing new is a row too', async () => {
    await sync([audit(1, { ...of(1), decision: 'negative' }), audit(3, of(3)), ...MANY]);
    expect((await newest())?.changes?.reports).toEqual({ added: 0, changed: 0, gone: 0, ids: [] });
  });

  it('that fails is one with its reason, and what was known stays', async () => {
    const before = await lastSyncs(db);
    const failing = recordedSync(ADDRESS, { db, now }, async () => {
      throw new RegistryError('registry-unreachable', 'The register gave no usable answer');
    });
    await expect(failing).rejects.toMatchObject({ code: 'registry-unreachable' });
    expect(await newest()).toMatchObject({
      registry: 'deqar',
      state: 'failed',
      reason: 'registry-unreachable',
      detail: 'The register gave no usable answer',
      snapshot: null,
      changes: null,
    });
    expect(await lastSyncs(db)).toEqual(before);
  });

  it('that is held says so, and changes nothing', async () => {
    await expect(sync([audit(1, of(1))])).rejects.toMatchObject({ code: 'registry-held' });
    expect(await newest()).toMatchObject({ state: 'held', reason: 'registry-held', changes: null });
    expect(await lastSyncs(db)).toMatchObject([{ registry: 'deqar', reports: 152 }]);
  });

  it('by an interface that says less keeps what was known, and is marked; what was withheld stays so', async () => {
    const rich = report(7, 'programme', of(2));
    const withheld = audit(8, { ...of(3), flag: 'high' });
    await sync([rich, withheld, ...MANY]);
    const unknown = { id: null, identifiers: [], degree: null, ects: null, assessment: null };
    const poor: RegistryReport = {
      ...rich,
      activities: rich.activities.map((activity) => ({ ...activity, id: null, groupId: null })),
      programmes: rich.programmes.map((one) => ({ ...one, ...unknown })),
      unstated: UNSTATED,
    };
    const synced = await sync([poor, ...MANY], { openFiles: 'reports' });
    expect(synced).toMatchObject({ knownRather: 2, deleted: { reports: 0 }, changedProviders: 0 });
    expect(synced.findings).toMatchObject([{ code: 'registry-says-less', facts: { count: 2 } }]);
    expect(await newest()).toMatchObject({
      state: 'complete',
      reason: 'registry-says-less',
      detail: expect.stringContaining('REGISTRY_TOKEN'),
      changes: { reports: { added: 0, changed: 0, gone: 0 } },
    });
    const { reports } = await loadRegistryFacts(db, [provider(2).id, provider(3).id]);
    expect(reports).toEqual([rich, withheld]);
  });
});
