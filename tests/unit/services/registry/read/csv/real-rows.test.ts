import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsvFolder } from '../../../../../../services/registry/read/csv/read.ts';
import { CSV_FILES } from '../../../../../../services/registry/read/csv/table.ts';
import { wholeRead } from '../../../../../helpers/whole-read.ts';
import { SHARED } from '../../scenario.ts';

const now = () => new Date('2026-11-01T08:00:00Z');
const REAL = join(SHARED ?? '', 'data/deqar/real');
const INSTITUTIONS = join(REAL, 'deqar_institutions_sample.csv');
const PROGRAMMES = join(REAL, 'deqar_german_programmes_sample.csv');
const FIXTURE = fileURLToPath(new URL('../../../../../fixtures/registry/open-files', import.meta.url));
const missing = !existsSync(INSTITUTIONS) || !existsSync(PROGRAMMES);
type Row = Readonly<Record<string, string>>;
const rowsOf = async (path: string): Promise<Row[]> => parse(await readFile(path), { columns: true, bom: true });

/** A real row under the nightly file's own columns. Where several sites stand in one row, it is one row for each. */
function nightly(row: Row, idOf: ReadonlyMap<string, string>): Row[] {
  const events = (row.history ?? '').split(' | ').map((event) => {
    const [, head = '', name = ''] = /^(.*?(?:by|from|succeeded|absorbed|spun off)) (.*)$/.exec(event) ?? [];
    const id = idOf.get(name);
    return id === undefined ? '' : `${head} ${id} ${name}`;
  });
  const cities = (row.city ?? '').split(' | ');
  return (row.country ?? '').split(' | ').map((country, at) => ({
    country,
    deqar_id: row.deqar_id ?? '',
    eter_id: '',
    name_primary: row.name ?? '',
    name_versions: row.alt_names ?? '',
    city: cities[at] ?? '',
    website_link: row.website ?? '',
    founding_date: row.founding_year ? `${row.founding_year}-01-01` : '',
    closure_date: row.closure_year ? `${row.closure_year}-01-01` : '',
    historic_relationships: events.filter((event) => event !== '').join('; '),
    identifiers_all: row.ror_id ? `ROR: https://ror.org/${row.ror_id}` : '',
  }));
}

describe.skipIf(missing)(
  'rows of the register’s real files (skipped where ../shared/data/deqar/real is missing)',
  () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'accredex-real-'));
      await cp(FIXTURE, folder, { recursive: true });
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('are refused under the columns that somebody else gave them, and the columns that are missing are named', async () => {
      await cp(INSTITUTIONS, join(folder, CSV_FILES.institutions));
      await expect(readCsvFolder(folder, { now })).rejects.toThrow('eter_id, name_primary, closure_date');
    });

    it('give every provider with its countries, names, end and history', async () => {
      const rows = await rowsOf(INSTITUTIONS);
      const ids = new Map(rows.map(({ name = '', deqar_id = '' }) => [name, deqar_id]));
      const text = stringify(
        rows.flatMap((row) => nightly(row, ids)),
        { header: true, bom: true },
      );
      await writeFile(join(folder, CSV_FILES.institutions), text);
      const { providers, findings } = await wholeRead(await readCsvFolder(folder, { now }));
      expect(providers.length).toBe(rows.length);
      const withCountry = rows.filter(({ country }) => country !== '');
      const known = providers.filter(({ countries }) => countries.length > 0);
      expect(known.length).toBe(withCountry.length);
      expect(findings.filter(({ code }) => code === 'registry-record-unreadable')).toEqual([]);
      const named = (name: string) => providers.find((provider) => provider.name === name);
      expect(named('UCLouvain')).toMatchObject({ countries: [{ country: 'BE-fr' }], closedOn: null });
      expect(named('UCLouvain')?.relations).toContainEqual(
        expect.objectContaining({ other: 'DEQARINST0071', kind: 'absorbed', date: '2023-01-01' }),
      );
      // Without an ETER id a day is a day.
      expect(named('Université Saint-Louis - Bruxelles (USL-B)')?.closedOn).toBe('2023-01-01');
      expect(named('Arab Open University')?.countries.length).toBeGreaterThan(5);
    });

    it('give every programme under its report, to which nobody’s level, credits or degree is added', async () => {
      const rows = await rowsOf(PROGRAMMES);
      const text = stringify(
        rows.map((row) => ({
          report_id: /\d+$/.exec(row.report_url ?? '')?.[0] ?? '',
          report_url: row.report_url ?? '',
          report_agency: 'QAX',
          report_type: 'programme',
          report_status: 'part of obligatory EQA system',
          report_decision: 'positive',
          report_valid_from: '2020-10-01',
          report_valid_to: row.report_valid_to ?? '',
          hei_deqar_id: 'DEQARINST0101',
          programme_name: row.programme_name ?? '',
          programme_qualification: row.qualification ?? '',
          programme_qf_ehea_level: '',
        })),
        { header: true, bom: true },
      );
      await cp(join(FIXTURE, CSV_FILES.institutions), join(folder, CSV_FILES.institutions));
      await writeFile(join(folder, CSV_FILES.reports), text);
      const { reports } = await wholeRead(await readCsvFolder(folder, { now }));
      expect(reports.map(({ validTo }) => validTo)).toEqual(rows.map(({ report_valid_to: to }) => to));
      const programmes = reports.flatMap((report) => report.programmes);
      expect(programmes.map(({ names }) => names[0])).toEqual(rows.map(({ programme_name: name }) => name));
      expect(programmes.every(({ level, degree, ects }) => level === null && degree === null && ects === null)).toBe(
        true,
      );
    });
  },
);
