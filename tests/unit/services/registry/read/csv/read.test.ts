import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { RegistryFacts } from '../../../../../../services/model/registry-facts.ts';
import { holdsCsv, readCsvFolder } from '../../../../../../services/registry/read/csv/read.ts';
import { CSV_FILES, type CsvFile } from '../../../../../../services/registry/read/csv/table.ts';
import { indexFacts } from '../../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../../services/registry/rules/judge.ts';
import { DEFAULT_POLICY } from '../../../../../../services/registry/rules/policy.ts';
import { offer, TODAY } from '../../../../../helpers/register-records.ts';
import { wholeRead } from '../../../../../helpers/whole-read.ts';

const now = () => new Date('2026-09-01T08:00:00Z');
const FIXTURE = fileURLToPath(new URL('../../../../../fixtures/registry/open-files', import.meta.url));
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** The fixture, with the text of one file changed. */
async function changed(file: CsvFile, change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-csv-'));
  folders.push(folder);
  await cp(FIXTURE, folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  return folder;
}
const read = async (folder = FIXTURE) => wholeRead(await readCsvFolder(folder, { now }));
const readChanged = async (file: CsvFile, change: (text: string) => string) => read(await changed(file, change));
const verdictOf = (facts: RegistryFacts, judged: Parameters<typeof offer>[0], policy = DEFAULT_POLICY) =>
  judge(offer(judged), indexFacts(facts, policy), TODAY, policy);

describe('reading the register’s nightly open files', () => {
  it('are told from a folder of JSON by the file of institutions', async () => {
    expect(await holdsCsv(FIXTURE)).toBe(true);
    expect(await holdsCsv(join(FIXTURE, '..', 'small-register'))).toBe(false);
  });

  it('makes one provider of its rows, one for each location, and keeps an agency’s own identifier out', async () => {
    const { providers } = await read();
    expect(providers.map(({ id }) => id)).toEqual(['DEQARINST0101', 'DEQARINST0102', 'DEQARINST0103']);
    expect(providers[0]).toMatchObject({
      key: 101,
      name: 'Lakeside University',
      website: 'https://www.lakeside.example/',
      otherProvider: false,
      levels: [],
      countries: [
        { country: 'AT', city: 'Bregenz', legalSeat: false },
        { country: 'CH', city: 'Rorschach', legalSeat: false },
      ],
      identifiers: [
        { scheme: 'eter', value: 'AT9101' },
        { scheme: 'ror', value: 'https://ror.org/02ab34567' },
        { scheme: 'erasmus', value: 'A  BREGENZ01' },
      ],
    });
    expect(providers[0]?.names.map(({ name }) => name)).toEqual([
      'Seeuniversität',
      'Lakeside University',
      'Uni am See',
      'Université du Lac',
    ]);
  });

  it('knows who absorbed whom and when, and that a closure by year lasts until the end of that year', async () => {
    const { providers } = await read();
    expect(providers[0]?.relations).toContainEqual(
      expect.objectContaining({ other: 'DEQARINST0103', kind: 'absorbed', date: '2019-01-01' }),
    );
    expect(providers[2]).toMatchObject({ closedOn: '2019-12-31' });
  });

  it('leaves unknown what the files do not say: kind, type of relationship, group, degree, credits, programme', async () => {
    const { providers, reports } = await read();
    expect(providers[1]).toMatchObject({ otherProvider: null, website: null, countries: [{ country: 'BE-fr' }] });
    expect(providers[1]?.relations.map(({ other, type }) => [other, type])).toContainEqual([
      'DEQARINST0104',
      'not stated',
    ]);
    const [programmes, audit] = reports;
    expect(programmes).toMatchObject({
      id: 501,
      agencyId: 7,
      status: 'obligatory',
      validTo: '2030-04-30',
      providers: ['DEQARINST0101'],
      activities: [{ id: null, groupId: null, type: 'programme', name: 'Programme accreditation' }],
    });
    expect(programmes?.programmes).toEqual([
      expect.objectContaining({
        id: null,
        names: ['Data Ethics'],
        level: 7,
        degree: null,
        ects: null,
        identifiers: [],
      }),
      expect.objectContaining({ names: ['Ethics of Machines'] }),
    ]);
    expect(programmes?.unstated).toContain('programmes.degree');
    expect(audit).toMatchObject({ id: 502, agencyId: 7, validTo: null });
  });

  it('passes nothing on by a relationship whose type is not stated', async () => {
    const facts = await read();
    expect(verdictOf(facts, { providerIdentifiers: [{ scheme: 'deqar', value: 'DEQARINST0101' }] }).code).toBe(
      'NOT_COVERED',
    );
  });

  it('matches a title only with an offer that is stated to lead to a degree, because rows do not say what they are', async () => {
    const facts = await read();
    const course = {
      providerIdentifiers: [{ scheme: 'deqar', value: 'DEQARINST0101' }],
      titles: ['Data Ethics'],
      eqf: 7,
      ects: null,
    };
    expect(verdictOf(facts, { ...course, leadsToDegree: true }).code).toBe('PROGRAMME_ASSURED');
    for (const leadsToDegree of [null, false])
      expect(verdictOf(facts, { ...course, leadsToDegree })).toMatchObject({
        code: 'NOT_COVERED',
        qualityAssured: null,
        flags: ['near-match'],
      });
  });

  it('takes an audit of teaching staff by its name for no review of the institution', async () => {
    const facts = await readChanged(CSV_FILES.reports, (text) => text.replaceAll('programme,PA', 'institutional,PA'));
    const course = { providerIdentifiers: [{ scheme: 'deqar', value: 'DEQARINST0101' }], titles: ['Something else'] };
    expect(verdictOf(facts, course).reports).toEqual([501]);
    const denying = { ...DEFAULT_POLICY, deniedGroups: [518, 499] };
    // The name of group 499 is not known here, so each activity may belong to it.
    expect(verdictOf(facts, course, denying).code).toBe('NOT_COVERED');
  });

  it.each([
    [CSV_FILES.reports, 'report_valid_to', 'report_end'],
    [CSV_FILES.institutions, 'closure_date', 'closed'],
    [CSV_FILES.agencies, 'registration_start', 'since'],
  ])('refuses %s without the column %s, and names it', async (file, column, other) => {
    await expect(readChanged(file, (text) => text.replace(column, other))).rejects.toMatchObject({
      code: 'registry-csv',
      facts: { file, line: 1, column },
      message: expect.stringContaining(column),
    });
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body>Not found</body></html>'],
    ['nothing', ''],
  ])('refuses %s in place of a file', async (_what, text) => {
    await expect(readChanged(CSV_FILES.reports, () => text)).rejects.toMatchObject({ code: 'registry-csv' });
  });

  it('leaves out a report whose agency no row has, with a finding, and marks what is said of its institution', async () => {
    const { reports, providers, findings } = await readChanged(CSV_FILES.reports, (text) =>
      text.replace('Quality Agency X', 'Agency of Nowhere'),
    );
    expect(reports.map(({ id }) => id)).toEqual([501, 503]);
    expect(providers[1]?.unreadReports).toEqual([502]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'registry-record-unreadable', subject: 'report 502', path: 'agency_id' }),
    );
  });

  it('takes the more cautious one of rows that contradict each other about one report', async () => {
    const { reports, findings } = await readChanged(CSV_FILES.reports, (text) =>
      text.replace(/system,positive(.*Ethics of Machines)/, 'system,negative$1'),
    );
    expect(reports.find(({ id }) => id === 501)?.decision).toBe('negative');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'registry-copies-differ', subject: 'report 501' }));
  });

  it.each([
    ['a month of 0', '2024-00-01'],
    ['two thousand years', '4024-05-01'],
    ['words', 'next spring'],
  ])('leaves a report out whose first day is %s', async (_what, day) => {
    const { reports } = await readChanged(CSV_FILES.reports, (text) => text.replaceAll('2024-05-01', day));
    expect(reports.map(({ id }) => id)).toEqual([502, 503]);
  });

  it('refuses reports without any agency', async () => {
    await expect(readChanged(CSV_FILES.agencies, (text) => text.split('\r\n')[0] ?? '')).rejects.toMatchObject({
      code: 'registry-no-agencies',
    });
  });
});
