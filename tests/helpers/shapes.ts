import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ShapesBounds, validatePublication } from '../../harvester/shapes/validate.ts';
import type { ShapesReport } from '../../services/model/shapes-report.ts';
import { loadShapes } from '../../services/shacl/load-shapes.ts';
import type { PreparedShapes } from '../../services/shacl/prepare-shapes.ts';
import type { Erased } from '../../services/store/offers/erasures.ts';

/** The beginning of every file of shapes of the tests. */
export const SHAPE_PREFIXES = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix ql: <http://data.quality-link.eu/ontology/v1#> .
@prefix dc: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix : <urn:shape:> .
`;

/** A shape of every offer, with what a test says of it. */
export const offerShape = (said: string): string =>
  `${SHAPE_PREFIXES}:Offer a sh:NodeShape ; sh:targetClass ql:LearningOpportunitySpecification ; ${said} .\n`;

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-shapes-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prepares shapes that are written in a test. */
export function shapesFrom(text: string, name = 'shapes.ttl'): Promise<PreparedShapes> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), text);
    return loadShapes([join(folder, name)]);
  });
}

/** Holds a publication that is written in a test against shapes: a text, files, or the program's own. */
export function heldAgainst(
  publication: string | Uint8Array,
  shapes: string | readonly string[] = [],
  {
    name = 'offers.ttl',
    erased = { texts: [], keys: [] },
    ...bounds
  }: ShapesBounds & { readonly name?: string; readonly erased?: Erased } = {},
): Promise<ShapesReport> {
  return inFolder(async (folder) => {
    const path = join(folder, name);
    await writeFile(path, publication);
    const own = join(folder, 'shapes.ttl');
    if (typeof shapes === 'string') await writeFile(own, shapes);
    const parts = [{ path, mediaType: null, name, base: 'https://halkyon.example/offers' }];
    const input = { parts, contentTypeHint: null, spool: join(folder, 'spool'), erased };
    return validatePublication({ ...input, shapes: typeof shapes === 'string' ? [own] : shapes }, bounds);
  });
}

/** What a report found: `path component` with how often, in the order in which it is shown. */
export const kindsOf = ({ groups }: ShapesReport): readonly string[] =>
  groups.map(({ path, component, count }) => `${path} ${component} ${count}`);

/** A whole report of one offer that fits, with what a test says of it. */
export const shapesReport = (said: Partial<ShapesReport> = {}): ShapesReport => ({
  ...{
    state: 'validated',
    reason: null,
    shapes: ['accredex'],
    notices: [],
    offers: 1,
    validated: 1,
    large: 0,
    slow: 0,
  },
  ...{ results: 0, leftOut: 0, groups: [], ...said },
});
