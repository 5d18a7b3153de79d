import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../../../services/errors.ts';
import { MAX_REGISTRY_FILE_BYTES, readRegistryFolder } from '../../../../../services/registry/read/folder.ts';
import { SHARED } from '../scenario.ts';

const now = () => new Date('2026-09-01T08:00:00Z');
const folder = (name: string) => fileURLToPath(new URL(`../../../../fixtures/registry/${name}`, import.meta.url));
const read = (name: string) => readRegistryFolder(folder(name), { now });

describe('reading a register’s folder', () => {
  it('refuses an answer that is one page of several, which would take the rest out of the register', async () => {
    await expect(read('first-page-only')).rejects.toThrow(/providers\.json holds 1 records of 2/);
  });

  it('refuses a folder with reports and no agencies, without which no report would count', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'accredex-register-'));
    try {
      await cp(folder('small-register'), copy, { recursive: true });
      await rm(join(copy, 'agencies.json'));
      await expect(readRegistryFolder(copy, { now })).rejects.toMatchObject({ code: 'registry-no-agencies' });
      await writeFile(join(copy, 'agencies.json'), '[]');
      await expect(readRegistryFolder(copy, { now })).rejects.toMatchObject({ code: 'registry-no-agencies' });
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });

  it('takes countries along from a file of their own, and says nothing of countries without it', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'accredex-register-'));
    try {
      await cp(folder('small-register'), copy, { recursive: true });
      expect(await readRegistryFolder(copy, { now })).not.toHaveProperty('countries');
      const country = { id: 10, iso_3166_alpha2: 'AT', name_english: 'Austria', external_QAA_is_permitted: 'yes' };
      await writeFile(join(copy, 'countries.json'), JSON.stringify([country]));
      const { countries } = await readRegistryFolder(copy, { now });
      expect(countries).toMatchObject([{ country: 'AT', otherAgencies: 'yes', requirements: [] }]);
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });

  it('refuses a file that is larger than what can be parsed whole, and says how much may be', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'accredex-register-'));
    try {
      await cp(folder('small-register'), copy, { recursive: true });
      // A file with a hole: it takes no room.
      await truncate(join(copy, 'reports.json'), MAX_REGISTRY_FILE_BYTES + 1);
      const read = readRegistryFolder(copy, { now });
      await expect(read).rejects.toMatchObject({ code: 'registry-folder' });
      await expect(read).rejects.toThrow(/reports\.json has 257 MiB, and .* may have 256:/);
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });

  it('joins list items and details of providers, keeping former levels, sites and agencies’ own identifiers out', async () => {
    const { registry, snapshot, providers } = await read('small-register');
    expect([registry, snapshot]).toEqual(['deqar', '2026-09-01T08:00:00.000Z']);
    expect(providers.find(({ key }) => key === 101)).toEqual({
      id: 'DEQARINST0101',
      key: 101,
      acronyms: ['LU'],
      name: 'Lakeside University',
      names: [
        { name: 'Lakeside University', english: true, validTo: null },
        { name: 'Seeuniversität', english: false, validTo: null },
        { name: 'Uni am See', english: false, validTo: null },
        { name: 'Seeschule', english: false, validTo: '1999-12-31' },
      ],
      website: 'https://www.lakeside.example/',
      identifiers: [
        { scheme: 'eter', value: 'AT9101', validFrom: null, validTo: null },
        { scheme: 'schac', value: 'lakeside.example', validFrom: '1970-01-01', validTo: null },
        { scheme: 'eu-vat', value: 'U99', validFrom: null, validTo: null },
      ],
      otherProvider: false,
      alliance: false,
      foundedOn: '1970-01-01',
      closedOn: null,
      countries: [{ country: 'AT', city: 'Bregenz', legalSeat: true }],
      levels: [6, 7],
      relations: [
        {
          other: 'DEQARINST0103',
          otherName: 'Hilltop College',
          kind: 'absorbed',
          type: null,
          validFrom: null,
          validTo: null,
          date: '2023-01-01',
        },
        {
          other: 'DEQARINSTAP0102',
          otherName: 'Faculty of Boats',
          kind: 'includes',
          type: 'faculty',
          validFrom: '2010-01-01',
          validTo: null,
          date: null,
        },
      ],
      // Two reports on it cannot be read.
      unreadReports: [504, 505],
    });
  });

  it('shows a relationship from both sides although only one side’s detail was there', async () => {
    const { providers } = await read('small-register');
    expect(providers.find(({ key }) => key === 103)?.relations).toEqual([
      {
        other: 'DEQARINST0101',
        otherName: 'Lakeside University',
        kind: 'was absorbed by',
        type: null,
        validFrom: null,
        validTo: null,
        date: '2023-01-01',
      },
    ]);
  });

  it('reads a 1 January closure as the year’s end only where it comes from OrgReg', async () => {
    const { providers } = await read('small-register');
    expect(providers.filter(({ closedOn }) => closedOn).map(({ key, closedOn }) => [key, closedOn])).toEqual([
      [103, '2022-12-31'],
      [104, '2022-01-01'],
    ]);
  });

  it('joins list items and details of reports: identifiers and countries from the detail, cross-border from the list', async () => {
    const { reports } = await read('small-register');
    expect(reports.find(({ id }) => id === 502)).toEqual({
      id: 502,
      url: 'https://data.deqar.eu/report/502',
      agencyId: 7,
      contributingAgencies: [8],
      activities: [{ id: 72, groupId: 701, type: 'programme', name: 'Certification of short courses' }],
      status: 'voluntary',
      decision: 'positive',
      validFrom: '2024-01-01',
      validTo: '2030-06-30',
      flag: 'low',
      crossBorder: false,
      localIdentifier: 'QAS-502',
      providers: ['DEQARINST0101'],
      platforms: ['DEQARINST0104'],
      programmes: [
        {
          id: 9001,
          names: ['Sailing Law', 'Segelrecht'],
          identifiers: [{ agency: 'QAS', value: 'P9001' }],
          level: 7,
          degree: false,
          ects: 6,
          assessment: 'Assessment based certificate',
          isced: '0421',
          countries: ['BE-fl', 'MT', 'Atlantis'],
        },
      ],
    });
  });

  it('names an activity by its group where only the list was there, and keeps withheld reports', async () => {
    const { reports } = await read('small-register');
    expect(reports.map(({ id, flag, activities }) => [id, flag, activities[0]?.name])).toEqual([
      [501, 'none', 'Institutional audits'],
      [502, 'low', 'Certification of short courses'],
      [503, 'high', 'Institutional audits'],
    ]);
  });

  it('leaves out a report with an impossible day or an unknown decision, and says so', async () => {
    const { findings } = await read('small-register');
    const left = findings.filter(({ code }) => code === 'registry-record-unreadable');
    expect(left.map(({ subject, facts }) => [subject, /2024-02-30|deferred/.exec(String(facts.detail))?.[0]])).toEqual([
      ['report 504', '2024-02-30'],
      ['report 505', 'deferred'],
    ]);
  });

  it('believes the register that an agency is registered, else the end of its registration', async () => {
    const { agencies } = await read('small-register');
    expect(agencies.map(({ acronym, name, registered }) => [acronym, name, registered])).toEqual([
      ['QAS', 'QA Shore', true],
      ['QAT', 'QA Tide', false],
    ]);
  });

  it.each([
    ['no-json', 'registry-folder'],
    ['no-list', 'registry-folder'],
    ['not-there', 'registry-folder'],
    ['mixed-registers', 'registry-mixed'],
  ])('refuses the folder %s', async (name, code) => {
    const error = await read(name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegistryError);
    expect((error as RegistryError).code).toBe(code);
  });
});

const K21 = SHARED ? join(SHARED, 'data/cases/K21-registry') : null;

describe.skipIf(!K21)(
  `A folder of odd reports${K21 ? '' : ' (skipped: the cases are not beside this checkout)'}`,
  () => {
    it('keeps every report whose side members are odd, and tells those of which nothing is known', async () => {
      const { reports, providers, findings } = await readRegistryFolder(K21 ?? '', { now });
      const unread = providers.flatMap(({ unreadReports }) => unreadReports ?? []).sort();
      expect(unread).toEqual([603, 607]);
      expect(reports.map(({ id }) => id)).toEqual(
        Array.from({ length: 23 }, (_, at) => 600 + at).filter((id) => ![603, 607, 618].includes(id)),
      );
      const of = (id: number) => reports.find((report) => report.id === id);
      expect([601, 602].map((id) => of(id)?.programmes[0]?.ects)).toEqual([5, 5]);
      expect(of(604)?.decision).toBe('positive');
      expect(of(616)?.decision).toBe('negative');
      expect(findings.filter(({ code }) => code === 'registry-copies-differ')).toMatchObject([
        { subject: 'report 616' },
      ]);
    });
  },
);
