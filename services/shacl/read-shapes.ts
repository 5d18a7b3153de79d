import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Quad } from 'n3';
import { UsageError } from '../errors.ts';
import { parseRdf, type Syntax } from '../rdf/parse.ts';
import { createSubjectIndex } from '../rdf/subject-index.ts';
import { quadOf } from './terms.ts';

/** How many files of shapes there may be, and how large all of them together. The largest published one has 2 MB. */
const MAX_FILES = 20;
const MAX_BYTES = 16_000_000;
/** How many statements they may make. */
const MAX_STATEMENTS = 200_000;

const SYNTAXES: readonly (readonly [RegExp, Syntax])[] = [
  [/\.(?:ttl|nt)$/i, 'turtle'],
  [/\.(?:rdf|xml|owl)$/i, 'rdfxml'],
  [/\.(?:jsonld|json)$/i, 'jsonld'],
];
const syntaxOf = (path: string) => SYNTAXES.find(([ending]) => ending.test(path))?.[1] ?? null;

/** The shapes that come with the program, and definitions for what published shapes only refer to. */
export const OWN_SHAPES = fileURLToPath(new URL('./own-shapes.ttl', import.meta.url));
export const REFERRED_SHAPES = fileURLToPath(new URL('./referred-shapes.ttl', import.meta.url));
const OWN_NAME = 'accredex';

/** Statements of files of shapes, as they stand there but with one namespace for ELM, and what the files are called. */
export interface ReadShapes {
  readonly names: readonly string[];
  readonly statements: readonly Quad[];
}

const refuse = (what: string) => new UsageError('shapes', `The shapes cannot be used: ${what}`);

async function filesOf(path: string): Promise<readonly string[]> {
  const there = await stat(path).catch(() => null);
  if (there === null) throw refuse(`${path} cannot be read`);
  if (!there.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => syntaxOf(name) !== null).sort();
  if (names.length === 0) throw refuse(`the folder ${path} has no file of Turtle, RDF/XML or JSON-LD`);
  return names.map((name) => join(path, name));
}

async function statementsOf(path: string, at: number): Promise<readonly Quad[]> {
  const syntax = syntaxOf(path);
  if (syntax === null) throw refuse(`${path} has none of the endings .ttl, .nt, .rdf, .xml, .owl, .jsonld, .json`);
  const index = createSubjectIndex();
  // Blank nodes of another file are other nodes. Lists stay as they are written.
  const end = await parseRdf({ path, syntax, encoding: 'utf-8', base: 'relative:/', blanks: `f${at}` }, index);
  if (end.state === 'broken')
    throw refuse(`${path}${end.place?.line ? `, line ${end.place.line}` : ''}: ${end.detail}`);
  if (end.state === 'context-refused') throw refuse(`${path} needs ${end.url}, and nothing is fetched`);
  if (end.state !== 'complete') throw refuse(`${path} is refused (${end.state})`);
  const found: Quad[] = [];
  for (const { id, predicates, objects } of index.subjects())
    for (const [n, object] of objects.entries()) found.push(quadOf(id, predicates[n] ?? '', object));
  return found;
}

/**
 * Reads files and folders of SHACL shapes; without any, the program's own. Nothing is ever fetched: what a file imports
 * must be given, too.
 * @throws UsageError `shapes`, with the file and the line.
 */
export async function readShapes(paths: readonly string[]): Promise<ReadShapes> {
  const files = paths.length === 0 ? [OWN_SHAPES] : (await Promise.all(paths.map(filesOf))).flat();
  if (files.length > MAX_FILES) throw refuse(`there are ${files.length} files, and ${MAX_FILES} is the most`);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > MAX_BYTES) throw refuse(`they have ${bytes} bytes, and ${MAX_BYTES} is the most`);
  const statements: Quad[] = [];
  for (const [at, file] of files.entries()) {
    for (const quad of await statementsOf(file, at)) statements.push(quad);
    if (statements.length > MAX_STATEMENTS) throw refuse(`they make more than ${MAX_STATEMENTS} statements`);
  }
  return { names: paths.length === 0 ? [OWN_NAME] : files.map((file) => basename(file)), statements };
}

/** The definitions for what published shapes only refer to. */
export const readReferred = (): Promise<readonly Quad[]> => statementsOf(REFERRED_SHAPES, MAX_FILES);
