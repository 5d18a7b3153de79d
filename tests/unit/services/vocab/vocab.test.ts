import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes, countryIri, parseCountry } from '../../../../services/vocab/countries.ts';
import * as lists from '../../../../services/vocab/elm-lists.ts';
import { cycleOf, eqfIri, parseEqf } from '../../../../services/vocab/eqf.ts';
import { iscedCodes, iscedIri, isIscedCode, parseIsced } from '../../../../services/vocab/isced-f.ts';
import { languageCodes, languageIri, parseLanguage } from '../../../../services/vocab/languages.ts';
import { microCredentialTerm } from '../../../../services/vocab/micro-credential-terms.ts';
import { canonicalTerm, ELM } from '../../../../services/vocab/namespaces.ts';
import nqfLabels from '../../../../services/vocab/nqf.json' with { type: 'json' };
import { parseNqf } from '../../../../services/vocab/nqf.ts';
import nqfToEqf from '../../../../services/vocab/nqf-eqf.json' with { type: 'json' };

const SHARED = new URL('../../../../../shared/data/vocab/', import.meta.url);
const there = existsSync(SHARED);
const shared = (name: string) => JSON.parse(readFileSync(new URL(name, SHARED), 'utf8'));

describe('ISCED-F', () => {
  it.each([
    ['0613', '0613'],
    ['http://data.europa.eu/snb/isced-f/0613', '0613'],
    ['http://data.europa.eu/snb/isced-f/0613/', '0613'],
    ['urn:isced:0613', '0613'],
    ['urn:isced-f:2013:061', '061'],
    ['ISCED-F 0613', '0613'],
    ['613', '0613'],
    ['6', '06'],
    ['061301', '0613'],
    ['06', '06'],
  ])('%s is the field %s', (text, code) => {
    expect(parseIsced(text)?.code).toBe(code);
  });

  it.each([
    '',
    'IT',
    '0666666',
    '12',
    'https://en.example/wiki/Area_51',
    'http://data.europa.eu/snb/isced-level/6',
    '10 weeks',
    'since 2013',
    '0613 0713',
    '-6',
  ])('%j is none: no field is invented from a number that happens to be there', (text) => {
    expect(parseIsced(text)).toBeNull();
  });

  it('reads every code that it writes, as exactly that', () => {
    for (const code of iscedCodes()) expect(parseIsced(iscedIri(code))).toEqual({ code, exact: true });
  });

  it('gives nothing but codes of the classification, whatever it is asked', () => {
    const near = fc.stringMatching(/^(?:isced-f\/|urn:isced:|)\d{0,7}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const read = parseIsced(text);
        if (read === null) return;
        expect(isIscedCode(read.code)).toBe(true);
        expect(parseIsced(read.code)?.code).toBe(read.code);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('Languages', () => {
  it.each(
    'tib→bo cze→cs wel→cy ger→de gre→el baq→eu per→fa fre→fr arm→hy ice→is geo→ka mac→mk mao→mi may→ms bur→my dut→nl rum→ro slo→sk alb→sq chi→zh'
      .split(' ')
      .map((pair) => pair.split('→') as [string, string]),
  )('%s, by which libraries know it, is %s', (bibliographic, code) => {
    expect(parseLanguage(bibliographic.toUpperCase())?.code).toBe(code);
  });

  it('drops region and script, and keeps the three languages of Norway and the one of Montenegro', () => {
    expect(
      ['nl-NL', 'de_AT', 'sr-Latn-RS', 'NOR', 'NOB', 'NNO', 'CNR'].map((text) => parseLanguage(text)?.code),
    ).toEqual(['nl', 'de', 'sr', 'no', 'nb', 'nn', 'cnr']);
  });

  it.each([
    '',
    'und',
    'mul',
    'zxx',
    'English',
    'de/en',
    'de, en',
    'de;q=1',
    '__proto__',
    'constructor',
    'x',
    '12',
    'http://lang.example/de/en.html',
  ])('%j is none', (text) => {
    expect(parseLanguage(text)).toBeNull();
  });

  it('reads every language that it writes', () => {
    for (const code of languageCodes())
      if (code !== 'hbs') expect(parseLanguage(languageIri(code))).toEqual({ code, exact: true, withdrawn: false });
    expect(parseLanguage(languageIri('hbs'))).toMatchObject({ code: 'hbs', withdrawn: true });
  });

  it('gives nothing but its own codes, whatever it is asked', () => {
    const codes = languageCodes();
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 5 }), fc.stringMatching(/^[a-zA-Z]{2,3}(?:-[A-Z]{2})?$/)), (text) => {
        const read = parseLanguage(text);
        if (read !== null) expect(codes).toContain(read.code);
      }),
    );
  });

  it.skipIf(!there)('knows every two-letter code of the authority (needs ../shared)', () => {
    const { map } = shared('language-iso-map.json') as {
      map: Record<string, { authority: string | null; iso6393: string }>;
    };
    for (const [two, { authority }] of Object.entries(map)) {
      if (two === 'sh' || authority === null) continue;
      expect([two, parseLanguage(two)?.code, parseLanguage(authority)?.code]).toEqual([two, two, two]);
    }
  });
});

describe('Countries', () => {
  it('are known by the institutions’ own spellings as well', () => {
    const texts = [
      'AT',
      'AUT',
      'EL',
      'GRC',
      'UK',
      'GB',
      'XK',
      '1A0',
      'http://publications.europa.eu/resource/authority/country/FQ0',
      ' at ',
    ];
    expect(texts.map(parseCountry)).toEqual(['AT', 'AT', 'GR', 'GR', 'GB', 'GB', 'XK', 'XK', 'TF', 'AT']);
  });

  it('are none where there is none', () => {
    for (const text of ['', 'Austria', 'ZZ', 'EU', '__proto__']) expect(parseCountry(text)).toBeNull();
  });

  it('are read from every IRI that is written', () => {
    for (const code of countryCodes()) expect(parseCountry(countryIri(code))).toBe(code);
  });
});

describe('Levels', () => {
  it('are read from every IRI that is written, in a cycle from 5 up', () => {
    for (let level = 1; level <= 8; level++) expect(parseEqf(eqfIri(level))).toEqual({ level, exact: true });
    expect([4, 5, 6, 7, 8, null].map(cycleOf)).toEqual([null, 'short', 'first', 'second', 'third', null]);
  });

  it('of a national framework are mapped only where it was referenced level by level', () => {
    const eqf = (id: string) => parseNqf(`http://data.europa.eu/snb/qdr/${id}`)?.eqf;
    expect(eqf('c_6919ed25')).toBe(6);
    expect(eqf('c_6422359b')).toBeNull();
    expect(parseNqf('https://data.europa.eu/snb/qdr/c_6919ed25/')).toMatchObject({
      uri: 'http://data.europa.eu/snb/qdr/c_6919ed25',
      country: 'DE',
    });
  });

  it('of a national framework are mapped under the names that the published levels have', () => {
    const published = new Set(Object.values(nqfLabels));
    for (const [framework, { levels }] of Object.entries(nqfToEqf))
      for (const level of levels === 'same' ? ['1', '8'] : Object.keys(levels))
        expect(published).toContain(`${framework} Level ${level}`);
  });
});

describe('The lists of ELM', () => {
  it('know a concept by IRI, with https or a slash at the end, and by its bare id', () => {
    for (const text of [
      'http://data.europa.eu/snb/learning-opportunity/74a4a268e8',
      'https://data.europa.eu/snb/learning-opportunity/74a4a268e8/',
      '74a4a268e8',
    ])
      expect(lists.learningOpportunityTypes.nameOf(text)).toBe('short-programme');
    for (const text of [
      '',
      'constructor',
      '__proto__',
      'http://data.europa.eu/snb/learning-opportunity/',
      'x'.repeat(100_000),
    ])
      expect(lists.learningOpportunityTypes.nameOf(text)).toBeNull();
  });

  it.skipIf(!there)('hold every concept of the published ones (needs ../shared)', () => {
    const published = shared('elm-vocabularies-consolidated.json') as Record<string, { concepts: { uri: string }[] }>;
    const ours = {
      'learning-opportunity': lists.learningOpportunityTypes,
      'learning-assessment': lists.learningModes,
      assessment: lists.assessmentTypes,
      'learning-setting': lists.learningSettings,
      'learning-schedule': lists.learningSchedules,
      'education-credit': lists.creditSystems,
      accreditation: lists.accreditationTypes,
      'supervision-verification': lists.supervisions,
    };
    for (const [name, list] of Object.entries(ours)) {
      const missing = (published[name]?.concepts ?? []).filter(({ uri }) => list.nameOf(uri) === null);
      expect([name, missing]).toEqual([name, []]);
    }
  });
});

describe('microCredentialTerm', () => {
  it.each(
    'Micro-credential in AI|microcredencial|microcertification|Mikrozertifikat|mikropoświadczenie|mikrocertifikát|mikroosvedčenie|mikrokvalifikacija|mikrokraad|mikromeritering|mikrodokazilo|mikrotanúsítvány|mikroapliecinājums|microcredenziale|μικροδιαπιστευτήριο|микроудостоверение|Microqualification|mikro-credential|mikroemne|micrea-dhintiúr|microcredențiale|mikrokredenzjali|mikrokvalifikācija|pieni osaamiskokonaisuus'.split(
      '|',
    ),
  )('finds %s', (word) => {
    expect(microCredentialTerm(`A ${word}`)).not.toBeNull();
    expect(microCredentialTerm(word.normalize('NFD'))).not.toBeNull();
  });

  it.each([
    'Microbiology',
    'Microeconomics',
    'Mikroskopie',
    'Microfinance and microcredit',
    'Mikroökonomie',
    '',
  ])('finds nothing in %j', (text) => {
    expect(microCredentialTerm(text)).toBeNull();
  });
});

describe('canonicalTerm', () => {
  it.each([
    'http://data.europa.eu/snb/model/elm/ISCEDFCode',
    'http://data.europa.eu/snb/model/ontology/ISCEDFCode',
    'https://data.europa.eu/snb/model/elm/ISCEDFCode',
    'http://data.europa.eu/snb/model/elm#ISCEDFCode',
    'http://data.europa.eu/snb/model/elmISCEDFCode',
  ])('brings %s to one namespace', (iri) => {
    expect(canonicalTerm(iri)).toBe(ELM.ISCEDFCode);
  });

  it('takes the older Dublin Core for the newer', () => {
    expect(canonicalTerm('http://purl.org/dc/elements/1.1/title')).toBe('http://purl.org/dc/terms/title');
  });

  it('leaves vocabularies and everything else alone', () => {
    for (const iri of [
      'http://data.europa.eu/snb/eqf/6',
      'http://data.europa.eu/snb/model/other/x',
      'http://data.europa.eu/snb/model/elm/',
      'https://a.example/http://data.europa.eu/snb/model/elm/x',
    ])
      expect(canonicalTerm(iri)).toBe(iri);
  });
});

describe('Every reader of codes', () => {
  it('is done with 100 kB of anything at once', () => {
    for (const piece of [' ', '-', '_', '/', 'eqf ', '6', 'micro', 'mikro ', ':'])
      for (const text of [piece.repeat(100_000), `eqf${piece.repeat(100_000)}x`]) {
        expect([parseEqf(text), parseIsced(text), parseLanguage(text), parseCountry(text), parseNqf(text)]).toEqual([
          null,
          null,
          null,
          null,
          null,
        ]);
        microCredentialTerm(text);
      }
  });
});
