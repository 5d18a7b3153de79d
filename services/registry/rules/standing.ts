import type { Day } from '../../model/day.ts';
import type { RegistryProgramme } from '../../model/registry-facts.ts';
import type { VerdictState } from '../../model/verdict.ts';
import type { FiledReport } from './facts-index.ts';
import type { RulePolicy } from './policy.ts';
import type { Link } from './relations.ts';
import { isAccepted, reportState } from './report-state.ts';
import { earlier } from './turning-days.ts';

/**
 * How sure it is that a report is about what is judged.
 * - `certain`: an agency's identifier says so, or it is a review of the institution itself;
 * - `strong`: title, level and credits are known and equal;
 * - `weak`: only the title says so, and nothing contradicts it.
 * Only the first two may lead to a no (docs/rules.md 3.5, no. 4).
 */
export type Strength = 'certain' | 'strong' | 'weak';
const WEIGHT = { certain: 3, strong: 2, weak: 1 } as const;

/** One report as the answer to one question: about the offer, or about its provider. */
export interface Claim {
  readonly filed: FiledReport;
  readonly link: Link;
  readonly strength: Strength;
  readonly programme: RegistryProgramme | null;
}

/** What the reports on one question come to on one day. Lists are newest first. */
export interface Standing {
  /** Reports that are current and speak for it, without a later decision against them. */
  readonly accepted: readonly Claim[];
  /** The current decision that says no, on the provider or its own programme, where it is the one that counts. */
  readonly negative: Claim | null;
  /** True where a current decision says no, but may be about something else of the same title. */
  readonly weakNegative: boolean;
  /** True where the decision that counts among linked institutions says no. On its own it makes nothing false. */
  readonly inheritedNegative: boolean;
  /** True where current decisions contradict each other. */
  readonly conflicting: boolean;
  /** Contrary decisions of one day. Neither counts. */
  readonly setAside: readonly Claim[];
  readonly lapsed: readonly Claim[];
  readonly future: readonly Claim[];
  /** The first later day on which this may differ. */
  readonly due: Day | null;
}

type Decision = Omit<Standing, 'lapsed' | 'future' | 'due' | 'inheritedNegative'>;

const NO_CLAIMS: readonly Claim[] = [];
const UNDECIDED: Decision = {
  accepted: NO_CLAIMS,
  negative: null,
  weakNegative: false,
  conflicting: false,
  setAside: NO_CLAIMS,
};
const SILENT: Standing = { ...UNDECIDED, inheritedNegative: false, lapsed: [], future: [], due: null };

const isDirect = ({ link }: Claim): boolean => link === 'direct';
const isObligatory = ({ filed }: Claim): boolean => filed.report.status === 'obligatory';
const isNegative = ({ filed }: Claim): boolean => filed.report.decision === 'negative';
/**
 * True for reports of the provider, or of those whose place it took. Only these are mentioned after they ended or
 * before they begin (docs/rules.md 3.5, no. 13 and 14).
 */
const isItsOwn = ({ link }: Claim): boolean => link === 'direct' || link === 'succeeded' || link === 'absorbed';

/**
 * Weighs the claims on one question; they must be newest first (docs/rules.md 3.5).
 * - The latest current decision counts. A direct one goes before inherited ones.
 * - A voluntary no never outranks a current yes of the obligatory system.
 * - A no that may be about something else says nothing on its own.
 * - A report that a later decision silences is no evidence.
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
    // A report that says neither yes nor no can only silence earlier ones, and only on the same programme.
    if (!accepted && report.decision !== 'negative' && claim.programme === null) continue;
    switch (reportState(report.validFrom, end, asOf)) {
      case 'current':
        current.push(claim);
        if (accepted && report.status === 'obligatory') obligatory = true;
        due = earlier(due, after);
        break;
      case 'future':
        if (accepted && isItsOwn(claim)) future.push(claim);
        due = earlier(due, report.validFrom);
        break;
      case 'expired':
        if (accepted && isItsOwn(claim)) lapsed.push(claim);
        break;
    }
  }
  const { accepted, negative, weakNegative, conflicting, inheritedNegative, setAside } = decide(
    current,
    obligatory,
    policy,
  );
  return { accepted, negative, weakNegative, conflicting, inheritedNegative, setAside, lapsed, future, due };
}

/**
 * Reports that name the provider decide. Inherited ones count only where those say nothing, and they never make
 * anything false.
 */
function decide(
  current: readonly Claim[],
  obligatory: boolean,
  policy: RulePolicy,
): Decision & Pick<Standing, 'inheritedNegative'> {
  if (current.length === 0) return SILENT;
  if (current.every(isDirect)) return { ...decideAlike(current, obligatory, policy), inheritedNegative: false };
  const direct = decideAlike(current.filter(isDirect), obligatory, policy);
  // A newer report on the provider that decides nothing silences inherited ones, too.
  const isUndecided = (claim: Claim): boolean => !isNegative(claim) && !isAccepted(claim.filed.report, policy);
  const inherited = decideAlike(
    current.filter((claim) => !isDirect(claim) || isUndecided(claim)),
    obligatory,
    policy,
  );
  const inheritedNegative = inherited.negative !== null;
  const conflicting =
    direct.conflicting ||
    inherited.conflicting ||
    (direct.negative !== null && inherited.accepted.length > 0) ||
    (direct.accepted.length > 0 && inheritedNegative);
  return {
    accepted: direct.accepted.length > 0 || direct.negative !== null ? direct.accepted : inherited.accepted,
    negative: direct.negative,
    weakNegative: direct.weakNegative || inherited.weakNegative,
    conflicting,
    setAside: [...direct.setAside, ...inherited.setAside],
    inheritedNegative,
  };
}

/** Which of two contrary decisions of one day outranks the other; null where neither does. */
function prevailing(no: Claim, yes: Claim): Claim | null {
  if (no.strength === 'weak') return yes.strength === 'weak' ? null : yes;
  const isSurer = isObligatory(no) && (!isObligatory(yes) || WEIGHT[yes.strength] < WEIGHT[no.strength]);
  return isSurer ? no : null;
}

/** True where a newer yes takes away an older no that is sure of what it is about. */
function isDefeated(no: Claim, newer: readonly Claim[]): boolean {
  if (newer.length === 0) return false;
  // About the institution the latest report decides. About a programme it may be one of the same title, so it must be
  // as sure as the no.
  if (no.programme === null || !isObligatory(no)) return true;
  return newer.some((yes) => isObligatory(yes) && WEIGHT[yes.strength] >= WEIGHT[no.strength]);
}

/**
 * Decides among current claims of the same kind (all direct, or all inherited), newest first, one day after the other.
 */
function decideAlike(current: readonly Claim[], obligatory: boolean, policy: RulePolicy): Decision {
  if (current.length === 0) return UNDECIDED;
  const accepted: Claim[] = [];
  const setAside: Claim[] = [];
  let negative: Claim | null = null;
  let weakNegative = false;
  let conflicting = false;
  let silenced = 0;
  for (let at = 0, next = 0; at < current.length; at = next) {
    const day = current[at]?.filed.report.validFrom;
    while (current[next]?.filed.report.validFrom === day) next++;
    const ofDay = next - at === 1 && at === 0 && next === current.length ? current : current.slice(at, next);
    const said = ofDay.filter((claim) => isNegative(claim) || isAccepted(claim.filed.report, policy));
    const outranked = said.filter((claim) => isNegative(claim) && !isObligatory(claim) && obligatory);
    if (outranked.length > 0) conflicting = true;
    const no = said.filter((claim) => isNegative(claim) && !outranked.includes(claim));
    const yes = said.filter((claim) => !isNegative(claim));
    const without = no.length > 0 && yes.length > 0 ? contraryOf(no, yes) : NOTHING_CONTRARY;
    if (without.conflicting) conflicting = true;
    for (const claim of without.setAside) setAside.push(claim);
    if (negative && yes.length > 0) conflicting = true;
    const newer = [...accepted];
    for (const claim of yes) if (!without.lost.has(claim) && WEIGHT[claim.strength] > silenced) accepted.push(claim);
    for (const claim of no) {
      if (without.lost.has(claim)) continue;
      silenced = Math.max(silenced, WEIGHT[claim.strength]);
      if (claim.strength === 'weak') weakNegative ||= newer.length === 0;
      else if (!isDefeated(claim, newer)) {
        negative ??= claim;
        if (newer.length > 0) conflicting = true;
      } else if (isObligatory(claim) && !newer.some(isObligatory)) conflicting = true;
    }
    for (const claim of ofDay) if (!said.includes(claim)) silenced = Math.max(silenced, WEIGHT[claim.strength]);
  }
  return { accepted: negative ? NO_CLAIMS : accepted, negative, weakNegative, conflicting, setAside };
}

interface Contrary {
  readonly conflicting: boolean;
  /** Claims that do not count, because of each other or because another one outranks them. */
  readonly lost: ReadonlySet<Claim>;
  readonly setAside: readonly Claim[];
}
const NOTHING_CONTRARY: Contrary = { conflicting: false, lost: new Set(), setAside: [] };

/** Contrary decisions of one day set each other aside, unless one outranks the other. */
function contraryOf(no: readonly Claim[], yes: readonly Claim[]): Contrary {
  const lost = new Set<Claim>();
  const aside = new Set<Claim>();
  let conflicting = false;
  for (const claim of no) {
    for (const other of yes) {
      const prevails = prevailing(claim, other);
      // A no that may be about something else gives way to a surer yes and stays what it is: a candidate.
      if (prevails === other) continue;
      conflicting = true;
      lost.add(other);
      if (prevails === claim) continue;
      lost.add(claim);
      aside.add(claim).add(other);
    }
  }
  return { conflicting, lost, setAside: [...no, ...yes].filter((claim) => aside.has(claim)) };
}

/**
 * True where the approval comes with conditions: in all reports, or in the newest formal decision of the obligatory
 * system.
 */
export function isConditional(accepted: readonly Claim[]): boolean {
  if (accepted.length === 0) return false;
  const formal = accepted.find((claim) => isObligatory(claim) && claim.filed.report.decision !== 'not applicable');
  const hasConditions = ({ filed }: Claim): boolean =>
    filed.report.decision === 'positive with conditions or restrictions';
  return accepted.every(hasConditions) || (formal !== undefined && hasConditions(formal));
}

/** The state of a standing in one word, and the claims that it rests on. */
export function summarise(standing: Standing): { state: VerdictState; claims: readonly Claim[] } {
  if (standing.negative) return { state: 'negative', claims: [standing.negative] };
  if (standing.accepted.length > 0) {
    return { state: isConditional(standing.accepted) ? 'conditional' : 'current', claims: standing.accepted };
  }
  if (standing.lapsed.length > 0) return { state: 'lapsed', claims: standing.lapsed };
  if (standing.future.length > 0) return { state: 'future', claims: standing.future };
  return { state: 'none-found', claims: NO_CLAIMS };
}
