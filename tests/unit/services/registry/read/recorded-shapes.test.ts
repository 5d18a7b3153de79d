import { describe, expect, it } from 'vitest';
import { convertRecords, type RegistryRecords } from '../../../../../services/registry/read/convert.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { offer } from '../../../../helpers/register-records.ts';
import { readShared, SHARED, scenarioFacts } from '../scenario.ts';

const NOW = new Date('2026-09-01T00:00:00Z');
const REASON = SHARED ? '' : ' (skipped: the recorded answers are not beside this checkout)';

describe.skipIf(!SHARED)(`recorded answers of the real interfaces${REASON}`, () => {
  const body = (name: string) => (readShared(`responses/${name}.json`) as { body: unknown }).body;
  const results = (name: string) => (body(name) as { results: unknown[] }).results;
  const recorded = (): RegistryRecords => ({
    providers: results('connect-providers-all'),
    providerDetails: [
      body('connect-providers-detail-1001'),
      ...[1003, 1005, 1008, 1009, 1011, 1012, 1015].map((id) => body(`institutions-detail-${id}`)),
    ],
    reports: [
      ...results('reports-list'),
      ...results('reports-list-institutional-active'),
      ...results('reports-list-microcredential'),
    ],
    reportDetails: [5001, 5002, 5008, 5010, 5012, 5013, 5017, 5018].map((id) => body(`reports-detail-${id}`)),
    agencies: [...results('agencies-list-all'), body('agencies-detail-101')],
    activityGroups: body('agencies-activity-groups') as unknown[],
  });
  const facts = () => convertRecords(recorded(), { now: NOW, reportBase: null });

  it('are all readable', () => {
    const { findings, providers, agencies, reports } = facts();
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(providers).toHaveLength(28);
    expect(agencies).toHaveLength(5);
    expect(reports.length).toBeGreaterThanOrEqual(8);
  });

  it('come to the same providers, relationships, levels and reports as the data they were recorded from', () => {
    const expected = scenarioFacts();
    const read = facts();
    for (const key of [1001, 1003, 1005, 1008, 1011, 1015]) {
      const [ours, theirs] = [read, expected].map(({ providers }) => providers.find((one) => one.key === key));
      const shape = (one: typeof ours) =>
        one && {
          id: one.id,
          name: one.name,
          closedOn: one.closedOn,
          levels: one.levels,
          seat: one.countries.find(({ legalSeat }) => legalSeat)?.country,
          identifiers: one.identifiers.map(({ scheme, value }) => `${scheme.toLowerCase()}:${value}`).sort(),
          relations: one.relations
            .map(({ other, kind, type, date, validFrom }) => `${kind} ${other} ${type} ${date} ${validFrom}`)
            .sort(),
        };
      expect(shape(ours)).toEqual(shape(theirs));
    }
    for (const id of [5001, 5002, 5008, 5010, 5012, 5013, 5017, 5018]) {
      const [ours, theirs] = [read, expected].map(({ reports }) => reports.find((one) => one.id === id));
      const shape = (one: typeof ours) =>
        one && {
          ...one,
          crossBorder: null,
          programmes: one.programmes.map((programme) => ({ ...programme, isced: programme.isced?.slice(-4) ?? null })),
        };
      expect(shape(ours)).toEqual(shape(theirs));
    }
  });

  it('lead to the verdicts of the reference cases', () => {
    const index = indexFacts(facts());
    const decide = (scheme: string, value: string, title: string, eqf: number, ects: number) =>
      judge(offer({ providerIdentifiers: [{ scheme, value }], titles: [title], eqf, ects }), index, '2026-09-01');
    expect(decide('deqar', 'DEQARINST1001', 'Applied Data Ethics', 7, 5)).toMatchObject({
      code: 'PROGRAMME_ASSURED',
      reports: [5002],
    });
    expect(decide('schac', 'borderland.example.de', 'Cross-Border Logistics', 7, 30)).toMatchObject({
      code: 'PROGRAMME_ASSURED',
      reports: [5018],
    });
    expect(decide('eter', 'AT9001', 'Intro to Glaciology', 6, 2)).toMatchObject({
      code: 'INSTITUTION_ASSURED',
      reports: [5001],
    });
    expect(decide('eter', 'AT9015', 'Anything', 6, 3)).toMatchObject({ code: 'PROVIDER_CLOSED' });
    expect(decide('eter', 'DE9017', 'Anything', 6, 3)).toMatchObject({ code: 'PENDING_EQAR_CHECK' });
  });
});
