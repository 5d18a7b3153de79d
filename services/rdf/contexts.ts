import { ELM_32, NAMESPACES } from '../vocab/namespaces.ts';

type TermDefinition = string | { readonly '@id': string; readonly '@type'?: string; readonly '@container'?: string };
/** The terms of a JSON-LD context. */
export type Context = Readonly<Record<string, TermDefinition>>;

/** ELM's own local names that are also its JSON terms and lead to other nodes. */
const ELM_LINKS = `accreditation accreditingAgent admissionProcedure additionalNote address amount awardingBody awardingOpportunity bannerImage
  contactPoint contentEncoding contentType creditPoint decision educationLevel educationSubject entitlesTo entryRequirement framework fullAddress
  generalisationOf gradingScheme grant hasPart idVerification influencedBy isPartOf landingPage learningAchievementSpecification
  learningActivitySpecification learningOpportunity learningOutcome learningOutcomeSummary learningSchedule learningSetting limitEQFLevel limitField
  limitJurisdiction limitQualification location logo mode organisation priceDetail providedBy provenBy qualificationCode relatedESCOSkill relatedSkill report
  reusabilityLevel scheduleInformation specialisationOf spatialCode supplementaryDocument targetGroup unit EQFLevel NQFLevel ISCEDFCode defaultLanguage
  hasClaim displayParameter credentialProfiles countryCode`;
const ELM_DATE_TIMES = 'applicationDeadline startDate endDate expiryDate reviewDate';
const ELM_DURATIONS = 'duration maximumDuration volumeOfLearning workload';
const ELM_STRINGS = 'point contactHour schemeName schemeVersion status';
const ELM_TEXTS = 'category geographicName noteLiteral';
const ELM_CLASSES = `Accreditation Agent Amount Address AwardingOpportunity AwardingProcess Claim ContactPoint CreditPoint EuropeanDigitalCredential
  EuropeanDigitalPresentation GradingScheme Grant Group Identifier LearningAchievement LearningAchievementSpecification LearningActivity
  LearningActivitySpecification LearningAssessment LearningAssessmentSpecification LearningEntitlement LearningEntitlementSpecification LearningOpportunity
  LearningOutcome LegalIdentifier Mailbox MediaObject Note Organisation Person PriceDetail Qualification ResultDistribution Specification WebResource`;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/**
 * JSON-LD terms of ELM and of the European Digital Credentials profile, which names some properties differently. They
 * are written out here, because no context is ever fetched.
 */
function elmContext(): Context {
  const { dcterms, skos, foaf, rov, adms, xsd, org, m8g, rdf } = NAMESPACES;
  const all = (names: string, rest: object) => words(names).map((name) => [name, { '@id': ELM_32 + name, ...rest }]);
  const link = (iri: string) => ({ '@id': iri, '@type': '@id' });
  const text = (iri: string) => ({ '@id': iri, '@container': '@language' });
  const typed = (iri: string, datatype: string) => ({ '@id': iri, '@type': xsd + datatype });
  return {
    ...{ ...NAMESPACES, dc: dcterms, dct: dcterms, elm: ELM_32 },
    id: '@id',
    type: '@type',
    ...Object.fromEntries(words(ELM_CLASSES).map((name) => [name, ELM_32 + name])),
    Concept: `${skos}Concept`,
    ConceptScheme: `${skos}ConceptScheme`,
    Location: `${dcterms}Location`,
    PeriodOfTime: `${dcterms}PeriodOfTime`,
    ...Object.fromEntries([
      ...all(ELM_LINKS, { '@type': '@id' }),
      ...all(ELM_DATE_TIMES, { '@type': `${xsd}dateTime` }),
      ...all(ELM_DURATIONS, { '@type': `${xsd}duration` }),
      ...all(ELM_STRINGS, { '@type': `${xsd}string` }),
      ...all(ELM_TEXTS, { '@container': '@language' }),
    ]),
    eqfLevel: link(`${ELM_32}EQFLevel`),
    nqfLevel: link(`${ELM_32}NQFLevel`),
    thematicArea: link(`${ELM_32}ISCEDFCode`),
    dcType: link(`${dcterms}type`),
    contentURL: typed(`${ELM_32}contentUrl`, 'anyURI'),
    contentUrl: typed(`${ELM_32}contentUrl`, 'anyURI'),
    schemeId: typed(`${ELM_32}schemeId`, 'anyURI'),
    isPartialQualification: typed(`${ELM_32}isPartialQualification`, 'boolean'),
    order: typed(`${ELM_32}order`, 'positiveInteger'),
    value: typed(`${rdf}value`, 'decimal'),
    title: text(`${dcterms}title`),
    description: text(`${dcterms}description`),
    altLabel: text(`${skos}altLabel`),
    prefLabel: text(`${skos}prefLabel`),
    definition: text(`${skos}definition`),
    legalName: text(`${rov}legalName`),
    notation: `${skos}notation`,
    inScheme: link(`${skos}inScheme`),
    identifier: link(`${adms}identifier`),
    homepage: link(`${foaf}homepage`),
    language: link(`${dcterms}language`),
    publisher: link(`${dcterms}publisher`),
    temporal: link(`${dcterms}temporal`),
    spatial: link(`${dcterms}spatial`),
    license: link(`${dcterms}license`),
    creator: link(`${dcterms}creator`),
    dateModified: typed(`${dcterms}modified`, 'dateTime'),
    dateIssued: typed(`${dcterms}issued`, 'dateTime'),
    valid: typed(`${dcterms}valid`, 'dateTime'),
    memberOf: link(`${org}memberOf`),
    latitude: typed(`${m8g}latitude`, 'string'),
    longitude: typed(`${m8g}longitude`, 'string'),
  };
}

/** Verifiable Credentials 1.0, as far as a document that is no credential can use it. */
function credentialContext(): Context {
  const { cred } = NAMESPACES;
  return {
    id: '@id',
    type: '@type',
    VerifiableCredential: `${cred}VerifiableCredential`,
    VerifiablePresentation: `${cred}VerifiablePresentation`,
    issuer: { '@id': `${cred}issuer`, '@type': '@id' },
    credentialSubject: { '@id': `${cred}credentialSubject`, '@type': '@id' },
  };
}

const ELM_CONTEXTS = /^https?:\/\/data\.europa\.eu\/snb\/model\/context\/(?:edc-ap|elm|loq)\/?$/;
const CREDENTIAL_CONTEXT = /^https?:\/\/www\.w3\.org\/2018\/credentials\/v1\/?$/;

/**
 * The context that we have for an address. Null for every other address: such a context is refused and never fetched.
 */
export function bundledContext(url: string): Context | null {
  if (ELM_CONTEXTS.test(url)) return elmContext();
  if (CREDENTIAL_CONTEXT.test(url)) return credentialContext();
  return null;
}
