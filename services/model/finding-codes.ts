import {
  AUTH,
  ENGLISH,
  ENTRY,
  EQF,
  IRI,
  LICENCE,
  MAP,
  POINT,
  PRICE,
  RDF_XML,
  SCHAC,
  TITLE,
} from './finding-examples.ts';

/** How much a finding weighs: `error` keeps something out, `warning` changes or drops a value, `note` is worth knowing. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is about: a document that was read, an offer of it, a manifest, or a record of a register. */
type Subject = 'document' | 'offer' | 'manifest' | 'register';

/** What a finding does to what is published; each has its sentence in every language. */
export type HarmName =
  | 'nothingRead'
  | 'nothingPublished'
  | 'leftOut'
  | 'valueLost'
  | 'partLost'
  | 'shown'
  | 'changed'
  | 'understood'
  | 'notRecognised'
  | 'entryLost'
  | 'notUsed'
  | 'worthKnowing'
  | 'textsStay';

/** Who can mend it: whoever publishes, we, nobody because the format has no place for it, or who keeps the register. */
export const MENDERS = ['provider', 'our-mapping', 'format-cannot', 'register'] as const;
export type Mender = (typeof MENDERS)[number];

/**
 * One kind of finding. `example` is how it is written right, in the format’s own words; `facts` are what its sentence
 * tells beside itself. The sentence stands by its code in `messages/<language>/findings.ts`.
 */
interface Row<Facts extends string> {
  readonly severity: Severity;
  readonly harm: HarmName;
  readonly example: string | null;
  readonly who: Mender;
  readonly facts: readonly Facts[];
}
export interface FindingKind extends Row<string> {
  readonly about: Subject;
}

type More = Partial<Pick<Row<never>, 'example' | 'who'>>;

function kind(severity: Severity) {
  function row(harm: HarmName, more?: More): Row<never>;
  function row<const Facts extends string>(
    harm: HarmName,
    more: More & { readonly facts: readonly Facts[] },
  ): Row<Facts>;
  function row(
    harm: HarmName,
    { example = null, who = 'provider', facts = [] }: More & { readonly facts?: readonly string[] } = {},
  ): Row<string> {
    return { severity, harm, example, who, facts };
  }
  return row;
}
const error = kind('error');
const warning = kind('warning');
const note = kind('note');

type About<T> = { readonly [C in keyof T]: T[C] & { readonly about: Subject } };

function about<T extends Readonly<Record<string, Row<string>>>>(subject: Subject, rows: T): About<T> {
  return Object.fromEntries(Object.entries(rows).map(([code, row]) => [code, { ...row, about: subject }])) as About<T>;
}

/**
 * Every finding there is, by its code. `error` keeps a record or a run out, `warning` drops or changes a value, `note`
 * says that a value was understood although it is written otherwise than the profile asks.
 */
export const FINDING_CODES = {
  ...about('document', {
    'credential-not-offer': error('nothingRead', { example: IRI }),
    'loq-xml': error('nothingRead', { example: RDF_XML }),
    'europass-xml': error('nothingRead', { example: RDF_XML }),
    'html-document': error('nothingRead', { example: '"path": "https://university.example/offers.ttl"' }),
    'ooapi-document': error('nothingRead', { example: '"type": "ooapi"' }),
    'json-api-document': error('nothingRead', { example: IRI }),
    'manifest-document': error('nothingRead', { example: ENTRY }),
    'plain-json': error('nothingRead', {
      example: '{ "@context": "http://data.europa.eu/snb/model/context/edc-ap", "@graph": [] }',
    }),
    'other-xml': error('nothingRead', { example: RDF_XML }),
    'hostile-xml': error('nothingRead', { facts: ['why'] }),
    'nested-too-deeply': error('nothingRead'),
    'empty-document': error('nothingRead'),
    'binary-document': error('nothingRead'),
    'archive-not-read': error('nothingPublished', { facts: ['why'] }),
    'archive-files-not-read': warning('partLost', { example: 'offers.ttl' }),
    'context-refused': error('nothingRead', {
      example: '"@context": "http://data.europa.eu/snb/model/context/edc-ap"',
    }),
    'syntax-error': error('nothingPublished', { facts: ['line', 'others'] }),
    'too-large': error('nothingPublished', { facts: ['bytes', 'most'] }),
    'too-many-statements': error('nothingPublished', { facts: ['most'] }),
    'no-offers': error('nothingPublished', { example: IRI }),
    'unsupported-type': note('nothingRead', { example: '"type": "elm"', who: 'our-mapping' }),
    'media-type-differs': warning('worthKnowing', { example: 'Content-Type: text/turtle; charset=utf-8' }),
    'damaged-text': warning('changed'),
    'quoted-statements': note('partLost', { who: 'our-mapping' }),
    'literal-cut': warning('changed', { who: 'our-mapping' }),
    'more-findings': note('worthKnowing', { who: 'our-mapping', facts: ['listed', 'of', 'total'] }),
    'sheet-broken': error('nothingPublished', { facts: ['detail', 'row'] }),
    'sheet-too-large': error('nothingPublished', { facts: ['most', 'what'] }),
    'sheet-without-header': error('nothingRead', { example: 'id,title@en,start,price,currency' }),
    'sheet-column-unknown': warning('valueLost', { example: 'title@en' }),
    'sheet-column-repeated': warning('partLost'),
    'sheet-encoding': note('understood'),
    'index-refused': error('leftOut', { who: 'our-mapping' }),
  }),
  ...about('offer', {
    'dead-link': warning('partLost', { facts: ['since', 'said'] }),
    'record-too-large': error('leftOut'),
    'title-missing': error('leftOut', { example: TITLE }),
    'no-identifier': error('leftOut', { example: IRI }),
    'iri-invalid': warning('valueLost', { example: '<https://university.example/offers/data%20analysis>' }),
    'relative-iri': warning('notRecognised', { example: '<https://university.example/offers/42>' }),
    'foreign-provider': error('leftOut', { example: 'dcterms:publisher <https://university.example/#organisation>' }),
    'foreign-identifier': error('leftOut', { example: IRI }),
    'provider-not-named': error('leftOut', { example: 'dcterms:publisher <https://data.deqar.eu/institution/4711>' }),
    'provider-unclear': error('leftOut', { example: 'adms:identifier [ skos:notation "university.example" ]' }),
    'provider-out': note('leftOut'),
    'too-many-providers': error('leftOut', { who: 'our-mapping' }),
    'membership-unconfirmed': error('leftOut', { example: 'ql:isMemberOf <https://alliance.example/#alliance>' }),
    'duplicate-identifier': error('leftOut', { example: IRI }),
    'identity-conflict': warning('notRecognised'),
    'publisher-not-comparable': note('worthKnowing', {
      example: 'adms:identifier [ skos:notation "university.example" ]',
    }),
    'identifier-without-scheme': note('notRecognised', {
      example: 'adms:identifier [ skos:notation "42" ; elm:schemeId "https://…" ]',
    }),
    'identifier-repeated': warning('notRecognised'),
    'missing-element': warning('partLost'),
    'text-repeated': warning('partLost'),
    'text-without-language': note('worthKnowing', { example: TITLE }),
    'language-tag-unknown': warning('changed', { example: TITLE }),
    'language-tag-spelling': note('understood', { example: TITLE }),
    'text-markup': note('changed'),
    'control-characters': note('changed'),
    'text-cut': warning('changed'),
    'personal-data-left-out': note('changed'),
    'type-unknown': warning('valueLost'),
    'code-unknown': warning('valueLost'),
    'level-spelling': note('understood', { example: `elm:EQFLevel ${EQF}` }),
    'level-unknown': warning('valueLost', { example: `elm:EQFLevel ${EQF}` }),
    'level-ambiguous': warning('valueLost', { example: `elm:EQFLevel ${EQF}` }),
    'nqf-unknown': warning('valueLost'),
    'credit-spelling': note('understood', { example: POINT }),
    'credit-unknown': warning('shown', { example: POINT }),
    'credit-implausible': warning('valueLost', { example: POINT }),
    'credit-without-framework': warning('shown', { example: POINT }),
    'credit-range': note('understood', { example: POINT }),
    'credit-ambiguous': warning('shown', { example: POINT }),
    'duration-spelling': note('understood', { example: 'elm:volumeOfLearning "PT60H"^^xsd:duration' }),
    'duration-unknown': warning('valueLost', { example: 'elm:volumeOfLearning "PT60H"^^xsd:duration' }),
    'language-spelling': note('understood', { example: `dcterms:language ${ENGLISH}` }),
    'language-withdrawn': warning('shown', { example: `dcterms:language ${ENGLISH}` }),
    'language-unknown': warning('valueLost', { example: `dcterms:language ${ENGLISH}` }),
    'language-ambiguous': warning('partLost', { example: `elm:defaultLanguage ${ENGLISH}` }),
    'isced-spelling': note('understood', { example: 'elm:ISCEDFCode <http://data.europa.eu/snb/isced-f/0613>' }),
    'isced-unknown': warning('valueLost', { example: 'elm:ISCEDFCode <http://data.europa.eu/snb/isced-f/0613>' }),
    'date-invalid': warning('valueLost', { example: '"2026-10-01"^^xsd:date' }),
    'date-spelling': note('understood', { example: '"2026-10-01"^^xsd:date' }),
    'date-week': warning('valueLost', { example: '"2026-09-14"^^xsd:date' }),
    'date-two-ways': warning('valueLost', { example: '"2026-10-01"^^xsd:date' }),
    'date-placeholder': warning('valueLost', { example: '"2026-10-01"^^xsd:date' }),
    'date-utc-midnight': note('worthKnowing', { example: '"2026-10-01"^^xsd:date' }),
    'date-order': warning('valueLost'),
    contradiction: warning('valueLost'),
    'other-spelling': note('worthKnowing'),
    'other-spelling-repeated': warning('leftOut', { example: IRI }),
    'date-ambiguous': warning('partLost'),
    'url-invalid': warning('valueLost', { example: 'https://university.example/offers/42' }),
    'boolean-invalid': warning('valueLost', { example: 'true' }),
    'number-invalid': warning('valueLost', { example: '25' }),
    'image-unsafe': warning('valueLost', { example: 'https://university.example/picture.jpg' }),
    'time-in-utc': note('valueLost', { example: '2027-03-04T18:00:00+01:00' }),
    'country-spelling': note('understood', {
      example: '<http://publications.europa.eu/resource/authority/country/AUT>',
    }),
    'country-ambiguous': warning('valueLost', {
      example: '<http://publications.europa.eu/resource/authority/country/AUT>',
    }),
    'country-unknown': warning('valueLost', {
      example: '<http://publications.europa.eu/resource/authority/country/AUT>',
    }),
    'outcome-without-title': warning('partLost', {
      example: 'elm:learningOutcome [ a elm:LearningOutcome ; dcterms:title "Reads tables"@en ]',
    }),
    'skill-invalid': warning('valueLost', { example: '<http://data.europa.eu/esco/skill/…>' }),
    'price-incomplete': warning('valueLost', { example: PRICE }),
    'too-many-values': warning('partLost', { who: 'our-mapping' }),
    'reference-empty': warning('partLost'),
    'self-reference': warning('partLost'),
    'circular-reference': warning('partLost'),
    'instance-without-offer': warning('partLost', {
      example: 'elm:learningAchievementSpecification <https://university.example/offers/42>',
    }),
    'instance-without-language': warning('partLost', { example: `dcterms:language ${ENGLISH}` }),
    'mode-combined': note('understood'),
    'iri-too-long': warning('valueLost'),
    'statement-left-out': warning('valueLost'),
    'slip-mended': warning('changed'),
    'more-pages': error('partLost', { facts: ['detail', 'read', 'why'] }),
    'unknown-class': warning('partLost', { example: 'a ql:LearningOpportunitySpecification' }),
    'unknown-property': warning('valueLost'),
    'unknown-key': warning('valueLost'),
    'no-licence': note('textsStay', { example: LICENCE, facts: ['offers', 'read'] }),
    'elements-not-used': note('partLost', { who: 'our-mapping' }),
    'known-by-instance': note('understood', { example: IRI }),
    'part-without-key': note('partLost', { example: IRI }),
    'instance-not-described': warning('partLost'),
    'language-doubtful': warning('shown'),
    'map-value-invalid': warning('valueLost', { facts: ['target', 'kind'] }),
    'others-in-catalogue': note('worthKnowing', { facts: ['records', 'institutions'] }),
    'outcomes-split': note('understood'),
    'offerings-not-read': error('leftOut'),
    'json-ld-broken': error('leftOut', {
      example: '<script type="application/ld+json">{ "@type": "Course", "name": "…" }</script>',
    }),
    'pages-left-out': warning('partLost', { facts: ['absent', 'elsewhere', 'reserved', 'robots'] }),
  }),
  ...about('manifest', {
    'manifest-source-repeated': warning('understood', { example: ENTRY }),
    'manifest-spelling': note('understood', { example: ENTRY }),
    'manifest-unreadable': error('nothingRead', { example: ENTRY, facts: ['detail'] }),
    'manifest-invalid': error('nothingRead', { example: ENTRY, facts: ['found', 'written'] }),
    'manifest-entry-invalid': error('entryLost', { example: ENTRY, facts: ['found', 'written'] }),
    'manifest-path-refused': error('entryLost', { example: '"path": "https://university.example/offers.ttl"' }),
    'manifest-meta-invalid': warning('worthKnowing'),
    'manifest-schac-form': warning('worthKnowing', { example: SCHAC, facts: ['domain'] }),
    'manifest-refresh-changed': note('understood', { example: '"refresh": 24', facts: ['hours', 'least', 'most'] }),
    'manifest-too-long': error('nothingRead', { facts: ['characters', 'most'] }),
    'manifest-too-many-lines': error('nothingRead', { facts: ['lines', 'most'] }),
    'manifest-sources-invalid': error('nothingRead', { example: ENTRY, facts: ['found', 'written'] }),
    'manifest-sources-empty': error('nothingRead', { example: ENTRY }),
    'manifest-sources-many': error('nothingRead', { facts: ['most'] }),
    'manifest-member-missing': error('entryLost', { example: ENTRY, facts: ['member'] }),
    'manifest-member-long': error('entryLost', { facts: ['member', 'most'] }),
    'manifest-member-invalid': error('entryLost', {
      example: ENTRY,
      facts: ['at', 'found', 'member', 'shape', 'words', 'written'],
    }),
    'manifest-map-invalid': error('entryLost', { example: MAP, facts: ['pointer', 'target', 'words'] }),
    'manifest-map-not-used': warning('notUsed'),
    'manifest-auth-incomplete': error('entryLost', { example: AUTH, facts: ['member'] }),
    'manifest-auth-unreadable': error('entryLost', { example: AUTH }),
    'manifest-auth-copied': error('entryLost', { example: AUTH }),
    'manifest-id-repeated': warning('understood', { example: ENTRY }),
    'manifest-meta-differs': warning('worthKnowing'),
    'manifest-meta-unconfirmed': note('worthKnowing'),
    'entry-taken-over': warning('worthKnowing'),
  }),
  ...about('register', {
    'registry-findings-cut': note('worthKnowing', { who: 'register', facts: ['count', 'of'] }),
    'registry-says-less': warning('worthKnowing', { who: 'register', facts: ['count'] }),
    'registry-from-accreditation': note('worthKnowing', { who: 'register' }),
    'registry-record-unreadable': warning('notUsed', { who: 'register', facts: ['detail'] }),
    'registry-field-unreadable': note('notUsed', { who: 'register', facts: ['detail'] }),
    'registry-activity-untyped': note('notUsed', { who: 'register' }),
    'registry-copies-differ': warning('notUsed', { who: 'register' }),
    'registry-agency-unknown': note('notUsed', { who: 'register' }),
    'registry-agency-not-registered': note('notUsed', { who: 'register' }),
    'registry-provider-unknown': note('worthKnowing', { who: 'register' }),
    'registry-joint-alone': note('worthKnowing', { who: 'register' }),
    'registry-relation-circle': note('worthKnowing', { who: 'register' }),
    'registry-relation-unknown': note('worthKnowing', { who: 'register' }),
    'registry-identifier-shared': note('worthKnowing', { who: 'register' }),
    'registry-not-joined': note('worthKnowing', { who: 'register' }),
    'registry-detail-missing': warning('worthKnowing', { who: 'register' }),
    'registry-provider-gone': warning('notUsed', { who: 'register' }),
    'registry-report-gone': warning('notUsed', { who: 'register' }),
    'registry-agency-gone': warning('notUsed', { who: 'register' }),
  }),
} as const satisfies Readonly<Record<string, FindingKind>>;

export type FindingCode = keyof typeof FINDING_CODES;

/** Names of the facts that a finding of this code gives. */
export type FactOf<C extends FindingCode> = (typeof FINDING_CODES)[C]['facts'][number];
/** Codes whose sentence needs no fact. */
export type PlainCode = { [C in FindingCode]: [FactOf<C>] extends [never] ? C : never }[FindingCode];
