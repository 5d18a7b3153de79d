import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { bundledContext } from '../../../../services/rdf/contexts.ts';
import type { ForeignQuad, ForeignTerm } from '../../../../services/rdf/foreign-term.ts';
import { takeJsonLd } from '../../../../services/rdf/jsonld-feed.ts';

const FACTORY = {
  ...DataFactory,
  literal: (value: string, kind?: string | null) => DataFactory.literal(value, kind ?? undefined),
};
const BASE = 'https://halkyon.example/';
const ELM = 'http://data.europa.eu/snb/model/context/elm';

/**
 * Statements without their graphs, blank nodes by what is said around them: equal lists for equal graphs of the shapes
 * here.
 */
function canonical(quads: readonly ForeignQuad[]): string[] {
  const names = new Map<string, string>();
  const name = (term: ForeignTerm): string =>
    term.termType === 'BlankNode'
      ? (names.get(term.value) ?? '_')
      : `${term.value} ${term.language ?? ''} ${term.datatype?.value ?? ''}`;
  const lines = () =>
    quads.map(({ subject, predicate, object }) => `${name(subject)} | ${predicate.value} | ${name(object)}`);
  for (let round = 0; round < 4; round++) {
    const around = new Map<string, string[]>();
    for (const { subject, predicate, object } of quads) {
      if (subject.termType === 'BlankNode')
        around.set(subject.value, [...(around.get(subject.value) ?? []), `> ${predicate.value} ${name(object)}`]);
      if (object.termType === 'BlankNode')
        around.set(object.value, [...(around.get(object.value) ?? []), `< ${predicate.value} ${name(subject)}`]);
    }
    for (const [blank, said] of around)
      names.set(blank, createHash('sha1').update(said.sort().join(';')).digest('hex'));
  }
  return [...new Set(lines())].sort();
}

async function partwise(document: unknown) {
  const quads: ForeignQuad[] = [];
  const invalid: string[] = [];
  const refused: string[] = [];
  await takeJsonLd(document, {
    base: BASE,
    statement: (quad) => void quads.push(quad),
    invalid: (iri) => void invalid.push(iri),
    refuse: (url) => void refused.push(url),
  }).catch((error: unknown) => {
    if (refused.length === 0) throw error;
  });
  return { quads, invalid, refused };
}

function whole(document: unknown): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const documentLoader = { load: async (url: string) => ({ '@context': bundledContext(url) ?? {} }) };
    const parser = new JsonLdParser({
      baseIRI: BASE,
      documentLoader,
      rdfstar: false,
      dataFactory: FACTORY as never,
    });
    parser.on('data', (quad: Quad) => void quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.end(JSON.stringify(document));
  });
}

/** What lies under keys that no context defines is lost in one way or another: here all are defined. */
const DEFINED = {
  byId: { '@id': 'urn:v:by', '@container': '@id' },
  back: { '@reverse': 'urn:v:of' },
  label: { '@id': 'urn:v:label', '@container': '@language' },
};
const context = fc.constantFrom<unknown>(
  [ELM, DEFINED],
  [{ '@vocab': 'urn:v:', title: { '@id': 'urn:v:title', '@container': '@language' } }, DEFINED],
  [ELM, { module: { '@id': 'http://data.europa.eu/snb/model/elm/hasPart', '@type': '@id' }, own: '@type' }, DEFINED],
  [ELM, { Typed: { '@id': 'urn:v:Typed', '@context': { title: 'urn:typed:title' } } }, DEFINED],
);
const name = fc.constantFrom(
  'https://halkyon.example/a',
  'https://halkyon.example/b',
  '_:shared',
  '_:other',
  'relative',
);
const type = fc.constantFrom('Qualification', 'urn:v:T', 'Typed');
const { node } = fc.letrec<{ node: Record<string, unknown>; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.constantFrom<unknown>('text', 5, true, { '@id': '_:shared' }, { '@value': 'x', '@language': 'de' }),
    tie('node'),
    fc.array(tie('node'), { maxLength: 2 }),
    fc.array(tie('node'), { maxLength: 2 }).map((items) => ({ '@list': items })),
  ),
  node: fc.record(
    {
      '@id': name,
      '@type': fc.oneof(type, fc.array(type, { minLength: 1, maxLength: 2 })),
      title: fc.constantFrom<unknown>({ en: 'A', de: ['B', 'C'] }),
      label: fc.constantFrom<unknown>({ en: 'A' }),
      hasPart: tie('value'),
      'urn:p': tie('value'),
      back: tie('node'),
      '@context': fc.constantFrom<unknown>({ '@vocab': 'urn:inner:' }, { '@language': 'fr' }),
    },
    { requiredKeys: ['@id'] },
  ) as fc.Arbitrary<Record<string, unknown>>,
}));

/** Documents that are read in both ways; ELM's context makes each take a tenth of a second. */
const CASES = 40;

describe('A document of JSON-LD that is taken part by part', () => {
  it('says what it says as a whole: shared blank nodes, contexts last, lists, id maps, @included', async () => {
    const nodes = fc.array(node, { maxLength: 4 });
    const document = fc.oneof(
      fc.tuple(context, nodes).map(([own, graph]) => ({ '@graph': graph, '@context': own })),
      fc.tuple(context, nodes, node).map(([own, graph, root]) => ({ ...root, '@context': own, '@graph': graph })),
      fc
        .tuple(context, nodes, node)
        .map(([own, included, root]) => ({ ...root, '@included': included, '@context': own })),
      fc.tuple(context, nodes).map(([own, list]) => list.map((item) => ({ ...item, '@context': own }))),
      fc.tuple(context, node).map(([own, root]) => ({ ...root, '@context': own })),
    );
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(document, async (said) => {
        // Every document here is valid: that it cannot be read as a whole is a mistake of this test.
        const expected = canonical(await whole(said));
        expect(canonical((await partwise(said)).quads)).toEqual(expected);
        compared += expected.length === 0 ? 0 : 1;
      }),
      { numRuns: CASES },
    );
    expect(compared).toBeGreaterThan(CASES / 2);
  }, 120_000);

  it('reads id maps as a whole document does', async () => {
    const said = { '@context': DEFINED, '@graph': [{ '@id': 'urn:a', byId: { 'urn:x': { 'urn:p': 'inner' } } }] };
    expect(canonical((await partwise(said)).quads)).toEqual(canonical(await whole(said)));
  });

  it('knows one blank node in all its parts, however many nodes lie between', async () => {
    const graph = Array.from({ length: 500 }, (_, n) => ({ '@id': `urn:n:${n}`, 'urn:p': { '@id': '_:one' } }));
    const { quads } = await partwise({ '@graph': graph });
    expect(new Set(quads.map(({ object }) => object.value)).size).toBe(1);
  });

  it('takes null and @set for what they say', async () => {
    const said = {
      '@context': ELM,
      id: 'urn:a',
      title: { en: null, de: ['B', null] },
      hasPart: { '@set': [{ id: 'urn:b' }] },
    };
    const { quads } = await partwise(said);
    expect(quads.map(({ object }) => object.value).sort()).toEqual(['B', 'urn:b']);
  });

  it('keeps a text whose language tag is none', async () => {
    const { quads } = await partwise({ '@context': ELM, id: 'urn:a', title: { en_GB: 'A' } });
    expect(quads.map(({ object }) => [object.value, object.language])).toEqual([['A', 'en_gb']]);
  });

  it('lets addresses with brackets or a second # pass, and tells of what is no IRI under every alias of @id', async () => {
    const graph = ['urn:x?a[]=1', 'urn:x#a#b', 'urn:a b'].map((uri) => ({ uri, 'urn:p': 1 }));
    const { quads, invalid } = await partwise({ '@context': [ELM, { uri: '@id' }], '@graph': graph });
    expect(quads.map(({ subject }) => subject.value)).toEqual(['urn:x?a[]=1', 'urn:x#a#b']);
    expect(invalid).toEqual(['urn:a b']);
  });

  it('refuses a list of contexts that nobody writes', async () => {
    const said = {
      '@context': Array.from({ length: 20_000 }, (_, n) => ({ [`k${n}`]: `urn:k${n}` })),
      '@id': 'urn:a',
      k1: 'x',
    };
    expect((await partwise(said)).refused).toEqual(['a list of 20000 contexts']);
  });

  it('takes time with its size and not with the square of it, also as one node with all the others in it', async () => {
    const part = (n: number) => ({ type: 'LearningOutcome', id: `urn:n:${n}`, title: { en: `Title ${n}` } });
    const timed = async (count: number) => {
      const start = performance.now();
      await partwise({
        '@context': ELM,
        id: 'urn:a',
        learningOutcome: Array.from({ length: count }, (_, n) => part(n)),
      });
      return performance.now() - start;
    };
    await timed(200);
    const small = await timed(1_000);
    expect(await timed(8_000)).toBeLessThan(small * 24);
  });
});
