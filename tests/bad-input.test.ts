import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  ELM_CONTEXT,
  jsonLd,
  jsonOffer,
  PUBLISHER,
  sharePublishing,
  XML_START,
  xmlOffer,
} from './helpers/publishing.ts';
import { offerTurtle, TURTLE_PREFIXES } from './helpers/reading.ts';

const publishing = sharePublishing();
const { harvestBytes, harvestTurtle, ownName, ownIri } = publishing;

const UNREADABLE = { outcome: 'failed', reason: 'unreadable' };

describe('A document that is none', () => {
  it.each([
    ['is empty', '', 'empty-document'],
    ['is white space', ' \n\t\n', 'empty-document'],
    ['is a web page', '<!doctype html><html><body>Courses</body></html>', 'html-document'],
    ['is gzip of what holds no offer', gzipSync('@prefix a: <b> .'), 'no-offers'],
    ['is gzip within gzip', gzipSync(gzipSync('@prefix a: <b> .')), 'binary-document'],
    ['is UTF-16 without a mark', Buffer.from(TURTLE_PREFIXES, 'utf16le'), 'binary-document'],
    ['is a manifest', JSON.stringify({ sources: [{ type: 'elm', path: 'x' }] }), 'manifest-document'],
    ['is JSON of some kind', '{"courses":[]}', 'plain-json'],
    ['is XML of some kind', '<?xml version="1.0"?><courses/>', 'other-xml'],
    ['is a page of OOAPI', JSON.stringify({ pageSize: 10, items: [{ courseId: '1' }] }), 'ooapi-document'],
    ['holds no offer', `${TURTLE_PREFIXES}:a dc:title "x" .`, 'no-offers'],
  ])('that %s is refused as what it is', async (_what, body, code) => {
    const { run, codes, offers } = await harvestBytes(body);
    expect(run).toMatchObject(UNREADABLE);
    expect(codes).toEqual([code]);
    expect(offers).toEqual([]);
  });
});

describe('A document that breaks off', () => {
  it.each([
    [
      'Turtle, within a statement',
      () => [`${TURTLE_PREFIXES}${offerTurtle('', ownName())}${ownName()} a ql:Learning`, 'ttl'],
    ],
    [
      'Turtle, within a text',
      () => [`${TURTLE_PREFIXES}${offerTurtle('', ownName())}${ownName()} dc:title "Tid`, 'ttl'],
    ],
    ['RDF/XML, within a tag', () => [`${XML_START}${xmlOffer(ownIri())}<elm:Learn`, 'rdf']],
    ['RDF/XML, between two elements', () => [`${XML_START}${xmlOffer(ownIri())}`, 'rdf']],
    ['JSON-LD', () => [jsonLd(jsonOffer(ownIri()), jsonOffer(ownIri())).slice(0, -30), 'jsonld']],
  ])('(%s) is partial, and not even what was complete before is published', async (_what, make) => {
    const [body = '', extension] = make();
    const { run, codes, offers } = await harvestBytes(body, extension);
    expect(run).toMatchObject({ outcome: 'partial', counts: { read: 1, published: 0 } });
    expect(codes).toEqual(['syntax-error']);
    expect(offers).toEqual([]);
  });

  it('takes back nothing that was published before', async () => {
    const before = await publishing.knownIds();
    const path = join(publishing.catalogue.folder, 'shrinks.ttl');
    const whole = `${TURTLE_PREFIXES}${offerTurtle('', ':kept-1')}${offerTurtle('', ':kept-2')}`;
    await writeFile(path, whole);
    const [source = ''] = await publishing.catalogue.addFiles([path], PUBLISHER);
    expect((await publishing.outcomeOf(source, before)).offers).toHaveLength(2);
    await writeFile(path, whole.slice(0, -20));
    const { run, offers } = await publishing.outcomeOf(source, before);
    expect(run).toMatchObject({ outcome: 'partial', counts: { notSeen: 0 } });
    expect(offers).toHaveLength(2);
    expect(offers.every(({ origins }) => origins.every(({ notSeenSince }) => notSeenSince === null))).toBe(true);
  });
});

describe('A document in another encoding', () => {
  const body = () => TURTLE_PREFIXES + offerTurtle('dc:description "Größe"@de ;', ownName());
  it.each([
    ['UTF-8 with a mark', () => `\uFEFF${body()}`],
    ['UTF-16 with a mark', () => Buffer.from(`\uFEFF${body()}`, 'utf16le')],
  ])('(%s) is read', async (_what, make) => {
    const { run, offers } = await harvestBytes(make());
    expect(run.outcome).toBe('complete');
    expect(offers.map(({ content }) => content.description)).toEqual([{ de: 'Größe' }]);
  });

  it('that is Latin-1 and does not say so is read with a finding, its neighbours unharmed', async () => {
    const text = TURTLE_PREFIXES + offerTurtle('dc:description "Größe"@de ;', ownName());
    const { codes, offers } = await harvestBytes(Buffer.from(text, 'latin1'));
    expect(codes).toContain('damaged-text');
    expect(offers.map(({ content }) => content.title)).toEqual([{ en: 'Reading tide tables' }]);
  });

  it('holding zero characters and halves of characters is stored without them', async () => {
    const { run, offers } = await harvestTurtle(
      offerTurtle(
        String.raw`dc:description "a\u0000b"@en ; elm:status "\u0000" ; elm:creditPoint [ elm:point "\u00005" ] ; adms:identifier [ skos:notation "x\u0000y" ; elm:schemeName "s\u0000" ] ;`,
        ownName(),
      ),
    );
    expect(run.outcome).toBe('complete');
    expect(offers[0]?.content.identifiers).toEqual([{ scheme: 's', value: 'xy' }]);
    const half = await harvestBytes(
      jsonLd({ ...jsonOffer(ownIri()), description: { en: 'x' } }).replace('"x"', String.raw`"x\udc00y"`),
      'jsonld',
    );
    expect(half.run.outcome).toBe('complete');
    expect(half.offers[0]?.content.description.en).toMatch(/^x.y$/u);
  });

  it('cut within a pair of surrogates keeps its whole characters', async () => {
    const { run, offers } = await harvestTurtle(
      offerTurtle('', ownName()).replace('Reading', `${'x'.repeat(999)}\u{1F6A2}`),
    );
    expect(run.outcome).toBe('complete');
    expect(offers[0]?.content.title.en?.isWellFormed()).toBe(true);
  });
});

describe('An attack', () => {
  it.each([
    [
      'entities that multiply',
      '<!DOCTYPE rdf:RDF [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>',
      '&c;',
    ],
    ['an entity that is a file', '<!DOCTYPE rdf:RDF [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['a long entity', `<!DOCTYPE rdf:RDF [<!ENTITY a "${'x'.repeat(2_000)}">]>`, '&a;'],
  ])('by %s is refused before it is parsed', async (_what, doctype, use) => {
    const xml = `${XML_START}${xmlOffer(ownIri(), use)}</rdf:RDF>`.replace('\n', `\n${doctype}`);
    const { run, codes } = await harvestBytes(xml, 'rdf');
    expect(run).toMatchObject(UNREADABLE);
    expect(codes).toEqual(['hostile-xml']);
  });

  it.each([
    ['the context of a document', (url: string) => ({ '@context': url, ...jsonOffer('https://halkyon.example/a') })],
    [
      'one context among known ones',
      (url: string) => ({ '@context': [ELM_CONTEXT, url], ...jsonOffer('https://halkyon.example/a') }),
    ],
    [
      'the context of a context',
      (url: string) => ({ '@context': { '@version': 1.1, '@import': url }, ...jsonOffer('https://halkyon.example/a') }),
    ],
    [
      'the context of a type',
      (url: string) => ({
        '@context': [ELM_CONTEXT, { '@version': 1.1, T: { '@id': 'https://t.example/', '@context': url } }],
        id: 'https://halkyon.example/a',
        type: 'T',
      }),
    ],
  ])('by %s is refused, and nothing is fetched', async (_what, make) => {
    const before = publishing.asked.length;
    const { run, codes } = await harvestBytes(JSON.stringify(make(`${publishing.web.url}/context.jsonld`)), 'jsonld');
    expect(run).toMatchObject(UNREADABLE);
    expect(codes).toEqual(['context-refused']);
    expect(publishing.asked.length).toBe(before);
  });

  it.each([
    [
      'JSON arrays',
      () => [`{"@context":"${ELM_CONTEXT}","@graph":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'jsonld'],
    ],
    [
      'JSON objects',
      () => [`{"@context":"${ELM_CONTEXT}",${'"credential":{'.repeat(100_000)}"a":1${'}'.repeat(100_001)}`, 'jsonld'],
    ],
    ['XML elements', () => [`${XML_START}${'<elm:A><elm:b>'.repeat(100_000)}`, 'rdf']],
  ])('by %s in each other 100 000 deep is refused', async (_what, make) => {
    const [body = '', extension] = make();
    const { run, codes } = await harvestBytes(body, extension);
    expect(run).toMatchObject(UNREADABLE);
    expect(codes).toEqual(['nested-too-deeply']);
  });

  it('by names that JavaScript knows changes no other text', async () => {
    const body = jsonLd(jsonOffer(ownIri())).replace(
      '"title":{"en":"Reading tide tables"}',
      '"title":{"en":"Reading tide tables","__proto__":"x","constructor":"y"},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":"z"',
    );
    const { run, offers } = await harvestBytes(body, 'jsonld');
    expect(run.outcome).toBe('complete');
    expect(offers[0]?.content.title.en).toBe('Reading tide tables');
    expect(Object.keys(offers[0]?.content.title ?? {}).every((key) => key === 'en' || key === 'und')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('by 70 MB of JSON is failed before it is read', async () => {
    const { run, codes } = await harvestBytes(
      Buffer.concat([Buffer.from('{ "@graph": ['), Buffer.alloc(70_000_000, ' ')]),
      'jsonld',
    );
    expect(run).toMatchObject({ outcome: 'failed', reason: 'too-large' });
    expect(codes).toEqual(['too-large']);
  });

  it('by two megabytes of one text leaves an offer with what is kept of it', async () => {
    const { run, codes, offers } = await harvestTurtle(
      offerTurtle(`dc:description "${'ab '.repeat(700_000)}"@en ;`, ownName()),
    );
    expect(run.outcome).toBe('complete');
    expect(codes).toContain('literal-cut');
    expect(offers[0]?.content.description.en?.length).toBeLessThanOrEqual(100_000);
  });

  it('by 100 000 statements on one offer leaves that one out and takes its neighbour', async () => {
    const large = ownName();
    const many = Array.from({ length: 100_000 }, (_, index) => `${large} <https://x.example/p> "${index}" .`).join(
      '\n',
    );
    const { run, codes, offers } = await harvestTurtle(`${offerTurtle('', ownName())}${offerTurtle('', large)}${many}`);
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 1, rejected: 1 } });
    expect(codes).toContain('record-too-large');
    expect(offers).toHaveLength(1);
  });

  it('by 5 000 instances of one offer leaves that one out and takes its neighbour', async () => {
    const large = ownName();
    const many = Array.from(
      { length: 5_000 },
      (_, index) =>
        `:run-${index} a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification ${large} ; elm:defaultLanguage "de" .`,
    ).join('\n');
    const { run, codes, offers } = await harvestTurtle(`${offerTurtle('', large)}${offerTurtle('', ownName())}${many}`);
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 1, rejected: 1 } });
    expect(codes).toContain('record-too-large');
    expect(offers[0]?.content.instances).toEqual([]);
  });
});
