import type { RegistryProgramme, RegistryProvider } from '../model/registry-facts.ts';
import type { VerdictCode } from '../model/verdict.ts';
import type { JudgedOffer } from './judged-offer.ts';
import { MEANING } from './judgement.ts';
import type { RulePolicy } from './policy.ts';
import { coversShortProvision } from './primitives.ts';
import { type Claim, governing } from './standing.ts';

/** All flags, in the order in which they are given (decision rules 3.6, and those of 3.3, 3.5 and 3.7 that have a name). */
export const FLAGS = [
  'official',
  'voluntary',
  'conditional',
  'no-formal-decision',
  'validity-6y-default',
  'expires-during-offer',
  'expiring-soon',
  'agency-no-longer-registered',
  'conflicting-results',
  'negative-candidate',
  'near-match',
  'inherited',
  'parent-cover',
  'mc-coverage-implicit',
  'level-unverified',
  'attendance-only',
  'not-certified',
  'delivery-country-undocumented',
  'cross-border',
  'joint',
  'european-approach',
  'low-flag',
  'matched-by-domain',
  'predecessor-named',
] as const;
export type Flag = (typeof FLAGS)[number];

/** European Approach for Quality Assurance of Joint Programmes. */
const GROUP_EUROPEAN_APPROACH = 499;
const EUROPEAN_APPROACH = /^european approach/i;

const INSTITUTION_LEVEL: ReadonlySet<VerdictCode> = new Set(['INSTITUTION_ASSURED', 'INHERITED_INSTITUTION']);

/** What a judgement rests on, as far as flags depend on it. */
export interface Grounds {
  readonly code: VerdictCode;
  readonly offer: JudgedOffer;
  readonly provider: RegistryProvider;
  /** Newest first. */
  readonly evidence: readonly Claim[];
  /** The claim that ends last. */
  readonly last: Claim | null;
  readonly asOf: string;
  readonly policy: RulePolicy;
  /** Found on the way: near matches, conflicts, resolution. */
  readonly noted: readonly string[];
}

/** `BE-fl` and `BE` are the same place; `UK-…` is `GB`. */
function sameCountry(delivery: string, documented: string): boolean {
  const plain = (code: string): string => (code.startsWith('UK') ? `GB${code.slice(2)}` : code);
  const [a, b] = [plain(delivery), plain(documented)];
  return a === b || a.split('-')[0] === b || b.split('-')[0] === a;
}

function isUndocumented({ offer, provider, evidence }: Grounds): boolean {
  if (offer.deliveryCountries.length === 0 || provider.countries.length === 0) return false;
  const known = [
    ...provider.countries.map(({ country }) => country),
    ...evidence.flatMap(({ programme }) => programme?.countries ?? []),
  ];
  return offer.deliveryCountries.some((delivery) => !known.some((country) => sameCountry(delivery, country)));
}

function isEuropeanApproach({ filed }: Claim): boolean {
  return filed.report.activities.some(
    ({ groupId, name }) => groupId === GROUP_EUROPEAN_APPROACH || EUROPEAN_APPROACH.test(name),
  );
}

function isJoint({ filed: { report } }: Claim): boolean {
  return report.providers.length > 1 || report.activities.some(({ type }) => type === 'joint programme');
}

function certifies(programme: RegistryProgramme | null, words: RegExp): boolean {
  return programme?.assessment != null && words.test(programme.assessment);
}

/**
 * The flags of a judgement. A caveat (`agency-no-longer-registered`, `low-flag`, `attendance-only`, …) is raised only where no piece of evidence is free of it;
 * a description (`joint`, `cross-border`) where any piece is so.
 */
export function flagsOf(grounds: Grounds): string[] {
  const { code, offer, provider, evidence, last, asOf, policy } = grounds;
  const raised = new Set<string>(grounds.noted);
  const assured = MEANING[code].qualityAssured === true;
  if (evidence.length > 0) {
    const every = (test: (claim: Claim) => boolean): boolean => evidence.every(test);
    const leading = governing(evidence)?.filed.report;
    raised.add(evidence.some(({ filed }) => filed.report.status === 'obligatory') ? 'official' : 'voluntary');
    if (leading?.decision === 'positive with conditions or restrictions') raised.add('conditional');
    if (leading?.decision === 'not applicable') raised.add('no-formal-decision');
    if (last?.filed.report.validTo === null) raised.add('validity-6y-default');
    if (every(({ filed }) => !filed.agencyRegistered)) raised.add('agency-no-longer-registered');
    if (every(({ filed }) => filed.report.flag === 'low')) raised.add('low-flag');
    if (every(({ programme }) => certifies(programme, /^attendance/i))) raised.add('attendance-only');
    if (every(({ programme }) => certifies(programme, /^no assessment/i))) raised.add('not-certified');
    if (every(({ link }) => link !== 'direct')) raised.add('inherited');
    if (every(({ link }) => link === 'parent')) raised.add('parent-cover');
    if (evidence.some(({ filed }) => filed.report.crossBorder)) raised.add('cross-border');
    if (evidence.some(isJoint)) raised.add('joint');
    if (evidence.some(isEuropeanApproach)) raised.add('european-approach');
    if (assured && isUndocumented(grounds)) raised.add('delivery-country-undocumented');
  }
  if (assured && last) {
    if (asOf >= last.filed.soon) raised.add('expiring-soon');
    if (offer.ends !== null && offer.ends > last.filed.end) raised.add('expires-during-offer');
  }
  if (INSTITUTION_LEVEL.has(code)) {
    const explicit = evidence.some(({ filed }) => coversShortProvision(filed.report, policy));
    if (offer.leadsToDegree !== true && !explicit) raised.add('mc-coverage-implicit');
    if (offer.eqf === null || provider.levels.length === 0) raised.add('level-unverified');
  }
  return raised.size === 0 ? [] : FLAGS.filter((flag) => raised.has(flag));
}
