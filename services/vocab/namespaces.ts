/** The terms of one namespace, each as its IRI. */
export type Vocabulary<Name extends string> = Readonly<Record<Name, string>>;

/** Makes an object of IRIs from a namespace and those of its local names that we use. */
export function createVocabulary<Name extends string>(base: string, ...names: readonly Name[]): Vocabulary<Name> {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, `${base}${name}`])) as Record<Name, string>);
}

export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  adms: 'http://www.w3.org/ns/adms#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  org: 'http://www.w3.org/ns/org#',
  rov: 'http://www.w3.org/ns/regorg#',
  locn: 'http://www.w3.org/ns/locn#',
  owl: 'http://www.w3.org/2002/07/owl#',
  cred: 'https://www.w3.org/2018/credentials#',
  /** ISA core vocabularies, of which ELM takes latitude and longitude. */
  m8g: 'http://data.europa.eu/m8g/',
  ql: 'http://data.quality-link.eu/ontology/v1#',
} as const;

/** ELM up to 3.2. We rewrite every other namespace of ELM to this one. */
export const ELM_32 = 'http://data.europa.eu/snb/model/elm/';
/** ELM from 3.3. */
export const ELM_33 = 'http://data.europa.eu/snb/model/ontology/';

const ELM_SPELLINGS = /^https?:\/\/data\.europa\.eu\/snb\/model\/(?:elm|ontology)[/#]?(?=[A-Za-z])/;
const DC_ELEMENTS = 'http://purl.org/dc/elements/1.1/';
const SECURE_SPELLINGS = /^https:\/\/(?=purl\.org\/dc\/terms\/|data\.quality-link\.eu\/ontology\/)/;

/**
 * One IRI for each term, whatever version or spelling of its namespace a document uses (both ELM namespaces, `https:`,
 * `#`, a missing slash; Dublin Core elements as terms). IRIs of vocabularies and everything else stay as they are.
 */
export function canonicalTerm(iri: string): string {
  if (iri.startsWith(DC_ELEMENTS)) return NAMESPACES.dcterms + iri.slice(DC_ELEMENTS.length);
  return iri.replace(ELM_SPELLINGS, ELM_32).replace(SECURE_SPELLINGS, 'http://');
}

export const RDF = createVocabulary(NAMESPACES.rdf, 'type', 'value', 'langString', 'first', 'rest', 'nil');
export const DC = createVocabulary(
  NAMESPACES.dcterms,
  'title',
  'description',
  'language',
  'type',
  'publisher',
  'modified',
  'temporal',
  'spatial',
  'license',
  'rights',
  'identifier',
  'valid',
);
export const ADMS = createVocabulary(NAMESPACES.adms, 'identifier');
export const FOAF = createVocabulary(NAMESPACES.foaf, 'homepage');
export const SKOS = createVocabulary(NAMESPACES.skos, 'notation', 'prefLabel', 'altLabel', 'inScheme');
export const ROV = createVocabulary(NAMESPACES.rov, 'legalName');
export const OWL = createVocabulary(NAMESPACES.owl, 'sameAs');
export const QL = createVocabulary(
  NAMESPACES.ql,
  'LearningOpportunitySpecification',
  'LearningOpportunityInstance',
  'LearningOpportunitySpecificationReference',
  'HigherEducationInstitution',
  'SchacIdentifier',
  'OrgRegIdentifier',
  'Schac',
  'OrgReg',
  'isActive',
  'entryRequirementLearningOpportunity',
  'learnerGroupConditions',
  'learnerGroup',
  'isOpenToNonEnrolled',
  'studentsOf',
  'registrationPortal',
  'enrolmentCapacity',
  'enrolledLearnerCount',
  'isMemberOf',
  'EuropeanUniversityAlliance',
  'GroupOfHEIs',
);
export const ELM = createVocabulary(
  ELM_32,
  'LearningAchievementSpecification',
  'Qualification',
  'LearningOpportunity',
  'LearningOutcome',
  'LearningAssessmentSpecification',
  'AwardingOpportunity',
  'Organisation',
  'Identifier',
  'CreditPoint',
  'Note',
  'WebResource',
  'PriceDetail',
  'Amount',
  'Address',
  'Grant',
  'GradingScheme',
  'Accreditation',
  'EuropeanDigitalCredential',
  'EuropeanDigitalPresentation',
  'learningOutcome',
  'learningOutcomeSummary',
  'ISCEDFCode',
  'EQFLevel',
  'NQFLevel',
  'creditPoint',
  'framework',
  'point',
  'volumeOfLearning',
  'entryRequirement',
  'bannerImage',
  'admissionProcedure',
  'additionalNote',
  'noteLiteral',
  'provenBy',
  'gradingScheme',
  'idVerification',
  'hasPart',
  'isPartOf',
  'specialisationOf',
  'isPartialQualification',
  'learningOpportunity',
  'category',
  'learningSetting',
  'mode',
  'status',
  'accreditation',
  'accreditingAgent',
  'report',
  'landingPage',
  'expiryDate',
  'awardingOpportunity',
  'awardingBody',
  'learningAchievementSpecification',
  'providedBy',
  'defaultLanguage',
  'applicationDeadline',
  'learningSchedule',
  'duration',
  'scheduleInformation',
  'location',
  'address',
  'countryCode',
  'fullAddress',
  'geographicName',
  'spatialCode',
  'priceDetail',
  'amount',
  'value',
  'unit',
  'grant',
  'learningActivitySpecification',
  'contentUrl',
  'startDate',
  'endDate',
  'schemeId',
  'schemeName',
  'legalName',
  'relatedESCOSkill',
  'relatedSkill',
  'order',
);
/** Verifiable credentials, as they are typed in RDF. */
export const CREDENTIAL_TYPES: readonly string[] = [
  ELM.EuropeanDigitalCredential,
  ELM.EuropeanDigitalPresentation,
  `${NAMESPACES.cred}VerifiableCredential`,
  `${NAMESPACES.cred}VerifiablePresentation`,
];
