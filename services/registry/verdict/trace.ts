import { VERDICT_CODES } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import { ownNumber } from '../../model/register-key.ts';
import type { VerdictCode } from '../../model/verdict.ts';
import type { FactsIndex } from '../rules/facts-index.ts';
import { withHeld } from '../rules/held.ts';
import { judge } from '../rules/judge.ts';
import type { JudgedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';
import { type Contradiction, contradictions, matchComponents, matchOffer } from '../rules/match.ts';
import { DEFAULT_POLICY, type RulePolicy } from '../rules/policy.ts';
import { type LinkedReport, reviewsOf } from '../rules/provider-reviews.ts';
import type { Link } from '../rules/relations.ts';
import { isAccepted, isInstitutionWide, reportState, type Use } from '../rules/report-state.ts';
import { nameOfRegister } from './verdict.ts';

/** Because a trace is for people, reports beyond this many are only counted. */
const REPORTS_AT_MOST = 200;

/** One report and what it meant for the judgement. */
export interface TracedReport {
  /** The number that its register gives it, and that register. */
  readonly id: number;
  readonly registry: string;
  /** Under which the facts hold it. */
  readonly key: number;
  readonly url: string;
  readonly link: Link;
  readonly use: Use;
  readonly decision: string;
  readonly status: string;
  readonly validFrom: Day;
  readonly end: Day;
  readonly endStated: boolean;
  readonly state: 'future' | 'current' | 'expired';
  readonly accepted: boolean;
  readonly institutionWide: boolean;
  /** By what its programme is the offer; null where it is not. */
  readonly match: 'identifier' | 'title+level+credits' | 'title' | null;
  /** True where a programme of it is one that the offer is stated to be part of. */
  readonly component: boolean;
  /** What differs although the title is the same. */
  readonly contradictions: readonly Contradiction[];
}

/** The whole reasoning for one offer on one day. */
export interface Trace {
  readonly judgement: Judgement;
  readonly policy: RulePolicy;
  /** The codes that come earlier in the order and did not apply. */
  readonly passed: readonly VerdictCode[];
  readonly reports: readonly TracedReport[];
  readonly reportsLeftOut: number;
}

const MATCHES = { certain: 'identifier', strong: 'title+level+credits', weak: 'title' } as const;

/** Judges again and says how: each report that was looked at, and why it counted or did not. */
export function traceOf(offer: JudgedOffer, index: FactsIndex, asOf: Day, policy: RulePolicy = DEFAULT_POLICY): Trace {
  const judgement = judge(offer, index, asOf, policy);
  const passed = VERDICT_CODES.slice(0, VERDICT_CODES.indexOf(judgement.code));
  const provider = judgement.subject ? index.providers.get(judgement.subject.registryId) : undefined;
  if (!provider) return { judgement, policy, passed, reports: [], reportsLeftOut: 0 };

  const reviews = reviewsOf(provider, index, policy, asOf);
  const match = matchOffer(offer, reviews);
  const { claims } = withHeld(match.claims, offer, index, policy);
  const strengths = new Map(claims.map(({ filed, strength }) => [filed.report.id, strength]));
  const components = new Set(matchComponents(offer, reviews).map(({ filed }) => filed.report.id));
  const near = new Map(match.near.map(({ filed, programme }) => [filed.report.id, contradictions(offer, programme)]));
  const describe = ({ filed, link }: LinkedReport): TracedReport => {
    const { report, end, use } = filed;
    const strength = strengths.get(report.id);
    return {
      id: ownNumber(report.id),
      registry: nameOfRegister(report.id, index),
      key: report.id,
      url: report.url,
      link,
      use,
      decision: report.decision,
      status: report.status,
      validFrom: report.validFrom,
      end,
      endStated: report.validTo !== null,
      state: reportState(report.validFrom, end, asOf),
      accepted: isAccepted(report, policy),
      institutionWide: isInstitutionWide(report, policy),
      match: strength ? MATCHES[strength] : null,
      component: components.has(report.id),
      contradictions: near.get(report.id) ?? [],
    };
  };
  const linked = [...reviews.usable, ...reviews.pending, ...reviews.dropped];
  return {
    judgement,
    policy,
    passed,
    reports: linked.slice(0, REPORTS_AT_MOST).map(describe),
    reportsLeftOut: Math.max(0, linked.length - REPORTS_AT_MOST),
  };
}
