// Closed lists without the schemas that are made of them, so that a browser can load them, too.

export const KINDS = ['short-programme', 'course', 'module', 'programme', 'mooc', 'challenge', 'other'] as const;
export const MICRO_CREDENTIAL = ['yes', 'likely', 'unknown', 'no'] as const;
export const OPEN_TO = ['anyone', 'alliance', 'own-students', 'restricted', 'unknown'] as const;
export const SETTINGS = ['formal', 'non-formal'] as const;
export const CREDENTIAL_FORMS = [
  'assessed-certificate',
  'attendance-certificate',
  'digital-credential',
  'open-badge',
  'transcript',
  'none',
  'unknown',
] as const;

/** Types of assessment, as ELM's list tells them apart. */
export const ASSESSMENT_TYPES = [
  'written-examination',
  'oral-examination',
  'practical-assessment',
  'project-work',
  'portfolio',
  'continuous-evaluation',
  'marked-assignment',
  'quiz',
  'problem-based-learning',
  'group-performance',
  'artefact-assessment',
  'peer-assessment',
  'peer-review',
  'level-of-attendance',
  'presentation',
  'self-assessment',
  'guided-self-assessment',
] as const;
/** What sources state of quality assurance, by its kind. */
export const QA_KINDS = [
  'internal',
  'external-esg',
  'external-vet',
  'state-licence',
  'funding-approval',
  'management-system',
  'professional-or-employer',
  'platform',
  'peer-review',
  'other',
] as const;
/** Levels of the Common European Framework of Reference for Languages. */
export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
/** When in the week an instance takes place. */
export const TIMES = ['daytime', 'evening', 'weekend', 'self-paced'] as const;
/** Days of the week, from Monday. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** What providers state about the accessibility of an instance. */
export const ACCESSIBLE = ['captions', 'sign-language', 'step-free', 'screen-reader', 'other'] as const;

/** Where the skills of an offer are from. */
export const SKILL_BASES = ['stated', 'inferred'] as const;

/** The codes of the rule set `esg2015-deqar@3` in order of precedence (docs/rules.md 3.5). */
export const VERDICT_CODES = [
  'OUT_OF_SCOPE',
  'PROVIDER_NOT_FOUND',
  'PROVIDER_AMBIGUOUS',
  'PROVIDER_CLOSED',
  'NEGATIVE_PROGRAMME',
  'PROGRAMME_ASSURED',
  'INHERITED_PROGRAMME',
  'COMPONENT_OF_ASSURED_PROGRAMME',
  'NEGATIVE_INSTITUTION',
  'LEVEL_NOT_COVERED',
  'INSTITUTION_ASSURED',
  'INHERITED_INSTITUTION',
  'PARTIAL_INHERITANCE_ONLY',
  'EXPIRED',
  'NOT_YET_VALID',
  'NOT_COVERED',
  'PENDING_EQAR_CHECK',
  'NO_REPORTS',
] as const;
