import type { VerdictAt } from '../registry/verdict/verdict-at.ts';
import type { CountedOffer } from './covered-offer.ts';
import type { Row } from './table.ts';

/**
 * The columns of a file that an agency uploads to DEQAR, in the order of EQAR's own examples, as far as they belong to one
 * programme of one institution.
 */
export const SUBMISSION_COLUMNS = [
  'agency',
  'contributing_agencies[1]',
  'local_identifier',
  'activities[1].id',
  'status',
  'decision',
  'summary',
  'valid_from',
  'valid_to',
  'date_format',
  'file[1].original_location',
  'file[1].display_name',
  'file[1].report_language[1]',
  'institution[1].deqar_id',
  'programme[1].identifier[1]',
  'programme[1].name_primary',
  'programme[1].qualification_primary',
  'programme[1].name_alternative[1]',
  'programme[1].qf_ehea_level',
  'programme[1].nqf_level',
  'programme[1].degree_outcome',
  'programme[1].workload_ects',
  'programme[1].assessment_certification',
  'programme[1].learning_outcome[1]',
  'programme[1].learning_outcome[2]',
  'programme[1].learning_outcome[3]',
  'programme[1].field_study',
  'other_comment',
] as const;
type SubmissionColumn = (typeof SUBMISSION_COLUMNS)[number];

/** What DEQAR asks for and only the agency, or the provider, can say. */
const NEEDED: readonly SubmissionColumn[] = [
  'activities[1].id',
  'status',
  'decision',
  'valid_from',
  'file[1].original_location',
  'file[1].report_language[1]',
  'institution[1].deqar_id',
  'programme[1].name_primary',
  'programme[1].qf_ehea_level',
  'programme[1].workload_ects',
  'programme[1].assessment_certification',
];

/** A degree has at least so many credits (docs/rules.md 2.7.1). */
const DEGREE_FROM_ECTS = 60;
/** EQF 5 is the short cycle, which DEQAR numbers 0. */
const SHORT_CYCLE_EQF = 5;
const LAST_EQF = 8;
const CERTIFICATION: Readonly<Record<string, string>> = { 'attendance-certificate': '1', 'assessed-certificate': '2' };
const DEQAR_ID = /^DEQARINST/;
const OUTCOMES = [0, 1, 2] as const;

/**
 * True for a micro-credential at an institution that is known to the register, of which no report names it as a programme.
 */
export function isUnlisted({ judgement, record, judged }: VerdictAt, { microCredential }: CountedOffer): boolean {
  const isMicro = microCredential === 'yes' || microCredential === 'likely';
  const isSmall = judged.ects === null || judged.ects < DEGREE_FROM_ECTS;
  return (
    isMicro &&
    isSmall &&
    record.content.leadsToDegree !== true &&
    judgement.subject !== null &&
    judgement.offer.state === 'none-found' &&
    judgement.code !== 'PROVIDER_CLOSED'
  );
}

/**
 * What an agency would upload for a micro-credential that it reviews: what the source states, with everything else left
 * empty. `other_comment` names what has to be filled in, and where the offer is. The agency itself is not said here.
 */
export function submissionRow({ record, index, judgement }: VerdictAt): Row {
  const { content } = record;
  const { title, ects, eqf, credential, skills, isced, level } = content;
  const institution = judgement.subject?.registryId ?? '';
  const isOther = index.providers.get(institution)?.otherProvider === true;
  const titles = [...new Set([title.en, ...Object.values(title)].filter((one) => one !== undefined))];
  const stated = skills.filter(({ basis }) => basis === 'stated').map(({ uri }) => uri);
  const isWhole = ects !== null && Number.isInteger(ects) && ects > 0;
  const filled: Partial<Record<SubmissionColumn, string>> = {
    // Only this status is allowed for those who may not award degrees.
    ...(isOther ? { status: 'voluntary' } : {}),
    date_format: '%Y-%m-%d',
    'institution[1].deqar_id': DEQAR_ID.test(institution) ? institution : '',
    'programme[1].name_primary': titles[0] ?? '',
    'programme[1].qualification_primary': content.microCredential.providerTerm ?? '',
    'programme[1].name_alternative[1]': titles[1] ?? '',
    'programme[1].qf_ehea_level':
      eqf !== null && eqf >= SHORT_CYCLE_EQF && eqf <= LAST_EQF ? String(eqf - SHORT_CYCLE_EQF) : '',
    'programme[1].nqf_level': level.nqf[0]?.label ?? '',
    'programme[1].degree_outcome': 'no',
    'programme[1].workload_ects': isWhole ? String(ects) : '',
    'programme[1].assessment_certification': CERTIFICATION[credential.form] ?? '',
    'programme[1].field_study': isced[0] ?? '',
    ...Object.fromEntries(OUTCOMES.map((at) => [`programme[1].learning_outcome[${at + 1}]`, stated[at] ?? ''])),
  };
  const missing = NEEDED.filter((column) => !filled[column]);
  const notes = [
    `To be filled in: ${missing.join(', ')}.`,
    ...(ects !== null && !isWhole ? [`The source states ${ects} ECTS; only whole numbers can be submitted.`] : []),
    // Because a micro-credential in DEQAR has a “no” there, we write it where no source said so, too, and tell that.
    ...(content.leadsToDegree === null
      ? ['The source does not say whether it leads to a degree: see degree_outcome.']
      : []),
    `Found as ${content.homepage ?? content.iri ?? record.id}.`,
  ];
  return Object.fromEntries(
    SUBMISSION_COLUMNS.map((column) => [column, column === 'other_comment' ? notes.join(' ') : (filled[column] ?? '')]),
  );
}
