import { describe, expect, it } from 'vitest';
import { readDocument, TURTLE_PREFIXES } from './helpers/reading.ts';
import { csvOf } from './helpers/sheets.ts';

const NAME = 'Ilse Waldmann';
const MAIL = 'ilse.waldmann@halkyon.example';
const PHONE = '+43 1 588 01 4711';
/** Texts by which she could be reached, in plain text and in markup. */
const TEXT = `Ask us: ${MAIL}, phone ${PHONE}, or <a href=\\"mailto:${MAIL}\\">write</a>.`;
const PLAIN = TEXT.replaceAll('\\', '');
const PERSON = { type: 'Person', '@type': 'Person', name: NAME, email: MAIL, telephone: PHONE };
const ORGANISATION = { type: 'Organization', '@type': 'Organization', name: 'Halkyon', email: MAIL, telephone: PHONE };

const turtle = `${TURTLE_PREFIXES}@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
:offer a ql:LearningOpportunitySpecification ; dc:title "Tides ${MAIL}"@en ; dc:description "${TEXT}"@en ;
  dc:publisher :uni ; elm:contactPoint [ a elm:ContactPoint ; foaf:name "${NAME}" ; elm:emailAddress <mailto:${MAIL}> ; elm:phone "${PHONE}" ] ;
  elm:additionalNote "${TEXT}"@en ; elm:entryRequirement [ a elm:Note ; elm:noteLiteral "${TEXT}"@en ] .
:uni a elm:Organisation ; elm:legalName "Halkyon ${MAIL}"@en ; vcard:hasEmail <mailto:${MAIL}> ;
  elm:contactPoint [ a elm:ContactPoint ; foaf:name "${NAME}" ; foaf:mbox "${MAIL}" ; foaf:phone "${PHONE}" ] .`;
const sheet = csvOf([
  [
    'id',
    'title@en',
    'description@en',
    'entry_requirements@en',
    'open_to_note@en',
    'provider_name@en',
    'contact',
    'e-mail',
  ],
  ['t1', `Tides ${MAIL}`, PLAIN, PLAIN, PLAIN, `Halkyon ${MAIL}`, NAME, MAIL],
]);
const moochub = {
  links: { self: 'https://halkyon.example/moochub' },
  data: [
    {
      id: 't1',
      type: 'Course',
      attributes: {
        name: `Tides ${MAIL}`,
        description: [{ inLanguage: 'en', value: PLAIN }],
        inLanguage: ['en'],
        instructor: [PERSON],
        contributor: [PERSON],
        creator: [ORGANISATION],
        publisher: ORGANISATION,
        url: 'https://halkyon.example/t1',
      },
    },
  ],
};

const DOCUMENTS: readonly (readonly [string, string, string])[] = [
  ['elm', 'offers.ttl', turtle],
  ['sheet', 'offers.csv', sheet],
  ['moochub', 'moochub.json', JSON.stringify(moochub)],
];

describe('A person who can be reached', () => {
  it.each(
    DOCUMENTS,
  )('leaves no trace in what is kept of %s beyond its bytes: no name, no address, no number', async (type, name, body) => {
    const { outcome, staged } = await readDocument(body, {
      name,
      source: { id: 'source1', type, version: type === 'moochub' ? '3.0' : null, licence: null },
    });
    expect(outcome).toMatchObject({ state: 'complete' });
    expect(staged, JSON.stringify(outcome.findings)).toHaveLength(1);
    const kept = JSON.stringify([staged, outcome]);
    expect(kept).toContain('Tides');
    for (const trace of [NAME, MAIL, 'ilse.waldmann', PHONE, '4711'])
      expect([trace, kept.includes(trace)]).toEqual([trace, false]);
    expect(outcome.findings.map(({ code }) => code)).toContain('personal-data-left-out');
  });
});
