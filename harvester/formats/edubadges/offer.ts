import { derivedBy } from '../../../services/model/basis.ts';
import type { DraftAssessment, DraftAudience, DraftParty, InstanceDraft, OfferDraft } from '../../draft.ts';
import { SILENT_AUDIENCE, SILENT_INSTANCE, SILENT_OFFER } from '../../silent-draft.ts';
import { splitOutcome } from '../json/split-outcome.ts';
import { unspoken } from '../json/texts.ts';
import {
  isObject,
  type JsonObject,
  listOf,
  memberOf,
  objectOf,
  objectsOf,
  wordAt,
  wordOf,
  wordsOf,
} from '../json/values.ts';
import { bothOf, extensionIn } from './party.ts';
import { programmeField } from './programme-field.ts';
import type { BadgeClass } from './records.ts';
import { EDUBADGES_WORDS } from './vocabulary.ts';

const ESCO = 'data.europa.eu/esco/';
const ID_SCHEME = 'badgeClassId';

/** True, 1 and their texts; databases send numbers. Null where neither is said. */
export function yesNo(value: unknown): boolean | null {
  const word = wordOf(value)?.toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : null;
}

/** The word by which a class says that it is no longer given, or not to everybody. Null where it does not say so. */
function withdrawnIn(record: JsonObject): string | null {
  if (yesNo(memberOf(record, 'archived')) === true) return 'archived';
  return yesNo(memberOf(record, 'isPrivate', 'is_private')) === true ? 'private' : null;
}

/** Whether it is called a micro-credential, and as what else. */
function typeIn(record: JsonObject): string | null {
  const type = wordAt(record, 'typeBadgeClass', 'badge_class_type');
  const isMicro = yesNo(memberOf(record, 'isMicroCredentials', 'is_micro_credentials')) === true;
  return type === 'micro_credential' || (type === null && isMicro) ? 'micro-credential' : null;
}

/**
 * How it is assessed. That it is not supervised, and that nobody's identity is checked, stands there also where nobody
 * thought of it: it is taken for said only beside a way of assessment.
 */
function assessmentsIn(record: JsonObject): DraftAssessment[] {
  const types = wordsOf(memberOf(record, 'assessmentType', 'assessment_type'));
  const criteria = objectOf(memberOf(record, 'criteria'));
  const narrative = wordAt(criteria, 'narrative') ?? wordAt(record, 'criteria_text');
  const of = (...names: string[]) => {
    const said = yesNo(memberOf(record, ...names));
    return said === true || types.length > 0 ? said : null;
  };
  const supervised = of('assessmentSupervised', 'assessment_supervised');
  const verified = of('assessmentIdVerified', 'assessment_id_verified');
  // A word that we do not know is still a text that people read.
  const unknown = types.filter((type) => EDUBADGES_WORDS.assessment(type) === null);
  const title = [...unknown, ...(narrative === null ? [] : [narrative])].join('. ');
  if (types.length === 0 && title === '' && supervised === null && verified === null) return [];
  return [
    {
      ...{ types, title: unspoken(title === '' ? null : title), modes: [] },
      supervision: supervised === null ? null : supervised ? 'supervised' : 'unsupervised',
      identityCheck: verified === null ? null : String(verified),
    },
  ];
}

/** Institutions whose students may have it, too, by their names. That there are none says nothing of others. */
function audienceIn(record: JsonObject): DraftAudience {
  const names = wordsOf(memberOf(record, 'award_allowed_institutions')).slice(0, 50);
  return names.length === 0
    ? SILENT_AUDIENCE
    : { ...SILENT_AUDIENCE, who: ['restricted'], note: unspoken(names.join(', ')) };
}

/** What the class states of its own quality assurance: claims, which no verdict rests on. */
function accreditationsIn(record: JsonObject): OfferDraft['accreditations'] {
  const name = wordAt(record, 'qualityAssuranceName', 'quality_assurance_name');
  const url = wordAt(record, 'qualityAssuranceUrl', 'quality_assurance_url');
  if (name === null && url === null) return [];
  return [{ of: 'offer', type: null, title: unspoken(name ?? url), by: [], url, validTo: null }];
}

/** Hours as a duration. What is no number stays as it is, and is told. */
function hoursIn(record: JsonObject): string[] {
  const word = wordOf(extensionIn(record, 'StudyLoad')) ?? wordOf(extensionIn(record, 'TimeInvestment'));
  if (word === null) return [];
  return [/^\d{1,5}(?:\.\d{1,4})?$/.test(word) ? `PT${word}H` : word];
}

/** How one takes part is all that is known of its runs: they have no dates. */
function instancesIn(record: JsonObject): InstanceDraft[] {
  const modes = wordsOf(memberOf(record, 'participation'));
  return modes.length === 0 ? [] : [{ ...SILENT_INSTANCE, modes }];
}

function skillsIn(record: JsonObject): string[] {
  return objectsOf(memberOf(record, 'alignment', 'alignments')).flatMap((item) => {
    const target = wordAt(item, 'targetUrl', 'target_url');
    return target?.includes(ESCO) === true ? [target] : [];
  });
}

function imageIn(record: JsonObject): string | null {
  const image = memberOf(record, 'image');
  const address = isObject(image) ? wordAt(image, 'id') : wordOf(image);
  return address !== null && /^https?:/.test(address) ? address : null;
}

/** Reads a badge class. `wasSplit`: its learning outcome was a list in one text. */
export function readBadgeClass(
  badge: BadgeClass,
  publishers: readonly DraftParty[],
): { readonly draft: OfferDraft; readonly wasSplit: boolean } {
  const { id, own, listed } = badge;
  const record = { ...listed, ...own };
  const iri = own === null ? null : wordAt(own, 'id');
  const credits = wordOf(extensionIn(record, 'ECTS'));
  const programmes = listOf(extensionIn(record, 'EducationProgramIdentifier')).flatMap((item) => wordOf(item) ?? []);
  const fields = programmes.map(programmeField);
  const outcomes = splitOutcome(unspoken(wordOf(extensionIn(record, 'LearningOutcome'))));
  const formal = yesNo(memberOf(record, 'formal'));
  const grading = wordOf(extensionIn(objectOf(memberOf(record, 'issuer')), 'GradingTable', 'GradingTableURL'));
  const draft: OfferDraft = {
    ...SILENT_OFFER,
    vocabulary: EDUBADGES_WORDS,
    iri,
    subject: iri ?? id,
    identifiers: [{ value: id, scheme: ID_SCHEME }],
    title: bothOf(record, 'name'),
    description: bothOf(record, 'description'),
    image: imageIn(record),
    statedTerm: typeIn(record),
    audience: audienceIn(record),
    settings: formal === null ? [] : [formal ? 'formal' : 'non-formal'],
    publishers,
    eqf: wordsOf(extensionIn(record, 'EQF')),
    credits: credits === null || Number(credits) === 0 ? [] : [{ framework: 'ECTS', point: credits }],
    volume: hoursIn(record),
    languages: wordsOf(extensionIn(record, 'Language')),
    isced: fields.flatMap(({ code }) => code ?? []),
    ...(fields.some(({ derived }) => derived)
      ? { derived: { '/isced': derivedBy('zeros-of-number', { number: programmes.join(', ') }) } }
      : {}),
    outcomes: outcomes.outcomes,
    outcomeSummary: outcomes.summary,
    skills: skillsIn(record),
    assessments: assessmentsIn(record),
    grading: unspoken(grading),
    credential: { form: 'open-badge', formats: ['Open Badges'] },
    accreditations: accreditationsIn(record),
    homepages: iri === null ? [] : [iri],
    withdrawn: withdrawnIn(record),
    instances: instancesIn(record),
  };
  return { draft, wasSplit: outcomes.wasSplit };
}

/** What a class states and an offer has no place for, or what we cannot tell. */
export function unusedIn({ own, listed }: BadgeClass): string[] {
  const record = { ...listed, ...own };
  const has = (name: string) => yesNo(memberOf(record, name)) === true;
  const faculty = objectOf(memberOf(objectOf(memberOf(record, 'issuer')), 'faculty'));
  const programmes = listOf(extensionIn(record, 'EducationProgramIdentifier')).flatMap((item) => wordOf(item) ?? []);
  const frameworks = objectsOf(memberOf(record, 'alignment', 'alignments'))
    .filter((item) => wordAt(item, 'targetUrl', 'target_url')?.includes(ESCO) !== true)
    .map((item) => `alignment (${(wordAt(item, 'targetFramework', 'target_framework') ?? '').slice(0, 40)})`);
  return [
    ...['stackable', 'eqfNlqfLevelVerified', 'gradeAchievedRequired', 'self_enrollment_disabled'].filter(has),
    ...(wordAt(record, 'qualityAssuranceDescription') === null ? [] : ['qualityAssuranceDescription']),
    ...(yesNo(memberOf(faculty, 'on_behalf_of')) === true ? ['issuer/faculty/on_behalf_of'] : []),
    ...(programmes.some((text) => programmeField(text).code === null) ? ['EducationProgramIdentifier'] : []),
    ...frameworks,
  ];
}
