import type { Day } from '../../model/day.ts';
import { ownNumber } from '../../model/register-key.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import type { VerdictCode } from '../../model/verdict.ts';
import type { FactsIndex } from '../rules/facts-index.ts';
import { judge, levelIsCovered, weighOffer } from '../rules/judge.ts';
import type { JudgedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';
import { LOWEST_EQF, type RulePolicy } from '../rules/policy.ts';
import { type LinkedReport, reviewsOf } from '../rules/provider-reviews.ts';
import { type Answering, type Known, whoAnswers } from '../rules/resolve.ts';
import type { Claim } from '../rules/standing.ts';
import { isDirect } from '../rules/support.ts';
import { flagTrace, type TracedFlag } from './flag-trace.ts';
import { nameOfRegister } from './verdict.ts';

/** Because a trace is for people, a rule names at most so many reports that it read. */
const IDS_AT_MOST = 100;

/** One row of docs/rules.md 3.5 for one offer: whether what it asks for is so, and the facts that it read. */
export interface TracedRule {
  /** Number of the row. */
  readonly no: number;
  readonly code: VerdictCode;
  /** True where what the rule asks for is so. Of those the first decides. */
  readonly holds: boolean;
  readonly decides: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The rules as they came out for one of the bodies that answer for the offer. */
export interface BodyRules {
  /** The register's id; null where no body is known there. */
  readonly registryId: string | null;
  readonly rules: readonly TracedRule[];
}

/** The rule on the end of the offer (docs/rules.md 3.1). */
export interface EndRule {
  readonly flag: 'expires-during-offer';
  readonly raised: boolean;
  readonly facts: {
    /** Last day of the last dated instance. */
    readonly ends: Day | null;
    /** The first later day on which the verdict may differ. */
    readonly due: Day | null;
    /** The verdict on the day on which the offer ends. Null where it cannot differ, or nothing is assured now. */
    readonly atEnd: Pick<Judgement, 'code' | 'qualityAssured' | 'scope'> | null;
  };
}

/** Every rule: those that applied, and those that did not. */
export interface RuleTrace {
  readonly bodies: readonly BodyRules[];
  readonly flags: readonly TracedFlag[];
  readonly end: EndRule;
}

type Untold = Omit<TracedRule, 'decides'>;

/** The rules with the first one that holds as the one that decides. */
function decided(rules: readonly Untold[]): TracedRule[] {
  const first = rules.findIndex(({ holds }) => holds);
  return rules.map((rule, at) => ({ ...rule, decides: at === first }));
}

/** How a trace names reports: by their register and its number. */
interface ReportRef {
  readonly registry: string;
  readonly id: number;
}
const refOf = ({ filed }: Pick<Claim, 'filed'>, index: FactsIndex): ReportRef => ({
  registry: nameOfRegister(filed.report.id, index),
  id: ownNumber(filed.report.id),
});

/** Rows 1 and 2, which look at no report. */
function beforeReports(offer: JudgedOffer, { role, nobody, unknown, known }: Answering): Untold[] {
  const looked = {
    role,
    providerIdentifiers: offer.providerIdentifiers.length,
    providerDomains: offer.providerDomains.length,
    awardingBodies: offer.awardingBodyIdentifiers.length,
    known: known.map(({ resolution }) => resolution.provider.id),
    unknownBodies: unknown,
  };
  const candidates = nobody?.state === 'ambiguous' ? nobody.candidates : [];
  return [
    {
      no: 1,
      code: 'OUT_OF_SCOPE',
      holds: offer.eqf !== null && offer.eqf < LOWEST_EQF,
      facts: { eqf: offer.eqf, lowest: LOWEST_EQF },
    },
    { no: 2, code: 'PROVIDER_NOT_FOUND', holds: nobody?.state === 'not-found', facts: looked },
    { no: 2, code: 'PROVIDER_AMBIGUOUS', holds: nobody?.state === 'ambiguous', facts: { ...looked, candidates } },
  ];
}

function closedRule({ state, provider, resolvedBy }: Known): Untold {
  const { foundedOn, closedOn } = provider;
  return { no: 3, code: 'PROVIDER_CLOSED', holds: state === 'closed', facts: { foundedOn, closedOn, resolvedBy } };
}

/** Rows 4 to 17, which look at the reports on one provider. */
function aboutReports(
  offer: JudgedOffer,
  provider: RegistryProvider,
  index: FactsIndex,
  asOf: Day,
  policy: RulePolicy,
): Untold[] {
  const reviews = reviewsOf(provider, index, policy, asOf);
  const { match, weighed, waiting } = weighOffer(offer, reviews, index, asOf, policy);
  const { programme, component, institution } = weighed;
  const { ruling } = institution;
  const idsOf = (found: readonly (Claim | LinkedReport)[]): ReportRef[] =>
    found.slice(0, IDS_AT_MOST).map((one) => refOf(one, index));
  const matched = {
    // As the rules read them: a no that waits for an answer is one that may be about something else.
    matched: waiting.claims
      .slice(0, IDS_AT_MOST)
      .map(({ filed, strength, link }) => ({ ...refOf({ filed }, index), strength, link })),
    near: match.near.slice(0, IDS_AT_MOST).map((one) => refOf(one, index)),
    accepted: idsOf(programme.accepted),
    negative: programme.negative === null ? null : refOf(programme.negative, index),
    weakNegative: programme.weakNegative,
    setAside: idsOf(programme.setAside),
  };
  const isAccepted = programme.accepted.length > 0;
  const ruled = {
    own: idsOf(reviews.own),
    partial: idsOf(reviews.partial),
    ruling: ruling?.code ?? null,
    evidence: ruling === null ? [] : idsOf(ruling.support.claims),
    setAside: idsOf(institution.setAside),
    coversMicroCredentials: institution.summary.coversMicroCredentials,
    declarations: (institution.summary.declarations ?? []).map(({ id }) => id),
  };
  const isLevelled = ruling?.code === 'INSTITUTION_ASSURED' || ruling?.code === 'INHERITED_INSTITUTION';
  const [lapsed, future] = (['lapsed', 'future'] as const).map((when) => ({
    provider: idsOf(institution[when].claims),
    offer: idsOf(programme[when]),
  }));
  const counted = { usable: reviews.usable.length, pending: reviews.pending.length, dropped: reviews.dropped.length };
  const some = (found: typeof lapsed): boolean => (found?.provider.length ?? 0) + (found?.offer.length ?? 0) > 0;
  const institutional = (no: number, code: VerdictCode): Untold => ({
    no,
    code,
    holds: ruling?.code === code,
    facts: ruled,
  });
  return [
    { no: 4, code: 'NEGATIVE_PROGRAMME', holds: programme.negative !== null, facts: matched },
    { no: 5, code: 'PROGRAMME_ASSURED', holds: isAccepted && programme.accepted.every(isDirect), facts: matched },
    { no: 6, code: 'INHERITED_PROGRAMME', holds: isAccepted && !programme.accepted.every(isDirect), facts: matched },
    {
      no: 7,
      code: 'COMPONENT_OF_ASSURED_PROGRAMME',
      holds: component.accepted.length > 0,
      facts: { partOf: offer.partOf.length, accepted: idsOf(component.accepted) },
    },
    institutional(8, 'NEGATIVE_INSTITUTION'),
    {
      no: 9,
      code: 'LEVEL_NOT_COVERED',
      holds: isLevelled && !levelIsCovered(provider, offer.eqf),
      facts: { eqf: offer.eqf, levels: provider.levels, ruling: ruled.ruling },
    },
    institutional(10, 'INSTITUTION_ASSURED'),
    institutional(11, 'INHERITED_INSTITUTION'),
    institutional(12, 'PARTIAL_INHERITANCE_ONLY'),
    { no: 13, code: 'EXPIRED', holds: some(lapsed), facts: { ...lapsed } },
    { no: 14, code: 'NOT_YET_VALID', holds: some(future), facts: { ...future } },
    { no: 15, code: 'NOT_COVERED', holds: counted.usable > 0, facts: { ...counted, reports: idsOf(reviews.usable) } },
    {
      no: 16,
      code: 'PENDING_EQAR_CHECK',
      holds: counted.pending > 0,
      facts: { ...counted, reports: idsOf(reviews.pending) },
    },
    { no: 17, code: 'NO_REPORTS', holds: true, facts: { ...counted, reports: idsOf(reviews.dropped) } },
  ];
}

function endRule(offer: JudgedOffer, now: Judgement, index: FactsIndex, policy: RulePolicy): EndRule {
  const { ends } = offer;
  const { due } = now;
  const mayDiffer = now.qualityAssured === true && ends !== null && due !== null && ends >= due;
  const then = mayDiffer ? judge(offer, index, ends, policy) : null;
  return {
    flag: 'expires-during-offer',
    raised: now.flags.includes('expires-during-offer'),
    facts: {
      ends,
      due,
      atEnd: then && { code: then.code, qualityAssured: then.qualityAssured, scope: then.scope },
    },
  };
}

/**
 * Goes through all rules for an offer on a day, those after the one that decides, too. The numbers are the rows of
 * docs/rules.md 3.5. Where several bodies answer, there is a list for each.
 */
export function ruleTrace(offer: JudgedOffer, index: FactsIndex, now: Judgement, policy: RulePolicy): RuleTrace {
  const { asOf } = now;
  const answering = whoAnswers(offer, index, asOf);
  const first = beforeReports(offer, answering);
  const bodies = answering.known.map(({ resolution }) => ({
    registryId: resolution.provider.id,
    rules: decided([
      ...first,
      closedRule(resolution),
      ...aboutReports(offer, resolution.provider, index, asOf, policy),
    ]),
  }));
  return {
    bodies: bodies.length > 0 ? bodies : [{ registryId: null, rules: decided(first) }],
    flags: flagTrace(offer, now, index),
    end: endRule(offer, now, index, policy),
  };
}
