import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  it('complete programmes of the open files by their number, further names and level; one of an institution makes no report', async () => {
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

  describe('of a report that the open files do not list', () => {
    const programme =
      '<a:limitAbstractProgramme uri="https://data.deqar.eu/programme/007009"><s:prefLabel>Law</s:prefLabel></a:limitAbstractProgramme>';
    const whole = [
      '<a:type uri="http://data.europa.eu/snb/accreditation/c_64666c29"/>',
      '<a:title language="en">Programme accreditation</a:title>',
      '<a:organisation idref="https://data.deqar.eu/institution/101"/>',
      '<a:limitEQFLevel uri="http://data.europa.eu/snb/eqf/7"/>',
      programme,
      '<a:accreditingAgent idref="https://data.deqar.eu/agency/7"/>',
      '<a:issued>2026-05-01T00:00:00</a:issued>',
    ];
    /** What is read of the open files beside an export with this accreditation of report 900. */
    async function beside(elements: readonly string[]) {
      const files = await mkdtemp(join(folder, 'files-'));
      await cp(FIXTURE, files, { recursive: true });
      const one = `<a:accreditation id="https://data.deqar.eu/report/900">${elements.join('')}</a:accreditation>`;
      const xml = OPEN.replace('>', ' xmlns:s="http://www.w3.org/2004/02/skos/core#">');
      await writeFile(
        join(files, 'accreditations-BE.xml'),
        `${xml}<a:accreditationReferences>${one}</a:accreditationReferences></a:Accreditations>`,
      );
      const { reports, findings } = await wholeRead(await readCsvFolder(files, { now }));
      return { report: reports.find(({ id }) => id === 900), codes: findings.map(({ code }) => code) };
    }

    it('make one on the programmes that they name, whose flag, degree and credits are not known, and it is told', async () => {
      const { report, codes } = await beside(whole);
      expect(report).toMatchObject({
        agencyId: 7,
        status: 'obligatory',
        decision: 'not applicable',
        validFrom: '2026-05-01',
        validTo: null,
        providers: ['DEQARINST0101'],
        activities: [{ id: null, groupId: null, type: 'programme', name: 'Programme accreditation' }],
        programmes: [{ id: 7009, names: ['Law'], level: 7, degree: null, ects: null }],
        unstated: expect.arrayContaining(['flag', 'programmes.degree', 'programmes.ects', 'localIdentifier']),
      });
      expect(codes).toContain('registry-from-accreditation');
    });

    it.each([
      ['agency', 'accreditingAgent'],
      ['institution', 'organisation'],
      ['first day', 'issued'],
      ['activity', 'title'],
      ['kind', 'type'],
      ['programme', 'limitAbstractProgramme'],
    ])('make none without their %s', async (_what, element) => {
      const { report, codes } = await beside(whole.filter((one) => !one.startsWith(`<a:${element}`)));
      expect(report).toBeUndefined();
      expect(codes).not.toContain('registry-from-accreditation');
    });

    it('say what was decided, and a decision in words that nobody knows is never a positive one', async () => {
      const decided = (words: string) => [
        ...whole,
        `<a:decision uri="urn:d"><s:prefLabel>${words}</s:prefLabel></a:decision>`,
      ];
      expect((await beside(decided('positive'))).report?.decision).toBe('positive');
      for (const words of ['withdrawn', '']) {
        const { report, codes } = await beside(decided(words));
        expect(report).toBeUndefined();
        expect(codes).toContain('registry-record-unreadable');
      }
    });

    it('of an institution cover the programmes that they list and never all that it teaches', async () => {
      const ofInstitution = [whole[0]?.replace('c_64666c29', 'c_1f1a469a') ?? '', ...whole.slice(1)];
      expect((await beside(ofInstitution)).report?.activities).toMatchObject([{ type: 'institutional/programme' }]);
    });
  });
});
