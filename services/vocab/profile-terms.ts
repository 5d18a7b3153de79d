import { ELM_32, NAMESPACES } from './namespaces.ts';

/** Local names of the European Learning Model (3.1 to 3.3, with the constraints of learning opportunities). */
const ELM_TERMS = `Accreditation Address Agent Amount AwardingBody AwardingOpportunity AwardingProcess Claim ContactPoint
  CredentialStatus CreditPoint DisplayDetail DisplayParameter EQFLevel EuropeanDigitalCredential
  EuropeanDigitalPresentation Evidence GradingScheme Grant Group ISCEDFCode Identifier IndividualDisplay
  LearningAchievement LearningAchievementSpecification LearningActivity LearningActivitySpecification
  LearningAssessment LearningAssessmentSpecification LearningEntitlement LearningEntitlementSpecification
  LearningOpportunity LearningOutcome LegalIdentifier Mailbox MediaObject NQFLevel Note Organisation Person
  Phone PriceDetail Proof Qualification ResultCategory ResultDistribution ShortenedGrading Specification
  TermsOfUse VerificationCheck WebResource accreditation accreditingAgent additionalNote address
  admissionProcedure amount applicationDeadline areaDialing areaDialingCode assessedBy assessmentStatus
  attachment attachmentType awardedBy awardingBody awardingDate awardingOpportunity awards background
  bannerImage category citizenshipCountry contactForm contactHour contactPoint content contentEncoding
  contentSize contentType contentUrl count countryCode countryDialing credentialProfiles creditPoint
  creditReceived dateOfBirth decision defaultLanguage descriptionHtml dialNumber directedBy displayDetail
  displayParameter duration educationLevel educationSubject educationalSystemNote eidasLegalIdentifier
  emailAddress embeddedEvidence endDate entitledBy entitlementStatus entitlesTo entryRequirement
  evidenceStatement evidenceTarget expiryDate framework fullAddress gender generalisationOf geographicName grade
  gradeStatus gradingScheme grant groupMemberOf hasClaim hasCredential hasPart idVerification image
  individualDisplay influencedBy influences isPartOf isPartialQualification label landingPage
  lastModificationDate learningAchievementSpecification learningActivitySpecification learningOpportunity
  learningOutcome learningOutcomeSummary learningSchedule learningSetting levelOfCompletion
  limitAbstractProgramme limitCredentialType limitEQFLevel limitField limitJurisdiction limitNationalOccupation
  limitOccupation limitOrganisation limitQualification location logo maxScore maximumDuration mediaObject
  minScore mode nationalId noteFormat noteLiteral organisation page percentageEqual percentageHigher
  percentageLower phone phoneNumber placeOfBirth point priceDetail priceDetails primaryLanguage provenBy proves
  providedBy qualificationCode relatedESCOSkill relatedSkill report resultCategory resultDistribution
  reusabilityLevel reviewDate scheduleInformation schemeId schemeName schemeVersion score shortenedGrading
  spatialCode specialisationOf specifiedBy startDate status subject summaryDisplay supplementaryDocument
  targetGroup taxIdentifier unit used value vatIdentifier verifiableCredential verificationCheck
  verificationStatus volumeOfLearning workload
  order legalName`;
/** Local names of QualityLink's ontology. */
const QL_TERMS = `LearningOpportunityInstance LearningOpportunitySpecification isMemberOf HigherEducationInstitution
  OrgRegIdentifier OrgReg LearnerGroup version LearningOpportunitySpecificationReference isActive
  EuropeanUniversityAlliance relatedTo registrationPortal enrolmentCapacity SchacIdentifier GroupOfHEIs
  passingRate LearnerGroupConditions superseded learnerGroupConditions isOpenToNonEnrolled
  entryRequirementLearningOutcome entryRequirementLearningOpportunity enrolmentMinimum enrolledLearnerCount
  virtualLearningEnvironment learnerGroup studentsOf referenceGroup minimumEQFLevel limitLearningOpportunity
  gradePercentage gradeOrder Schac LearningOpportunityInstanceReference succeeded spunOffFrom absorbed
  supersededBy`;
const DC_TERMS = `abstract accessRights accrualMethod accrualPeriodicity accrualPolicy alternative audience available
  bibliographicCitation conformsTo contributor coverage created creator date dateAccepted dateCopyrighted
  dateSubmitted description educationLevel extent format hasFormat hasPart hasVersion identifier
  instructionalMethod isFormatOf isPartOf isReferencedBy isReplacedBy isRequiredBy issued isVersionOf language
  license mediator medium modified provenance publisher references relation replaces requires rights
  rightsHolder source spatial subject tableOfContents temporal title type valid Location PeriodOfTime Agent
  LicenseDocument RightsStatement Standard LinguisticSystem MediaType`;
const SKOS_TERMS = `Concept ConceptScheme Collection OrderedCollection altLabel broadMatch broader broaderTransitive changeNote
  closeMatch definition editorialNote exactMatch example hasTopConcept hiddenLabel historyNote inScheme
  mappingRelation member memberList narrowMatch narrower narrowerTransitive notation note prefLabel related
  relatedMatch scopeNote semanticRelation topConceptOf`;

/** Namespaces of which we know all names, with the prefix by which they are shown. */
const KNOWN = [
  { prefix: 'elm', namespace: ELM_32, names: ELM_TERMS },
  { prefix: 'ql', namespace: NAMESPACES.ql, names: QL_TERMS },
  { prefix: 'dcterms', namespace: NAMESPACES.dcterms, names: DC_TERMS },
  { prefix: 'skos', namespace: NAMESPACES.skos, names: SKOS_TERMS },
].map(({ prefix, namespace, names }) => ({ prefix, namespace, names: new Set(names.split(/\s+/)) }));
const OTHERS = ['foaf:homepage', 'adms:identifier', 'rov:legalName', 'owl:sameAs'];

/** What people most often write for a name that is spelled quite differently. */
const MEANT: Readonly<Record<string, string>> = {
  thematicarea: 'elm:ISCEDFCode',
  provider: 'elm:providedBy',
  price: 'elm:priceDetail',
  microcredential: 'ql:LearningOpportunitySpecification',
  course: 'ql:LearningOpportunitySpecification',
  ects: 'elm:creditPoint',
};
/** How many letters may differ in a word of a given length that still counts as near. */
const DIFFERENT_OF = 4;
const LONGEST_NAME = 60;

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

const ALL = [...KNOWN.flatMap(({ prefix, names }) => [...names].map((name) => `${prefix}:${name}`)), ...OTHERS];

/**
 * The nearest name of the profiles for a local name that they do not have: its letters in another case, or a few other
 * letters. Null where none is near.
 */
export function nearestTerm(name: string, among: readonly string[] = ALL): string | null {
  const wanted = name.slice(0, LONGEST_NAME).toLowerCase();
  const meant = Object.hasOwn(MEANT, wanted) ? MEANT[wanted] : undefined;
  if (meant !== undefined) return meant;
  let best: { term: string; steps: number } | null = null;
  for (const term of among) {
    const other = term.slice(term.indexOf(':') + 1);
    // Of two that are equally near, a class is preferred for a class and a property for a property.
    const steps = distance(wanted, other.toLowerCase()) + (other[0] === name[0] ? 0 : 0.5);
    if (Math.floor(steps) <= wanted.length / DIFFERENT_OF && steps < (best?.steps ?? Number.POSITIVE_INFINITY))
      best = { term, steps };
  }
  return best?.term ?? null;
}

/**
 * How we know a term: its prefix and name. `exists` is false for a name that its namespace does not have. Null for
 * other namespaces.
 */
export function profileTerm(
  iri: string,
): { readonly name: string; readonly shown: string; readonly exists: boolean } | null {
  for (const { prefix, namespace, names } of KNOWN) {
    if (!iri.startsWith(namespace)) continue;
    const name = iri.slice(namespace.length);
    return { name, shown: `${prefix}:${name.slice(0, LONGEST_NAME)}`, exists: names.has(name) };
  }
  return null;
}
