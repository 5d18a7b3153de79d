import { writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jsonLd, jsonOffer, PUBLISHER, sharePublishing, XML_START, xmlOffer } from './helpers/publishing.ts';
import { offerTurtle, TURTLE_PREFIXES } from './helpers/reading.ts';

const publishing = sharePublishing();
const { harvestBytes, harvestTurtle, ownName, ownIri } = publishing;

describe('Statements that no offer can be made of', () => {
  it('in a syntax beyond RDF are not taken for stated', async () => {
    const name = ownName();
    const { run, codes, offers } = await harvestTurtle(
      `${offerTurtle('', name)}<< ${name} elm:EQFLevel "6" >> :says :nobody .`,
    );
    expect(run.outcome).toBe('complete');
    expect(codes).toContain('quoted-statements');
    expect(offers[0]?.content.eqf).toBeNull();
    expect(
      (await harvestTurtle(`${offerTurtle('', ownName())}{ :a elm:EQFLevel "6" } => { :b elm:EQFLevel "6" } .`)).run
        .outcome,
    ).toBe('partial');
  });

  it('under an IRI with a space are left out with a finding, and the neighbour stays', async () => {
    const spaced = offerTurtle('', '<https://halkyon.example/a b>');
    for (const [body, extension] of [
      [`${TURTLE_PREFIXES}${offerTurtle('', ownName())}${spaced}`, 'ttl'],
      [jsonLd(jsonOffer('https://halkyon.example/a b'), jsonOffer(ownIri())), 'jsonld'],
      [`${XML_START}${xmlOffer('https://halkyon.example/a b')}${xmlOffer(ownIri())}</rdf:RDF>`, 'rdf'],
    ] as const) {
      const { run, codes, offers } = await harvestBytes(body, extension);
      expect(run).toMatchObject({ outcome: 'complete', counts: { published: 1 } });
      expect(codes).toContain('iri-invalid');
      expect(offers).toHaveLength(1);
    }
  });

  it('under a blank node are an offer where an identifier has a scheme, else a finding', async () => {
    const { run, codes, offers } = await harvestTurtle(
      `${offerTurtle('', '[]')}${offerTurtle('adms:identifier [ skos:notation "9" ] ;', '[]')}${offerTurtle('adms:identifier [ skos:notation "9" ; elm:schemeName "Catalogue" ] ;', '[]')}`,
    );
    expect(run).toMatchObject({ counts: { published: 1, rejected: 2 } });
    expect(codes.filter((code) => code === 'no-identifier')).toHaveLength(2);
    expect(offers.map(({ content }) => content.iri)).toEqual([null]);
  });

  it('of another institution are kept out', async () => {
    const other = `dc:publisher [ rov:legalName "Another"@en ; adms:identifier [ a ql:SchacIdentifier ; skos:notation "another.example" ] ] ;`;
    const { run, codes, offers } = await harvestTurtle(`${offerTurtle(other, ownName())}${offerTurtle('', ownName())}`);
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 1, quarantined: 1 } });
    expect(codes).toContain('foreign-provider');
    expect(offers).toHaveLength(1);
  });

  it('with an identifier that another record has are two offers all the same', async () => {
    const same = 'adms:identifier [ skos:notation "TWICE" ; elm:schemeName "Catalogue" ] ;';
    const { run, codes, offers } = await harvestTurtle(
      `${offerTurtle(same, ownName())}${offerTurtle(same, ownName())}`,
    );
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 2 } });
    expect(codes).toContain('identifier-repeated');
    expect(offers).toHaveLength(2);
  });

  it('that make offers parts of each other are shown with a finding', async () => {
    const [one, two, three] = [ownName(), ownName(), ownName()];
    const { run, codes, offers } = await harvestTurtle(
      `${offerTurtle(`elm:isPartOf ${two} ;`, one)}${offerTurtle(`elm:isPartOf ${one} ;`, two)}${offerTurtle(`elm:isPartOf ${three} ;`, three)}`,
    );
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 3 } });
    expect(codes).toEqual(expect.arrayContaining(['circular-reference', 'self-reference']));
    expect(offers.map(({ content }) => content.stackability.partOf.length).sort()).toEqual([0, 1, 1]);
  });
});

describe('Values that are written otherwise than they should be', () => {
  it('are understood where they have one meaning, and null where they have none', async () => {
    const name = ownName();
    const { run, codes, offers } = await harvestTurtle(
      `${offerTurtle('elm:creditPoint [ elm:point "5,0 ECTS" ] ; elm:EQFLevel "EQF 6" ; dc:language "GER" , "de-AT" , "Klingon" ; elm:ISCEDFCode "613" ; dc:modified "2026-02-30" ;', name)}
      [] a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification ${name} ; elm:defaultLanguage "de-AT" ;
        dc:temporal [ elm:startDate "2026-02-30" ; elm:endDate "9999-12-31" ] ; elm:applicationDeadline "0000-01-01" .`,
    );
    expect(run.outcome).toBe('complete');
    expect(offers[0]?.content).toMatchObject({ ects: 5, eqf: 6, languages: ['de'], isced: ['0613'], modified: null });
    expect(offers[0]?.content.instances).toMatchObject([{ start: null, end: null, deadline: null, language: 'de' }]);
    expect(codes).toEqual(
      expect.arrayContaining([
        'credit-spelling',
        'level-spelling',
        'language-spelling',
        'language-unknown',
        'isced-spelling',
        'date-invalid',
      ]),
    );
  });

  it('keep the number of a credit string such as QDR writes', async () => {
    const { offers } = await harvestTurtle(offerTurtle('elm:creditPoint [ elm:point "60 ECTS" ] ;', ownName()));
    expect(offers[0]?.content).toMatchObject({ ects: 60, credits: [{ raw: '60 ECTS' }] });
  });
});

describe('What the manifest and the server say', () => {
  it('leaves a source of a type that is not read to itself; its neighbour is harvested', async () => {
    const before = await publishing.knownIds();
    await writeFile(join(publishing.catalogue.folder, 'beside.ttl'), TURTLE_PREFIXES + offerTurtle('', ownName()));
    const manifest = join(publishing.catalogue.folder, 'two-types.json');
    await writeFile(
      manifest,
      JSON.stringify({
        sources: [
          { type: 'ooapi', path: 'https://halkyon.example/ooapi' },
          { type: 'elm', path: 'beside.ttl' },
        ],
      }),
    );
    const [first = '', second = ''] = await publishing.catalogue.add(manifest, PUBLISHER);
    // As where a later version of the program added it.
    await publishing.catalogue.db.query(
      `update source set body = jsonb_set(body, '{type}', '"holographic"') where id = $1`,
      [first],
    );
    expect((await publishing.outcomeOf(first, before)).run).toMatchObject({
      outcome: 'failed',
      reason: 'unsupported-type',
    });
    expect((await publishing.outcomeOf(second, before)).run).toMatchObject({
      outcome: 'complete',
      counts: { published: 1 },
    });
  });

  it.each([
    'file:///etc/passwd',
    '../../etc/passwd',
    '/etc/passwd',
  ])('never leads from the network to %s', async (path) => {
    publishing.answer('/manifest.json', (respond) => respond.end(JSON.stringify({ sources: [{ type: 'elm', path }] })));
    await expect(publishing.catalogue.add(`${publishing.web.url}/manifest.json`, PUBLISHER)).rejects.toMatchObject({
      code: 'invalid-manifest',
    });
  });

  it.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['no sources', '{"sources":[]}'],
    ['a page', '<html></html>'],
    ['broken JSON', '{"sources":['],
    ['aliases that multiply', `a: &a [x,x]\nb: &b [${'*a,'.repeat(30)}*a]\nsources: [${'*b,'.repeat(30)}*b]\n`],
  ])('is refused where a manifest is %s', async (_what, body) => {
    publishing.answer('/manifest', (respond) => respond.end(body));
    await expect(publishing.catalogue.add(`${publishing.web.url}/manifest`, PUBLISHER)).rejects.toMatchObject({
      code: 'invalid-manifest',
    });
  });

  it('is told apart from the document: the content decides, the wrong media type is a finding', async () => {
    const { run, codes, offers } = await publishing.harvestAnswer((respond) =>
      respond
        .writeHead(200, { 'content-type': 'application/rdf+xml' })
        .end(TURTLE_PREFIXES + offerTurtle('', ownName())),
    );
    expect(run.outcome).toBe('complete');
    expect(codes).toContain('media-type-differs');
    expect(offers).toHaveLength(1);
  });

  it.each([
    ['410', (respond: ServerResponse) => respond.writeHead(410).end(), 'gone'],
    ['429', (respond: ServerResponse) => respond.writeHead(429, { 'retry-after': '60' }).end(), 'http-status'],
    ['304 to who asked without a condition', (respond: ServerResponse) => respond.writeHead(304).end(), 'http-status'],
    [
      'itself as another place',
      (respond: ServerResponse) => respond.writeHead(302, { location: '?again' }).end(),
      'redirect',
    ],
    [
      'a private address as another place',
      (respond: ServerResponse) => respond.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
      'private-address',
    ],
    [
      'fewer bytes than it announced',
      (respond: ServerResponse) => {
        respond.writeHead(200, { 'content-length': '9999' });
        respond.write('@prefix a: <b> .');
        setImmediate(() => respond.destroy());
      },
      'network',
    ],
    [
      'gzip that ends too early',
      (respond: ServerResponse) =>
        respond.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TURTLE_PREFIXES).subarray(0, 100)),
      'network',
    ],
    [
      'little that unfolds to much',
      (respond: ServerResponse) =>
        respond.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(70_000_000, 32))),
      'too-large',
    ],
  ])('fails the run where the server answers %s', async (_what, answer, reason) => {
    const { run, offers } = await publishing.harvestAnswer(answer);
    expect(run).toMatchObject({ outcome: 'failed', reason });
    expect(offers).toEqual([]);
  });
});
