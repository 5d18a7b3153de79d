import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../helpers/reading.ts';

const ELM = 'http://data.europa.eu/snb/model/elm/';
const QL = 'http://data.quality-link.eu/ontology/v1#';
const DC = 'http://purl.org/dc/terms/';
const ADMS = 'http://www.w3.org/ns/adms#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const ROV = 'http://www.w3.org/ns/regorg#';
const OFFER = 'https://halkyon.example/o';

/**
 * A statement: a node (an IRI, or a name of a blank node without a colon), a predicate, and a node or a text with its
 * language.
 */
type Statement = readonly [
  string,
  string,
  { readonly node: string } | { readonly text: string; readonly lang?: string },
];
const node = (name: string) => ({ node: name });
const text = (value: string, lang?: string) => (lang === undefined ? { text: value } : { text: value, lang });

const FIXED: readonly Statement[] = [
  [OFFER, `${RDF}type`, node(`${QL}LearningOpportunitySpecification`)],
  [OFFER, `${DC}title`, text('Reading tide tables', 'en')],
];
/** Statements of which any may be there: many contradict each other, or differ only in nodes without a name. */
const POOL: readonly Statement[] = [
  [OFFER, `${DC}title`, text('Tide tables', 'en')],
  [OFFER, `${ELM}status`, text('released')],
  [OFFER, `${ELM}status`, text('Not published anymore')],
  [OFFER, `${QL}isActive`, text('true')],
  [OFFER, `${QL}isActive`, text('0')],
  [OFFER, `${ELM}isPartialQualification`, text('true')],
  [OFFER, `${ELM}isPartialQualification`, text('false')],
  [OFFER, `${DC}license`, text('CC0')],
  [OFFER, `${DC}license`, text('All rights reserved')],
  [OFFER, `${DC}rights`, text('By the university')],
  [OFFER, `${ELM}provenBy`, node('exam')],
  ['exam', `${DC}title`, text('Exam', 'en')],
  ['exam', `${ELM}mode`, node('http://data.europa.eu/snb/learning-assessment/920fbb3cbe')],
  ['exam', `${ELM}mode`, text('online')],
  [OFFER, 'http://xmlns.com/foaf/0.1/homepage', text('https://halkyon.example/a')],
  [OFFER, 'http://xmlns.com/foaf/0.1/homepage', text('https://halkyon.example/b')],
  [OFFER, `${ELM}volumeOfLearning`, text('PT60H')],
  [OFFER, `${ELM}volumeOfLearning`, text('40 h')],
  [OFFER, `${ELM}volumeOfLearning`, text('a while')],
  [OFFER, `${DC}language`, text('de')],
  [OFFER, `${DC}language`, text('xx-unknown')],
  [OFFER, `${ADMS}identifier`, node('id1')],
  ['id1', `${SKOS}notation`, text('N-1')],
  ['id1', `${ELM}schemeName`, text('Course numbers')],
  ['id1', `${ELM}schemeName`, text('Kursnummern')],
  [OFFER, `${ELM}learningOutcome`, node('lo1')],
  [OFFER, `${ELM}learningOutcome`, node('lo2')],
  ['lo1', `${DC}title`, text('Reads tables', 'en')],
  ['lo2', `${DC}title`, text('Plans a trip', 'en')],
  ['lo1', `${DC}type`, node('http://data.europa.eu/snb/skill-type/knowledge')],
  ['lo1', `${DC}type`, text('skill')],
  ['lo1', `${ELM}order`, text('2')],
  ['lo2', `${ELM}order`, text('1')],
  [OFFER, `${ELM}creditPoint`, node('cp')],
  ['cp', `${ELM}framework`, node('http://data.europa.eu/snb/education-credit/6fcec5c5af')],
  ['cp', `${ELM}framework`, text('Some points')],
  ['cp', `${ELM}point`, text('5')],
  ['cp', `${ELM}point`, text('6')],
  [OFFER, `${ELM}learningOpportunity`, node('i1')],
  [OFFER, `${ELM}learningOpportunity`, node('i2')],
  ['i1', `${ELM}location`, node('place1')],
  ['i1', `${ELM}location`, node('place2')],
  ['i2', `${ELM}location`, node('place3')],
  ['place1', `${ELM}geographicName`, text('Graz', 'de')],
  ['place2', `${ELM}geographicName`, text('Maribor', 'sl')],
  ['place3', `${ELM}geographicName`, text('Wien', 'de')],
  ['place1', `${ELM}spatialCode`, node('http://publications.europa.eu/resource/authority/country/AUT')],
  ['place1', `${ELM}spatialCode`, node('http://publications.europa.eu/resource/authority/country/SVN')],
  ['i1', `${ELM}learningSchedule`, node('http://data.europa.eu/snb/learning-schedule/72a0ab92fa')],
  ['i1', `${ELM}learningSchedule`, node('http://data.europa.eu/snb/learning-schedule/67395e6b5a')],
  ['i1', `${QL}registrationPortal`, text('https://halkyon.example/apply')],
  ['i1', `${QL}registrationPortal`, text('https://halkyon.example/enrol')],
  ['i1', `${ELM}status`, text('open')],
  ['i1', `${ELM}status`, text('cancelled')],
  ['i2', `${ELM}priceDetail`, node('price')],
  ['price', `${ELM}amount`, node('amount')],
  ['amount', `${RDF}value`, text('200')],
  ['amount', `${RDF}value`, text('300')],
  ['amount', `${ELM}unit`, node('http://publications.europa.eu/resource/authority/currency/EUR')],
  ['amount', `${ELM}unit`, node('http://publications.europa.eu/resource/authority/currency/CZK')],
  [OFFER, `${DC}publisher`, node('org')],
  ['org', `${ROV}legalName`, text('Halkyon', 'en')],
  ['org', `${ELM}location`, node('seat1')],
  ['org', `${ELM}location`, node('seat2')],
  ['seat1', `${ELM}spatialCode`, node('http://publications.europa.eu/resource/authority/country/AUT')],
  ['seat2', `${ELM}spatialCode`, node('http://publications.europa.eu/resource/authority/country/SVN')],
  [OFFER, `${ELM}accreditation`, node('acc')],
  ['acc', `${DC}title`, text('Accredited', 'en')],
  ['acc', `${ELM}expiryDate`, text('2027-01-01')],
  ['acc', `${ELM}expiryDate`, text('2028-01-01')],
  [OFFER, `${ELM}isPartOf`, node('whole')],
  ['whole', `${DC}title`, text('The whole', 'en')],
  ['whole', `${ELM}isPartialQualification`, text('true')],
  ['whole', `${ELM}isPartialQualification`, text('false')],
];

const isBlank = (name: string) => !name.includes(':');
const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function turtle(statements: readonly Statement[], label: (name: string) => string): string {
  const named = (name: string) => (isBlank(name) ? `_:${label(name)}` : `<${name}>`);
  return statements
    .map(([subject, predicate, object]) => {
      const value = 'node' in object ? named(object.node) : `"${object.text}"${object.lang ? `@${object.lang}` : ''}`;
      return `${named(subject)} <${predicate}> ${value} .\n`;
    })
    .join('');
}

function rdfXml(statements: readonly Statement[], label: (name: string) => string): string {
  const parts = statements.map(([subject, predicate, object]) => {
    const cut = Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1;
    const about = isBlank(subject) ? `rdf:nodeID="${label(subject)}"` : `rdf:about="${subject}"`;
    const name = `p:${predicate.slice(cut)} xmlns:p="${predicate.slice(0, cut)}"`;
    const end = `</p:${predicate.slice(cut)}>`;
    if ('text' in object)
      return `<rdf:Description ${about}><${name}${object.lang ? ` xml:lang="${object.lang}"` : ''}>${escaped(object.text)}${end}</rdf:Description>`;
    const target = isBlank(object.node) ? `rdf:nodeID="${label(object.node)}"` : `rdf:resource="${object.node}"`;
    return `<rdf:Description ${about}><${name} ${target}/></rdf:Description>`;
  });
  return `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="${RDF}">\n${parts.join('\n')}\n</rdf:RDF>`;
}

function jsonLd(statements: readonly Statement[], label: (name: string) => string): string {
  const named = (name: string) => (isBlank(name) ? `_:${label(name)}` : name);
  const graph = statements.map(([subject, predicate, object]) => ({
    '@id': named(subject),
    [predicate]: [
      'node' in object
        ? { '@id': named(object.node) }
        : { '@value': object.text, ...(object.lang ? { '@language': object.lang } : {}) },
    ],
  }));
  return JSON.stringify({ '@context': {}, '@graph': graph });
}

const WRITERS = { turtle, rdfXml, jsonLd };
const NAMES = { turtle: 'offers.ttl', rdfXml: 'offers.rdf', jsonLd: 'offers.jsonld' };

describe('The order of an offer’s statements', () => {
  it('changes neither its hash nor what is found, in any serialisation and whatever blank nodes are called', async () => {
    const statements = fc.subarray([...POOL], { minLength: 20 }).map((some) => [...FIXED, ...some]);
    const orders = statements.chain((all) => {
      const shuffled = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
      return fc.tuple(shuffled, shuffled, fc.boolean());
    });
    await fc.assert(
      fc.asyncProperty(orders, async ([one, other, mirrored]) => {
        const label = (name: string) => (mirrored ? `z${[...name].reverse().join('')}` : `b${name}`);
        const said = new Set<string>();
        for (const kind of ['turtle', 'rdfXml', 'jsonLd'] as const)
          for (const [order, called] of [
            [one, (name: string) => name],
            [other, label],
          ] as const) {
            const { staged, outcome } = await readDocument(WRITERS[kind](order, called), { name: NAMES[kind] });
            expect(outcome.state).toBe('complete');
            const findings = outcome.findings.map((finding) => JSON.stringify(finding)).sort();
            said.add(JSON.stringify([staged.map(({ hash }) => hash), findings]));
          }
        expect(said.size).toBe(1);
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);
});
