import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { type Coverage, computeCoverage } from '../../../../services/coverage/coverage.ts';
import { difference } from '../../../../services/coverage/difference.ts';
import { namedTables } from '../../../../services/coverage/named-tables.ts';
import { NAMED_TABLES, totalTables } from '../../../../services/coverage/tables.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { RegistryCountry } from '../../../../services/model/country-context.ts';
import { keyIn } from '../../../../services/model/register-key.ts';
import type { RegistryFacts } from '../../../../services/model/registry-facts.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { publishOffers, seedSource } from '../../../helpers/indexing.ts';
import { AGENCY, audit, of, provider } from '../../../helpers/register-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const DAY = '2026-09-01';
const seat = (country: string) => ({ countries: [{ country, city: null, legalSeat: true }] });
const country = (code: string, fullInstitutionList: boolean | null): RegistryCountry => ({
  ...{ id: code, country: code, name: code, requirements: [], otherAgencies: null, europeanApproach: null },
  ...{ fullInstitutionList, url: null },
});
const SOON = { validFrom: '2021-01-01', validTo: '2026-09-20' };
const DEQAR: RegistryFacts = {
  registry: 'deqar',
  snapshot: '2026-09-01T02:30:00.000Z',
  providers: [
    provider(9001, { name: 'Halkyon' }),
    ...[2, 3].map((key) => provider(key)),
    provider(4, seat('DE')),
    provider(6, seat('FR')),
  ],
  reports: [audit(12, { ...of(9001), ...SOON })],
  agencies: [AGENCY],
  countries: [country('AT', true), country('DE', false)],
};
const NATIONAL: RegistryFacts = {
  ...DEQAR,
  registry: 'at-register',
  countries: [],
  providers: [provider(5, { id: 'at-register:5', name: 'Alone', ...seat('DE') })],
  reports: [audit(12, { providers: ['at-register:5'], ...SOON })],
  agencies: [{ ...AGENCY, acronym: 'NAX' }],
};

/** Both registers number their only agency 1, and their only report 12. */
describe('Coverage over two registers', () => {
  let store: TestStore;
  let coverage: Coverage;
  let minutes = 0;
  const now = () => new Date(Date.parse('2026-09-01T03:00:00Z') + minutes * 60_000);
  const sync = (facts: RegistryFacts, further: boolean) => {
    minutes++;
    return syncRegistry(facts, { db: store.db, policy: DEFAULT_POLICY, now, log: silentLogger }, 0, { further });
  };
  beforeAll(async () => {
    store = await openTestStore();
    await seedSource(store.db);
    const alone = { iri: null, name: { en: 'Alone' }, country: null };
    await publishOffers(store.db, {
      own: { title: { en: 'Own' }, eqf: 6 },
      alone: {
        ...{ title: { en: 'Alone' }, eqf: 6 },
        awardingBodies: [{ ...alone, identifiers: [{ scheme: 'at-register', value: '5' }] }],
      },
    });
    await sync(DEQAR, false);
    await sync(NATIONAL, true);
    minutes++;
    coverage = await computeCoverage(store.db, { asOf: DAY, knownAt: now().toISOString() }, DEFAULT_POLICY);
  });
  afterAll(() => store.close());
  const named = (agency: number | null) =>
    new Map(namedTables(coverage, { country: null, agency, provider: null }).map((table) => [table.id, table]));

  it('shows the agency of one register nothing that concerns the agency of the other, although their numbers are alike', () => {
    const [first, second] = [named(keyIn(0, 1)), named(keyIn(1, 1))];
    expect(first.get('expiring-reports')?.rows).toMatchObject([
      { registry: 'deqar', report: '12', main: 'QAX', offers: 1 },
    ]);
    expect(second.get('expiring-reports')?.rows).toMatchObject([
      { registry: 'at-register', report: '12', main: 'NAX', offers: 1 },
    ]);
    for (const id of NAMED_TABLES) {
      expect(JSON.stringify(first.get(id)?.rows), id).not.toMatch(/NAX|at-register/);
      if (id !== 'providers-without-report-list')
        expect(JSON.stringify(second.get(id)?.rows), id).not.toMatch(/QAX|DEQARINST|"deqar"/);
    }
    expect(named(null).get('expiring-reports')?.rows).toHaveLength(2);
    const agencies = (agency: number | null) =>
      totalTables(coverage, { country: null, agency }).find(({ id }) => id === 'agencies')?.rows ?? [];
    expect(agencies(keyIn(1, 1))).toMatchObject([{ registry: 'at-register', acronym: 'NAX', reports: 1 }]);
    expect(agencies(null)).toHaveLength(2);
  });

  it('gives a share only of a country of which a register lists every institution, and elsewhere the reason why not', () => {
    const institutions = (agency: number | null = null) =>
      totalTables(coverage, { country: null, agency }).find(({ id }) => id === 'institutions');
    expect(institutions()?.rows).toMatchObject([
      { country: 'AT', institutions: 3, withOffers: 1, withOffersPercent: 33.3, noShareBecause: null },
      { country: 'DE', institutions: 2, withOffers: 1, withOffersPercent: null, noShareBecause: 'list-not-full' },
      { country: 'FR', institutions: 1, withOffers: 0, withOffersPercent: null, noShareBecause: 'list-not-stated' },
    ]);
    expect(institutions(keyIn(0, 1))?.rows).toMatchObject([
      { country: 'AT', institutions: 1, withOffersPercent: null, noShareBecause: 'limited-to-agency' },
    ]);
  });

  it('compares shares only where both can be said, and a country whose list became whole stays one row', () => {
    const now = totalTables(coverage, { country: null, agency: null }).find(({ id }) => id === 'institutions');
    if (now === undefined) throw new Error('no table');
    const [at, ...rest] = now.rows;
    const earlier = [{ ...at, withOffersPercent: null, noShareBecause: 'list-not-stated' }, ...rest];
    const { rows } = difference(now, { ...now, rows: earlier });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      ...{ country: 'AT', withOffersPercent: 33.3, withOffersPercentBefore: null, withOffersPercentChange: null },
      institutionsChange: 0,
    });
  });
});
