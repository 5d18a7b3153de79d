import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsvFolder } from '../../../../../../services/registry/read/csv/read.ts';
import { readAccreditations } from '../../../../../../services/registry/read/elm/accreditations.ts';
import { wholeRead } from '../../../../../helpers/whole-read.ts';

const now = () => new Date('2026-09-01T08:00:00Z');
const FIXTURE = fileURLToPath(
  new URL('../../../../../fixtures/registry/open-files-with-accreditations', import.meta.url),
);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-elm-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(text: string) {
  const path = join(folder, 'accreditations-XX.xml');
  await writeFile(path, text);
  const found: unknown[] = [];
  await readAccreditations(path, (accreditation) => found.push(accreditation));
  return found;
}
const OPEN = '<a:Accreditations xmlns:a="http://data.europa.eu/snb/model/application-profile/ams-constraints/">';

describe('accreditations of a country', () => {
  it('complete programmes of the open files by their number, further names and level, and make no report', async () => {
    const { reports } = await wholeRead(await readCsvFolder(FIXTURE, { now }));
    expect(reports.map(({ id }) => id)).toEqual([501, 502, 503]);
    expect(reports[0]?.programmes).toMatchObject([
      { id: 7001, names: ['Data Ethics', 'Data  ethics', 'Datenethik & Recht'], level: 7, degree: null, ects: null },
      { id: null, names: ['Ethics of Machines'] },
    ]);
    expect(reports[0]?.unstated).toContain('programmes.id');
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><body>404</body></html>', 'root'],
    ['another root', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'root'],
    ['a file that broke off', `${OPEN}<a:accreditationReferences>`, 'unclosed'],
    ['entities', `<!DOCTYPE a [<!ENTITY e "eeee">]>${OPEN}</a:Accreditations>`, 'document type'],
    ['elements in elements', `${OPEN}${'<a:x>'.repeat(70)}`, 'nested'],
  ])('are refused as %s, and the file is named', async (_what, text, why) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'registry-xml',
      message: expect.stringMatching(new RegExp(`accreditations-XX\\.xml.*${why}`)),
    });
  });

  it('of a report whose number cannot be read are passed over', async () => {
    const one = '<a:accreditationReferences><a:accreditation id="urn:x"/></a:accreditationReferences>';
    expect(await read(`${OPEN}${one}</a:Accreditations>`)).toEqual([]);
  });
});
