/**
 * What a record can say, in names of our own. Readers of all formats fill the same draft, and findings name an element
 * as the record's format does (`Dialect`). A path is one such name, or several with `/` between.
 */
export const ELEMENTS = [
  'title',
  'description',
  'otherTitle',
  'teaser',
  'image',
  'category',
  'type',
  'setting',
  'publisher',
  'providedBy',
  'awardingBody',
  'identifier',
  'sameAs',
  'legalName',
  'location',
  'region',
  'alliance',
  'eqf',
  'nqf',
  'isced',
  'credits',
  'points',
  'framework',
  'workload',
  'duration',
  'language',
  'instance',
  'instanceLanguage',
  'start',
  'end',
  'deadline',
  'enrolment',
  'opens',
  'closes',
  'seats',
  'seatsLeft',
  'enrolled',
  'waiting',
  'status',
  'load',
  'scheduleNote',
  'session',
  'pace',
  'hoursAWeek',
  'synchronousShare',
  'times',
  'subtitles',
  'accessibility',
  'mode',
  'price',
  'covers',
  'payer',
  'condition',
  'label',
  'period',
  'address',
  'city',
  'funding',
  'homepage',
  'registration',
  'outcome',
  'escoSkill',
  'otherSkill',
  'note',
  'outcomeSummary',
  'partial',
  'partOf',
  'parts',
  'grading',
  'entryRequirement',
  'entryOffer',
  'entryLanguage',
  'languageTaught',
  'cefr',
  'credential',
  'credentialFormat',
  'assessment',
  'supervision',
  'identityCheck',
  'accreditation',
  'accreditor',
  'landingPage',
  'expiry',
  'licence',
  'active',
  'modified',
  'learnerGroup',
  'who',
  'openToOthers',
  'studentsOf',
] as const;
/** The name of an element of a record. */
export type Element = (typeof ELEMENTS)[number];

/** What elements are called in a format. Findings use these names, so that a provider finds the place. */
export interface Dialect {
  /** A path of elements in the names of the format. Anything that is no element of ours stays as it is. */
  path(elements: string): string;
}

/** Makes a dialect from its words. What the format has no place for keeps our own name. */
export function dialectOf(words: Readonly<Partial<Record<Element, string>>>): Dialect {
  const named = new Map<string, string>(Object.entries(words));
  return {
    path: (elements) =>
      elements
        .split('/')
        .map((step) => named.get(step) ?? step)
        .join('/'),
  };
}

/** Our own names, unchanged. */
export const OWN_NAMES: Dialect = { path: (elements) => elements };
