import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeParts } from '../../../../harvester/passes/offer-part.ts';
import type { Blobs } from '../../../../services/blobs/blobs.ts';
import { createFolderBlobs } from '../../../../services/blobs/folder.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { TakePart } from '../../../../services/model/offer-part.ts';

const IRI = 'https://halkyon.example/offers/a';
const PREFIXES = `@prefix ql: <http://data.quality-link.eu/ontology/v1#> . @prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix dc: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .\n`;
const OFFER = `<${IRI}> a ql:LearningOpportunitySpecification ; dc:title "Data ethics"@en ; elm:providedBy [ dc:title "Halkyon" ] ;
  dc:description "Ask ada@halkyon.example" ; elm:contactPoint <mailto:ada@halkyon.example>, <https://halkyon.example/ada> ;
  dc:relation <https://halkyon.example/offers/b> .
<https://halkyon.example/ada> a foaf:Person ; foaf:name "Ada" .
<https://halkyon.example/offers/b> a ql:LearningOpportunitySpecification ; dc:title "Another offer"@en .\n`;

let blobs: Blobs;
let folder: string;
let take: TakePart;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offer-part-'));
  await mkdir(join(folder, 'blobs'));
  blobs = createFolderBlobs(join(folder, 'blobs'));
  take = takeParts({ blobs, workFolder: folder, log: silentLogger });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function kept(text: string): Promise<string> {
  const path = join(folder, randomUUID());
  await writeFile(path, text);
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  await blobs.put(path, id);
  return id;
}
const partOf = async (text: string) => take({ iri: IRI, sourceId: 'open', snapshot: await kept(text) });

describe('The part of a snapshot that is about an offer', () => {
  it('is canonical: the same whatever the order of the statements and the names of blank nodes', async () => {
    const one = await partOf(PREFIXES + OFFER);
    const lines = OFFER.replace('[ dc:title "Halkyon" ]', '_:zz').concat('_:zz dc:title "Halkyon" .\n').split('\n');
    const other = await partOf(`${PREFIXES}# another comment\n${lines.join('\n')}`);
    expect(one.state).toBe('included');
    expect(other.quads).toBe(one.quads);
    expect(one.hash).toBe(
      `sha256:${createHash('sha256')
        .update(one.quads ?? '')
        .digest('hex')}`,
    );
  });

  it('does not lead into another offer, and has no personal data but the count of what was left out', async () => {
    const { quads, redactions } = await partOf(PREFIXES + OFFER);
    expect(quads).toContain('"Halkyon"');
    expect(quads).toContain('<https://halkyon.example/offers/b>');
    for (const absent of ['Another offer', 'Ada', 'ada@', 'mailto:']) expect(quads).not.toContain(absent);
    expect(redactions.map(({ what }) => what)).toEqual(['contact', 'contact', 'person', 'person']);
  });

  it('says so where the bytes are gone, too many, unreadable or about something else, and never fails', async () => {
    const gone = `sha256:${'0'.repeat(64)}`;
    expect((await take({ iri: IRI, sourceId: 'open', snapshot: gone })).state).toBe('pruned');
    expect((await take({ iri: IRI, sourceId: 'open', snapshot: null })).state).toBe('none');
    expect((await take({ iri: null, sourceId: 'open', snapshot: gone })).state).toBe('not-found');
    expect((await partOf(`# ${'x'.repeat(16_000_001)}\n`)).state).toBe('too-large');
    expect((await partOf('<html><body>no</body></html>')).state).toBe('not-found');
    expect((await take({ iri: IRI, sourceId: 'open', snapshot: 'not a hash' })).state).toBe('unreadable');
  });

  it('refuses graphs that are made so that naming their blank nodes takes for ever', async () => {
    const names = Array.from({ length: 14 }, (_, at) => `_:b${at}`);
    const all = names.flatMap((a) => names.filter((b) => b !== a).map((b) => `${a} dc:relation ${b} .`));
    const poison = `<${IRI}> a ql:LearningOpportunitySpecification ; dc:relation ${names.join(', ')} .\n${all.join('\n')}\n`;
    const began = performance.now();
    expect((await partOf(PREFIXES + poison)).state).toBe('unreadable');
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
