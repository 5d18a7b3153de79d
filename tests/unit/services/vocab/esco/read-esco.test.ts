import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemLine } from '../../../../../services/vocab/esco/esco-problem.ts';
import { EscoError, readEsco } from '../../../../../services/vocab/esco/read-esco.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'esco-')), 'esco');
  await mkdir(folder);
});
afterEach(() => rm(dirname(folder), { recursive: true, force: true }));

const SKILL = 'http://data.europa.eu/esco/skill/';
const OCCUPATION = 'http://data.europa.eu/esco/occupation/';
/** The header of version 1.0.3, and of 1.1.1. */
const OLD = 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description';
const NEW =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description';

async function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

const read = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  await write(files);
  const { concepts, ...rest } = await readEsco([folder]);
  return { ...rest, concepts: new Map(concepts.map((concept) => [concept.uri, concept])) };
};

const problems = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const error = await read(files).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EscoError);
  return (error as EscoError).problems.map(problemLine);
};

const WELD = `KnowledgeSkillCompetence,${SKILL}1,skill/competence,sector-specific,weld,`;

describe('The published files of ESCO', () => {
  it('are read alike in the columns of any version, with a byte order mark, Windows line ends and quoted labels', async () => {
    const old = await read({ 'skills_en.csv': `\uFEFF${OLD}\r\n${WELD}"weld metal\nweld steel","Joins, firmly"\r\n` });
    const concept = old.concepts.get(`${SKILL}1`);
    expect(concept).toMatchObject({
      kind: 'skill',
      labels: { en: 'weld' },
      alternatives: { en: ['weld metal', 'weld steel'] },
    });
    const newer = await read({ 'skills_en.csv': `${NEW}\n${WELD}"weld metal\nweld steel",,released,,,,,\n` });
    expect(newer.concepts.get(`${SKILL}1`)).toEqual(concept);
  });

  it('are merged over languages and sub-folders; a regional variant only adds to its language', async () => {
    const { concepts } = await read({
      'en/skills_en.csv': `${OLD}\n${WELD},\n`,
      'us/skills_en-us.csv': `${OLD}\nKnowledgeSkillCompetence,${SKILL}1,,,weld together,,\nKnowledgeSkillCompetence,${SKILL}2,knowledge,,labor law,,\n`,
      'de/skills_de.csv': `${OLD}\nKnowledgeSkillCompetence,${SKILL}1,,,schweißen,,\n`,
    });
    expect(concepts.get(`${SKILL}1`)).toMatchObject({
      labels: { en: 'weld', de: 'schweißen' },
      alternatives: { en: ['weld together'] },
    });
    expect(concepts.get(`${SKILL}2`)).toMatchObject({ kind: 'knowledge', labels: { en: 'labor law' } });
  });

  it('say of an empty skill type that it is a skill, and separate labels of collections by bars', async () => {
    const { concepts } = await read({
      'skills_en.csv': `${OLD}\nKnowledgeSkillCompetence,${SKILL}1,,,show initiative,,\n`,
      'transversalSkillsCollection_en.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT\nKnowledgeSkillCompetence,${SKILL}1,,,show initiative,released,take the initiative | be a driving force,,,\n`,
    });
    expect(concepts.get(`${SKILL}1`)).toMatchObject({
      kind: 'skill',
      alternatives: { en: ['take the initiative', 'be a driving force'] },
    });
  });

  it('give what stands above, in both pillars, and what an occupation needs', async () => {
    const { concepts, missing } = await read({
      'skills_en.csv': `${OLD}\n${WELD},\n`,
      'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,description\nSkillGroup,${SKILL}S1,joining,,\n`,
      'occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\nOccupation,${OCCUPATION}1,7212,welder,,\n`,
      'ISCOGroups_en.csv': `conceptType,conceptUri,code,preferredLabel,altLabels,description\nISCOGroup,http://data.europa.eu/esco/isco/C7212,7212,Welders,,\n`,
      'broaderRelationsSkillPillar.csv': `conceptType,conceptUri,broaderType,broaderUri\nKnowledgeSkillCompetence,${SKILL}1,SkillGroup,${SKILL}S1\n`,
      'broaderRelationsOccPillar.csv': `conceptType,conceptUri,broaderType,broaderUri\nOccupation,${OCCUPATION}1,ISCOGroup,http://data.europa.eu/esco/isco/C7212\n`,
      'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri\n${OCCUPATION}1,essential,skill,${SKILL}1\n${OCCUPATION}1,optional,knowledge,${SKILL}2\n`,
    });
    expect(missing).toEqual([]);
    expect(concepts.get(`${SKILL}1`)?.broader).toEqual([`${SKILL}S1`]);
    expect(concepts.get(`${SKILL}S1`)?.kind).toBe('skill-group');
    expect(concepts.get(`${OCCUPATION}1`)).toMatchObject({
      kind: 'occupation',
      broader: ['http://data.europa.eu/esco/isco/C7212'],
      essential: [`${SKILL}1`],
      optional: [`${SKILL}2`],
    });
  });

  it('of which some are missing are read, and it is said what will not work', async () => {
    const { missing } = await read({ 'skills_en.csv': `${OLD}\n${WELD},\n` });
    expect(missing).toContain(
      'occupationSkillRelations*.csv is not there: an occupation finds no offers by its skills',
    );
    expect(missing).toContain(
      'broaderRelationsSkillPillar*.csv is not there: a broad skill does not find narrower ones',
    );
  });

  it('of several releases give the relations of one only, because two would contradict each other', async () => {
    const header = 'conceptType,conceptUri,broaderType,broaderUri\n';
    const row = (from: number, to: number) => `K,${SKILL}${from},K,${SKILL}${to}\n`;
    const { concepts, missing } = await read({
      'a/skills_en.csv': `${OLD}\n${WELD},\n`,
      'a/broaderRelationsSkillPillar.csv': header + row(1, 2) + row(2, 3),
      'b/broaderRelationsSkillPillar.csv': header + row(2, 1),
    });
    expect(concepts.get(`${SKILL}2`)?.broader).toEqual([`${SKILL}3`]);
    expect(missing.at(-1)).toMatch(/b\/broaderRelationsSkillPillar\.csv was left out/);
  });
});

describe('Files that are not right', () => {
  it.each([
    [
      'lack a column',
      { 'skills_en.csv': 'conceptUri,label\nx,y\n' },
      /skills_en\.csv: line 1: column preferredLabel, altLabels, skillType: the column is missing; there are conceptUri, label/,
    ],
    [
      'are separated otherwise',
      { 'skills_en.csv': `${OLD.replaceAll(',', ';')}\n` },
      /line 1: column conceptUri, .*is missing/,
    ],
    [
      'are in Latin-1',
      { 'skills_de.csv': Buffer.from(`${OLD}\n${WELD},\n${WELD.replace('weld', 'schwei\u00dfen')},\n`, 'latin1') },
      /skills_de\.csv: line 3: the text is not in UTF-8/,
    ],
    ['are in UTF-16', { 'skills_de.csv': Buffer.from(`\uFEFF${OLD}`, 'utf16le') }, /UTF-16/],
    ['are a ZIP archive', { 'skills_de.csv': Buffer.from('504b03041400', 'hex') }, /ZIP archive/],
    [
      'have an address that is none',
      { 'skills_en.csv': `${OLD}\n${WELD},\nK,Berlin,,,x,,\n` },
      /skills_en\.csv: line 3: column conceptUri: “Berlin” is no address/,
    ],
    ['have a row of other length', { 'skills_en.csv': `${OLD}\n${WELD},\nK,${SKILL}2\n` }, /skills_en\.csv: line 3/],
    ['are empty', { 'skills_en.csv': '' }, /the file is empty/],
    ['have a header alone', { 'skills_en.csv': `${OLD}\n` }, /no row below the header/],
    [
      'have a quotation mark that is never closed',
      { 'skills_en.csv': `${OLD}\n${WELD},"never closed\n` },
      /skills_en\.csv: line \d/,
    ],
    [
      'hold no skills',
      { 'occupations_en.csv': 'x', 'readme.txt': '' },
      /no file skills_<language>\.csv; found esco\/occupations_en\.csv, esco\/readme\.txt/,
    ],
    ['are not there', {}, /no file is there/],
  ])('that %s are named with line and column, and nothing of the others is used', async (_, files, said) => {
    expect((await problems(files as Record<string, string>)).join('\n')).toMatch(said);
  });

  it('are refused where there are so many that some would be left out', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`${n}.txt`, '']));
    expect(await problems({ ...many, 'skills_en.csv': `${OLD}\n${WELD},\n` })).toEqual([
      `${folder}: there are more than 2000 files: name a folder further down`,
    ]);
  });

  it('are reported together, a bounded number of problems', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => `K,wrong ${n},,,x,,\n`).join('');
    expect(await problems({ 'skills_en.csv': `${OLD}\n${rows}`, 'skills_de.csv': 'a\nb\n' })).toHaveLength(20);
  });
});
