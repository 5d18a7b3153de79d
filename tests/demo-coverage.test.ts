import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncRegistry } from '../harvester/passes/sync-registry.ts';
import { type Coverage, computeCoverage } from '../services/coverage/coverage.ts';
import { namedTables } from '../services/coverage/named-tables.ts';
import { totalTables } from '../services/coverage/tables.ts';
import { silentLogger } from '../services/log/logger.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { demoFacts, serveDemoInstitution } from './helpers/demo-federation.ts';
import type { Loopback } from './helpers/loopback.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const TODAY = '2026-11-24';
const EVERYWHERE = { country: null, agency: null, provider: null };

/**
 * The demo register and the offers of its first institution, Seewinkel, worked out by hand from demo/register-plan.ts and
 * demo/institutions/seewinkel.json. Seewinkel has levels 6 and 7, a positive review of the whole (9201), of a
 * micro-credential (9202) and of a degree (9204), and a negative one of a micro-credential (9203).
 */
describe('Coverage of the demo, worked out by hand', () => {
  let catalogue: Catalogue;
  let university: Loopback;
  let coverage: Coverage;
  beforeAll(async () => {
    university = await serveDemoInstitution('seewinkel', NOW);
    catalogue = await openCatalogue({ now: () => NOW });
    await syncRegistry(demoFacts(NOW), { db: catalogue.db, policy: DEFAULT_POLICY, now: () => NOW, log: silentLogger });
    await catalogue.db.query('update registry_sync set known_at = at');
    const [source = ''] = await catalogue.add(`${university.url}/.well-known/quality-link-manifest.json`, []);
    await catalogue.harvest(source);
    coverage = await at(TODAY);
  });
  afterAll(async () => {
    await catalogue.close();
    await university.close();
  });
  const at = (asOf: string) => computeCoverage(catalogue.db, { asOf, knownAt: NOW.toISOString() }, DEFAULT_POLICY);
  const rows = (id: string, of: Coverage = coverage, scope = EVERYWHERE) =>
    [...totalTables(of, scope), ...namedTables(of, scope)].find((table) => table.id === id)?.rows ?? [];
  const counted = (id: string, by: readonly string[], number: string, of: Coverage = coverage) =>
    rows(id, of).map((row) => [...by.map((name) => row[name]), row[number]]);

  it('has each of the twelve offers under the evidence that the plan gives it', () => {
    expect(counted('evidence', ['evidence'], 'offers')).toEqual([
      // Angewandte Datenanalyse: 9202
      ['programme', 1],
      // Integrierter Rebschutz is a module of the degree in 9204.
      ['component', 1],
      // Level 6 or 7, and nothing but the review of the whole: health data, salt pans, energy community, writing, cycling.
      ['institution-implicit', 5],
      // Neuromarketing kompakt: 9203
      ['negative-programme', 1],
      // Level 5 or 8: dementia care, bookkeeping, reproducible research
      ['level-not-covered', 3],
      // Level 4: welding
      ['out-of-scope', 1],
    ]);
  });

  it('has them under their levels, and under the only agency', () => {
    expect(counted('evidence-by-level', ['level', 'evidence'], 'offers')).toEqual([
      ['4', 'out-of-scope', 1],
      ['5', 'level-not-covered', 2],
      ['6', 'component', 1],
      ['6', 'institution-implicit', 3],
      ['6', 'negative-programme', 1],
      ['7', 'programme', 1],
      ['7', 'institution-implicit', 2],
      ['8', 'level-not-covered', 1],
    ]);
    // Below level 5 nobody is looked for, so the agency that reviewed Seewinkel has eleven of the twelve.
    const theirs = counted('evidence-by-agency', ['evidence'], 'offersMain');
    expect(theirs.reduce((sum, [, offers]) => sum + Number(offers), 0)).toBe(11);
    expect(counted('cover-unknown', ['country', 'level'], 'offers')).toEqual([
      ['AT', '6', 3],
      ['AT', '7', 2],
    ]);
  });

  it('has all fifteen reports of the plan, and tells institutions with reports and without offers here', () => {
    // 15 reports on 11 institutions: four on 1001, two on 1002, one each on nine others; on the day 9203 and 9213 say
    // no, 9209 ended, 9212 begins later, 9215 is withheld.
    expect(rows('agencies')).toMatchObject([
      { reports: 15, currentReports: 10, institutions: 11, institutionsWithOffers: 1, microCredentialRows: 5 },
    ]);
    const without = rows('institutions-without-offers').map(({ institution }) => institution);
    expect(without).toHaveLength(10);
    expect(without).not.toContain('DEMO-INST-1001');
    // Nobody is looked for below level 5. Whoever publishes such an offer was reviewed all the same.
    expect(rows('providers-without-report')).toEqual([]);
  });

  it('has what ends within 30, 90 and 180 days of a later day', async () => {
    // 9201, 9202 and 9204 end on 24 November 2030, 70 days after this day. Of the offers, one rests on 9202, one on 9204
    // and five on 9201. What rests on nothing, such as an offer at a level that 9201 does not cover, is carried by
    // nothing. 9206, 9207, 9211 and 9214 end on that day, too, and carry nothing here.
    const then = await at('2030-09-15');
    expect(counted('expiring', ['withinDays'], 'reports', then)).toEqual([
      ['90', 7],
      ['180', 7],
    ]);
    expect(counted('expiring', ['withinDays'], 'offers', then)).toEqual([
      ['90', 7],
      ['180', 7],
    ]);
    expect(
      rows('expiring-reports', then)
        .filter(({ offers }) => Number(offers) > 0)
        .map(({ report, offers }) => [report, offers]),
    ).toEqual([
      ['9201', 5],
      ['9202', 1],
      ['9204', 1],
    ]);
  });
});
