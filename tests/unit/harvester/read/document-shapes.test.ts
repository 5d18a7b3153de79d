import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument, readTurtle } from '../../../helpers/reading.ts';

const CASES = new URL('../../../../../shared/data/cases/', import.meta.url);
const ATTACK = new URL('../../../../../shared/data/attack/', import.meta.url);
const LOS = 'a ql:LearningOpportunitySpecification ; dc:title "O"@en';

const OUTCOME_A = '[ a elm:LearningOutcome ; dc:title "A"@en ]';
const OUTCOME_B = '[ a elm:LearningOutcome ; dc:title "B"@en ]';
const contents = (read: Awaited<ReturnType<typeof readDocument>>) => read.staged.map(({ content }) => content);

describe('A list', () => {
  it.each([
    ['list', `( ${OUTCOME_A} ${OUTCOME_B} )`],
    ['list in a list', `( ( ${OUTCOME_A} ) ( ${OUTCOME_B} () ) )`],
    ['bag', `[ a rdf:Bag ; rdf:_2 ${OUTCOME_B} ; rdf:_1 ${OUTCOME_A} ]`],
    ['sequence without a type', `[ rdf:_1 ${OUTCOME_A} ; rdf:_2 ${OUTCOME_B} ]`],
  ])('of values is values (%s)', async (_, object) => {
    const plain = await readTurtle(`:o ${LOS} ; elm:learningOutcome ${OUTCOME_A} , ${OUTCOME_B} .`);
    const listed = await readTurtle(`:o ${LOS} ; elm:learningOutcome ${object} .`);
    expect(listed.staged[0]?.hash).toBe(plain.staged[0]?.hash);
    expect(listed.staged[0]?.content.learningOutcomes).toHaveLength(2);
  });

  it('of any property is unfolded: levels, languages, instances, parts', async () => {
    const said = `elm:EQFLevel ( <http://data.europa.eu/snb/eqf/6> ) ; elm:hasPart ( :p1 :p2 ) ;
      elm:learningOpportunity ( :i1 :i2 ) ; dc:language ( "de" "en" )`;
    const instances = ':i1 a ql:LearningOpportunityInstance . :i2 a ql:LearningOpportunityInstance .';
    const [content] = contents(await readTurtle(`:o ${LOS} ; ${said} . ${instances}`));
    expect(content).toMatchObject({ eqf: 6, languages: ['de', 'en'] });
    expect(content?.instances).toHaveLength(2);
  });

  it('in JSON-LD and RDF/XML is one too', async () => {
    const context = { elm: 'http://data.europa.eu/snb/model/elm/', dc: 'http://purl.org/dc/terms/' };
    const outcome = (title: string) => ({ '@type': 'elm:LearningOutcome', 'dc:title': title });
    const json = {
      '@context': context,
      '@id': 'https://halkyon.example/o',
      '@type': 'elm:Qualification',
      'dc:title': 'O',
      'elm:learningOutcome': { '@list': [outcome('A'), outcome('B')] },
    };
    expect(contents(await readDocument(JSON.stringify(json)))[0]?.learningOutcomes).toHaveLength(2);
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:elm="${context.elm}" xmlns:dc="${context.dc}">
      <elm:Qualification rdf:about="https://halkyon.example/o"><dc:title>O</dc:title>
      <elm:learningOutcome rdf:parseType="Collection"><elm:LearningOutcome><dc:title>A</dc:title></elm:LearningOutcome>
      <elm:LearningOutcome><dc:title>B</dc:title></elm:LearningOutcome></elm:learningOutcome></elm:Qualification></rdf:RDF>`;
    expect(contents(await readDocument(xml))[0]?.learningOutcomes).toHaveLength(2);
  });

  it('that leads into itself ends', async () => {
    const { outcome } = await readTurtle(
      `:o ${LOS} ; elm:learningOutcome _:l . _:l rdf:first ${OUTCOME_A} ; rdf:rest _:l .`,
    );
    expect(outcome.state).toBe('complete');
  });
});

describe('A document made to be slow or large', () => {
  it('by names without end loses the statements that use them, with a finding, and keeps its neighbours', async () => {
    const long = 'x'.repeat(20_000);
    const start = performance.now();
    const { outcome, staged, codes } = await readTurtle(
      `@prefix l: <https://halkyon.example/${long}> .
       ${Array.from({ length: 4_000 }, (_, n) => `l:${1_000 + n} <urn:p> :x .`).join('\n')}
       l:offer ${LOS} . :good ${LOS} ; foaf:homepage l:page .`,
    );
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(outcome.state).toBe('complete');
    expect(staged.map(({ content }) => content.iri)).toEqual(['https://halkyon.example/good']);
    expect(codes).toContain('iri-too-long');
    expect(JSON.stringify(outcome.findings).length).toBeLessThan(100_000);
  });

  it('says that a record is too large also where its type comes last', async () => {
    const statements = Array.from({ length: 10_000 }, (_, n) => `:big <urn:p> "${n}" .`).join('\n');
    const { staged, codes } = await readTurtle(`${statements}\n:big ${LOS} . :good ${LOS} .`);
    expect(staged).toHaveLength(1);
    expect(codes).toContain('record-too-large');
  });
});

describe('RDF/XML', () => {
  it('keeps every character, wherever the pieces end in which it is read', async () => {
    for (let shift = 0; shift < 4; shift++) {
      const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/terms/" xmlns:elm="http://data.europa.eu/snb/model/elm/">
        <elm:Qualification rdf:about="https://halkyon.example/o"><dc:title xml:lang="en">${'x'.repeat(shift)}${'🤟'.repeat(20)}</dc:title>
        <dc:description xml:lang="en">${'y'.repeat(shift)}${'🤟'.repeat(20_000)}</dc:description></elm:Qualification></rdf:RDF>`;
      const { staged, codes } = await readDocument(xml);
      expect(JSON.stringify(staged)).not.toContain('\uFFFD');
      expect(codes).not.toContain('damaged-text');
    }
  });
});

describe.skipIf(!existsSync(CASES))('Cases from the field (need ../shared)', () => {
  it('RDF/XML with a character at the border of two pieces keeps it', async () => {
    const { staged } = await readDocument(readFileSync(new URL('K01-xml-pieces/xm-astral.rdf', CASES)));
    expect(staged[0]?.content.title).toEqual({ en: 'Sign language 🤟 for beginners' });
  });

  it.each(['st-rdflist.ttl', 'st-jsonld-list.jsonld'])('%s has two outcomes', async (name) => {
    const { staged } = await readDocument(readFileSync(new URL(`K08-lists/${name}`, CASES)));
    expect(staged[0]?.content.learningOutcomes).toHaveLength(2);
  });

  it.skipIf(!existsSync(ATTACK))('a list of instances invents none', async () => {
    const { staged } = await readDocument(readFileSync(new URL('L-list-of-instances.ttl', ATTACK)));
    expect(staged[0]?.content.instances).toHaveLength(2);
  });
});
