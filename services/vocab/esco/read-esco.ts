import type { LanguageMap } from '../../model/language-map.ts';
import { CsvProblem, readCsv } from './csv-rows.ts';
import { ESCO_COLUMNS, type EscoFile, type EscoKind, findEscoFiles, MAX_FILES } from './esco-files.ts';
import type { EscoProblem } from './esco-problem.ts';

/** How many problems are reported. More of them say nothing new. */
const MAX_PROBLEMS = 20;
const MAX_CONCEPTS = 200_000;
/** The longest published file has 124 000. */
const MAX_ROWS = 2_000_000;
const MAX_ALTERNATIVES = 300;
const ADDRESS = /^https?:\/\/\S{3,700}$/;

/** What a concept of the classification is. */
export type EscoConceptKind = 'skill' | 'knowledge' | 'skill-group' | 'occupation' | 'isco-group';

/** A concept as the files say it. */
export interface EscoConcept {
  readonly uri: string;
  /** Null where it is only named by relations. */
  readonly kind: EscoConceptKind | null;
  readonly labels: LanguageMap;
  /** Other labels by language, without the preferred one. */
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
  readonly broader: readonly string[];
  /** Skills of an occupation. */
  readonly essential: readonly string[];
  readonly optional: readonly string[];
  /** What took its place, where a file says so. */
  readonly successor: string | null;
}

/** A classification that was read whole. */
export interface EscoRead {
  readonly concepts: readonly EscoConcept[];
  readonly files: readonly string[];
  /** What is not there, and what will not work without it. */
  readonly missing: readonly string[];
}

/** The files do not make a classification: nothing of it may be used. */
export class EscoError extends Error {
  readonly problems: readonly EscoProblem[];
  constructor(problems: readonly EscoProblem[]) {
    super(`${problems.length} problems`);
    this.problems = problems;
  }
}

interface Draft {
  kind: EscoConceptKind | null;
  readonly labels: Record<string, string>;
  readonly alternatives: Record<string, Set<string>>;
  readonly broader: Set<string>;
  readonly essential: Set<string>;
  readonly optional: Set<string>;
  successor: string | null;
}

const KIND: Readonly<Partial<Record<EscoKind, EscoConceptKind>>> = {
  skillGroups: 'skill-group',
  occupations: 'occupation',
  ISCOGroups: 'isco-group',
};

/** `skillType` is empty in a few rows, and “skill/competence knowledge” in one: these are skills. */
const kindOf = (file: EscoKind, skillType: string): EscoConceptKind =>
  KIND[file] ?? (skillType.trim() === 'knowledge' ? 'knowledge' : 'skill');

/**
 * Reads the published CSV files of ESCO (any version from 1.0.3, any number of languages) from some folders. Files that
 * are not known are passed over.
 * @throws EscoError naming files, lines and columns where anything is wrong; nothing is answered then.
 */
export async function readEsco(folders: readonly string[]): Promise<EscoRead> {
  const { files, others, leftOut, tooMany } = await findEscoFiles(folders);
  if (tooMany)
    throw new EscoError([ofFolders(folders, `there are more than ${MAX_FILES} files: name a folder further down`)]);
  if (!files.some(({ kind }) => kind === 'skills')) throw new EscoError([noSkills(folders, files, others)]);
  const concepts = new Map<string, Draft>();
  const problems: EscoProblem[] = [];
  for (const file of files) {
    try {
      await readFile(file, concepts, problems);
    } catch (error) {
      if (!(error instanceof CsvProblem)) throw error;
      problems.push(error.problem);
    }
    if (problems.length >= MAX_PROBLEMS) break;
  }
  if (problems.length > 0) throw new EscoError(problems.slice(0, MAX_PROBLEMS));
  return {
    concepts: [...concepts].map(([uri, draft]) => conceptOf(uri, draft)),
    files: files.map(({ name }) => name),
    missing: [...missingOf(files), ...leftOut.map((name) => `${name} was left out: relations of another release`)],
  };
}

const ofFolders = (folders: readonly string[], message: string): EscoProblem => ({
  file: folders.join(', '),
  line: null,
  column: null,
  message,
});

function noSkills(folders: readonly string[], files: readonly EscoFile[], others: readonly string[]): EscoProblem {
  const found = [...files.map(({ name }) => name), ...others].slice(0, MAX_PROBLEMS);
  const there = found.length === 0 ? 'no file is there' : `found ${found.join(', ')}`;
  return ofFolders(folders, `there is no file skills_<language>.csv; ${there}`);
}

const NEEDED: readonly (readonly [EscoKind, string])[] = [
  ['broaderRelationsSkillPillar', 'a broad skill does not find narrower ones'],
  ['skillGroups', 'groups of skills are shown by their addresses'],
  ['occupations', 'no occupation is known'],
  ['occupationSkillRelations', 'an occupation finds no offers by its skills'],
  ['broaderRelationsOccPillar', 'a group of occupations does not find its occupations'],
  ['ISCOGroups', 'groups of occupations are shown by their addresses'],
];

function missingOf(files: readonly EscoFile[]): string[] {
  const languagesOf = (kind: EscoKind) =>
    new Set(files.flatMap((file) => (file.kind === kind && file.language !== null ? [file.language] : [])));
  const all = [...languagesOf('skills')];
  return NEEDED.flatMap(([kind, effect]) => {
    if (!files.some((file) => file.kind === kind)) return [`${kind}*.csv is not there: ${effect}`];
    const there = languagesOf(kind);
    const without = there.size === 0 ? [] : all.filter((language) => !there.has(language));
    return without.length === 0 ? [] : [`${kind}_${without.join('.csv, ')}.csv is not there: labels are missing`];
  });
}

function draftOf(uri: string, concepts: Map<string, Draft>): Draft {
  const known = concepts.get(uri);
  if (known !== undefined) return known;
  const made: Draft = {
    kind: null,
    labels: {},
    alternatives: {},
    broader: new Set(),
    essential: new Set(),
    optional: new Set(),
    successor: null,
  };
  concepts.set(uri, made);
  return made;
}

async function readFile(file: EscoFile, concepts: Map<string, Draft>, problems: EscoProblem[]): Promise<void> {
  const { kind, name } = file;
  const columns = ESCO_COLUMNS[kind];
  const isRelation = file.language === null;
  const addresses = isRelation ? 2 : 1;
  let rows = 0;
  await readCsv(file.path, name, columns, (values, line) => {
    rows += 1;
    if (problems.length >= MAX_PROBLEMS) return;
    const wrong = values.slice(0, addresses).findIndex((value) => !ADDRESS.test(value.trim()));
    if (wrong !== -1)
      problems.push({ file: name, line, column: columns.required[wrong] ?? null, message: shown(values[wrong]) });
    else if (concepts.size > MAX_CONCEPTS)
      problems.push({ file: name, line, column: null, message: `more than ${MAX_CONCEPTS} concepts` });
    else if (rows > MAX_ROWS) problems.push({ file: name, line, column: null, message: `more than ${MAX_ROWS} rows` });
    else if (isRelation) relate(kind, values, concepts);
    else label(file, values, draftOf((values[0] ?? '').trim(), concepts));
  });
  if (rows === 0) problems.push({ file: name, line: 1, column: null, message: 'there is no row below the header' });
}

const shown = (value = '') => `“${value.slice(0, 80)}” is no address of a concept`;

function relate(
  kind: EscoKind,
  [from = '', to = '', type = '']: readonly string[],
  concepts: Map<string, Draft>,
): void {
  const draft = draftOf(from.trim(), concepts);
  if (kind !== 'occupationSkillRelations') draft.broader.add(to.trim());
  else (type.trim() === 'essential' ? draft.essential : draft.optional).add(to.trim());
}

/** Alternative labels stand on lines of their own, in collections between ` | `. */
const separated = (text: string, kind: EscoKind): string[] =>
  text
    .split(kind === 'collection' ? /\s\|\s|\r?\n/ : /\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function label(file: EscoFile, values: readonly string[], draft: Draft): void {
  const { required, optional } = ESCO_COLUMNS[file.kind];
  const value = (column: string) => values[[...required, ...optional].indexOf(column)]?.trim() ?? '';
  const language = file.language ?? 'und';
  const preferred = value('preferredLabel').replace(/\s+/g, ' ');
  draft.kind ??= kindOf(file.kind, value('skillType'));
  const replaced = value('replacedBy');
  if (ADDRESS.test(replaced)) draft.successor ??= replaced;
  // Regional variants and collections only add to what the files of a language say.
  const others = separated(value('altLabels'), file.kind);
  if (preferred !== '') {
    if (draft.labels[language] === undefined) draft.labels[language] = preferred;
    else others.unshift(preferred);
  }
  draft.alternatives[language] ??= new Set();
  const kept = draft.alternatives[language];
  for (const other of others) if (kept.size < MAX_ALTERNATIVES) kept.add(other);
}

function conceptOf(uri: string, { labels, alternatives, ...draft }: Draft): EscoConcept {
  return {
    uri,
    kind: draft.kind,
    labels,
    alternatives: Object.fromEntries(
      Object.entries(alternatives)
        .map(([language, texts]) => [language, [...texts].filter((text) => text !== labels[language])] as const)
        .filter(([, texts]) => texts.length > 0),
    ),
    broader: [...draft.broader].filter((up) => up !== uri),
    essential: [...draft.essential],
    optional: [...draft.optional],
    successor: draft.successor,
  };
}
