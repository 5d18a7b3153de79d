import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordedSync } from '../harvester/passes/recorded-sync.ts';
import { syncRegistry } from '../harvester/passes/sync-registry.ts';
import { computeCoverage } from '../services/coverage/coverage.ts';
import type { QualityNote } from '../services/coverage/quality-notes.ts';
import { silentLogger } from '../services/log/logger.ts';
import { readRegistryFolder } from '../services/registry/read/folder.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import { verdictAt } from '../services/registry/verdict/verdict-at.ts';
import { listReads } from '../services/store/register/registry-reads.ts';
import { publishOffers, seedSource } from './helpers/indexing.ts';
import { openTestStore, type TestStore } from './helpers/store.ts';

const DAY = '2026-09-01';
const AGENCY = {
  ...{ id: 1, acronym_primary: 'QAX', name_primary: 'Quality Agency X', is_registered: true },
  ...{ registration_start: '2010-01-01', registration_valid_to: '2030-12-31' },
};
const refOf = (id: number) => ({
  id,
  deqar_id: `DEQARINST${String(id).padStart(4, '0')}`,
  name_primary: `Provider ${id}`,
});
const provider = (id: number, more: object = {}) => ({
  ...refOf(id),
  ...{ eter_id: null, identifiers: [], names: [], website_link: null, is_other_provider: false },
  ...{ founding_date: null, closure_date: null, locations: [], part_of: [], includes: [] },
  ...more,
});
const report = (id: number, on: number, more: object = {}) => ({
  id,
  agency: { id: 1, acronym_primary: 'QAX' },
  agency_esg_activities: [{ id: 10, group_id: 100, type: 'institutional', activity: 'Institutional audit' }],
  ...{ institutions: [refOf(on)], programmes: [], platforms: [], contributing_agencies: [] },
  ...{ decision: 'positive', status: 'part of obligatory EQA system', flag_level: 'none', crossborder: false },
  ...{ valid_from: '2024-01-01', valid_to: '2029-12-31' },
  ...more,
});
const heirOf = (other: number) => ({
  historical_relationships: [
    { institution: refOf(other), relationship_type: 'succeeded', relationship_date: '2020-01-01' },
  ],
});

const FILES = {
  'providers.json': [
    ...[9001, 2, 3, 6, 7].map((id) => provider(id)),
    ...[provider(4, { eter_id: 'AT9004' }), provider(5, { eter_id: 'AT9004' })],
    ...[8, 9, 10].map((id) => provider(id)),
  ],
  'provider-details.json': [provider(8, heirOf(9)), provider(9, heirOf(8))],
  'reports.json': [
    report(14, 4444),
    report(12, 2, { valid_from: '2009-06-01', valid_to: '2027-06-01' }),
    ...[report(31, 3), report(32, 3, { decision: 'negative' })],
    ...[report(41, 4), report(51, 5)],
    report(61, 6, { valid_to: '4024-01-01' }),
    report(101, 10, { valid_to: '2090-01-01' }),
    report(71, 7, { valid_from: '2024-00-10' }),
  ],
  'agencies.json': [AGENCY],
};

describe('What is wrong in a register', () => {
  let store: TestStore;
  let folder: string;
  let minutes = 0;
  const now = () => new Date(Date.parse(`${DAY}T03:00:00Z`) + minutes * 60_000);
  const sync = () => {
    minutes++;
    const deps = { db: store.db, now };
    return recordedSync(folder, deps, async () =>
      syncRegistry(await readRegistryFolder(folder, { now }), { ...deps, policy: DEFAULT_POLICY, log: silentLogger }),
    );
  };
  beforeAll(async () => {
    [store, folder] = await Promise.all([openTestStore(), mkdtemp(join(tmpdir(), 'accredex-bad-register-'))]);
    for (const [name, body] of Object.entries(FILES)) await writeFile(join(folder, name), JSON.stringify(body));
    await seedSource(store.db);
    const bodies = {
      unknown: 4444,
      'too-early': 2,
      contrary: 3,
      '2000-years': 6,
      '66-years': 10,
      'month-0': 7,
      circle: 8,
    };
    const by = (iri: string | null, identifiers: { scheme: string; value: string }[] = []) => ({
      awardingBodies: [{ iri, identifiers, name: {}, country: null }],
    });
    await publishOffers(store.db, {
      ...Object.fromEntries(
        Object.entries(bodies).map(([id, key]) => [
          id,
          { title: { en: id }, ...by(`https://data.deqar.eu/institution/${key}`) },
        ]),
      ),
      shared: { title: { en: 'shared' }, ...by(null, [{ scheme: 'eter', value: 'AT9004' }]) },
    });
    await sync();
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await store.close();
  });
  const quality = async () => {
    const { register } = await computeCoverage(store.db, { asOf: DAY, knownAt: now().toISOString() }, DEFAULT_POLICY);
    return register.quality.of(() => true).rows;
  };
  const noted = async (): Promise<string[]> =>
    (await quality()).map(({ kind, of, id }: QualityNote) => `${kind}: ${of} ${id}`).sort();

  it('is all in the list of what to look at, each under its kind', async () => {
    const list = await noted();
    for (const one of [
      'report-of-unknown-institution: report 14',
      'agency-registered-after-report: report 12',
      'decisions-contradict: report 32',
      'relationship-circle: institution DEQARINST0008',
      'identifier-shared: institution DEQARINST0004',
      'report-unreadable: institution DEQARINST0006',
      'validity-very-long: report 101',
      'report-unreadable: institution DEQARINST0007',
    ])
      expect(list).toContain(one);
  });

  it('makes no yes of which nothing is said', async () => {
    const ids = ['unknown', 'too-early', 'contrary', '2000-years', '66-years', 'month-0', 'circle', 'shared'];
    const verdicts = await verdictAt(store.db, ids, { asOf: DAY, knownAt: null }, DEFAULT_POLICY);
    const said = ids.map((id) => {
      const { code, qualityAssured, flags } = verdicts.get(id)?.judgement ?? {
        code: '',
        qualityAssured: null,
        flags: [],
      };
      return [id, code, qualityAssured, flags.filter((flag) => flag === 'stale' || flag === 'conflicting-results')];
    });
    expect(said).toEqual([
      ['unknown', 'PROVIDER_NOT_FOUND', null, []],
      ['too-early', 'NO_REPORTS', null, []],
      ['contrary', 'NOT_COVERED', null, ['conflicting-results']],
      ['2000-years', 'NO_REPORTS', null, ['stale']],
      // The register says so itself; that hardly anybody reviews for so long stands in the list above.
      ['66-years', 'INSTITUTION_ASSURED', true, []],
      ['month-0', 'NO_REPORTS', null, ['stale']],
      ['circle', 'NO_REPORTS', null, []],
      ['shared', 'PROVIDER_AMBIGUOUS', null, []],
    ]);
  });

  it('and is no register at all, as a page of HTML where JSON was promised, is told and takes nothing away', async () => {
    const before = await noted();
    await writeFile(join(folder, 'reports.json'), '<!doctype html><title>Busy</title>');
    await expect(sync()).rejects.toMatchObject({ code: 'registry-folder' });
    expect((await listReads(store.db, 1))[0]).toMatchObject({
      state: 'failed',
      reason: 'registry-folder',
      detail: expect.stringContaining('is no JSON'),
    });
    expect(await noted()).toEqual(before);
  });
});
