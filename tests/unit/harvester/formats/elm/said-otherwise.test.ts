import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offerTurtle, readDocument, readTurtle } from '../../../../helpers/reading.ts';

const CASES = new URL('../../../../../../shared/data/cases/', import.meta.url);
const LOS = 'a ql:LearningOpportunitySpecification';
const KEY = (value: string) => `adms:identifier [ skos:notation "${value}" ; elm:schemeName "s" ]`;

describe('Names that no profile has', () => {
  it('are told once each, with the nearest that there is', async () => {
    const { outcome } = await readTurtle(
      `:o ${LOS} ; dc:title "O"@en ; elm:eqfLevel "6" ; elm:learningOutcomes :x ; elm:thematicArea :y ; dc:langauge "en" ; elm:homepage :h .
       :p ${LOS} ; dc:title "P"@en ; elm:eqfLevel "5" . :m a elm:MicroCredential .`,
    );
    const said = outcome.findings.filter(({ code }) => code.startsWith('unknown-')).map(({ value }) => value);
    expect(said).toEqual([
      'elm:MicroCredential (1×) → ql:LearningOpportunitySpecification',
      'elm:eqfLevel (2×) → elm:EQFLevel',
      'elm:learningOutcomes (1×) → elm:learningOutcome',
      'elm:thematicArea (1×) → elm:ISCEDFCode',
      'dcterms:langauge (1×) → dcterms:language',
      'elm:homepage (1×) → foaf:homepage',
    ]);
  });

  it('what the profiles have and the catalogue has no place for is named', async () => {
    const { outcome } = await readTurtle(
      `:o ${LOS} ; dc:title "O"@en ; skos:altLabel "CAS" ; elm:maximumDuration "P6W" .`,
    );
    expect(outcome.findings.find(({ code }) => code === 'elements-not-used')?.value).toBe(
      'elm:maximumDuration, skos:altLabel',
    );
  });
});

describe('Offers that are blank nodes', () => {
  it('and name each other are read by their own identifiers', async () => {
    const { staged } = await readTurtle(
      `_:a ${LOS} ; dc:title "A"@en ; ${KEY('A')} ; elm:hasPart _:b . _:b ${LOS} ; dc:title "B"@en ; ${KEY('B')} ; elm:isPartOf _:a .`,
    );
    expect(staged.map(({ content }) => content.title.en).sort()).toEqual(['A', 'B']);
  });

  it('and stand inside another without an identifier are told', async () => {
    const { staged, codes } = await readTurtle(
      `:a ${LOS} ; dc:title "A"@en ; elm:hasPart [ ${LOS} ; dc:title "M"@en ] .`,
    );
    expect(staged).toHaveLength(1);
    expect(codes).toContain('part-without-key');
  });

  it('are known by the IRI of their learning opportunity, and take its words where they have none', async () => {
    const { staged, codes } = await readTurtle(
      `:i a elm:LearningOpportunity ; dc:title "Evening class"@en ; dc:description "Vases"@en ; elm:learningAchievementSpecification [ ${LOS} ] .`,
    );
    expect(staged[0]?.content).toMatchObject({
      iri: 'https://halkyon.example/i',
      title: { en: 'Evening class' },
      description: { en: 'Vases' },
      basis: { '/iri': { how: 'derived', rule: 'words-of-instance' }, '/title': {}, '/description': {} },
    });
    expect(codes).toContain('known-by-instance');
  });
});

describe('A document of several', () => {
  it.each([
    'http://www.w3.org/ns/hydra/core#next',
    'https://www.w3.org/ns/activitystreams#next',
  ])('that says so by %s lacks the others', async (next) => {
    const { outcome, codes } = await readTurtle(`:o ${LOS} ; dc:title "O"@en . :page <${next}> :page2 .`);
    expect(outcome).toMatchObject({ state: 'complete', lacks: { reason: 'more-pages' } });
    expect(codes).toContain('more-pages');
  });
});

describe('An instance that the document does not describe', () => {
  it('is told', async () => {
    const { codes } = await readTurtle(`:o ${LOS} ; dc:title "O"@en ; elm:learningOpportunity :nowhere .`);
    expect(codes).toContain('instance-not-described');
  });
});

describe.skipIf(!existsSync(CASES))('Cases from the field (need ../shared)', () => {
  const read = (name: string) => readDocument(readFileSync(new URL(name, CASES)));

  it.each(['tp-dcat.ttl', 'tp-interval.ttl', 'tp-direct.ttl'])('%s has its start', async (name) => {
    const { staged } = await read(`K11-silently-dropped/${name}`);
    expect(JSON.stringify(staged[0]?.content.instances[0])).toContain('2027-03-01');
  });

  it('K05: the offer is known by its opportunity, and the description of an opportunity is kept', async () => {
    const [welding] = (await read('K05-nested-elm/st-loi-blank-las.ttl')).staged;
    expect(welding?.content.iri).toBe('https://cases.example/st-loi-blank-las/lo1');
    const [glass] = (await read('K05-nested-elm/st-loi-desc.ttl')).staged;
    expect(JSON.stringify(glass?.content.description)).toContain('Murano');
  });
});
it('an instance with several languages has none of its own, and an offer that states none is found by each of them', async () => {
  const language = (code: string) => `<http://publications.europa.eu/resource/authority/language/${code}>`;
  const { staged, codes } = await readTurtle(
    `${offerTurtle('elm:learningOpportunity :run ;')}:run a ql:LearningOpportunityInstance ; elm:defaultLanguage ${language('NLD')}, ${language('ENG')} .`,
  );
  const content = staged[0]?.content;
  expect(content?.instances[0]?.language).toBeNull();
  expect(content?.languages).toEqual(['en', 'nl']);
  expect(content?.basis['/languages']).toMatchObject({ how: 'derived', rule: 'languages-of-instances' });
  expect(codes).toContain('language-ambiguous');
});
