import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDUBADGES } from '../../../../../harvester/formats/edubadges/edubadges.ts';
import { normalise } from '../../../../../harvester/normalise/normalise.ts';
import { createPartyReader } from '../../../../../harvester/normalise/party.ts';
import { HALKYON } from '../../../../helpers/reading.ts';
import { readAnswers } from '../../../../helpers/service-reading.ts';

type Json = Readonly<Record<string, unknown>>;

const BASE = 'https://api.badges.example';
const ID = 'Ge4D7gf1RLGYNZlSiCv-qA';
const OWN = `/public/badges/${ID}`;
const INSTITUTION = { entityId: 'inst', name_english: 'Halkyon', name_dutch: 'IJsvogel', name: 'Halkyon' };
const ISSUER = { name: 'Faculty', url: 'https://www.halkyon.example/f', faculty: { institution: INSTITUTION } };
const RECORD = { id: BASE + OWN, type: 'BadgeClass', name: 'Tides', criteria: {}, issuer: ISSUER };
const LISTED = { entity_id: ID, name: 'Tides', institution_entity_id: 'inst' };
const extension = (name: string, value: unknown, member = name) => ({
  [`extensions:${name}Extension`]: { type: ['Extension'], [member]: value },
});

async function badge(own: Json = {}, listed: Json = {}) {
  const { drafts, codes, told } = await readAnswers(EDUBADGES, BASE, {
    '/mobile/api/catalog': { results: [{ ...LISTED, ...listed }] },
    [OWN]: { ...RECORD, ...own },
  });
  const [draft] = drafts;
  if (draft === undefined) throw new Error('the class was not read');
  const made = normalise(draft, {
    ...{ providerId: 'p', sourceId: 's', today: '2026-11-24', manifestLicence: null },
    ...{ dialect: EDUBADGES.dialect, parties: createPartyReader(HALKYON, () => {}) },
  });
  return { draft, codes, told, made, content: made.state === 'offer' ? made.content : null };
}

describe('A badge class', () => {
  it('has what its extensions state', async () => {
    const { content } = await badge({
      ...extension('ECTS', 2.5),
      ...extension('EQF', 6),
      ...extension('Language', 'nl_NL'),
      ...extension('StudyLoad', 70),
      ...extension('LearningOutcome', 'Reads a tide table'),
      ...extension('EducationProgramIdentifier', [613]),
    });
    expect(content).toMatchObject({
      ...{ title: { und: 'Tides' }, ects: 2.5, eqf: 6, languages: ['nl'], workload: { hours: [70, 70] } },
      isced: ['0613'],
      learningOutcomes: [{ title: { und: 'Reads a tide table' } }],
      basis: { '/isced': { how: 'derived', rule: 'zeros-of-number', facts: { number: '613' } } },
    });
  });

  it('has a field of study only where one code alone can be meant by the number', async () => {
    const isced = async (value: unknown) =>
      (await badge(extension('EducationProgramIdentifier', value))).content?.isced;
    expect(await isced(1041)).toEqual(['1041']);
    expect(await isced([613, '0521'])).toEqual(['0521', '0613']);
    // 1 is 01, education, or 001, basic programmes; five digits are a Dutch programme.
    for (const value of [1, 21, 56823, 9876, -613, 61.3, null, '', 'x', {}]) expect(await isced(value)).toEqual([]);
    expect((await badge(extension('EducationProgramIdentifier', 56823))).told).toContainEqual(
      expect.objectContaining({ code: 'elements-not-used', value: 'EducationProgramIdentifier' }),
    );
  });

  it('is called what it calls itself, and nothing where it is an ordinary one', async () => {
    expect((await badge({ typeBadgeClass: 'micro_credential' })).content?.microCredential.is).toBe('yes');
    for (const typeBadgeClass of ['regular', 'extra_curricular', 'new-word', null, 7])
      expect((await badge({ typeBadgeClass })).draft.statedTerm).toBeNull();
    expect((await badge({}, { isMicroCredentials: 1 })).draft.statedTerm).toBe('micro-credential');
  });

  it('is assessed as it says; that nothing is checked is said only beside a way of assessment', async () => {
    const no = { assessmentSupervised: false, assessmentIdVerified: false };
    expect((await badge(no)).content?.assessment).toEqual([]);
    expect(
      (await badge({ ...no, assessmentType: 'portfolio', criteria: { narrative: 'Ten pages' } })).content,
    ).toMatchObject({
      assessment: [{ type: 'portfolio', title: { und: 'Ten pages' }, supervised: false, identityCheck: false }],
    });
    const { content, made } = await badge({ assessmentType: 'underwater', assessmentSupervised: true });
    expect(content?.assessment).toMatchObject([{ type: null, title: { und: 'underwater' }, supervised: true }]);
    expect(made.findings).toContainEqual(expect.objectContaining({ code: 'code-unknown', value: 'underwater' }));
  });

  it('makes claims about its quality, which are kept as claims', async () => {
    const { content } = await badge({ qualityAssuranceName: 'Framework', qualityAssuranceUrl: 'https://qa.example/' });
    expect(content?.qualityAssurance).toMatchObject([{ scheme: 'Framework', url: 'https://qa.example/', by: null }]);
    expect((await badge({ qualityAssuranceName: ' ', qualityAssuranceUrl: null })).content?.qualityAssurance).toEqual(
      [],
    );
  });

  it('has the name of its institution in both languages, and no word “null”', async () => {
    expect((await badge()).content?.publisher.name).toEqual({ en: 'Halkyon', nl: 'IJsvogel' });
    const issuer = { ...ISSUER, faculty: { institution: { name_english: 'null', name_dutch: 'IJsvogel' } } };
    expect((await badge({ issuer })).content?.publisher.name).toEqual({ nl: 'IJsvogel' });
  });

  it('belongs to an institution by its domain, before the websites of its issuer', async () => {
    const of = (identifier: string) => ({ required_terms: { institution: { identifier } } });
    expect((await badge({}, of('halkyon.example'))).made.state).toBe('offer');
    expect((await badge({}, of('other.example'))).made.state).toBe('kept-out');
    expect((await badge()).made.state).toBe('offer');
    const issuer = { ...ISSUER, url: 'https://other.example/' };
    expect((await badge({ issuer })).made.state).toBe('kept-out');
    // Without either nobody can tell, and it is told.
    const { made } = await badge({ issuer: { ...ISSUER, url: 'mailto:x' } });
    expect(made.findings.map(({ code }) => code)).toContain('publisher-not-comparable');
  });

  it('is withdrawn where it is archived or private, however databases write that', async () => {
    for (const archived of [true, 1, '1', 'true']) expect((await badge({ archived })).draft.withdrawn).toBe('archived');
    for (const archived of [false, 0, null, 'maybe', {}])
      expect((await badge({ archived })).draft.withdrawn).toBeNull();
    expect((await badge({}, { is_private: 1 })).draft.withdrawn).toBe('private');
  });

  it('is open to whom it says: institutions whose students may have it are named', async () => {
    expect((await badge({ award_allowed_institutions: ['A', 'B'] })).content?.openTo).toMatchObject({
      who: 'restricted',
      note: { und: 'A, B' },
    });
    expect((await badge({ award_allowed_institutions: [] })).content?.openTo.who).toBe('unknown');
  });

  it('says nothing of what it states wrongly, and is published all the same', async () => {
    const { content } = await badge({
      ...extension('ECTS', 'many'),
      ...extension('EQF', 60),
      ...extension('Language', 'xx_YY'),
      ...extension('StudyLoad', -3),
      ...extension('LearningOutcome', null),
      ...{ image: 7, alignment: 'none', participation: 'on the moon', criteria: 'x' },
    });
    expect(content).toMatchObject({ ects: null, eqf: null, languages: [], learningOutcomes: [], image: null });
  });
});

it('A file of badge classes is read as their own addresses answer them', async () => {
  const { drafts } = await readAnswers(EDUBADGES, BASE, { '': [RECORD, { ...RECORD, id: `${BASE}/public/badges/b` }] });
  expect(drafts).toHaveLength(2);
});

it('Nothing that a service may answer breaks the reading', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (issuer, extended, listed) => {
      const { drafts } = await readAnswers(EDUBADGES, BASE, {
        '/mobile/api/catalog': { results: [listed, { ...LISTED, required_terms: listed }] },
        [OWN]: {
          ...RECORD,
          issuer,
          ...extension('EQF', extended),
          'extensions:ECTSExtension': extended,
          alignment: extended,
        },
      });
      expect(drafts.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});
