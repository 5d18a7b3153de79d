import { describe, expect, it } from 'vitest';
import { loadShapes } from '../../../../services/shacl/load-shapes.ts';
import { offerShape, shapesFrom } from '../../../helpers/shapes.ts';

const said = async (text: string) => {
  const { notices } = await shapesFrom(text);
  return notices.map(({ code, count, examples }) => `${code} ${count} ${examples.join(' ')}`);
};

describe('Published shapes', () => {
  it('are used without what they import, and that is told', async () => {
    expect(await said(`${offerShape('')}<urn:o> owl:imports <http://elsewhere.example/model> .`)).toEqual([
      'imports 1 http://elsewhere.example/model',
    ]);
  });

  it('have one namespace with publications, whichever version of the model they are written for', async () => {
    const shapes = await shapesFrom(
      '@prefix sh: <http://www.w3.org/ns/shacl#> . <urn:s> a sh:NodeShape ; sh:targetClass <http://data.europa.eu/snb/model/ontology/Note> ; sh:property [ sh:path <https://data.europa.eu/snb/model/ontology/noteLiteral> ; sh:minCount 1 ] .',
    );
    const objects = shapes.quads.map(({ object }) => object.value);
    expect(objects).toContain('http://data.europa.eu/snb/model/elm/Note');
    expect(objects).toContain('http://data.europa.eu/snb/model/elm/noteLiteral');
  });

  it('get what they refer to in another file from that file, else from us, and lose a reference to nothing', async () => {
    const refers = (name: string) =>
      offerShape(`sh:node <http://data.europa.eu/snb/model/application-profile/loq-constraints/${name}>`);
    expect(await said(refers('IdentifierShape'))).toEqual([]);
    expect(await said(refers('NoSuchShape'))).toEqual([
      'unknown-shape 1 http://data.europa.eu/snb/model/ap/loq-constraints/NoSuchShape',
    ]);
    const theirs = await shapesFrom(
      `${refers('IdentifierShape')}<http://data.europa.eu/snb/model/ap/loq-constraints/IdentifierShape> a sh:NodeShape ; sh:minLength 7 .`,
    );
    const minima = theirs.quads.filter(({ predicate }) => predicate.value.endsWith('minLength'));
    expect(minima).toHaveLength(1);
    expect(theirs.quads.filter(({ predicate }) => predicate.value.endsWith('nodeKind'))).toHaveLength(0);
  });

  it('run no program: queries, scripts and components of their own are left out and told', async () => {
    const text = offerShape(
      'sh:sparql [ sh:select "SELECT $this {}" ] ; sh:js [ sh:jsFunctionName "f" ] ; sh:target [ a sh:SPARQLTarget ]',
    );
    const own = ':Mine a sh:ConstraintComponent ; sh:validator [ sh:ask "ASK {}" ] .';
    expect(await said(text + own)).toEqual([
      'programs 5 sh:sparql of urn:shape:Offer sh:js of urn:shape:Offer sh:target of urn:shape:Offer sh:validator of urn:shape:Mine urn:shape:Mine',
    ]);
  });

  it.each([
    ['itself', 'sh:node :Offer', ''],
    ['itself by a property', 'sh:property [ sh:path elm:hasPart ; sh:node :Offer ]', ''],
    ['each other by alternatives', 'sh:or ( :Other )', ':Other a sh:NodeShape ; sh:not :Offer .'],
  ])('that refer to %s lose the reference that closes the circle', async (_name, first, more) => {
    const [notice, ...others] = await said(offerShape(first) + more);
    expect(notice).toMatch(/^circle 1 sh:/);
    expect(others).toEqual([]);
  });

  it('that share a shape without a circle keep it', async () => {
    const text = offerShape('sh:node :Other ; sh:property [ sh:path elm:hasPart ; sh:node :Other ]');
    expect(await said(`${text}:Other a sh:NodeShape ; sh:nodeKind sh:IRI .`)).toEqual([]);
  });

  it('with flags before an expression have them as flags; one of another dialect is left out and told', async () => {
    const pattern = (text: string) => offerShape(`sh:property [ sh:path dc:title ; sh:pattern "${text}" ]`);
    const { quads, notices } = await shapesFrom(pattern('^(?i)http'));
    const values = quads
      .filter(({ predicate }) => /pattern|flags/.test(predicate.value))
      .map(({ object }) => object.value);
    expect([values.sort(), notices]).toEqual([['^http', 'i'], []]);
    expect(await said(pattern('\\\\p{L}(?<'))).toEqual(['pattern 1 \\p{L}(?<']);
  });

  it('with a list or path that never ends lose what has it', async () => {
    const list = await said(`${offerShape('sh:in _:l')}_:l rdf:first 1 ; rdf:rest _:l .`);
    expect(list).toEqual(['broken-list 1 sh:in of urn:shape:Offer']);
    const path = await said(`${offerShape('sh:property [ sh:path _:p ; sh:minCount 1 ]')}_:p sh:inversePath _:p .`);
    expect(path[0]).toMatch(/^broken-list .*sh:property of urn:shape:Offer/);
  });

  it('have a name that changes with what they ask for, and not with what they say of it', async () => {
    const [one, described, other] = await Promise.all([
      shapesFrom(offerShape('sh:nodeKind sh:IRI')),
      shapesFrom(offerShape('sh:nodeKind sh:IRI ; sh:description "an offer"@en ; rdfs:comment "offers"')),
      shapesFrom(offerShape('sh:nodeKind sh:Literal')),
    ]);
    expect(described.hash).toBe(one.hash);
    expect(other.hash).not.toBe(one.hash);
  });

  it('that come with the program need nothing left out', async () => {
    expect(await loadShapes([])).toMatchObject({ names: ['accredex'], notices: [] });
  });
});
