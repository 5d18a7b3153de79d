import { dialectOf } from '../../dialect.ts';

const extension = (name: string, member = name) => `extensions:${name}Extension/${member}`;

/** What edubadges calls the elements of an offer. */
export const EDUBADGES_DIALECT = dialectOf({
  title: 'name',
  type: 'typeBadgeClass',
  setting: 'formal',
  publisher: 'issuer/faculty/institution',
  providedBy: 'issuer/faculty/institution',
  identifier: 'entityId',
  legalName: 'name_english',
  location: `issuer/${extension('InstitutionCountry')}`,
  eqf: extension('EQF'),
  isced: extension('EducationProgramIdentifier'),
  credits: extension('ECTS'),
  points: extension('ECTS'),
  workload: extension('StudyLoad'),
  language: extension('Language'),
  outcome: extension('LearningOutcome'),
  escoSkill: 'alignment',
  mode: 'participation',
  assessment: 'assessmentType',
  supervision: 'assessmentSupervised',
  identityCheck: 'assessmentIdVerified',
  grading: `issuer/${extension('GradingTable', 'GradingTableURL')}`,
  accreditation: 'qualityAssuranceName',
  landingPage: 'qualityAssuranceUrl',
  homepage: 'id',
  active: 'archived',
  learnerGroup: 'award_allowed_institutions',
  who: 'award_allowed_institutions',
});
