import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../../../services/errors.ts';
import { convertRecords, type RegistryRecords } from '../../../../../services/registry/read/convert.ts';

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

const demo = { id: 7, deqar_id: 'demo-inst-0007', name_primary: 'Invented University', closure_date: null };
const report = {
  id: 1,
  agency: { id: 1 },
  agency_esg_activities: [{ id: 1, group_id: 1, type: 'institutional' }],
  institutions: [{ id: 7 }],
  decision: 'Positive',
  status: 'voluntary',
  valid_from: 1704067200,
  valid_to: null,
  flag: 'none',
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
    expect(degreeOf(null)).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['no end is stated, which is not to say that it has none', { valid_to: undefined }],
    ['no flag is stated', { flag: undefined }],
    ['an activity does not state its group', { agency_esg_activities: [{ id: 1, type: 'institutional' }] }],
    ['a programme does not state whether it leads to a degree', { programmes: [{ id: 1, name_primary: 'P' }] }],
    ['that is said in an unknown word', { programmes: [{ id: 1, name_primary: 'P', degree_outcome: 'Perhaps' }] }],
    ['the status only contains a known word', { status: 'not obligatory' }],
    ['the decision is an unknown word', { decision: 'accredited' }],
    ['the flag is an unknown word', { flag: 'raised' }],
    ['a day is given in milliseconds', { valid_to: 1862956800000 }],
    ['a day is a bare year', { valid_from: 2024 }],
    ['a day is a number without hyphens', { valid_to: 20240115 }],
    ['a day is of month 0', { valid_from: '2024-00-10' }],
    ['a day is of a year in which there were no reports', { valid_from: '0204-01-01' }],
    ['a day has letters behind it', { valid_from: '2024-01-15x' }],
    ['a day is written in an order that can be read two ways', { valid_from: '01/03/2024' }],
    ['no agency is named', { agency: null }],
    ['the number of the agency would be one of another register', { agency: { id: 40_000_001 } }],
  ])('cannot read a report where %s, and those whom it names know of it', (_what, more) => {
    const { reports, unreadable, providers, findings } = convert({
      providers: [demo],
      reports: [report, { ...report, id: 2, ...more }],
    });
    expect(reports.map(({ id }) => id)).toEqual([1]);
    expect(unreadable.reports).toEqual([2]);
    expect(providers[0]?.unreadReports).toEqual([2]);
    expect(findings.filter(({ severity }) => severity === 'warning')).toMatchObject([{ subject: 'report 2' }]);
  });

  it('cannot read a provider that does not state whether it is closed', () => {
    const { providers, unreadable } = convert({ providers: [demo, { ...demo, id: 8, closure_date: undefined }] });
    expect(providers.map(({ key }) => key)).toEqual([7]);
    expect(unreadable.providers).toEqual([8]);
  });

  it('knows “no end” and the days of old universities, and relations in seconds', () => {
    const part_of = [{ institution: { id: 8 }, relationship_type: 'faculty', valid_from: 0, valid_to: '9999-12-31' }];
    const { providers, reports, unreadable } = convert({
      providers: [{ ...demo, founding_date: '1365-03-12', closure_date: '9999-12-31', part_of }],
      reports: [{ ...report, valid_to: '9999-12-31' }],
    });
    expect(unreadable).toEqual({ providers: [], reports: [], agencies: [] });
    expect(providers[0]).toMatchObject({
      foundedOn: '1365-03-12',
      closedOn: '9999-12-31',
      relations: [{ validFrom: '1970-01-01', validTo: '9999-12-31' }],
    });
    expect(reports[0]?.validTo).toBe('9999-12-31');
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['credits with a comma', { programmes: [{ id: 1, degree_outcome: 2, workload_ects: '5,0' }] }, { ects: 5 }],
    ['credits with their unit', { programmes: [{ id: 1, degree_outcome: 2, workload_ects: '5 ECTS' }] }, { ects: 5 }],
    ['credits of no number', { programmes: [{ id: 1, degree_outcome: 2, workload_ects: { n: 5 } }] }, { ects: null }],
    ['countries of another shape', { programmes: [{ id: 1, degree_outcome: 2, countries: 'AT' }] }, { countries: [] }],
  ])('reads a report with %s', (_what, more, expected) => {
    const { reports, providers } = convert({ providers: [demo], reports: [{ ...report, ...more }] });
    expect(reports[0]?.programmes[0]).toMatchObject(expected);
    expect(providers[0]?.unreadReports).toBeUndefined();
  });

  it('says which member of a report could not be read, and keeps the report', () => {
    const programmes = [{ id: 1, degree_outcome: 2, workload_ects: 'many' }];
    const { findings, reports } = convert({ providers: [demo], reports: [{ ...report, programmes }] });
    expect(reports).toHaveLength(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'registry-field-unreadable', path: 'programmes/0/workload_ects' }),
    );
  });

  it('reads a decision and a status that come as objects of a list', () => {
    const more = {
      decision: { id: 3, decision: 'Negative' },
      status: { id: 1, status: 'Part of obligatory EQA system' },
    };
    expect(convert({ providers: [demo], reports: [{ ...report, ...more }] }).reports).toMatchObject([
      { decision: 'negative', status: 'obligatory' },
    ]);
  });

  it.each([
    ['without activities', []],
    ['with an activity of no type', [{ id: 1, group_id: 1, type: null }]],
  ])('keeps a report %s, which then covers no institution; a negative one is told to whom it names', (_what, kinds) => {
    const read = (decision: string) =>
      convert({ providers: [demo], reports: [{ ...report, decision, agency_esg_activities: kinds }] });
    expect(read('positive').reports).toMatchObject([{ activities: [] }]);
    expect(read('positive').providers[0]?.unreadReports).toBeUndefined();
    expect(read('negative').providers[0]?.unreadReports).toEqual([1]);
  });

  it('takes one of two equal copies, and of two that contradict each other the newer, in whatever order they come', () => {
    const bad = { ...report, decision: 'negative' };
    const read = (...copies: unknown[]) => convert({ providers: [demo], reports: copies });
    expect(read(report, report)).toMatchObject({ reports: [{ decision: 'positive' }] });
    expect(read(report, report).findings.map(({ code }) => code)).not.toContain('registry-copies-differ');
    for (const copies of [
      [report, bad],
      [bad, report],
    ]) {
      expect(read(...copies).reports.map(({ decision }) => decision)).toEqual(['negative']);
      expect(read(...copies).findings.map(({ code }) => code)).toContain('registry-copies-differ');
    }
    const newer = { ...report, date_updated: '2026-02-01T00:00:00Z' };
    for (const copies of [
      [newer, { ...bad, date_updated: '2025-02-01' }],
      [{ ...bad, date_updated: '2025-02-01' }, newer],
    ])
      expect(read(...copies).reports.map(({ decision }) => decision)).toEqual(['positive']);
  });

  it('keeps a report withheld that its list withholds, whatever the detail repeats', () => {
    const held = { ...report, flag: undefined, flag_level: 'high level' };
    expect(convert({ providers: [demo], reports: [held], reportDetails: [report] }).reports[0]?.flag).toBe('high');
    expect(
      convert({ providers: [demo], reports: [report], reportDetails: [{ ...report, flag: 'high level' }] }).reports[0]
        ?.flag,
    ).toBe('high');
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
      facts: { of: 'registry-agency-unknown', count: 100 },
    });
  });
});
