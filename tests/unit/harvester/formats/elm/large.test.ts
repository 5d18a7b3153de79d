import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELM, elmFormat } from '../../../../../harvester/formats/elm/elm.ts';
import type { RecordRead } from '../../../../../harvester/formats/format.ts';
import { createRunFindings } from '../../../../../harvester/read/findings.ts';
import { HALKYON, offerTurtle, readDocument, TURTLE_PREFIXES } from '../../../../helpers/reading.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-large-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Takes almost no document into memory, and many partitions even for a short one. */
const LARGE = elmFormat({ memoryBytes: 100, partitionBytes: 2_000 });

/** What a format makes of a document: records, findings, how it ended, and what it left in its folder. */
async function readWith(format: typeof ELM, body: string | Uint8Array, name = 'offers.ttl') {
  const own = await mkdtemp(join(folder, 'read-'));
  const path = join(own, 'bytes');
  await writeFile(path, body);
  const findings = createRunFindings();
  const source = { id: 's', type: 'elm', version: null, licence: null };
  const parts = [{ path, mediaType: null, name }];
  const read = await format.read(
    { parts, spool: join(own, 'spool'), contentTypeHint: null, source, provider: HALKYON },
    findings,
  );
  const records: RecordRead[] = read.state === 'records' ? [...read.records] : [];
  const told = findings.list().map((finding) => JSON.stringify(finding));
  return { read, records, told: told.sort(), left: await readdir(own) };
}

/** The same, without the labels of blank nodes, which mean nothing. */
const same = ({ records, told, read }: Awaited<ReturnType<typeof readWith>>) =>
  JSON.stringify([read.state, records, told]).replaceAll(/_:[\w-]+/g, '_:b');

const OFFERS = Array.from({ length: 30 }, (_, at) =>
  offerTurtle(
    `elm:learningOutcome ( [ a elm:LearningOutcome ; dc:title "Läuft ${at} 漢字 🎓"@de ] [ a elm:LearningOutcome ; dc:title "Reads"@en ] ) ;
     dc:publisher :org ; dc:description "${'long text '.repeat(at * 20)}"@en ;`,
    at % 5 === 0 ? `_:blank${at}` : `:offer-${at}`,
  ),
).join('');
const INSTANCES = Array.from(
  { length: 40 },
  (_, at) => `:run-${at} a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification :offer-${at % 30} .\n`,
).join('');
const DOCUMENT = `${TURTLE_PREFIXES}${OFFERS}${INSTANCES}:org rov:legalName "Halkyon"@en .\n:award a elm:AwardingOpportunity ; elm:learningAchievementSpecification :offer-1 ; elm:awardingBody :org .`;

/** The statements of a document, each in a line of its own. */
async function statementsOf(text: string): Promise<string[]> {
  const { Parser, Writer } = await import('n3');
  const writer = new Writer({ format: 'N-Triples' });
  return new Parser()
    .parse(text)
    .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object));
}

describe('A document that is larger than what is held in memory', () => {
  it('gives the same records and findings as one that is held in memory', async () => {
    const fixtures = new URL('../../../../fixtures/elm/', import.meta.url);
    const texts = await Promise.all(
      ['every-element.ttl', 'much-derived.ttl'].map((name) => readFile(new URL(name, fixtures), 'utf8')),
    );
    for (const text of [...texts, DOCUMENT]) {
      const inMemory = await readWith(ELM, text);
      expect(inMemory.records.length).toBeGreaterThan(0);
      expect(same(await readWith(LARGE, text))).toBe(same(inMemory));
    }
  });

  it('gives them whatever the order of its statements', async () => {
    const lines = await statementsOf(DOCUMENT);
    const usual = same(await readWith(ELM, lines.join('')));
    const orders = fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const read = await readWith(LARGE, order.join(''));
        const inMemory = await readWith(ELM, order.join(''));
        expect(same(read)).toBe(same(inMemory));
        expect(read.records.filter(({ state }) => state === 'draft')).toHaveLength(30);
      }),
      { numRuns: 8, seed: 11 },
    );
    expect(usual).toContain('Halkyon');
  });

  it('leaves no file behind, also where it breaks off', async () => {
    const whole = await readWith(LARGE, DOCUMENT);
    const broken = await readWith(LARGE, `${DOCUMENT}\n:offer-1 dc:title "not ended`);
    expect([whole.left, broken.left]).toEqual([['bytes'], ['bytes']]);
  });

  it('is told with its line and publishes nothing where it breaks off', async () => {
    const { read, records } = await readWith(LARGE, `${DOCUMENT}\n:offer-1 dc:title ; .`);
    expect(read).toMatchObject({ state: 'partial', reason: 'broke-off', counts: { read: 30 } });
    expect(records).toEqual([]);
  });

  it('keeps what one subject says within the limits of an offer, and says so', async () => {
    const titles = Array.from({ length: 10_005 }, (_, at) => `"${at}"@en`).join(', ');
    const text = `${TURTLE_PREFIXES}:many a ql:LearningOpportunitySpecification ; dc:title ${titles} .\n${offerTurtle()}`;
    const large = await readWith(LARGE, text);
    expect(large.records.map(({ state }) => state)).toEqual(['rejected', 'draft'].sort().reverse());
    expect(same(large)).toBe(same(await readWith(ELM, text)));
  });

  it('is refused where it is JSON or XML, which would have to be read whole', async () => {
    for (const text of [
      `{"@graph": [${'1,'.repeat(200)}1]}`,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${' '.repeat(200)}</rdf:RDF>`,
    ])
      expect((await readWith(LARGE, text)).read).toMatchObject({ state: 'failed', reason: 'too-large' });
  });
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('A zip of Turtle', () => {
  const one = `${TURTLE_PREFIXES}${offerTurtle('elm:creditPoint _:c ;', ':one')}_:c a elm:CreditPoint ; elm:point "5" ; elm:framework <http://data.europa.eu/snb/education-credit/6fcec5c5af> .`;
  const two = `${TURTLE_PREFIXES}${offerTurtle('elm:creditPoint _:c ; dc:publisher :org ;', ':two')}_:c a elm:CreditPoint ; elm:point "7" ; elm:framework <http://data.europa.eu/snb/education-credit/6fcec5c5af> .`;
  const zip = zipSync({
    'at/one.ttl': bytes(one),
    'at/two.ttl': bytes(two),
    '__MACOSX/at/._one.ttl': bytes('what systems add'),
    'readme.txt': bytes('Read me'),
  });

  it('is read as one publication, in which each file has blank nodes of its own', async () => {
    for (const format of [ELM, LARGE]) {
      const { records, told, left } = await readWith(format, zip, 'AT.zip');
      const drafts = records.flatMap((record) => (record.state === 'draft' ? [record.draft] : []));
      expect(drafts.map(({ iri }) => iri)).toEqual(['https://halkyon.example/one', 'https://halkyon.example/two']);
      expect(drafts.map(({ credits }) => credits.map(({ point }) => point))).toEqual([['5'], ['7']]);
      expect(told.join()).toContain('archive-files-not-read');
      expect(told.join()).toContain('readme.txt');
      expect(left).toEqual(['bytes']);
    }
    const { outcome, staged } = await readDocument(zip, { mediaType: 'application/zip', name: 'AT.zip' });
    expect(outcome).toMatchObject({ state: 'complete', counts: { read: 2, rejected: 0 } });
    expect(staged).toHaveLength(2);
  });

  it('that is cut in the middle is partial and publishes nothing', async () => {
    for (const part of [0.3, 0.6, 0.95]) {
      const { outcome, staged } = await readDocument(zip.subarray(0, Math.floor(zip.length * part)), {
        name: 'AT.zip',
      });
      expect(outcome).toMatchObject({ state: 'partial', reason: 'broke-off' });
      expect(staged).toEqual([]);
    }
  });

  it('that is damaged within is partial and publishes nothing, wherever the damage is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: zip.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const damaged = Uint8Array.from(zip);
          damaged[at] = (damaged[at] ?? 0) ^ by;
          const { outcome, staged } = await readDocument(damaged, { name: 'AT.zip' });
          // Names, times and comments are not what is read; an offer is whole or is not there.
          if (outcome.state === 'complete') expect(outcome.counts.rejected).toBe(0);
          else expect(staged).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });

  it('that would grow without measure is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'bomb.ttl': new Uint8Array(10_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    const { outcome } = await readDocument(bomb, { name: 'AT.zip' });
    expect(outcome).toMatchObject({ state: 'failed', reason: 'archive-not-read', detail: 'ratio: bomb.ttl' });
  });

  it('that says of itself less than comes out is damaged', async () => {
    const lying = Buffer.from(zipSync({ 'bomb.ttl': new Uint8Array(1_000_000) }));
    const directory = lying.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    lying.writeUInt32LE(1_000, directory + 24);
    const { outcome, staged } = await readDocument(lying, { name: 'AT.zip' });
    expect(outcome).toMatchObject({ state: 'partial', reason: 'broke-off' });
    expect(staged).toEqual([]);
  });

  it('without Turtle, or with a file that is malformed, publishes nothing and says why', async () => {
    const none = await readDocument(zipSync({ 'offers.rdf': bytes('<rdf:RDF/>') }), { name: 'AT.zip' });
    expect(none.outcome).toMatchObject({ state: 'unreadable', reason: 'archive-not-read' });
    const broken = await readDocument(zipSync({ 'one.ttl': bytes(one), 'two.ttl': bytes(`${two} :x`) }), {
      name: 'a.zip',
    });
    expect(broken.outcome).toMatchObject({ state: 'partial', counts: { read: 2 } });
    expect(broken.outcome.findings[0]?.value).toContain('two.ttl');
    expect(broken.staged).toEqual([]);
  });
});
