import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sniffDocument } from '../../../../harvester/formats/elm/sniff.ts';
import { MAX_TRIPLES_PER_SUBJECT } from '../../../../services/rdf/intake.ts';
import { completePart } from '../../../../services/rdf/json-part.ts';
import { parseRdf, type Syntax } from '../../../../services/rdf/parse.ts';
import type { ParseEnd } from '../../../../services/rdf/parse-end.ts';
import { createSubjectIndex, type SubjectIndex } from '../../../../services/rdf/subject-index.ts';
import { DC } from '../../../../services/vocab/namespaces.ts';

const CASES = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-parse-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function parse(
  text: string | Uint8Array,
  syntax: Syntax = 'turtle',
): Promise<{ end: ParseEnd; index: SubjectIndex }> {
  const path = join(folder, 'document');
  await writeFile(path, text);
  const index = createSubjectIndex();
  return { end: await parseRdf({ path, syntax, encoding: 'utf-8', base: 'relative:/' }, index), index };
}

async function sniff(text: string | Uint8Array) {
  const path = join(folder, 'document');
  await writeFile(path, text);
  return sniffDocument(path);
}

const said = (index: SubjectIndex, subject: string) =>
  index.node(subject)?.objects.map(({ value, language }) => [value, language]);
const TITLE = 'http://purl.org/dc/terms/title';
const XML = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/terms/">';

describe('parseRdf', () => {
  it.each([
    ['turtle', `<https://a.example/x> <${TITLE}> "One"@en .`],
    [
      'rdfxml',
      `${XML}<rdf:Description rdf:about="https://a.example/x"><dc:title xml:lang="en">One</dc:title></rdf:Description></rdf:RDF>`,
    ],
    ['jsonld', JSON.stringify({ '@id': 'https://a.example/x', [TITLE]: { '@value': 'One', '@language': 'en' } })],
  ] as const)('makes the same of the same statement in %s', async (syntax, text) => {
    const { end, index } = await parse(text, syntax);
    expect(end).toEqual({ state: 'complete', damagedText: false, quoted: 0, invalid: { examples: [], count: 0 } });
    expect(index.node('https://a.example/x')?.predicates).toEqual([DC.title]);
    expect(said(index, 'https://a.example/x')).toEqual([['One', 'en']]);
  });

  it('keeps quoted statements apart from stated ones, in each place where they may stand', async () => {
    for (const text of [
      `<< <a:s> <a:p> <a:o> >> <a:q> "x" .`,
      `<a:s2> <a:q> << <a:s> <a:p> <a:o> >> .`,
      `<a:s2> <a:q> <<( <a:s> <a:p> <a:o> )>> .`,
    ]) {
      const { end, index } = await parse(`<a:other> <a:p> "stated" .\n${text}`);
      expect(end.state).toBe('complete');
      expect(index.node('a:s')).toBeUndefined();
      expect(said(index, 'a:other')).toEqual([['stated', '']]);
      expect(end.state === 'complete' && end.quoted).toBeGreaterThan(0);
    }
  });

  it('states what is annotated, since there the statement itself is made', async () => {
    const { index } = await parse('<a:s> <a:p> <a:o> {| <a:q> "x" |} .');
    expect(said(index, 'a:s')).toEqual([['a:o', '']]);
  });

  it('reads a text that lies across the pieces in which a file comes', async () => {
    const long = 'é'.repeat(1_200_000).slice(0, 1_100_000);
    const { end, index } = await parse(`<a:s> <a:p> "${long}" .\n<a:t> <a:p> "after" .`);
    expect(end).toMatchObject({ state: 'complete', damagedText: false });
    expect(said(index, 'a:t')).toEqual([['after', '']]);
    expect(index.cut).toMatchObject([{ subject: 'a:s', characters: 1_100_000 }]);
  });

  it.each([
    ['turtle', '<a:s> <a:p> "x'],
    ['turtle', '<a:s> <a:p> "x" . <a:t>'],
    ['turtle', '@prefix x: <'],
    ['rdfxml', `${XML}<rdf:Description rdf:about="a:s"><dc:title>x</dc:title></rdf:Description>`],
    ['rdfxml', `${XML}<rdf:Description rdf:about="a:s"><dc:tit`],
    ['rdfxml', `${XML}</rdf:RDF`],
    ['jsonld', '[{"@id":"a:s"}'],
    ['jsonld', '{"@id":"a:'],
  ] as const)('says of broken %s that it is broken: %s', async (syntax, text) => {
    expect((await parse(text, syntax)).end.state).toBe('broken');
  });

  it('holds no more of one subject than a limit, and counts the others', async () => {
    const { index } = await parse(
      `<a:s> <a:p> ${Array.from({ length: MAX_TRIPLES_PER_SUBJECT + 5 }, (_, at) => at).join(', ')} .`,
    );
    expect(index.node('a:s')?.dropped).toBe(5);
  });

  it('never takes an IRI for a blank node', async () => {
    const { index } = await parse(`<_:x> <a:p> "iri" . _:x <a:p> "blank" .`);
    const blank = [...['_:b0_x', '_:x']].flatMap((id) => index.node(id) ?? []);
    for (const node of blank) expect(node.objects.map(({ value }) => value)).toEqual(['blank']);
  });
});

describe('Names that are none', () => {
  it('are told, under whatever key they stand', async () => {
    const context = { uri: '@id' };
    const { end } = await parse(
      JSON.stringify({
        '@context': context,
        '@graph': [
          { uri: 'a:a b', 'urn:p': 1 },
          { '@id': 'https://a.example/', 'urn:p': { '@id': 'a:<' } },
        ],
      }),
      'jsonld',
    );
    expect(end).toMatchObject({ invalid: { examples: [{ value: 'a:a b' }, { value: 'a:<' }], count: 2 } });
  });
});

describe('Keys that no context defines', () => {
  const unknown = async (document: object) => {
    const { end } = await parse(JSON.stringify(document), 'jsonld');
    return end.state === 'complete' ? (end.unknownKeys ?? []) : end;
  };
  const ELM = 'http://data.europa.eu/snb/model/context/edc-ap';

  it('are named once with their count and the term that was most likely meant', async () => {
    const offer = (n: number) => ({
      ...{
        id: `urn:${n}`,
        type: 'Qualification',
        title: { en: 'A', de: ['B'] },
        learningOutcomes: [{ title: { en: 'X' } }],
      },
      ...{ ects: 5, startDat: '2027-01-01', 'urn:own': 1, qwertz: { '@id': 'urn:q' } },
    });
    expect(await unknown({ '@context': [ELM, { title: null }], '@graph': [offer(1), offer(2)] })).toEqual([
      { key: 'learningOutcomes', count: 2, nearest: 'learningOutcome', subject: 'urn:1' },
      { key: 'ects', count: 2, nearest: 'creditPoint', subject: 'urn:1' },
      { key: 'startDat', count: 2, nearest: 'startDate', subject: 'urn:1' },
      { key: 'qwertz', count: 2, nearest: null, subject: 'urn:1' },
    ]);
  });

  it('are no keywords, aliases of them, keys of maps, of JSON, or of contexts, nor what a vocabulary takes in', async () => {
    const own = {
      ...{ uri: '@id', kind: '@type', left: null, nested: '@nest', back: { '@reverse': 'urn:of' } },
      ...{ byKey: { '@id': 'urn:by', '@container': '@index' }, json: { '@id': 'urn:json', '@type': '@json' } },
      items: { '@id': 'urn:items', '@container': '@list' },
    };
    const said = {
      ...{ uri: 'urn:a', kind: ['Qualification'], title: { en: 'A', en_GB: 'B' }, left: 1, '@odd': 1 },
      ...{ byKey: { any: { uri: 'urn:b' } }, json: { free: { keys: 1 } }, items: [{ uri: 'urn:c' }] },
      ...{ nested: { 'urn:n': 1 }, back: { uri: 'urn:d' }, 'urn:v': { '@value': '1', '@type': 'urn:t' } },
    };
    expect(await unknown({ '@context': [ELM, own], ...said })).toEqual([]);
    expect(await unknown({ '@context': { '@vocab': 'urn:v:' }, '@id': 'urn:a', anything: 1 })).toEqual([]);
  });
});

describe('A document of RDF/XML', () => {
  it('is hostile where the uses of an entity would take the memory of whoever reads it', async () => {
    const text = `<!DOCTYPE rdf:RDF [<!ENTITY a "${'x'.repeat(499)}">]>${XML}<rdf:Description rdf:about="a:s"><dc:title>`;
    const { end } = await parse(`${text}${'&a;'.repeat(500_000)}</dc:title></rdf:Description></rdf:RDF>`, 'rdfxml');
    expect(end).toEqual({ state: 'hostile-xml', why: 'expansion' });
  });

  it('loses nothing but the slip by names of HTML, a lone & and characters that XML has not', async () => {
    const { end, index } = await parse(
      `${XML}<rdf:Description rdf:about="a:s"><dc:title>A&nbsp;B\u000bC & D&copy;</dc:title><dc:relation rdf:resource="https://a.example/?a=1&b=2"/></rdf:Description></rdf:RDF>`,
      'rdfxml',
    );
    expect(end.state === 'complete' && end.slips).toHaveLength(4);
    expect(said(index, 'a:s')?.map(([value]) => value)).toEqual(['A\u00a0B C & D©', 'https://a.example/?a=1&b=2']);
  });

  it.skipIf(!existsSync(CASES))(`of the cases is read but for the slip (${CASES} is needed)`, async () => {
    for (const [name, subjects] of [
      ['cases/K09-one-bad-token/xm-nbsp.rdf', 3],
      ['cases/K09-one-bad-token/xm-amp.rdf', 3],
      ['attack/L-encoding-spaces.rdf', 1],
      ['attack/L-declared-utf16.rdf', 1],
      ['attack/L-comment-70k.rdf', 1],
    ] as const) {
      const path = join(CASES, name);
      const sniffed = await sniffDocument(path);
      if (sniffed.state !== 'rdf') throw new Error(`${name}: ${sniffed.what}`);
      const index = createSubjectIndex();
      const end = await parseRdf({ ...sniffed, path, base: 'relative:/' }, index);
      expect([name, sniffed.syntax, end.state]).toEqual([name, 'rdfxml', 'complete']);
      const nodes = [...index.subjects()];
      expect([name, nodes.length]).toEqual([name, subjects]);
      if (name.startsWith('attack')) expect(nodes[0]?.objects.map(({ value }) => value)).toContain('Größe');
    }
  });
});

describe('completePart', () => {
  it('is what was closed before the break, with its brackets closed', () => {
    expect(completePart('{"@graph":[{"a":"]}"},{"b":1},{"c":')).toBe('{"@graph":[{"a":"]}"},{"b":1}]}');
    expect(completePart('[{"a":"\\""},{"b"')).toBe('[{"a":"\\""}]');
    expect(completePart('{"a":{"b":1}')).toBeNull();
    expect(completePart('')).toBeNull();
  });
});

describe('sniffDocument', () => {
  it.each([
    ['@prefix a: <b:> .', 'turtle'],
    ['<https://a.example/x> a <https://a.example/T> .', 'turtle'],
    ['# a comment\n<a:s> <a:p> <a:o> .', 'turtle'],
    ['[] a <a:T> .', 'turtle'],
    ['{ <a:s> <a:p> <a:o> . }', 'turtle'],
    [`<?xml version="1.0"?><!-- x --><!DOCTYPE rdf:RDF [<!ENTITY e "http://e.example/">]>${XML}</rdf:RDF>`, 'rdfxml'],
    [`\uFEFF${XML}</rdf:RDF>`, 'rdfxml'],
    ['{"@context":{}}', 'jsonld'],
    ['[{"@id":"a:s"}]', 'jsonld'],
    ['{"@context":{},"@graph":[', 'jsonld'],
  ])('takes %j for %s', async (text, syntax) => {
    expect(await sniff(text)).toMatchObject({ state: 'rdf', syntax });
  });

  it('finds the root of XML behind comments of any length, and says no other document is RDF for that', async () => {
    const comments = `<?xml version="1.0"?><!--${'x-'.repeat(100_000)}x--><!-- > -->\n<?p ${'y?'.repeat(50_000)} ?>`;
    expect(await sniff(`${comments}${XML}</rdf:RDF>`)).toMatchObject({ state: 'rdf', syntax: 'rdfxml' });
    expect(await sniff(`${comments}<html></html>`)).toMatchObject({ state: 'refused', what: 'html' });
    expect(await sniff(comments.slice(0, -10))).toMatchObject({ state: 'refused', what: 'other-xml' });
    expect(await sniff(`${comments}<!DOCTYPE r [<!ENTITY a SYSTEM "x">]>${XML}`)).toMatchObject({
      what: 'hostile-xml',
    });
  });

  it('finds the root of XML behind a document type and comments in or after it of any length, and entities among them', async () => {
    const comment = `<!--${'<!ENTITY a SYSTEM "x"> '.repeat(5_000)}-->`;
    const rdf = { state: 'rdf', syntax: 'rdfxml' };
    const doctype = '<!DOCTYPE rdf:RDF [<!ENTITY e "http://e.example/">]>';
    expect(await sniff(`${doctype}${comment}${XML}</rdf:RDF>`)).toMatchObject(rdf);
    expect(await sniff(`${doctype.replace('[', `[${comment}`)}${XML}</rdf:RDF>`)).toMatchObject(rdf);
    expect(await sniff(`<!--${'x'.repeat(65_500)}-->${XML}</rdf:RDF>`)).toMatchObject(rdf);
    expect(await sniff('<!DOCTYPE rdf:RDF [<!-- <!ENTITY a SYSTEM "x"> -->]><rdf:RDF')).toMatchObject({
      what: 'other-xml',
    });
    expect(await sniff(`<!DOCTYPE html>${comment}<html></html>`)).toMatchObject({ what: 'html' });
    for (const hostile of [
      `<!DOCTYPE r [${comment}<!ENTITY a SYSTEM "x">]>${XML}`,
      `${doctype.replace(']', `${comment}<!ENTITY b "&e;&e;">]`)}${XML}`,
      `<!DOCTYPE r [<!ENTITY a "<!--"><!ENTITY b SYSTEM "x"><!ENTITY c "-->">]>${XML}`,
      `<!DOCTYPE r [${'<!ELEMENT r ANY>'.repeat(10_000)}`,
    ])
      expect(await sniff(hostile)).toMatchObject({ state: 'refused', what: 'hostile-xml' });
  });

  it('finds the root of XML behind instructions and document types that hold its marks, and takes no text for a declaration', async () => {
    const rdf = { state: 'rdf', syntax: 'rdfxml' };
    expect(await sniff(`<?xml-stylesheet href="a>b.xsl"?>${XML}</rdf:RDF>`)).toMatchObject(rdf);
    expect(await sniff(`<!DOCTYPE rdf:RDF [<!-- ]> --><!ENTITY e "a]>b">]>${XML}</rdf:RDF>`)).toMatchObject(rdf);
    const text = '<![CDATA[Learn to write <!ENTITY a SYSTEM "file.txt"> in XML]]>';
    expect(await sniff(`${XML}<rdf:Description rdf:about="a:s"><dc:title>${text}`)).toMatchObject(rdf);
    expect(await sniff('<?xml version="1.0"?><!DOCTYPE html><html></html>')).toMatchObject({ what: 'html' });
  });

  it('reads XML in the encoding that it is in, whatever blanks or wrong names its declaration has', async () => {
    const declared = (encoding: string) => `<?xml version="1.0" encoding${encoding} ?>${XML}</rdf:RDF>`;
    expect(await sniff(declared(' = "ISO-8859-1"'))).toMatchObject({ encoding: 'windows-1252' });
    expect(await sniff(declared("\n= 'Latin1'"))).toMatchObject({ encoding: 'windows-1252' });
    expect(await sniff(declared('="UTF-16"'))).toMatchObject({
      ...{ state: 'rdf', syntax: 'rdfxml', encoding: 'utf-8' },
      slip: 'line 1: UTF-16 is declared, but the document is not in it',
    });
    expect(await sniff(Buffer.from(declared('="UTF-16"'), 'utf16le'))).toMatchObject({
      ...{ syntax: 'rdfxml', encoding: 'utf-16le' },
    });
    expect(await sniff(declared('="no-such"'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('is done at once with beginnings that are made to be slow', async () => {
    for (const piece of ['a ,<', 'a <', 'a ,', '<!ENTITY ', '<!ENTITY a "', '":', '<!--', '<?', '{"', '<a:b ', '"[/#:'])
      expect(await sniff(piece.repeat(66_000 / piece.length))).toHaveProperty('state');
  });
});
