import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validateInProcess } from '../../../../harvester/shapes/in-process.ts';
import { erasedKey } from '../../../../services/store/offers/erasures.ts';
import { offerTurtle, TURTLE_PREFIXES } from '../../../helpers/reading.ts';
import { heldAgainst, kindsOf, offerShape } from '../../../helpers/shapes.ts';

const SHARED = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const PUBLISHED = `${SHARED}elm/ql-ontology-shacl.ttl`;
const FEEDS = `${SHARED}feeds/quality-link-tools/`;

const WHOLE = `adms:identifier [ a elm:Identifier ; skos:notation "1" ] ;
  elm:learningOutcome [ a elm:LearningOutcome ; dc:title "Reads tables"@en ] ;
  dc:language <http://publications.europa.eu/resource/authority/language/ENG> ;
  elm:ISCEDFCode <http://data.europa.eu/snb/isced-f/0731> ; elm:EQFLevel <http://data.europa.eu/snb/eqf/6> ;`;
const INSTANCE = `:run a ql:LearningOpportunityInstance ; elm:learningAchievementSpecification :offer ;
  elm:defaultLanguage <http://publications.europa.eu/resource/authority/language/ENG> .`;

describe.skipIf(!existsSync(PUBLISHED))('The published shapes of QualityLink (needs ../shared)', () => {
  it.each([
    ['SI0001.ttl', ['dcterms:title MinCount 1']],
    [
      'AT0002.ttl',
      [
        'adms:identifier MinCount 2',
        'elm:learningAchievementSpecification Class 1',
        'foaf:homepage Class 1',
        'elm:EQFLevel MinCount 2',
      ],
    ],
  ])('say of %s what its authors meant to be wrong, and nothing that the preparation adds', async (name, kinds) => {
    const body = await readFile(FEEDS + name);
    const report = await heldAgainst(body, [PUBLISHED]);
    expect(kindsOf(report)).toEqual(kinds);
    expect(report).toMatchObject({ state: 'validated', notices: [{ code: 'imports', count: 1 }] });
    expect(kindsOf(await heldAgainst(body))).toEqual(kinds);
  });

  it('run with the shapes of learning opportunities beside them', async () => {
    const body = await readFile(`${FEEDS}SI0001.ttl`);
    const report = await heldAgainst(body, [PUBLISHED, `${SHARED}elm/LOQ-constraints.ttl`]);
    expect(report).toMatchObject({ state: 'validated', validated: 2, slow: 0 });
    expect(kindsOf(report)).toContain('dcterms:title MinCount 1');
  });
});

describe('A publication held against our own shapes', () => {
  it('that says all that the profile asks for has no results, though it says nothing of classes, concepts and provider', async () => {
    const report = await heldAgainst(TURTLE_PREFIXES + offerTurtle(WHOLE) + INSTANCE);
    expect(report).toMatchObject({ offers: 1, validated: 1, results: 0, groups: [] });
  });

  it('gets the same results in Turtle, RDF/XML and JSON-LD, and in both namespaces', async () => {
    const turtle = TURTLE_PREFIXES + offerTurtle('elm:volumeOfLearning "60 h" ;');
    const newer = turtle.replace('snb/model/elm/', 'snb/model/ontology/');
    const xml = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:elm="http://data.europa.eu/snb/model/elm/" xmlns:ql="http://data.quality-link.eu/ontology/v1#" xmlns:dc="http://purl.org/dc/terms/">
      <ql:LearningOpportunitySpecification rdf:about="https://halkyon.example/offer"><dc:title xml:lang="en">Reading tide tables</dc:title><elm:volumeOfLearning>60 h</elm:volumeOfLearning></ql:LearningOpportunitySpecification></rdf:RDF>`;
    const json = JSON.stringify({
      '@id': 'https://halkyon.example/offer',
      '@type': 'http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification',
      'http://purl.org/dc/terms/title': { '@value': 'Reading tide tables', '@language': 'en' },
      'http://data.europa.eu/snb/model/elm/volumeOfLearning': '60 h',
    });
    const first = kindsOf(await heldAgainst(turtle));
    expect(first).toContain('elm:volumeOfLearning Datatype 1');
    for (const [body, name] of [
      [newer, 'o.ttl'],
      [xml, 'o.rdf'],
      [json, 'o.jsonld'],
    ] as const)
      expect([...kindsOf(await heldAgainst(body, [], { name }))].sort()).toEqual([...first].sort());
  });

  it('tells what several offers share once, and what is wrong with each offer of each', async () => {
    const shared =
      ':uni a ql:HigherEducationInstitution ; adms:identifier [ a ql:OrgRegIdentifier ; elm:schemeId ql:OrgReg ; skos:notation "nowhere" ] .';
    const offers = [1, 2, 3].map((n) => offerTurtle('dc:publisher :uni ;', `:o${n}`));
    const report = await heldAgainst(TURTLE_PREFIXES + shared + offers.join(''));
    expect(kindsOf(report)).toContain('skos:notation Pattern 1');
    expect(kindsOf(report)).toContain('elm:ISCEDFCode MinCount 3');
  });

  it('asks for a level last, and says that it does', async () => {
    const { groups } = await heldAgainst(TURTLE_PREFIXES + offerTurtle());
    expect(groups.map(({ asksLevel }) => asksLevel)).toEqual([false, false, false, false, true]);
    expect(groups.at(-1)).toMatchObject({ path: 'elm:EQFLevel', component: 'MinCount' });
    const wrong = await heldAgainst(TURTLE_PREFIXES + offerTurtle('elm:EQFLevel "6" ;'));
    expect(wrong.groups.find(({ component }) => component === 'Class')).toMatchObject({ asksLevel: false });
  });

  it('ends where blank nodes lead in a circle and classes are kinds of themselves', async () => {
    const circle = `_:a a elm:LearningOutcome ; elm:relatedSkill _:a , _:b . _:b elm:relatedSkill _:a .
      ql:LearningOpportunitySpecification <http://www.w3.org/2000/01/rdf-schema#subClassOf> ql:LearningOpportunitySpecification .`;
    const report = await heldAgainst(TURTLE_PREFIXES + offerTurtle('elm:learningOutcome _:a ;') + circle);
    expect(report).toMatchObject({ validated: 1, slow: 0 });
  });

  it('does not follow a programme into its thousands of courses, nor take them for its own', async () => {
    const parts = Array.from({ length: 3_000 }, (_, n) => `:c${n}`);
    const text = `:offer a ql:LearningOpportunitySpecification ; elm:hasPart ${parts.join(' , ')} ; dc:title "A"@en .
      ${parts.map((name) => `${name} a ql:LearningOpportunitySpecification ; elm:isPartOf :offer .`).join('\n')}`;
    const report = await heldAgainst(
      TURTLE_PREFIXES + text,
      offerShape('sh:property [ sh:path dc:title ; sh:minCount 1 ]'),
      {
        units: 40,
      },
    );
    expect(report).toMatchObject({ offers: 3_001, validated: 40, large: 0, results: 40 });
  });

  it('stops at its bounds and says how far it came', async () => {
    const offers = Array.from({ length: 30 }, (_, n) => offerTurtle('', `:o${n}`)).join('');
    const few = await heldAgainst(TURTLE_PREFIXES + offers, [], { units: 10 });
    expect(few).toMatchObject({ offers: 30, validated: 10, reason: null });
    const late = await heldAgainst(TURTLE_PREFIXES + offers, [], { budgetMs: -1 });
    expect(late).toMatchObject({ offers: 30, validated: 0, reason: 'slow' });
  });

  it('that cannot be read has no results, and why', async () => {
    expect(await heldAgainst('<html></html>')).toMatchObject({ state: 'unread', reason: 'html-document', groups: [] });
  });

  it('tells no e-mail address, nothing that was erased, and no erased offer', async () => {
    const text =
      TURTLE_PREFIXES +
      offerTurtle('elm:category "Ask Mira Okonjo, mira@halkyon.example" ;') +
      offerTurtle('', ':gone');
    const erased = {
      texts: ['Mira Okonjo'],
      keys: [erasedKey({ authority: '', key: 'https://halkyon.example/gone' })],
    };
    const report = JSON.stringify(await heldAgainst(text, [], { erased }));
    expect(report).toContain('elm:category');
    expect(report).not.toMatch(/Mira|mira@|halkyon\.example\/gone/);
  });
});

describe('Validating in a process of its own', () => {
  it('gives what it gives here, and refuses wrong shapes by their name', async () => {
    const path = fileURLToPath(new URL('../../../fixtures/elm/every-element.ttl', import.meta.url));
    const parts = [{ path, mediaType: null, name: 'offers.ttl', base: null }];
    const input = {
      parts,
      contentTypeHint: null,
      spool: '/nowhere/spool',
      shapes: [],
      erased: { texts: [], keys: [] },
    };
    expect(await validateInProcess()(input)).toEqual(await heldAgainst(await readFile(path)));
    await expect(validateInProcess()({ ...input, shapes: ['/nowhere.ttl'] })).rejects.toMatchObject({ code: 'shapes' });
  });
});
