import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CsvColumns } from './csv-rows.ts';

/** How deep sub-folders are read, and how many files are looked at. */
const MAX_DEPTH = 4;
export const MAX_FILES = 2_000;

/** What a file of the published classification holds, by the beginning of its name. */
export type EscoKind =
  | 'skills'
  | 'skillGroups'
  | 'occupations'
  | 'ISCOGroups'
  | 'collection'
  | 'broaderRelationsSkillPillar'
  | 'broaderRelationsOccPillar'
  | 'occupationSkillRelations';

/** A file to be read. */
export interface EscoFile {
  readonly kind: EscoKind;
  readonly path: string;
  /** Below the folder that was given. */
  readonly name: string;
  /** ISO 639, in lower case, without a region; null for relations. */
  readonly language: string | null;
  /** True for a regional variant such as `en-us`: it only adds to its language. */
  readonly regional: boolean;
}

const LABELS = { required: ['conceptUri', 'preferredLabel'], optional: ['altLabels', 'skillType', 'replacedBy'] };
const BROADER = { required: ['conceptUri', 'broaderUri'], optional: [] };

/** The columns that are read of each kind, in this order. Versions have others beside them. */
export const ESCO_COLUMNS: Readonly<Record<EscoKind, CsvColumns>> = {
  skills: { required: ['conceptUri', 'preferredLabel', 'altLabels', 'skillType'], optional: ['replacedBy'] },
  skillGroups: LABELS,
  occupations: { required: ['conceptUri', 'preferredLabel', 'altLabels'], optional: ['skillType', 'replacedBy'] },
  ISCOGroups: LABELS,
  collection: LABELS,
  broaderRelationsSkillPillar: BROADER,
  broaderRelationsOccPillar: BROADER,
  occupationSkillRelations: { required: ['occupationUri', 'skillUri', 'relationType'], optional: [] },
};

const NAME = /^(?<kind>[A-Za-z]+?)(?:_(?<language>[A-Za-z]{2,3})(?:[-_](?<region>[A-Za-z0-9]{2,8}))?)?\.csv$/;
const KINDS = new Map(Object.keys(ESCO_COLUMNS).map((kind) => [kind.toLowerCase(), kind as EscoKind]));

function escoFile(path: string, name: string, base: string): EscoFile | null {
  const { kind: begun = '', language, region } = NAME.exec(base)?.groups ?? {};
  const kind = /SkillsCollection$/i.test(begun) ? 'collection' : KINDS.get(begun.toLowerCase());
  if (kind === undefined) return null;
  const hasLabels = ESCO_COLUMNS[kind].required.includes('preferredLabel');
  if (hasLabels && language === undefined) return null;
  return {
    kind,
    path,
    name,
    language: hasLabels ? (language ?? '').toLowerCase() : null,
    regional: hasLabels && region !== undefined,
  };
}

/** What was found in some folders: files to be read, and the names of others. */
export interface FoundFiles {
  readonly files: readonly EscoFile[];
  readonly others: readonly string[];
  /** Relations of another release than the one that is read. */
  readonly leftOut: readonly string[];
  /** There are more files than are looked at, so that some of the classification may be among the rest. */
  readonly tooMany: boolean;
}

const RELATIONS: readonly EscoKind[] = [
  'broaderRelationsSkillPillar',
  'broaderRelationsOccPillar',
  'occupationSkillRelations',
];

/**
 * Each language comes with a copy of the relations, so that one file of a kind is enough. Relations of several releases
 * contradict each other: the longest file is the one that is read.
 */
async function oneRelationEach(files: readonly EscoFile[]): Promise<Pick<FoundFiles, 'files' | 'leftOut'>> {
  const kept = files.filter(({ kind }) => !RELATIONS.includes(kind));
  const leftOut: string[] = [];
  for (const relation of RELATIONS) {
    const sized = await Promise.all(
      files
        .filter(({ kind }) => kind === relation)
        .map(async (file) => ({ file, bytes: (await stat(file.path)).size })),
    );
    const [first, ...rest] = sized.sort((a, b) => b.bytes - a.bytes);
    if (first === undefined) continue;
    kept.push(first.file);
    for (const { file, bytes } of rest) if (bytes !== first.bytes) leftOut.push(file.name);
  }
  return { files: kept, leftOut };
}

/**
 * Finds the files of the classification in folders and their sub-folders, regional variants last.
 * @throws the error of the file system where a folder is not there.
 */
export async function findEscoFiles(folders: readonly string[]): Promise<FoundFiles> {
  const files: EscoFile[] = [];
  const others: string[] = [];
  const walk = async (folder: string, root: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (files.length + others.length > MAX_FILES) return;
      const path = join(folder, entry.name);
      const name = relative(join(root, '..'), path);
      if (entry.isDirectory() && depth < MAX_DEPTH) await walk(path, root, depth + 1);
      if (!entry.isFile()) continue;
      const file = escoFile(path, name, entry.name);
      if (file !== null) files.push(file);
      else others.push(name);
    }
  };
  for (const folder of folders) await walk(folder, folder, 0);
  const last = ({ kind, regional }: EscoFile) => (kind === 'collection' ? 2 : 0) + (regional ? 1 : 0);
  return {
    ...(await oneRelationEach(files.sort((a, b) => last(a) - last(b)))),
    others,
    tooMany: files.length + others.length > MAX_FILES,
  };
}
