import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import type { ShapeGroup } from './shapes-report.ts';

const DATES = ['date-spelling', 'date-invalid', 'date-ambiguous', 'date-two-ways', 'date-week'] as const;
const CREDITS = ['credit-spelling', 'credit-unknown', 'credit-without-framework', 'credit-ambiguous'] as const;
const LANGUAGES = ['language-spelling', 'language-unknown', 'language-ambiguous', 'language-withdrawn'] as const;

/** Which of our own checks say the same as a constraint on a property. */
const SAME: Readonly<Record<string, readonly FindingCode[]>> = {
  'dcterms:title MinCount': ['title-missing', 'outcome-without-title'],
  'dcterms:title UniqueLang': ['text-repeated'],
  'dcterms:title Datatype': ['text-without-language'],
  'dcterms:description UniqueLang': ['text-repeated'],
  'dcterms:description Datatype': ['text-without-language'],
  'skos:altLabel Datatype': ['text-without-language'],
  'elm:category Datatype': ['text-without-language'],
  'elm:noteLiteral Datatype': ['text-without-language'],
  'rov:legalName Datatype': ['text-without-language'],
  'adms:identifier MinCount': ['no-identifier', 'missing-element'],
  'elm:learningOutcome MinCount': ['missing-element'],
  'dcterms:language MinCount': ['missing-element'],
  'elm:ISCEDFCode MinCount': ['missing-element'],
  'dcterms:language Class': LANGUAGES,
  'elm:defaultLanguage Class': LANGUAGES,
  'elm:ISCEDFCode Class': ['isced-spelling', 'isced-unknown'],
  'elm:EQFLevel Class': ['level-spelling', 'level-unknown', 'level-ambiguous'],
  'elm:NQFLevel Class': ['nqf-unknown'],
  'elm:learningAchievementSpecification Class': ['instance-without-offer'],
  'elm:learningAchievementSpecification MinCount': ['instance-without-offer'],
  'elm:learningOpportunity Class': ['instance-not-described'],
  'dcterms:type Class': ['type-unknown', 'code-unknown'],
  'elm:mode Class': ['code-unknown'],
  'elm:learningSchedule Class': ['code-unknown'],
  'elm:relatedESCOSkill Class': ['skill-invalid'],
  'elm:volumeOfLearning Datatype': ['duration-spelling', 'duration-unknown'],
  'elm:duration Datatype': ['duration-spelling', 'duration-unknown'],
  'dcterms:modified Datatype': DATES,
  'elm:startDate Datatype': DATES,
  'elm:endDate Datatype': DATES,
  'elm:applicationDeadline Datatype': DATES,
  'elm:creditPoint Class': CREDITS,
  'elm:point MinCount': CREDITS,
  'elm:framework MinCount': CREDITS,
  'elm:framework Class': CREDITS,
  'elm:priceDetail Class': ['price-incomplete'],
  'elm:isPartialQualification Datatype': ['boolean-invalid'],
  'ql:isActive Datatype': ['boolean-invalid'],
  'ql:isOpenToNonEnrolled Datatype': ['boolean-invalid'],
  'ql:enrolmentCapacity Datatype': ['number-invalid'],
  'ql:enrolledLearnerCount Datatype': ['number-invalid'],
  'foaf:homepage Class': ['url-invalid'],
  'ql:registrationPortal Datatype': ['url-invalid'],
};
/** What these say depends on the property, which they name. */
const ABOUT_A_PROPERTY: ReadonlySet<string> = new Set([
  ...['missing-element', 'text-without-language', 'text-repeated', 'code-unknown', 'boolean-invalid', 'number-invalid'],
  ...[...DATES, ...LANGUAGES, 'duration-spelling', 'duration-unknown', 'url-invalid'],
]);

/** All codes of our own that some constraint may say, too. */
export const SAME_CODES: readonly FindingCode[] = [...new Set(Object.values(SAME).flat())];

/** What of our own finding is compared. */
export type OwnFinding = Pick<Finding, 'code' | 'subject' | 'path'>;

/**
 * The codes of our own findings that say of the same offers what a group of results says: by a table of constraints on
 * properties, which knows the profile and nothing beyond it.
 */
export function alsoTold(
  { path, component, places }: Pick<ShapeGroup, 'path' | 'component' | 'places'>,
  own: readonly OwnFinding[],
): readonly string[] {
  const codes: readonly string[] = (path !== null && SAME[`${path} ${component}`]) || [];
  if (codes.length === 0) return [];
  const subjects = new Set(places.map(({ subject }) => subject));
  const said = own.filter(
    (one) =>
      codes.includes(one.code) &&
      (one.subject === null || subjects.has(one.subject) || subjects.has(null)) &&
      (!ABOUT_A_PROPERTY.has(one.code) || one.path === null || one.path.includes(path ?? '')),
  );
  return [...new Set(said.map(({ code }) => code))];
}
