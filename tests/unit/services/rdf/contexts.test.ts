import { describe, expect, it } from 'vitest';
import { bundledContext } from '../../../../services/rdf/contexts.ts';

const ELM_CONTEXTS = ['edc-ap', 'elm', 'loq'].map((name) => `http://data.europa.eu/snb/model/context/${name}`);
const CREDENTIALS = 'https://www.w3.org/2018/credentials/v1';

/** A term's IRI, whichever way it is defined. */
const iriOf = (context: ReturnType<typeof bundledContext>, term: string) => {
  const definition = context?.[term];
  return typeof definition === 'string' ? definition : definition?.['@id'];
};

describe('Contexts', () => {
  it('are held for ELM under all its addresses, however they are written', () => {
    for (const url of ELM_CONTEXTS)
      for (const spelling of [url, `${url}/`, url.replace('http:', 'https:')])
        expect(iriOf(bundledContext(spelling), 'title'), spelling).toBe('http://purl.org/dc/terms/title');
  });

  it.each([
    'http://data.europa.eu/snb/model/context/elm.evil.example',
    'http://data.europa.eu/snb/model/context/elm/../other',
    'http://evil.example/http://data.europa.eu/snb/model/context/elm',
    'http://dataXeuropa.eu/snb/model/context/elm',
    'https://schema.org',
    'file:///etc/passwd',
    '',
  ])('are held for no other address: “%s” is refused', (url) => {
    expect(bundledContext(url)).toBeNull();
  });

  it('lead from every term to an absolute IRI, a keyword or a prefix', () => {
    for (const url of [...ELM_CONTEXTS, CREDENTIALS])
      for (const term of Object.keys(bundledContext(url) ?? {}))
        expect(iriOf(bundledContext(url), term), term).toMatch(/^(?:https?:\/\/[^\s]+|@id|@type)$/);
  });

  it('make links of what leads to other nodes, days of dates, and texts in languages of texts', () => {
    const context = bundledContext(ELM_CONTEXTS[0] ?? '');
    expect(context?.learningOutcome).toMatchObject({ '@type': '@id' });
    expect(context?.startDate).toMatchObject({ '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });
    expect(context?.description).toMatchObject({ '@container': '@language' });
  });

  it('name the profile’s own words by the element that they stand for', () => {
    const context = bundledContext(ELM_CONTEXTS[0] ?? '');
    expect(iriOf(context, 'eqfLevel')).toBe(iriOf(context, 'EQFLevel'));
    expect(iriOf(context, 'thematicArea')).toBe(iriOf(context, 'ISCEDFCode'));
    expect(iriOf(context, 'contentURL')).toBe(iriOf(context, 'contentUrl'));
  });

  it('recognise a credential by the terms of its own context', () => {
    expect(iriOf(bundledContext(CREDENTIALS), 'VerifiableCredential')).toBe(
      'https://www.w3.org/2018/credentials#VerifiableCredential',
    );
  });
});
