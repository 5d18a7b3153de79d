import { derivedBy } from '../../../services/model/basis.ts';
import type {
  DraftAudience,
  DraftIdentifier,
  DraftParty,
  DraftReference,
  InstanceDraft,
  OfferDraft,
} from '../../draft.ts';
import { SILENT_AUDIENCE, SILENT_INSTANCE, SILENT_OFFER, SILENT_PARTY, SILENT_REFERENCE } from '../../silent-draft.ts';
import { activeUntil } from '../json/active.ts';
import { splitOutcome } from '../json/split-outcome.ts';
import { unspoken } from '../json/texts.ts';
import { memberOf, objectOf, wordAt, wordsOf } from '../json/values.ts';
import { programmeIdsOf, type Records, type Resource, relatedIds } from './records.ts';
import { addressesIn, joined, said, withBullets } from './texts.ts';
import { OCCAPI_WORDS } from './vocabulary.ts';

/** What is read as an offer. */
export type OfferKind = 'course' | 'programme';

/** What reading one offer needs from the whole publication. */
export interface OfferContext {
  readonly records: Records;
  readonly publishers: readonly DraftParty[];
  /** Codes that several courses, or several programmes, have. They find nothing again. */
  readonly shared: ReadonlySet<string>;
  readonly today: string;
}

const idOf = (kind: OfferKind, id: string): DraftIdentifier => ({ value: id, scheme: `${kind}Id` });
const isTrue = (value: unknown) => value === true || value === 'true';

/** The code of a resource among others of its kind. */
export const codeOf = (kind: OfferKind, { id, attributes }: Resource): string | null => {
  const code = wordAt(attributes, 'code');
  return code === null || code === id ? null : JSON.stringify([kind, code]);
};

/** The institution, which has its domain as its id. */
export function partyOf({ id, attributes }: Resource): DraftParty {
  return {
    ...SILENT_PARTY,
    identifiers: [{ value: wordAt(attributes, 'heiId') ?? id, scheme: 'schac' }],
    name: said(memberOf(attributes, 'title')),
  };
}

function references(kind: OfferKind, ids: readonly string[], { of }: Records): DraftReference[] {
  return ids.map((id) => {
    const attributes = of(kind).get(id)?.attributes ?? {};
    const types = wordsOf(memberOf(attributes, 'elmLearningOpportunityType'));
    return {
      ...SILENT_REFERENCE,
      identifiers: [idOf(kind, id)],
      title: said(memberOf(attributes, 'title')),
      types: types.length > 0 ? types : [kind],
    };
  });
}

/** Who may take part. That a course is restricted in neither way does not say that it is open to everyone. */
function audienceOf({ attributes }: Resource): DraftAudience {
  return {
    ...SILENT_AUDIENCE,
    openToNonEnrolled: isTrue(memberOf(attributes, 'restrictedToLocalStudents')) ? ['false'] : [],
    who: isTrue(memberOf(attributes, 'restrictedToAllianceStudents')) ? ['alliance'] : [],
  };
}

function instanceOf({ id, attributes }: Resource): InstanceDraft {
  return {
    ...SILENT_INSTANCE,
    identifiers: [{ value: id, scheme: 'instanceId' }],
    modes: wordsOf(memberOf(attributes, 'elmModeOfLearning')),
    languages: wordsOf(memberOf(attributes, 'languageOfInstruction')),
    start: wordsOf(memberOf(attributes, 'startDate')),
    end: wordsOf(memberOf(attributes, 'endDate')),
    period: unspoken(wordAt(attributes, 'academicTermId')),
  };
}

/** The level of a programme; of a course that of all programmes to which it belongs, where these have the same. */
function levelOf(kind: OfferKind, resource: Resource, { of }: Records): Pick<OfferDraft, 'eqf' | 'derived'> {
  const own = wordsOf(memberOf(resource.attributes, 'eqfLevelProvided'));
  if (own.length > 0 || kind === 'programme') return { eqf: own };
  const levels = programmeIdsOf(resource).flatMap((id) =>
    wordsOf(memberOf(of('programme').get(id)?.attributes ?? {}, 'eqfLevelProvided')),
  );
  const [level] = levels;
  if (level === undefined || new Set(levels).size > 1) return { eqf: [] };
  return { eqf: [level], derived: { '/eqf': derivedBy('level-of-programme') } };
}

/** What only instances say and is the same in all of them: hours of learning, and the scheme of grades. */
function ofInstances(instances: readonly Resource[]): Pick<OfferDraft, 'volume' | 'grading' | 'fromInstances'> {
  const hours = new Set(instances.flatMap(({ attributes }) => wordAt(attributes, 'engagementHours') ?? []));
  const schemes = new Map(
    instances
      .map(({ attributes }) => said(memberOf(objectOf(memberOf(attributes, 'gradingScheme')), 'label')))
      .filter((label) => label.length > 0)
      .map((label) => [JSON.stringify(label), label]),
  );
  const volume = hours.size === 1 ? [...hours].map((number) => `PT${number}H`) : [];
  const grading = schemes.size === 1 ? [...schemes.values()].flat() : [];
  const pointers = [...(volume.length > 0 ? ['/workload'] : []), ...(grading.length > 0 ? ['/gradingScheme'] : [])];
  return { volume, grading, ...(pointers.length > 0 ? { fromInstances: pointers } : {}) };
}

/** Reads a course or programme with its instances. */
export function readOffer(
  kind: OfferKind,
  resource: Resource,
  { records, publishers, shared, today }: OfferContext,
): { readonly draft: OfferDraft; readonly wasSplit: boolean } {
  const { id, attributes } = resource;
  const texts = (name: string) => said(memberOf(attributes, name));
  const words = (name: string) => wordsOf(memberOf(attributes, name));
  const code = codeOf(kind, resource);
  const instances = records.instances.get(id) ?? [];
  const outcomes = splitOutcome(withBullets(texts('learningOutcomes')));
  const types = words('elmLearningOpportunityType');
  const assessment = { types: words('elmAssessmentType'), title: texts('assessmentMethod') };
  const draft: OfferDraft = {
    ...SILENT_OFFER,
    vocabulary: OCCAPI_WORDS,
    subject: id,
    identifiers: [
      idOf(kind, id),
      ...(code === null || shared.has(code) ? [] : [{ value: String(words('code')[0]), scheme: `${kind}Code` }]),
    ],
    title: texts('title'),
    otherTitles: texts('abbreviation'),
    description: joined(texts('description'), texts('courseContent')),
    types: types.length > 0 ? types : [kind],
    publishers,
    ...levelOf(kind, resource, records),
    ...ofInstances(instances),
    credits: words('ects').map((point) => ({ framework: 'ECTS', point })),
    languages: words('languageOfInstruction'),
    isced: words('iscedCode'),
    outcomes: outcomes.outcomes,
    outcomeSummary: outcomes.summary,
    modes: words('elmModeOfLearning'),
    assessments:
      assessment.types.length + assessment.title.length === 0
        ? []
        : [{ ...assessment, modes: [], supervision: null, identityCheck: null }],
    entryText: joined(texts('prerequisites'), texts('courseAvailability')),
    entryOffers: references('course', relatedIds(resource, 'prerequisiteCourse'), records),
    audience: audienceOf(resource),
    partOf: references('programme', programmeIdsOf(resource), records),
    homepages: addressesIn(memberOf(attributes, 'url')),
    active: activeUntil(wordAt(attributes, 'validUntil'), today),
    withdrawn: isTrue(memberOf(attributes, 'deprecated')) ? 'deprecated' : null,
    modified: wordAt(attributes, 'lastModified'),
    instances: instances.map(instanceOf),
  };
  return { draft, wasSplit: outcomes.wasSplit };
}
