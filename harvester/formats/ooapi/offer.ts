import { derivedBy } from '../../../services/model/basis.ts';
import { addDays } from '../../../services/model/day.ts';
import { found } from '../../../services/model/finding.ts';
import type { DraftIdentifier, DraftParty, DraftReference, DraftText, OfferDraft } from '../../draft.ts';
import type { RunFindings } from '../../read/findings.ts';
import { SILENT_OFFER, SILENT_REFERENCE } from '../../silent-draft.ts';
import { activeUntil } from '../json/active.ts';
import { textsOf, unspoken } from '../json/texts.ts';
import { isObject, type JsonObject, listOf, memberOf, objectsOf, wordAt, wordsOf } from '../json/values.ts';
import { OOAPI_DIALECT } from './dialect.ts';
import { onceEach } from './doubtful.ts';
import { levelsIn, loadIn, modesIn, partialIn } from './elements.ts';
import { audienceOf, readOffering } from './instance.ts';
import { outcomesOf } from './outcomes.ts';
import { codeOf } from './party.ts';
import { type Kind, type Records, referredId } from './records.ts';
import { isStageWord, OOAPI_WORDS, plainWord } from './vocabulary.ts';

/** What is read as an offer. */
export type OfferKind = Extract<Kind, 'course' | 'programme' | 'specification'>;

/** Under which name the id of each kind is a key of an offer, in all versions the same. */
const ID_SCHEMES: Readonly<Record<OfferKind, string>> = {
  course: 'courseId',
  programme: 'programId',
  specification: 'educationSpecificationId',
};
/** Codes that many programmes share: they say what something is like, and not which one it is. */
const SHARED_CODES = /^(?:croho|crebo|isat|brin|rio|esco|isced)/i;
/** Documents that are no kind of certificate that we tell apart. */
const OTHER_DOCUMENTS: ReadonlySet<string> = new Set(['diploma', 'testimonial', 'school-advice']);
const MICRO_CREDENTIAL = 'micro-credential-certificate';

/** What reading one offer needs from the whole publication. */
export interface OfferContext {
  readonly records: Records;
  readonly publishers: (record: JsonObject) => readonly DraftParty[];
  readonly today: string;
  readonly findings: RunFindings;
}

/** The codes of a record by which it can be found again. Those with the value of its id say nothing more. */
function identifiersOf(kind: OfferKind, id: string, record: JsonObject): DraftIdentifier[] {
  const codes = [memberOf(record, 'primaryCode'), ...objectsOf(memberOf(record, 'otherCodes'))].flatMap(
    (entry) => codeOf(entry) ?? [],
  );
  const own = codes.filter(({ value, scheme }) => value !== id && !SHARED_CODES.test(scheme ?? ''));
  return [{ value: id, scheme: ID_SCHEMES[kind] }, ...own];
}

/** Other offers that a record names by their ids or as records. */
function references(said: readonly unknown[], kind: OfferKind, { of }: Records): DraftReference[] {
  return said.flatMap((item): DraftReference[] => {
    const id = referredId(item, kind);
    if (id === null) return [];
    const record = of(kind).get(id) ?? (isObject(item) ? item : {});
    return [
      {
        ...SILENT_REFERENCE,
        identifiers: [{ value: id, scheme: ID_SCHEMES[kind] }],
        title: textsOf(memberOf(record, 'name')),
        types: wordsOf(memberOf(record, 'programmeType', 'programType')),
        partial: partialIn(record),
      },
    ];
  });
}

/** Pictures and short sentences of version 6 (`supplementaryInformation`). */
function promotionOf(record: JsonObject): Pick<OfferDraft, 'image' | 'teaser'> {
  const items = objectsOf(memberOf(record, 'supplementaryInformation')).map((item) => ({
    role: wordAt(item, 'role'),
    type: plainWord(wordAt(item, 'type') ?? ''),
    texts: textsOf(memberOf(item, 'value')),
  }));
  const image = items.find(({ type, role }) => type === 'image' && role !== 'badge');
  return {
    image: image?.texts[0]?.text ?? null,
    teaser: items.find(({ role, type }) => role === 'promo' && type.startsWith('text'))?.texts ?? [],
  };
}

/** `false` where a record holds no longer: `validTo` is the first day on which it does not. Else nothing is said. */
function activeOf(record: JsonObject, today: string): string | null {
  return activeUntil(wordAt(record, 'validTo'), addDays(today, 1));
}

/** The specification that a course or programme makes concrete. It states what they leave open. */
function specificationOf(record: JsonObject, { of }: Records): JsonObject {
  const said = memberOf(record, 'educationSpecification');
  const id = referredId(said, 'specification');
  const known = id === null ? undefined : of('specification').get(id);
  return known ?? (isObject(said) ? said : {});
}

/** Reads a course, programme or education specification with its offerings. */
export function readOffer(kind: OfferKind, id: string, record: JsonObject, context: OfferContext): OfferDraft {
  const { records, publishers, today, findings } = context;
  const specification = specificationOf(record, records);
  const once = (texts: readonly DraftText[], element: string): readonly DraftText[] => {
    const read = onceEach(texts);
    if (read.doubtful !== null)
      findings.add(
        found('language-doubtful', {
          subject: id,
          path: OOAPI_DIALECT.path(element),
          value: read.doubtful.slice(0, 200),
        }),
      );
    return read.texts;
  };
  const stated = outcomesOf(record, records.of('outcome'), (texts) => once(texts, 'outcome'));
  const outcomes =
    stated.outcomes.length > 0
      ? stated
      : outcomesOf(specification, records.of('outcome'), (texts) => once(texts, 'outcome'));
  if (outcomes.wasSplit) findings.add(found('outcomes-split', { subject: id, path: OOAPI_DIALECT.path('outcome') }));
  const levels = [record, specification].map(levelsIn);
  const { eqf = [], nqf = [] } = levels.find((one) => one.eqf.length + one.nqf.length > 0) ?? {};
  const stage = eqf.find(isStageWord);
  const loads = [record, specification].map(loadIn).find(({ credits, volume }) => credits.length + volume.length > 0);
  const document = wordAt(record, 'formalDocument') ?? wordAt(specification, 'formalDocument');
  const plainDocument = document === null ? '' : plainWord(document);
  const sessions = records.of('session');
  return {
    ...SILENT_OFFER,
    ...promotionOf(record),
    vocabulary: OOAPI_WORDS,
    subject: id,
    identifiers: identifiersOf(kind, id, record),
    title: textsOf(memberOf(record, 'name')),
    otherTitles: unspoken(wordAt(record, 'abbreviation')),
    description: once(textsOf(memberOf(record, 'description')), 'description'),
    types:
      kind === 'course'
        ? ['course']
        : wordsOf(memberOf(record, 'programmeType', 'programType', 'educationSpecificationType')),
    statedTerm: plainDocument === MICRO_CREDENTIAL ? document : null,
    credential: { form: document === null || OTHER_DOCUMENTS.has(plainDocument) ? null : document, formats: [] },
    audience: audienceOf(record),
    publishers: publishers(record),
    eqf,
    nqf,
    ...(stage === undefined ? {} : { derived: { '/eqf': derivedBy('level-word', { word: stage }) } }),
    credits: loads?.credits ?? [],
    volume: loads?.volume ?? [],
    languages: wordsOf(memberOf(record, 'teachingLanguages', 'teachingLanguage')),
    isced:
      [record, specification].map((one) => wordsOf(memberOf(one, 'fieldsOfStudy'))).find(({ length }) => length > 0) ??
      [],
    outcomes: outcomes.outcomes,
    outcomeSummary: outcomes.summary,
    modes: modesIn(record),
    assessments: [memberOf(record, 'assessment')]
      .map((texts) => textsOf(texts))
      .filter((title) => title.length > 0)
      .map((title) => ({ types: [], title, modes: [], supervision: null, identityCheck: null })),
    entryText: once(textsOf(memberOf(record, 'admissionRequirements')), 'entryRequirement'),
    partOf: [
      ...references(listOf(memberOf(record, 'programs', 'programmes', 'programmeIds')), 'programme', records),
      ...references(kind === 'course' ? [] : [memberOf(record, 'parent', 'parentId')], kind, records),
    ],
    parts: references(kind === 'course' ? [] : listOf(memberOf(record, 'children', 'childIds')), kind, records),
    partial: partialIn(record),
    homepages: wordsOf(memberOf(record, 'link')),
    active: activeOf(record, today),
    instances: (records.offerings.get(id) ?? []).flatMap((offering) => readOffering(offering, record, sessions) ?? []),
  };
}
