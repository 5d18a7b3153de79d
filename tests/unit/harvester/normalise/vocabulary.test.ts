import { expect, it } from 'vitest';
import { OWN_NAMES } from '../../../../harvester/dialect.ts';
import type { OfferDraft } from '../../../../harvester/draft.ts';
import { normalise } from '../../../../harvester/normalise/normalise.ts';
import { createPartyReader } from '../../../../harvester/normalise/party.ts';
import { SILENT_INSTANCE, SILENT_OFFER } from '../../../../harvester/silent-draft.ts';
import { EUROPEAN, type Vocabulary } from '../../../../harvester/vocabulary.ts';

const IRI = 'https://uni.example/o/1';
const INSTANCE = { ...SILENT_INSTANCE, iri: `${IRI}/i` };
const DRAFT = { ...SILENT_OFFER, iri: IRI, subject: IRI, title: [{ text: 'Tides', language: 'en' }] };

function contentOf(draft: OfferDraft) {
  const provider = { id: 'p1', identifiers: [], domains: [] };
  const read = normalise(draft, {
    ...{ providerId: 'p1', sourceId: 's1', today: '2026-11-27', manifestLicence: null, dialect: OWN_NAMES },
    parties: createPartyReader(provider, () => {}),
  });
  if (read.state !== 'offer') throw new Error(read.state);
  const codes = read.findings.map(({ code }) => code).filter((code) => code !== 'missing-element');
  return { content: read.content, codes };
}

/** A format that has words of its own for some of its codes, and the European ones for the others. */
const WORDS: Vocabulary = {
  ...EUROPEAN,
  kind: (code) => (code === 'minor' ? 'short-programme' : null),
  mode: (code) => (code === 'distance-learning' ? 'online' : null),
  eqf: (code) => (code === 'bachelor' ? { level: 6, exact: true } : null),
  creditSystem: (code) => (code === 'ects' ? 'ECTS' : null),
  language: (code) => (code === 'nld' ? { code: 'nl', exact: true, withdrawn: false } : null),
  field: (code) => (code === '06' ? { code, exact: true } : null),
  skillFramework: () => 'case',
};
const SNB = 'http://data.europa.eu/snb';
const said = (types: string, mode: string, eqf: string, framework: string, language: string, field: string) => ({
  ...DRAFT,
  ...{ types: [types], eqf: [eqf], credits: [{ framework, point: '5' }], languages: [language], isced: [field] },
  instances: [{ ...INSTANCE, modes: [mode], languages: [language] }],
});

it('A record in the codes of another format is the same offer, and no code of it is found fault with', () => {
  const own = contentOf({ ...said('minor', 'distance-learning', 'bachelor', 'ects', 'nld', '06'), vocabulary: WORDS });
  const iris = [`${SNB}/learning-opportunity/74a4a268e8`, `${SNB}/learning-assessment/920fbb3cbe`] as const;
  const authority = 'http://publications.europa.eu/resource/authority/language/NLD';
  const european = contentOf({
    ...said(...iris, `${SNB}/eqf/6`, `${SNB}/education-credit/6fcec5c5af`, authority, `${SNB}/isced-f/06`),
    vocabulary: EUROPEAN,
  });
  expect(own).toEqual(european);
  expect(own.codes).toEqual([]);
  expect(own.content).toMatchObject({ kind: 'short-programme', eqf: 6, ects: 5, languages: ['nl'], isced: ['06'] });
  expect(own.content.instances).toMatchObject([{ mode: 'online', language: 'nl' }]);
});

it('A code is read by the vocabulary of its own record, and by no other', () => {
  const { content, codes } = contentOf({
    ...said('minor', 'distance-learning', 'bachelor', 'words', 'nld', '06'),
    vocabulary: { ...EUROPEAN, skillFramework: () => 'local' },
  });
  expect(content).toMatchObject({ kind: 'other', eqf: null, ects: null });
  expect(codes).toEqual(expect.arrayContaining(['type-unknown', 'level-unknown', 'code-unknown']));
});
