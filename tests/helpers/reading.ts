import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ManifestProvider } from '../../harvester/normalise/party.ts';
import type { ReadInput, ReadOutcome, ReadPart } from '../../harvester/read/outcome.ts';
import { readSnapshot } from '../../harvester/read/read.ts';
import { offerOf, type StagedOffer } from '../../harvester/read/staged.ts';

export const HALKYON: ManifestProvider = {
  id: 'p1',
  identifiers: [{ scheme: 'schac', value: 'halkyon.example' }],
  domains: ['halkyon.example'],
};

export interface ReadDocument {
  readonly outcome: ReadOutcome;
  /** What was staged; only a complete read may be used. */
  readonly staged: readonly StagedOffer[];
  readonly codes: readonly string[];
}

/** What a spool holds; nothing where there is none. */
export async function readStaged(spool: string): Promise<StagedOffer[]> {
  const lines = (await readFile(spool, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return lines.map(offerOf);
}

/** Reads a document as hops 3 and 4 do: from bytes of a file to staged offers and findings. */
export async function readDocument(
  body: string | Uint8Array,
  {
    mediaType = null,
    name = 'offers',
    ...options
  }: Partial<Pick<ReadInput, 'contentTypeHint' | 'provider' | 'source'> & Pick<ReadPart, 'mediaType' | 'name'>> = {},
): Promise<ReadDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-read-'));
  try {
    const path = join(folder, 'bytes');
    const spool = join(folder, 'spool');
    await writeFile(path, body);
    const outcome = await readSnapshot({
      parts: [{ path, mediaType, name }],
      spool,
      contentTypeHint: null,
      source: { id: 'source1', type: 'elm', version: null, licence: null },
      provider: HALKYON,
      ...options,
    });
    const staged = await readStaged(spool);
    // No document here states a licence, unless it is about licences.
    const codes = outcome.findings.map(({ code }) => code).filter((code) => code !== 'no-licence');
    return { outcome, staged, codes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The beginning of every Turtle document of the tests; `:` is a domain of the provider. */
export const TURTLE_PREFIXES = `@prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix ql: <http://data.quality-link.eu/ontology/v1#> .
@prefix dc: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rov: <http://www.w3.org/ns/regorg#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix : <https://halkyon.example/> .
`;

/** One offer in Turtle, with what a test says of it (predicates and objects, each part ending in `;`). */
export function offerTurtle(said = '', name = ':offer'): string {
  return `${name} a ql:LearningOpportunitySpecification ; ${said} dc:title "Reading tide tables"@en .\n`;
}

/** Reads Turtle that follows the prefixes. */
export function readTurtle(
  body: string,
  options: Parameters<typeof readDocument>[1] = {},
): ReturnType<typeof readDocument> {
  return readDocument(TURTLE_PREFIXES + body, { name: 'offers.ttl', ...options });
}
