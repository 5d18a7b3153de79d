import type { Day } from '../../model/day.ts';
import type { Judgement } from './judgement.ts';
import { groupOf } from './report-state.ts';
import { type Claim, isConditional } from './standing.ts';

/** The reports that a judgement rests on, with everything that can be said of them whatever is judged. */
export interface Support {
  /** Newest first. */
  readonly claims: readonly Claim[];
  readonly ids: readonly number[];
  /** Last valid day of the report that ends last. */
  readonly end: Day | null;
  /** The first day on which that end is near. */
  readonly soon: Day | null;
  readonly status: Judgement['status'];
  /** The links by which reports are inherited; empty where every report names the provider itself. */
  readonly via: readonly string[];
  /** Flags that depend on these reports alone, in the order of FLAGS. */
  readonly flags: readonly string[];
}

/** DEQAR group 499, European Approach for Quality Assurance of Joint Programmes. */
const GROUP_EUROPEAN_APPROACH = 499;
const EUROPEAN_APPROACH = /^european approach/i;

/** No evidence. */
export const NO_SUPPORT: Support = { claims: [], ids: [], end: null, soon: null, status: null, via: [], flags: [] };

/** True for a report that names the provider itself. */
export const isDirect = ({ link }: Claim): boolean => link === 'direct';
const isInherited = (claim: Claim): boolean => !isDirect(claim);

function lastOf(claims: readonly Claim[]): Claim | null {
  let last: Claim | null = null;
  for (const claim of claims) if (last === null || claim.filed.end > last.filed.end) last = claim;
  return last;
}

function statusOf(claims: readonly Claim[]): Judgement['status'] {
  const [first] = claims;
  if (!first) return null;
  const { status } = first.filed.report;
  return claims.every(({ filed }) => filed.report.status === status) ? status : 'mixed';
}

const isObligatory = ({ filed }: Claim): boolean => filed.report.status === 'obligatory';
const isOfFormerAgency = ({ filed }: Claim): boolean => !filed.agencyRegistered;
const isOfParent = ({ link }: Claim): boolean => link === 'parent';
const isAttendanceOnly = ({ programme }: Claim): boolean => /^attendance/i.test(programme?.assessment ?? '');
const isUncertified = ({ programme }: Claim): boolean => /^no assessment/i.test(programme?.assessment ?? '');
const isLow = ({ filed }: Claim): boolean => filed.report.flag === 'low';
const isCrossBorder = ({ filed }: Claim): boolean => filed.report.crossBorder;

function isJoint({ filed: { report } }: Claim): boolean {
  const severalProviders = report.providers.length > 1 && report.programmes.length > 0;
  return severalProviders || report.activities.some(({ type }) => type === 'joint programme');
}

function isEuropeanApproach({ filed: { report } }: Claim): boolean {
  return report.activities.some(
    (activity) => groupOf(report, activity) === GROUP_EUROPEAN_APPROACH || EUROPEAN_APPROACH.test(activity.name),
  );
}

const isInformal = ({ filed }: Claim): boolean => filed.report.decision === 'not applicable';
const isOfAssumedEnd = ({ filed }: Claim): boolean => filed.report.validTo === null;

/**
 * Flags of the evidence. A caveat (`agency-no-longer-registered`, `low-flag`, `attendance-only`, …) is raised only
 * where no report is free of it. A description (`joint`, `cross-border`) is raised where any report is so.
 */
function flagsOf(claims: readonly Claim[]): string[] {
  const flags = [claims.some(isObligatory) ? 'official' : 'voluntary'];
  if (isConditional(claims)) flags.push('conditional');
  if (claims.every(isInformal)) flags.push('no-formal-decision');
  if (claims.every(isOfAssumedEnd)) flags.push('validity-6y-default');
  if (claims.every(isOfFormerAgency)) flags.push('agency-no-longer-registered');
  if (claims.every(isInherited)) flags.push('inherited');
  if (claims.every(isOfParent)) flags.push('parent-cover');
  if (claims.every(isAttendanceOnly)) flags.push('attendance-only');
  if (claims.every(isUncertified)) flags.push('not-certified');
  if (claims.some(isCrossBorder)) flags.push('cross-border');
  if (claims.some(isJoint)) flags.push('joint');
  if (claims.some(isEuropeanApproach)) flags.push('european-approach');
  if (claims.every(isLow)) flags.push('low-flag');
  return flags;
}

/** Takes claims as evidence; they must be newest first. */
export function supportOf(claims: readonly Claim[]): Support {
  if (claims.length === 0) return NO_SUPPORT;
  const last = lastOf(claims);
  return {
    claims,
    ids: claims.map(({ filed }) => filed.report.id),
    end: last?.filed.end ?? null,
    soon: last?.filed.soon ?? null,
    status: statusOf(claims),
    via: [...new Set(claims.filter(isInherited).map(({ link }) => link))].sort(),
    flags: flagsOf(claims),
  };
}
