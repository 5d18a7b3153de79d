import type { DraftLanguageLevel, DraftParty, DraftReference, InstanceDraft, OfferDraft } from '../../draft.ts';
import { isGlobalIri } from '../../normalise/keys.ts';
import { SILENT_AUDIENCE, SILENT_OFFER, SILENT_OUTCOME, SILENT_PARTY, SILENT_REFERENCE } from '../../silent-draft.ts';
import { unspoken } from '../json/texts.ts';
import { type Cells, one } from './cells.ts';
import { SHEET_VOCABULARY } from './vocabulary.ts';

/** The scheme of codes that mean something at their provider alone. */
const OWN_SCHEME = 'local';

/** Yes and no, as spreadsheets and people write them. Any other word stays, and is told. */
export function booleanOf(text: string | null): string | null {
  const word = text?.toLowerCase() ?? null;
  return word === 'yes' ? 'true' : word === 'no' ? 'false' : word;
}

/** `de B2`: a language, and a level where one is stated. */
function levelOf(text: string): DraftLanguageLevel {
  const [, language = text, cefr = null] = /^(.*\S)\s+(\S+)$/.exec(text) ?? [];
  return { language, cefr };
}

/** `deqar:DEQARINST0001`, or a domain. */
function identifierOf(text: string): DraftParty['identifiers'][number] {
  const [, scheme = 'schac', value = text] = /^([a-z]{2,20}):(.+)$/i.exec(text) ?? [];
  return { scheme: scheme.toLowerCase(), value: value.trim() };
}

function providerOf(row: Cells): DraftParty[] {
  const id = row.value('provider_id');
  const iri = id !== null && isGlobalIri(id) ? id : null;
  const party = {
    ...SILENT_PARTY,
    iri,
    identifiers: id === null || iri !== null ? [] : [identifierOf(id)],
    name: row.texts('provider_name'),
    countries: one(row.value('provider_country')),
    region: row.value('provider_region'),
    alliances: row
      .list('provider_alliances')
      .map((said) =>
        isGlobalIri(said)
          ? { iri: said, name: [], identifiers: [], website: null }
          : { iri: null, name: [{ text: said, language: null }], identifiers: [], website: null },
      ),
  };
  return id === null && party.name.length === 0 ? [] : [party];
}

function referenceOf(text: string): DraftReference {
  const iri = isGlobalIri(text) ? text : null;
  const title = iri === null ? unspoken(text) : [];
  return { ...SILENT_REFERENCE, iri, title };
}

function assessmentsOf(row: Cells): OfferDraft['assessments'] {
  const shared = {
    types: row.list('assessment'),
    title: row.texts('assessment_text'),
    modes: [],
    supervision: row.value('supervision'),
    identityCheck: booleanOf(row.value('identity_check')),
  };
  const says = shared.types.length + shared.title.length > 0 || shared.supervision !== null;
  return says || shared.identityCheck !== null ? [shared] : [];
}

/** Hours as a duration. What is no number stays as it is. */
const hoursOf = (text: string): string => (/^\d{1,5}$/.test(text) ? `PT${text}H` : text);

/** An offer, from the rows that have its id. `subject`: how findings name it. */
export function offerOf(row: Cells, subject: string, instances: readonly InstanceDraft[]): OfferDraft {
  const id = row.value('id') ?? '';
  const isIri = isGlobalIri(id);
  return {
    ...SILENT_OFFER,
    vocabulary: SHEET_VOCABULARY,
    iri: isIri ? id : null,
    subject,
    identifiers: isIri || id === '' ? [] : [{ value: id, scheme: OWN_SCHEME }],
    title: row.texts('title'),
    otherTitles: row.texts('other_title'),
    description: row.texts('description'),
    teaser: row.texts('teaser'),
    image: row.value('image'),
    types: one(row.value('kind')),
    statedTerm: row.value('micro_credential'),
    audience: {
      ...SILENT_AUDIENCE,
      studentsOf: row.list('students_of'),
      who: row.list('open_to'),
      note: row.texts('open_to_note'),
    },
    settings: one(row.value('setting')),
    publishers: providerOf(row),
    awardingBodies: row.lists('awarding_bodies').map((name) => ({ ...SILENT_PARTY, name })),
    eqf: one(row.value('eqf')),
    nqf: row.list('nqf'),
    credits: one(row.value('ects')).map((point) => ({ framework: 'ECTS', point })),
    volume: one(row.value('hours')).map(hoursOf),
    languages: row.list('languages'),
    isced: row.list('isced'),
    languageTaught: one(row.value('language_taught')).map(levelOf),
    outcomes: row.lists('outcomes').map((title, index) => ({ ...SILENT_OUTCOME, title, order: String(index + 1) })),
    skills: row.list('skills'),
    assessments: assessmentsOf(row),
    grading: row.texts('grading'),
    entryText: row.texts('entry_requirements'),
    entryLanguage: row.list('entry_language').map(levelOf),
    credential: { form: row.value('credential'), formats: row.list('credential_formats') },
    accreditations: row.lists('quality_assurance').map((title) => ({
      ...{ of: 'offer' as const, type: null, title, by: [], url: null, validTo: null },
    })),
    partOf: row.list('part_of').map(referenceOf),
    partial: booleanOf(row.value('partial')),
    homepages: one(row.value('homepage')),
    licences: one(row.value('licence')),
    active: booleanOf(row.value('active')),
    modified: row.value('modified'),
    instances,
    contradictions: row.contradictions,
  };
}
