import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRunFindings } from '../../../../harvester/read/findings.ts';
import { contentHash } from '../../../../services/model/content-hash.ts';
import { found } from '../../../../services/model/finding.ts';
import { writeElm } from '../../../../services/rdf/write.ts';
import { offerTurtle, readDocument, readTurtle } from '../../../helpers/reading.ts';

const everyElement = readFileSync(new URL('../../../fixtures/elm/every-element.ttl', import.meta.url), 'utf8');

/** The statements of the fixture one by one, so that they can be put in another order. */
async function statements(): Promise<string[]> {
  const { Parser, Writer } = await import('n3');
  const quads = new Parser().parse(everyElement);
  return quads.map((quad) => new Writer({ format: 'N-Triples' }).quadsToString([quad]));
}

describe('A publication', () => {
  it('says the same in whatever order it lists its statements', async () => {
    const lines = await statements();
    const [first] = (await readDocument(lines.join(''))).staged;
    expect(first).toBeDefined();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        const { outcome, staged } = await readDocument(shuffled.join(''));
        expect(outcome.state).toBe('complete');
        expect(staged.map(({ hash, keys }) => [hash, keys])).toEqual([[first?.hash, first?.keys]]);
      }),
      { numRuns: 25 },
    );
  });

  it('says the same in both namespaces of ELM, in all their spellings', async () => {
    const [first] = (await readDocument(everyElement)).staged;
    for (const namespace of [
      'http://data.europa.eu/snb/model/ontology/',
      'https://data.europa.eu/snb/model/elm/',
      'http://data.europa.eu/snb/model/elm#',
    ]) {
      const { staged } = await readDocument(
        everyElement.replace('<http://data.europa.eu/snb/model/elm/>', `<${namespace}>`),
      );
      expect(staged.map(({ hash }) => hash)).toEqual([first?.hash]);
    }
  });

  it('says the same in Turtle, RDF/XML and JSON-LD', async () => {
    const [first] = (await readDocument(everyElement)).staged;
    if (!first) throw new Error('nothing was read');
    for (const format of ['turtle', 'rdfxml', 'jsonld'] as const) {
      const { staged } = await readDocument(await writeElm([first.content], { format, profile: '3.2' }));
      expect(staged.map(({ content }) => contentHash(content))).toEqual([first.hash]);
    }
  });

  it('is not taken where JSON is malformed and its parser does not mind', async () => {
    const text = `{"@context":"http://data.europa.eu/snb/model/context/elm","id":"https://halkyon.example/a","type":"Qualification","title":{"en":"A"},}`;
    const { outcome, staged } = await readDocument(text);
    expect(outcome).toMatchObject({ state: 'partial', reason: 'broke-off' });
    expect(staged).toEqual([]);
  });

  it.each([
    ['text/turtle; charset=utf-8', false],
    ['text/plain', false],
    ['application/octet-stream', false],
    ['application/rdf+xml', true],
    ['application/ld+json', true],
  ])('sent as %s is read by its content (finding: %s)', async (mediaType, differs) => {
    const { outcome, codes } = await readTurtle(offerTurtle(), { mediaType });
    expect(outcome.state).toBe('complete');
    expect(codes.includes('media-type-differs')).toBe(differs);
  });

  it('is judged by the manifest’s word on its type before the server’s', async () => {
    const { codes } = await readTurtle(offerTurtle(), { contentTypeHint: 'text/turtle', mediaType: 'application/xml' });
    expect(codes).not.toContain('media-type-differs');
  });

  it('counts every record once: published, rejected or kept out', async () => {
    const { outcome, staged } = await readTurtle(
      `${offerTurtle()}:untitled a ql:LearningOpportunitySpecification .
       ${offerTurtle('dc:publisher [ adms:identifier [ a ql:SchacIdentifier ; skos:notation "other.example" ] ] ;', ':foreign')}`,
    );
    expect(outcome.counts).toEqual({ read: 3, rejected: 1, quarantined: 1 });
    expect(staged).toHaveLength(1);
  });

  it('reads instances from either end of the link, reports what leads nowhere, and keeps three of one offer', async () => {
    const instance = (name: string, offer: string) =>
      `${name} a elm:LearningOpportunity ; elm:defaultLanguage "de" ; elm:learningAchievementSpecification ${offer} .\n`;
    const { staged, outcome } = await readTurtle(
      `${offerTurtle('elm:learningOpportunity :three ;')}${instance(':one', ':offer')}${instance(':two', ':offer')}:three a elm:LearningOpportunity ; elm:defaultLanguage "de" .\n${instance(':lost', ':nowhere')}`,
    );
    expect(staged[0]?.content.instances.map(({ iri }) => iri)).toEqual([
      'https://halkyon.example/one',
      'https://halkyon.example/three',
      'https://halkyon.example/two',
    ]);
    const lost = outcome.findings.filter(({ code }) => code === 'instance-without-offer');
    expect(lost.map(({ subject, value }) => [subject, value])).toEqual([
      ['https://halkyon.example/lost', 'https://halkyon.example/nowhere'],
    ]);
  });

  it('with 100 000 instances of one offer is read in seconds, not hours', async () => {
    const many = Array.from(
      { length: 100_000 },
      (_, at) => `:i${at} a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification :offer .`,
    ).join('\n');
    const { outcome } = await readTurtle(offerTurtle() + many);
    expect(outcome).toMatchObject({ state: 'complete', counts: { read: 1, rejected: 1 } });
  });
});

describe('The tolerances of ELM’s versions', () => {
  const content = async (said: string, more = '') => (await readTurtle(offerTurtle(said) + more)).staged[0]?.content;

  it.each([
    ['a web resource', '[ elm:contentUrl "https://halkyon.example/p" ]'],
    ['a web resource with a typed address', '[ elm:contentUrl "https://halkyon.example/p"^^xsd:anyURI ]'],
    ['a text', '"https://halkyon.example/p"'],
    ['the address itself', '<https://halkyon.example/p>'],
  ])('a homepage may be %s', async (_what, written) => {
    expect((await content(`foaf:homepage ${written} ;`))?.homepage).toBe('https://halkyon.example/p');
  });

  it.each([
    ['"released"', true],
    ['"Not published anymore"', false],
    ['"draft"', null],
    ['<http://publications.europa.eu/resource/authority/status/x>', null],
  ])('the status %s says of an offer that it is running: %s', async (status, active) => {
    expect((await content(`elm:status ${status} ;`))?.active).toBe(active);
  });

  it('the datatype of a literal does not decide, nor its case', async () => {
    const read = await content(
      'elm:creditPoint [ elm:framework <http://data.europa.eu/snb/education-credit/6fcec5c5af> ; elm:point 5.0 ] ; elm:volumeOfLearning 60 ; dc:modified "2026-09-01"^^xsd:date ; elm:status "released"^^xsd:String ;',
    );
    expect(read).toMatchObject({ ects: 5, workload: { hours: [60, 60] }, modified: '2026-09-01', active: true });
  });

  it('months that meant minutes are reported, not converted', async () => {
    const { staged, codes } = await readTurtle(offerTurtle('elm:volumeOfLearning "P60M"^^xsd:duration ;'));
    expect(staged[0]?.content.workload.hours).toBeNull();
    expect(codes).toContain('duration-unknown');
  });

  it('rov:legalName, elm:legalName and a bare text name a publisher', async () => {
    for (const written of ['[ rov:legalName "Halkyon"@en ]', '[ elm:legalName "Halkyon"@en ]', '"Halkyon"@en']) {
      const { staged, codes } = await readTurtle(offerTurtle(`dc:publisher ${written} ;`));
      expect(staged[0]?.content.publisher.name).toEqual({ en: 'Halkyon' });
      expect(codes).toContain('publisher-not-comparable');
    }
  });

  it('URN and DID of a course are one key, whatever the spelling', async () => {
    for (const notation of [
      'urn:schac:uniqueCourseId:halkyon.example:A1',
      'urn:schac:courseId:Halkyon.example:A1',
      'did:web:halkyon.example:courseId:A1',
    ]) {
      const { staged } = await readTurtle(offerTurtle(`adms:identifier [ skos:notation "${notation}" ] ;`));
      expect(staged[0]?.keys).toContainEqual({ authority: '', key: 'urn:schac:uniqueCourseId:halkyon.example:A1' });
      const { staged: byIri } = await readTurtle(offerTurtle('', `<${notation}>`));
      expect(byIri[0]?.keys).toContainEqual({ authority: '', key: 'urn:schac:uniqueCourseId:halkyon.example:A1' });
    }
  });

  it('a notation without a scheme, a relative IRI and a blank node are no keys', async () => {
    const { outcome, codes } = await readTurtle(
      `${offerTurtle('adms:identifier [ skos:notation "123" ] ;', '<#course>')}${offerTurtle('', '[]')}`,
    );
    expect(outcome).toMatchObject({ state: 'complete', counts: { read: 2, rejected: 2 } });
    expect(codes).toEqual(expect.arrayContaining(['relative-iri', 'no-identifier', 'identifier-without-scheme']));
  });

  it('relative IRIs of instances, publishers and programmes are not passed on as if they named something', async () => {
    const read = await content(
      'dc:publisher <#uni> ; elm:isPartOf <#programme> ;',
      '<#uni> rov:legalName "Halkyon"@en . <#programme> dc:title "Programme"@en . <#run> a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification :offer ; elm:defaultLanguage "de" .',
    );
    expect(read).toMatchObject({
      publisher: { iri: null, name: { en: 'Halkyon' } },
      instances: [{ iri: null }],
      stackability: { partOf: [{ ref: 'Programme' }] },
    });
    expect(JSON.stringify(read)).not.toContain('relative:');
  });

  it('a short programme stays one beside other types, and is a likely micro-credential', async () => {
    const types = (list: string) =>
      `dc:type ${list
        .split(' ')
        .map((id) => `<http://data.europa.eu/snb/learning-opportunity/${id}>`)
        .join(', ')} ;`;
    expect(await content(types('05053c1cbe 74a4a268e8'))).toMatchObject({
      kind: 'short-programme',
      microCredential: { is: 'likely', rule: 'elm-short-learning-programme', confidence: 0.8 },
    });
    expect(await content(`${types('79343569f3')} elm:isPartialQualification false ;`)).toMatchObject({
      leadsToDegree: true,
      microCredential: { is: 'no' },
    });
    expect(await content('skos:altLabel "Mikrozertifikat"@de ;')).toMatchObject({
      microCredential: { is: 'yes', providerTerm: 'Mikrozertifikat' },
    });
    expect(await content('')).toMatchObject({
      kind: 'other',
      microCredential: { is: 'unknown' },
      basis: { '/kind': { how: 'derived', rule: 'no-type-stated' } },
    });
  });

  it('what is written as TriG is read like Turtle', async () => {
    expect((await readTurtle(`:graph { ${offerTurtle()} }`)).staged).toHaveLength(1);
  });
});

describe('The findings of a run', () => {
  it('list examples of each kind and count the rest', () => {
    const findings = createRunFindings();
    for (let at = 0; at < 700; at++) findings.add(found('level-unknown', { value: String(at) }));
    findings.add(found('no-offers'));
    const list = findings.list();
    expect(list.filter(({ code }) => code === 'level-unknown')).toHaveLength(500);
    expect(list.at(-1)).toMatchObject({
      code: 'more-findings',
      facts: { of: 'level-unknown', total: 700, listed: 500 },
    });
    expect(list.some(({ code }) => code === 'no-offers')).toBe(true);
  });
});
