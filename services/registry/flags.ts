import type { RegistryProvider } from '../model/registry-facts.ts';
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

/** What a judgement rests on, as far as flags depend on it. */
export interface Grounds {
  readonly code: VerdictCode;
  readonly offer: JudgedOffer;
  readonly provider: RegistryProvider;
  /** Newest first. */
  readonly evidence: readonly Claim[];
  /** The claim that ends last. */
  readonly last: Claim | null;
  /** The offer's end lies beyond what this judgement says. */
  readonly outlasted: boolean;
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
  const severalProviders = report.providers.length > 1 && report.programmes.length > 0;
  return severalProviders || report.activities.some(({ type }) => type === 'joint programme');
}

const NO_FLAGS: readonly string[] = [];
const isObligatory = ({ filed }: Claim): boolean => filed.report.status === 'obligatory';
const isOfFormerAgency = ({ filed }: Claim): boolean => !filed.agencyRegistered;
const isInherited = ({ link }: Claim): boolean => link !== 'direct';
const isOfParent = ({ link }: Claim): boolean => link === 'parent';
const isAttendanceOnly = ({ programme }: Claim): boolean => /^attendance/i.test(programme?.assessment ?? '');
const isUncertified = ({ programme }: Claim): boolean => /^no assessment/i.test(programme?.assessment ?? '');
const isLow = ({ filed }: Claim): boolean => filed.report.flag === 'low';
const isCrossBorder = ({ filed }: Claim): boolean => filed.report.crossBorder;

function evidenceFlags(grounds: Grounds, raised: string[]): void {
  const { code, evidence, last } = grounds;
  if (evidence.length === 0) return;
  const decision = governing(evidence)?.filed.report.decision;
  raised.push(evidence.some(isObligatory) ? 'official' : 'voluntary');
  if (decision === 'positive with conditions or restrictions') raised.push('conditional');
  if (decision === 'not applicable') raised.push('no-formal-decision');
  if (last?.filed.report.validTo === null) raised.push('validity-6y-default');
  if (evidence.every(isOfFormerAgency)) raised.push('agency-no-longer-registered');
  if (evidence.every(isInherited)) raised.push('inherited');
  if (evidence.every(isOfParent)) raised.push('parent-cover');
  if (evidence.every(isAttendanceOnly)) raised.push('attendance-only');
  if (evidence.every(isUncertified)) raised.push('not-certified');
  if (evidence.every(isLow)) raised.push('low-flag');
  if (evidence.some(isCrossBorder)) raised.push('cross-border');
  if (evidence.some(isJoint)) raised.push('joint');
  if (evidence.some(isEuropeanApproach)) raised.push('european-approach');
  if (MEANING[code].qualityAssured && isUndocumented(grounds)) raised.push('delivery-country-undocumented');
}

const byOrder = (a: string, b: string): number => FLAGS.indexOf(a as Flag) - FLAGS.indexOf(b as Flag);

/**
 * The flags of a judgement, in the order of FLAGS. A caveat (`agency-no-longer-registered`, `low-flag`, `attendance-only`, …) is raised only where no piece of
 * evidence is free of it; a description (`joint`, `cross-border`) where any piece is so.
 */
export function flagsOf(grounds: Grounds): readonly string[] {
  const { code, offer, provider, evidence, last, outlasted, asOf, policy, noted } = grounds;
  if (evidence.length === 0 && noted.length === 0) return NO_FLAGS;
  const raised = [...noted];
  evidenceFlags(grounds, raised);
  if (outlasted) raised.push('expires-during-offer');
  if (MEANING[code].qualityAssured && last && asOf >= last.filed.soon) raised.push('expiring-soon');
  if (code === 'INSTITUTION_ASSURED' || code === 'INHERITED_INSTITUTION') {
    const explicit = evidence.some(({ filed }) => coversShortProvision(filed.report, policy));
    if (offer.leadsToDegree !== true && !explicit) raised.push('mc-coverage-implicit');
    if (offer.eqf === null || provider.levels.length === 0) raised.push('level-unverified');
  }
  return raised.length > 1 ? raised.sort(byOrder) : raised;
}
