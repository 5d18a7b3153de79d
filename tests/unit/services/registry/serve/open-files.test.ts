import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Accreditation, readAccreditations } from '../../../../../services/registry/read/elm/accreditations.ts';
import { registerAnswers } from '../../../../../services/registry/serve/register-answers.ts';
import { registerOfTables } from '../../../../../services/registry/serve/seed/scenario.ts';
import { SERVED_AT, TABLES } from '../../../../helpers/served-register.ts';

type Row = Record<string, unknown>;
const tables = JSON.parse(await readFile(join(TABLES, 'scenario.json'), 'utf8')) as Record<string, Row[]>;
const ORIGIN = 'https://register.example';

/** What is at an address of the register of the tests, in which some reports differ. */
function fileAt(path: string, different: Readonly<Record<number, Row>> = {}) {
  const reports = tables.reports?.map((row) => ({ ...row, ...different[Number(row.id)] }));
  const answers = registerAnswers(registerOfTables({ ...tables, reports }), { quirks: 'strict', now: () => SERVED_AT });
  const url = new URL(path, ORIGIN);
  return answers({ method: 'GET', url, authorization: null, contentType: '', body: '' });
}

async function accredited(code: string, different?: Readonly<Record<number, Row>>): Promise<Accreditation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-xml-'));
  try {
    const path = join(folder, 'accreditations.xml');
    await writeFile(path, String(fileAt(`/connectapi/v1/europass/accreditations-v2/${code}/`, different).body));
    const read: Accreditation[] = [];
    await readAccreditations(path, (one) => read.push(one));
    return read;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const obligatory = { status: 'part of obligatory EQA system' };

describe('The register’s accreditations of a country', () => {
  it('are obligatory reports on institutions that are seated there, and none that is negative or held back', async () => {
    expect((await accredited('AT')).map(({ report }) => report)).toEqual([501, 504]);
    expect(await accredited('DE')).toEqual([]);
    const [of502] = (await accredited('deu', { 502: obligatory })) ?? [];
    expect(of502).toMatchObject({ report: 502, levels: [6] });
  });

  it('name programmes whatever their names hold', async () => {
    const name = '<b>"Boats" & ]]> Water\u0000\u{1F6A2}</b>';
    const programmes = [{ id: 701, name_primary: name, names: [name, 'Boote'], degree_outcome: 2, workload_ects: 5 }];
    const [one] = await accredited('DE', { 502: { ...obligatory, programmes } });
    expect(one?.programmes).toEqual([{ id: 701, names: [name.replace('\u0000', ''), 'Boote'] }]);
  });

  it('end six years after 29 February on the 28th, unlike everything else', () => {
    const { body } = fileAt('/connectapi/v1/europass/accreditations-v2/AT/');
    expect(body).toContain('<issued>2016-02-29T00:00:00</issued><reviewDate>2022-02-28T00:00:00</reviewDate>');
  });

  it('are not there for a country that the register does not know', () => {
    expect(fileAt('/connectapi/v1/europass/accreditations-v2/QQ/').status).toBe(404);
    expect(fileAt('/connectapi/v1/europass/accreditations-v2/at/').status).toBe(404);
  });
});

describe('The register’s nightly files', () => {
  const rows = (name: string) => String(fileAt(`/static/daily-csv/${name}`).body).split('\n');

  it('have a row for each place of an institution, and for each report, institution and programme', () => {
    const institutions = rows('deqar-institutions.csv');
    expect(institutions.filter((row) => row.includes('"DEQARINST0101","https'))).toHaveLength(3);
    expect(institutions.find((row) => row.includes('Bregenz'))).toContain(
      '"2019-01-01: absorbed DEQARINST0103 School of Shores"',
    );
    expect(rows('deqar-reports.csv').filter((row) => row.startsWith('"502"'))).toHaveLength(4);
    expect(rows('deqar-agencies.csv')[2]).toContain('"2","OLD","Former Agency","False"');
  });

  it('begin with a byte order mark, are there without a token, and are no others than these', () => {
    expect(rows('deqar-reports.csv')[0]).toMatch(/^\uFEFF"report_id","report_local_identifier"/);
    expect(fileAt('/static/daily-csv/accounts.csv').status).toBe(404);
    expect(fileAt('/static/daily-csv/constructor.csv').status).toBe(404);
  });

  it('hold nothing back but reports that the register holds back', () => {
    expect(rows('deqar-reports.csv').join('\n')).not.toContain('"506"');
  });
});
