import { describe, expect, it } from 'vitest';
import { offerTurtle, readTurtle } from '../../../helpers/reading.ts';

async function read(said: string, more = '') {
  const { staged, outcome } = await readTurtle(offerTurtle(said) + more);
  const contradicted = outcome.findings
    .filter(({ code }) => code === 'contradiction')
    .map(({ path, value }) => [path, value]);
  return { content: staged[0]?.content, contradicted, codes: outcome.findings.map(({ code }) => code) };
}

describe('What may be stated once and contradicts itself', () => {
  it('is null and a finding: whether the offer is running', async () => {
    const { content, contradicted } = await read('elm:status "released" , "Not published anymore" ;');
    expect(content?.active).toBeNull();
    expect(contradicted).toEqual([['elm:status', 'Not published anymore, released']]);
  });

  it('is null and a finding: whether it is a partial qualification, and then whether it leads to a degree', async () => {
    const { content, contradicted } = await read('elm:isPartialQualification true , false ;');
    expect([content?.leadsToDegree, content?.stackability.standAlone]).toEqual([null, null]);
    expect(contradicted).toEqual([['elm:isPartialQualification', 'false, true']]);
  });

  it('is null and a finding: the country of an organisation with two seats', async () => {
    const country = 'http://publications.europa.eu/resource/authority/country';
    const { content, codes } = await read(
      `dc:publisher [ rov:legalName "Halkyon"@en ; elm:location [ elm:spatialCode <${country}/AUT> ] , [ elm:spatialCode <${country}/SVN> ] ] ;`,
    );
    expect(content?.publisher.country).toBeNull();
    expect(codes).toContain('country-ambiguous');
  });

  it('is null and a finding: where one registers, and when an accreditation ends', async () => {
    const { content, contradicted } = await read(
      `elm:accreditation [ dc:title "A"@en ; elm:expiryDate "2027-01-01" , "2028-01-01" ] ; elm:learningOpportunity :i ;`,
      ':i a ql:LearningOpportunityInstance ; ql:registrationPortal <https://halkyon.example/a> , <https://halkyon.example/b> .',
    );
    expect(content?.instances[0]?.registrationUrl).toBeNull();
    expect(content?.qualityAssurance[0]?.validTo).toBeNull();
    expect(contradicted.map(([path]) => path).sort()).toEqual([
      'elm:accreditation/elm:expiryDate',
      'ql:registrationPortal',
    ]);
  });

  it('contradicts nothing where two values mean the same', async () => {
    const { content, contradicted } = await read('elm:isPartialQualification true , "1" ; ql:isActive "TRUE" , true ;');
    expect([content?.stackability.standAlone, content?.active]).toEqual([false, true]);
    expect(contradicted).toEqual([]);
  });
});

describe('The stated order of learning outcomes', () => {
  const outcomes = (first: number, second: number) =>
    `elm:learningOutcome [ dc:title "first"@en ; elm:order ${first} ] , [ dc:title "second"@en ; elm:order ${second} ] ;`;

  it('is content: other numbers are another offer, and show in another order', async () => {
    const [one, other] = [await readTurtle(offerTurtle(outcomes(1, 2))), await readTurtle(offerTurtle(outcomes(2, 1)))];
    expect(one.staged[0]?.hash).not.toBe(other.staged[0]?.hash);
    expect(other.staged[0]?.content.learningOutcomes.map(({ title }) => title.en)).toEqual(['second', 'first']);
  });

  it('is only what was stated: equal numbers, or none, leave the hash to what is said', async () => {
    const swapped =
      'elm:learningOutcome [ dc:title "second"@en ; elm:order 1 ] , [ dc:title "first"@en ; elm:order 1 ] ;';
    const [one, other] = [await readTurtle(offerTurtle(outcomes(1, 1))), await readTurtle(offerTurtle(swapped))];
    expect(one.staged[0]?.hash).toBe(other.staged[0]?.hash);
  });
});

describe('Two spellings of one address in a document', () => {
  it.each([
    ['https://halkyon.example/o', 'http://halkyon.example/o'],
    ['https://halkyon.example/o', 'https://halkyon.example/o/'],
    ['https://halkyon.example/o', 'https://HALKYON.example:443/o'],
    ['https://halkyon.example/%C3%BC', 'https://halkyon.example/ü'],
    ['https://halkyon.example/a', 'https://halkyon.example/%61'],
  ])('%s and %s are one offer, with a finding', async (one, other) => {
    const { staged, codes } = await readTurtle(offerTurtle('', `<${one}>`) + offerTurtle('', `<${other}>`));
    expect(staged).toHaveLength(1);
    expect(codes).toContain('other-spelling-repeated');
  });

  it('are two where path, query or fragment differ', async () => {
    const { staged } = await readTurtle(
      ['/o', '/O', '/o?a', '/o#a'].map((path) => offerTurtle('', `<https://halkyon.example${path}>`)).join(''),
    );
    expect(staged).toHaveLength(4);
  });
});
