import type { Day } from '../model/day.ts';
import type { RegistryProgramme } from '../model/registry-facts.ts';
import type { VerdictState } from '../model/verdict.ts';
import { earlier } from './due.ts';
import type { FiledReport } from './facts-index.ts';
import type { RulePolicy } from './policy.ts';
import { isAccepted, reportState } from './primitives.ts';
import type { Link } from './relations.ts';

/**
 * How sure it is that a report speaks of what is judged. `certain`: an agency's identifier, or a review of the institution itself; `strong`: title, level and
 * credits known and equal; `weak`: the title alone, nothing against it. Only the first two may say no (decision rules 3.5 no. 4).
 */
export type Strength = 'certain' | 'strong' | 'weak';
const WEIGHT = { certain: 3, strong: 2, weak: 1 } as const;

/** One report as it bears on one question. */
export interface Claim {
  readonly filed: FiledReport;
  readonly link: Link;
  readonly strength: Strength;
  readonly programme: RegistryProgramme | null;
}

/** What the reports on one question come to on one day. Lists are newest first. */
export interface Standing {
  /** Current and in favour, and no later decision stands against them. */
  readonly accepted: readonly Claim[];
  /** The current decision that says no, where it is the one that counts. */
  readonly negative: Claim | null;
  /** A current negative decision that may be about something else of the same title. */
  readonly weakNegative: boolean;
  /** Current decisions contradict each other. */
  readonly conflicting: boolean;
  readonly lapsed: readonly Claim[];
  readonly future: readonly Claim[];
  /** First later day on which this may differ. */
  readonly due: Day | null;
}

const SILENT: Standing = {
  accepted: [],
  negative: null,
  weakNegative: false,
  conflicting: false,
  lapsed: [],
  future: [],
  due: null,
};
const NO_CLAIMS: readonly Claim[] = [];

/**
 * Weighs claims (newest first) on one question: the latest current decision counts, but a voluntary negative one never outranks a current favourable one of the
 * obligatory system, and one that may be about something else says nothing on its own. What a later negative decision supersedes is no evidence any more.
 */
export function weigh(claims: readonly Claim[], asOf: Day, policy: RulePolicy): Standing {
  if (claims.length === 0) return SILENT;
  const current: Claim[] = [];
  const lapsed: Claim[] = [];
  const future: Claim[] = [];
  let due: Day | null = null;
  let obligatory = false;
  for (const claim of claims) {
    const { report, end, after } = claim.filed;
    const accepted = isAccepted(report, policy);
    if (!accepted && report.decision !== 'negative') continue;
    switch (reportState(report.validFrom, end, asOf)) {
      case 'current':
        current.push(claim);
        if (accepted && report.status === 'obligatory') obligatory = true;
        due = earlier(due, after);
        break;
      case 'future':
        if (accepted) future.push(claim);
        due = earlier(due, report.validFrom);
        break;
      case 'expired':
        if (accepted) lapsed.push(claim);
        break;
    }
  }
  const { accepted, negative, weakNegative, conflicting } = decide(current, obligatory);
  return { accepted, negative, weakNegative, conflicting, lapsed, future, due };
}

type Decision = Pick<Standing, 'accepted' | 'negative' | 'weakNegative' | 'conflicting'>;

function decide(current: readonly Claim[], obligatory: boolean): Decision {
  const accepted: Claim[] = [];
  let negative: Claim | null = null;
  let weakNegative = false;
  let conflicting = false;
  let supersedes = 0;
  for (const claim of current) {
    const { report } = claim.filed;
    if (report.decision !== 'negative') {
      if (WEIGHT[claim.strength] > supersedes) accepted.push(claim);
      if (negative) conflicting = true;
      continue;
    }
    if (report.status === 'voluntary' && obligatory) {
      conflicting = true;
      continue;
    }
    supersedes = Math.max(supersedes, WEIGHT[claim.strength]);
    if (claim.strength === 'weak') weakNegative = true;
    else if (accepted.length === 0) negative ??= claim;
    else if (report.status === 'obligatory' && accepted.every(({ filed }) => filed.report.status === 'voluntary')) {
      conflicting = true;
    }
  }
  return { accepted: negative ? [] : accepted, negative, weakNegative, conflicting };
}

/** The latest formal decision in favour, else the latest evaluation without one. */
export function governing(accepted: readonly Claim[]): Claim | undefined {
  return accepted.find(({ filed }) => filed.report.decision !== 'not applicable') ?? accepted[0];
}

/** The claims that a standing rests on, and its state in one word. */
export function summarise(standing: Standing): { state: VerdictState; claims: readonly Claim[] } {
  if (standing.negative) return { state: 'negative', claims: [standing.negative] };
  if (standing.accepted.length > 0) {
    const conditional =
      governing(standing.accepted)?.filed.report.decision === 'positive with conditions or restrictions';
    return { state: conditional ? 'conditional' : 'current', claims: standing.accepted };
  }
  if (standing.lapsed.length > 0) return { state: 'lapsed', claims: standing.lapsed };
  if (standing.future.length > 0) return { state: 'future', claims: standing.future };
  return { state: 'none-found', claims: NO_CLAIMS };
}
