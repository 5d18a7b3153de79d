import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../../services/errors.ts';
import { convertRecords, type RegistryRecords } from '../../../../services/registry/convert.ts';
import { indexFacts } from '../../../../services/registry/facts-index.ts';
import { judge } from '../../../../services/registry/judge.ts';
import { offer } from './build.ts';
import { readShared, SHARED, scenarioFacts } from './scenario.ts';

const NOW = new Date('2026-09-01T00:00:00Z');
const NOTHING: RegistryRecords = {
  providers: [],
  providerDetails: [],
  reports: [],
  reportDetails: [],
  agencies: [],
  activityGroups: [],
};
const convert = (records: Partial<RegistryRecords>, reportBase: string | null = null) =>
  convertRecords({ ...NOTHING, ...records }, { now: NOW, reportBase });

const demo = { id: 7, deqar_id: 'demo-inst-0007', name_primary: 'Invented University' };
const report = {
  id: 1,
  agency: { id: 1 },
  agency_esg_activities: [{ id: 1, group_id: 1, type: 'institutional' }],
  institutions: [{ id: 7 }],
  decision: 'Positive',
  status: 'voluntary',
  valid_from: 1704067200,
};

describe('making facts of records', () => {
  it('knows a demo register by its ids and never gives its reports an address of the real one', () => {
    const { registry, reports } = convert({ providers: [demo], reports: [report] }, 'http://127.0.0.1:4100/report/');
    expect(registry).toBe('demo');
    expect(reports).toMatchObject([
      { url: 'http://127.0.0.1:4100/report/1', providers: ['DEMO-INST-0007'], validFrom: '2024-01-01' },
    ]);
    const linked = convert({
      providers: [demo],
      reports: [{ ...report, report_links: [{ link: 'http://demo.example/r/1' }] }],
    });
    expect(linked.reports[0]?.url).toBe('http://demo.example/r/1');
    expect(convert({ providers: [demo], reports: [report] }).reports[0]?.url).not.toContain('deqar.eu');
  });

  it('reads a degree in each of the ways in which it is written', () => {
    const degreeOf = (degree_outcome: unknown) =>
      convert({
        providers: [demo],
        reports: [{ ...report, programmes: [{ id: 1, name_primary: 'P', degree_outcome }] }],
      }).reports[0]?.programmes[0]?.degree;
    expect([true, 1, { id: 1, outcome: 'Full degree' }].map(degreeOf)).toEqual([true, true, true]);
    expect([false, 2, { id: 2, outcome: 'No full degree' }].map(degreeOf)).toEqual([false, false, false]);
    expect([null, undefined].map(degreeOf)).toEqual([null, null]);
  });

  it('notes reports that name unknown providers or agencies, or a joint programme of one', () => {
    const odd = {
      ...report,
      institutions: [{ id: 8 }],
      agency_esg_activities: [{ id: 1, group_id: 1, type: 'joint programme' }],
    };
    expect(convert({ providers: [demo], reports: [odd] }).findings.map(({ code }) => code)).toEqual([
      'registry-agency-unknown',
      'registry-provider-unknown',
      'registry-joint-alone',
    ]);
  });

  it('leaves out what cannot be read and names each, but refuses a register most of whose records have another shape', () => {
    const broken = [
      null,
      'text',
      { id: 3 },
      { ...report, id: 4, valid_from: '2024-02-30' },
      { id: 5, decision: 7 },
      { ...report, id: 2 ** 31 },
    ];
    const sound = Array.from({ length: 7 }, (_, at) => ({ ...report, id: at + 100 }));
    const { reports, findings, unreadable } = convert({ providers: [demo], reports: [...broken, ...sound] });
    expect(reports).toHaveLength(7);
    expect(findings.filter(({ code }) => code === 'registry-record-unreadable').map(({ subject }) => subject)).toEqual([
      'report ?',
      'report ?',
      'report 3',
      'report 4',
      'report 5',
      'report 2147483648',
    ]);
    expect(unreadable.reports).toEqual([3, 4, 5]);
    expect(() => convert({ providers: [demo], reports: [...broken, ...broken, ...sound] })).toThrow(RegistryError);
  });

  it('keeps the list of findings short and says how many more there are', () => {
    const sound = Array.from({ length: 300 }, (_, at) => ({ ...report, id: at }));
    const { findings } = convert({ providers: [demo], reports: sound });
    expect(findings.filter(({ code }) => code === 'registry-agency-unknown')).toHaveLength(200);
    expect(findings.at(-1)).toMatchObject({
      code: 'registry-findings-cut',
      message: expect.stringContaining('100 further'),
    });
  });
});

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
