import type { Day } from '../../model/day.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import type { Verdict, VerdictCode } from '../../model/verdict.ts';
import { idOf, joined, othersFound } from './claims.ts';
import { coverOfAll, declarationsOn } from './cover.ts';
import type { FactsIndex } from './facts-index.ts';
import { flagsOf, inOrder } from './flags.ts';
import { foremost } from './foremost.ts';
import { type Held, isHeldNow, withHeld } from './held.ts';
import type { JudgedOffer } from './judged-offer.ts';
import { type Judgement, MEANING } from './judgement.ts';
import { type Match, matchComponents, matchOffer } from './match.ts';
import { noted, type Weighed } from './noted.ts';
import { DEFAULT_POLICY, LOWEST_EQF, RULESET, type RulePolicy } from './policy.ts';
import { type InstitutionStanding, type ProviderReviews, type Ruling, reviewsOf } from './provider-reviews.ts';
import { registerOf } from './register-of.ts';
import { type Answering, type Role, type Subject, whoAnswers } from './resolve.ts';
import { type Claim, type Standing, type Strength, summarise, weigh } from './standing.ts';
import { isDirect, NO_SUPPORT, type Support, supportOf } from './support.ts';
import { earlier } from './turning-days.ts';

const NO_CLAIMS: readonly Claim[] = [];
const NO_IDS: readonly number[] = [];
const NOTHING_FOUND: Pick<Judgement, 'offer' | 'provider'> = {
  offer: { state: 'none-found', match: null, reports: [] },
  provider: { state: 'none-found', coversMicroCredentials: 'unknown', reports: [] },
};
const MATCH: Readonly<Record<Strength, NonNullable<Verdict['offer']['match']>>> = {
  certain: 'identifier',
  strong: 'title+level+credits',
  weak: 'title',
};

/**
 * What the institution-wide reports say on a day. Because offers of one provider are judged together, we keep the last
 * answer.
 */
function institutionStanding(reviews: ProviderReviews, asOf: Day, policy: RulePolicy): InstitutionStanding {
  const known = reviews.standing;
  if (known?.asOf === asOf) return known;
  const own = weigh(reviews.own, asOf, policy);
  const partial = weigh(reviews.partial, asOf, policy);
  const [ruling, lapsed, future] = [institutionRuling(own, partial), supportOf(own.lapsed), supportOf(own.future)];
  const standing: InstitutionStanding = {
    asOf,
    ruling,
    lapsed,
    future,
    noted: notedOf(own, partial),
    setAside: own.setAside,
    summary: providerAxis(own, policy, [ruling?.support ?? NO_SUPPORT, lapsed, future]),
    due: earlier(earlier(own.due, partial.due), reviews.turn),
  };
  reviews.standing = standing;
  return standing;
}

/** Codes 8 and 10 to 12 (docs/rules.md 3.5): the first that applies. */
function institutionRuling(own: Standing, partial: Standing): Ruling | null {
  if (own.negative) return { code: 'NEGATIVE_INSTITUTION', support: supportOf([own.negative]) };
  if (own.accepted.length > 0) {
    const code = own.accepted.every(isDirect) ? 'INSTITUTION_ASSURED' : 'INHERITED_INSTITUTION';
    return { code, support: supportOf(own.accepted) };
  }
  if (partial.accepted.length > 0) return { code: 'PARTIAL_INHERITANCE_ONLY', support: supportOf(partial.accepted) };
  return null;
}

const NO_FLAGS: readonly string[] = [];

/**
 * Flags that reports on the institution raise beside the code: contrary results, and a negative one on a linked
 * institution.
 */
function notedOf(own: Standing, partial: Standing): readonly string[] {
  const isConflicting = own.conflicting || (partial.inheritedNegative && own.accepted.length > 0);
  const isLinkedNegative = own.inheritedNegative || partial.inheritedNegative;
  if (!isConflicting && !isLinkedNegative) return NO_FLAGS;
  return [...(isConflicting ? ['conflicting-results'] : []), ...(isLinkedNegative ? ['inherited-negative'] : [])];
}

/** A judgement that rests on no report. */
function without(
  code: VerdictCode,
  index: FactsIndex,
  asOf: Day,
  role: Role,
  more: Partial<Pick<Judgement, 'subject' | 'candidates' | 'unknownBodies' | 'flags' | 'due'>> = {},
): Judgement {
  const { qualityAssured, scope } = MEANING[code];
  return {
    code,
    qualityAssured,
    scope,
    status: null,
    offer: NOTHING_FOUND.offer,
    provider: NOTHING_FOUND.provider,
    role,
    subject: more.subject ?? null,
    candidates: more.candidates ?? [],
    unknownBodies: more.unknownBodies ?? [],
    flags: more.flags ?? [],
    reports: [],
    alsoFound: [],
    via: [],
    validUntil: null,
    due: more.due ?? null,
    asOf,
    ...registerOf(index, NO_IDS, more.subject?.registryId ?? null),
    ruleset: RULESET,
  };
}

/** True where the offer's level is among those of the provider, or where one of the two is not known. */
export function levelIsCovered(provider: RegistryProvider, eqf: number | null): boolean {
  return eqf === null || provider.levels.length === 0 || provider.levels.includes(eqf);
}

/** Codes 4 to 17 (docs/rules.md 3.5): the first that applies, with its evidence. */
function rule(offer: JudgedOffer, reviews: ProviderReviews, { programme, component, institution }: Weighed): Ruling {
  if (programme.negative) return { code: 'NEGATIVE_PROGRAMME', support: supportOf([programme.negative]) };
  if (programme.accepted.length > 0) {
    const code = programme.accepted.every(isDirect) ? 'PROGRAMME_ASSURED' : 'INHERITED_PROGRAMME';
    return { code, support: supportOf(programme.accepted) };
  }
  if (component.accepted.length > 0)
    return { code: 'COMPONENT_OF_ASSURED_PROGRAMME', support: supportOf(component.accepted) };
  const { ruling } = institution;
  if (ruling) {
    const isLevelled = ruling.code === 'INSTITUTION_ASSURED' || ruling.code === 'INHERITED_INSTITUTION';
    const isCovered = !isLevelled || levelIsCovered(reviews.provider, offer.eqf);
    return isCovered ? ruling : { code: 'LEVEL_NOT_COVERED', support: ruling.support };
  }
  const lapsed = withMore(institution.lapsed, programme.lapsed);
  if (lapsed.claims.length > 0) return { code: 'EXPIRED', support: lapsed };
  const future = withMore(institution.future, programme.future);
  if (future.claims.length > 0) return { code: 'NOT_YET_VALID', support: future };
  if (reviews.usable.length > 0) return { code: 'NOT_COVERED', support: NO_SUPPORT };
  return { code: reviews.pending.length > 0 ? 'PENDING_EQAR_CHECK' : 'NO_REPORTS', support: NO_SUPPORT };
}

function withMore(support: Support, more: readonly Claim[]): Support {
  return more.length === 0 ? support : supportOf(joined(more, support.claims));
}

/** What was found about the offer itself. What was found about a programme that it is part of is not said here. */
function offerAxis({ programme }: Weighed): Judgement['offer'] {
  const { state, claims } = summarise(programme);
  if (claims.length === 0) return NOTHING_FOUND.offer;
  let best: Strength | null = null;
  for (const { strength } of claims) {
    if (best === null || strength === 'certain' || (strength === 'strong' && best === 'weak')) best = strength;
  }
  return { state, match: best === null ? null : MATCH[best], reports: claims.map(idOf) };
}

/**
 * What was found about the provider. `taken` is evidence that was collected before. Its lists of ids are reused, so
 * that two statements that rest on the same reports are compared without looking into them.
 */
function providerAxis(own: Standing, policy: RulePolicy, taken: readonly Support[]): Judgement['provider'] {
  const { state, claims } = summarise(own);
  const reviews = state === 'current' || state === 'conditional' ? claims.map(({ filed }) => filed) : [];
  const ids = taken.find((support) => support.claims === claims)?.ids ?? claims.map(idOf);
  const declarations = declarationsOn(reviews);
  const cover = { state, coversMicroCredentials: coverOfAll(reviews, policy), reports: ids };
  return declarations.length === 0 ? cover : { ...cover, declarations };
}

/**
 * True where the verdict does not last until the offer ends: judged on that day, either what is said of the offer or
 * who answers for it is no longer the same (docs/rules.md 3.1). Before the judgement is due nothing can differ, so we
 * do not judge again.
 */
function isOutlasted(now: Judgement, offer: JudgedOffer, index: FactsIndex, policy: RulePolicy): boolean {
  // On the day on which it ends, or later, there is nothing left to outlast; so this judges again once at most.
  if (now.qualityAssured !== true || offer.ends === null || offer.ends <= now.asOf) return false;
  if (now.due === null || offer.ends < now.due) return false;
  const then = judge(offer, index, offer.ends, policy);
  return then.qualityAssured !== true || then.scope !== now.scope;
}

/** Which reports may be about the offer, and what they and those on its provider come to on a day. */
export function weighOffer(
  offer: JudgedOffer,
  reviews: ProviderReviews,
  index: Pick<FactsIndex, 'noticed'>,
  asOf: Day,
  policy: RulePolicy,
): { readonly match: Match; readonly weighed: Weighed; readonly waiting: Held } {
  const match = matchOffer(offer, reviews);
  const waiting = withHeld(match.claims, offer, index, policy);
  const institution = institutionStanding(reviews, asOf, policy);
  const programme = weigh(waiting.claims, asOf, policy);
  const component = weigh(matchComponents(offer, reviews), asOf, policy);
  return { match, waiting, weighed: { programme, component, institution } };
}

/** Judges an offer by one of the bodies that answer for it. */
function judgeBy(
  { resolution, flags }: Subject,
  { role, unknown }: Pick<Answering, 'role' | 'unknown'>,
  offer: JudgedOffer,
  index: FactsIndex,
  asOf: Day,
  policy: RulePolicy,
): Judgement {
  const { provider, resolvedBy } = resolution;
  const subject = { registryId: provider.id, role, resolvedBy };
  const found = resolution.flags.length + flags.length === 0 ? NO_FLAGS : [...resolution.flags, ...flags];
  if (resolution.state === 'closed') {
    const more = { subject, unknownBodies: unknown, flags: inOrder(found), due: resolution.due };
    return without('PROVIDER_CLOSED', index, asOf, role, more);
  }
  const reviews = reviewsOf(provider, index, policy, asOf);
  const { match, weighed, waiting } = weighOffer(offer, reviews, index, asOf, policy);
  const { programme, component, institution } = weighed;
  const { code, support } = rule(offer, reviews, weighed);
  const { qualityAssured, scope } = MEANING[code];
  const isAside = programme.setAside.length + institution.setAside.length > 0;
  const setAside = isAside ? joined(programme.setAside, institution.setAside) : NO_CLAIMS;
  // Where contrary results leave no evidence at all, NOT_COVERED rests on those results.
  const reports = code === 'NOT_COVERED' && isAside ? setAside.map(idOf) : support.ids;
  const ofOffer = offerAxis(weighed);
  const ofProvider = institution.summary;

  const turning = earlier(earlier(resolution.due, institution.due), earlier(programme.due, component.due));
  // What waits does so until a day of our knowledge. Asked about that day or a later one, nothing more comes of it.
  const due = earlier(turning, waiting.due !== null && waiting.due > asOf ? waiting.due : null);
  const soon = qualityAssured && support.soon !== null && support.soon > asOf ? support.soon : null;
  const onTheWay = noted(offer, reviews, weighed, match, code, isHeldNow(waiting, asOf));
  return {
    code,
    qualityAssured,
    scope,
    status: support.status,
    offer: ofOffer,
    provider: ofProvider,
    role,
    subject,
    candidates: [],
    unknownBodies: unknown,
    flags: flagsOf({
      code,
      offer,
      provider,
      support,
      asOf,
      cover: ofProvider.coversMicroCredentials,
      noted: found.length === 0 ? onTheWay : [...found, ...onTheWay],
    }),
    reports,
    alsoFound: othersFound(reports, ofOffer.reports, ofProvider.reports, setAside),
    via: support.via,
    validUntil: support.end,
    due: earlier(due, soon),
    ...(waiting.held.length === 0 ? {} : { held: waiting.held }),
    asOf,
    ...registerOf(index, reports, provider.id),
    ruleset: RULESET,
  };
}

/**
 * What the register lets us say about an offer on the day `asOf`: the first code that applies (docs/rules.md 3.5). A
 * pure function: the same facts in any order give the same judgement. It never throws, because "not found" is a
 * judgement, too.
 */
export function judge(
  offer: JudgedOffer,
  index: FactsIndex,
  asOf: Day,
  policy: RulePolicy = DEFAULT_POLICY,
): Judgement {
  if (offer.eqf !== null && offer.eqf < LOWEST_EQF) {
    const role = offer.awardingBodyIdentifiers.length > 0 ? 'awarding-body' : 'provider';
    return without('OUT_OF_SCOPE', index, asOf, role);
  }
  const answering = whoAnswers(offer, index, asOf);
  const { role, known, nobody, unknown: unknownBodies, due } = answering;
  if (nobody !== null) {
    const code = nobody.state === 'ambiguous' ? 'PROVIDER_AMBIGUOUS' : 'PROVIDER_NOT_FOUND';
    const candidates = nobody.state === 'ambiguous' ? nobody.candidates : [];
    return without(code, index, asOf, role, { candidates, unknownBodies, due });
  }
  const now = foremost(
    known.map((subject) => judgeBy(subject, answering, offer, index, asOf, policy)),
    due,
  );
  return isOutlasted(now, offer, index, policy)
    ? { ...now, flags: inOrder([...now.flags, 'expires-during-offer']) }
    : now;
}
