import type { Day } from '../model/day.ts';
import type { RegistryProvider } from '../model/registry-facts.ts';
import type { Verdict, VerdictCode } from '../model/verdict.ts';
import { type Dossier, dossierOf, type InstitutionStanding, newestFirst, type Ruling } from './dossier.ts';
import { earlier } from './due.ts';
import { type Evidence, evidenceOf, isDirect, NO_EVIDENCE } from './evidence.ts';
import type { FactsIndex } from './facts-index.ts';
import { flagsOf } from './flags.ts';
import type { JudgedOffer } from './judged-offer.ts';
import { type Judgement, MEANING } from './judgement.ts';
import { matchComponents, matchOffer } from './match.ts';
import { DEFAULT_POLICY, LOWEST_EQF, RULESET, type RulePolicy } from './policy.ts';
import { coversShortProvision } from './primitives.ts';
import { type Resolution, type Role, resolveSubject } from './resolve.ts';
import { type Claim, type Standing, type Strength, summarise, weigh } from './standing.ts';

const NOTHING_FOUND: Pick<Judgement, 'offer' | 'provider'> = {
  offer: { state: 'none-found', match: null, reports: [] },
  provider: { state: 'none-found', coversMicroCredentials: 'unknown', reports: [] },
};
const MATCH: Readonly<Record<Strength, NonNullable<Verdict['offer']['match']>>> = {
  certain: 'identifier',
  strong: 'title+level+credits',
  weak: 'title',
};

const idOf = ({ filed }: Claim): number => filed.report.id;

/** Those that name the provider itself, where there are any; else all. */
function directFirst(claims: readonly Claim[]): readonly Claim[] {
  const direct = claims.filter(isDirect);
  return direct.length > 0 ? direct : claims;
}

/** What the institution-wide reports say on a day; the last answer is kept, since offers of one provider are judged together. */
function institutionStanding(dossier: Dossier, asOf: Day, policy: RulePolicy): InstitutionStanding {
  const known = dossier.standing;
  if (known?.asOf === asOf) return known;
  const own = weigh(dossier.own, asOf, policy);
  const parent = weigh(dossier.parent, asOf, policy);
  const partial = weigh(dossier.partial, asOf, policy);
  dossier.standing = {
    asOf,
    ruling: institutionRuling(own, parent, partial),
    lapsed: evidenceOf(joined(own.lapsed, parent.lapsed)),
    future: evidenceOf(joined(own.future, parent.future)),
    conflicting: own.conflicting,
    summary: providerAxis(own, parent, policy),
    due: earlier(own.due, earlier(parent.due, partial.due)),
  };
  return dossier.standing;
}

/** Codes 8 and 10 to 12 of decision rules 3.5: the first that applies. */
function institutionRuling(own: Standing, parent: Standing, partial: Standing): Ruling | null {
  if (own.negative) return { code: 'NEGATIVE_INSTITUTION', evidence: evidenceOf([own.negative]) };
  const accepted = own.accepted.length > 0 ? directFirst(own.accepted) : parent.accepted;
  if (accepted.length > 0) {
    const code = accepted.every(isDirect) ? 'INSTITUTION_ASSURED' : 'INHERITED_INSTITUTION';
    return { code, evidence: evidenceOf(accepted) };
  }
  if (partial.accepted.length > 0) return { code: 'PARTIAL_INHERITANCE_ONLY', evidence: evidenceOf(partial.accepted) };
  return null;
}

/** A judgement without evidence. */
function without(
  code: VerdictCode,
  index: FactsIndex,
  asOf: Day,
  more: Partial<Pick<Judgement, 'subject' | 'candidates' | 'flags' | 'due'>> = {},
): Judgement {
  const { qualityAssured, scope } = MEANING[code];
  return {
    code,
    qualityAssured,
    scope,
    status: null,
    offer: NOTHING_FOUND.offer,
    provider: NOTHING_FOUND.provider,
    subject: more.subject ?? null,
    candidates: more.candidates ?? [],
    flags: more.flags ?? [],
    reports: [],
    via: [],
    validUntil: null,
    due: more.due ?? null,
    asOf,
    registry: index.registry,
    snapshot: index.snapshot,
    ruleset: RULESET,
  };
}

interface Weighed {
  readonly programme: Standing;
  readonly component: Standing;
  readonly institution: InstitutionStanding;
}

function levelIsCovered(provider: RegistryProvider, eqf: number | null): boolean {
  return eqf === null || provider.levels.length === 0 || provider.levels.includes(eqf);
}

/** Codes 4 to 17 of decision rules 3.5: the first that applies, with its evidence. */
function rule(offer: JudgedOffer, dossier: Dossier, { programme, component, institution }: Weighed): Ruling {
  if (programme.negative) return { code: 'NEGATIVE_PROGRAMME', evidence: evidenceOf([programme.negative]) };
  if (programme.accepted.length > 0) {
    const accepted = directFirst(programme.accepted);
    const code = accepted.every(isDirect) ? 'PROGRAMME_ASSURED' : 'INHERITED_PROGRAMME';
    return { code, evidence: evidenceOf(accepted) };
  }
  if (component.accepted.length > 0)
    return { code: 'COMPONENT_OF_ASSURED_PROGRAMME', evidence: evidenceOf(component.accepted) };
  const { ruling } = institution;
  if (ruling) {
    const isLevelled = ruling.code === 'INSTITUTION_ASSURED' || ruling.code === 'INHERITED_INSTITUTION';
    const isCovered = !isLevelled || levelIsCovered(dossier.provider, offer.eqf);
    return isCovered ? ruling : { code: 'LEVEL_NOT_COVERED', evidence: ruling.evidence };
  }
  const lapsed = withMore(institution.lapsed, programme.lapsed);
  if (lapsed.claims.length > 0) return { code: 'EXPIRED', evidence: lapsed };
  const future = withMore(institution.future, programme.future);
  if (future.claims.length > 0) return { code: 'NOT_YET_VALID', evidence: future };
  if (dossier.usable.length > 0) return { code: 'NOT_COVERED', evidence: NO_EVIDENCE };
  return { code: dossier.pending.length > 0 ? 'PENDING_EQAR_CHECK' : 'NO_REPORTS', evidence: NO_EVIDENCE };
}

function withMore(evidence: Evidence, more: readonly Claim[]): Evidence {
  return more.length === 0 ? evidence : evidenceOf(joined(more, evidence.claims));
}

/** Several lists as one, newest first, a report once. */
function joined(...lists: readonly (readonly Claim[])[]): readonly Claim[] {
  const [first = [], ...rest] = lists;
  if (rest.every((list) => list.length === 0)) return first;
  const all = new Map<number, Claim>();
  for (const claim of lists.flat()) if (!all.has(idOf(claim))) all.set(idOf(claim), claim);
  return [...all.values()].sort(newestFirst);
}

function offerAxis({ programme, component }: Weighed, code: VerdictCode): Judgement['offer'] {
  if (code === 'COMPONENT_OF_ASSURED_PROGRAMME') {
    const { state, claims } = summarise(component);
    return { state, match: null, reports: claims.map(idOf) };
  }
  const { state, claims } = summarise(programme);
  let best: Strength | null = null;
  for (const { strength } of claims) {
    if (best === null || strength === 'certain' || (strength === 'strong' && best === 'weak')) best = strength;
  }
  return { state, match: best === null ? null : MATCH[best], reports: claims.map(idOf) };
}

function providerAxis(own: Standing, parent: Standing, policy: RulePolicy): Judgement['provider'] {
  const near = summarise(own);
  const { state, claims } = near.state === 'none-found' ? summarise(parent) : near;
  const explicit =
    (state === 'current' || state === 'conditional') &&
    claims.some(({ filed }) => coversShortProvision(filed.report, policy));
  return { state, coversMicroCredentials: explicit ? 'explicit' : 'unknown', reports: claims.map(idOf) };
}

/** True where, judged at the offer's end, what `code` says of it or its provider no longer holds (3.1). Before `turn` nothing differs from today. */
function isOutlasted(
  code: VerdictCode,
  offer: JudgedOffer,
  index: FactsIndex,
  turn: Day | null,
  policy: RulePolicy,
): boolean {
  if (offer.ends === null || turn === null || offer.ends < turn) return false;
  const then = judge(offer, index, offer.ends, policy);
  return then.qualityAssured !== true || then.scope !== MEANING[code].scope;
}

function judgeFound(
  offer: JudgedOffer,
  index: FactsIndex,
  asOf: Day,
  policy: RulePolicy,
  resolution: Extract<Resolution, { state: 'found' | 'closed' }>,
  role: Role,
): Judgement {
  const { provider } = resolution;
  const dossier = dossierOf(provider, index, policy);
  const match = matchOffer(offer, dossier);
  const institution = institutionStanding(dossier, asOf, policy);
  const weighed: Weighed = {
    programme: weigh(match.claims, asOf, policy),
    component: weigh(matchComponents(offer, dossier), asOf, policy),
    institution,
  };
  const { code, evidence } = rule(offer, dossier, weighed);
  const { last } = evidence;
  const { qualityAssured, scope } = MEANING[code];

  const { programme, component } = weighed;
  let noted = resolution.flags;
  if (programme.conflicting || (scope !== 'offer' && institution.conflicting))
    noted = [...noted, 'conflicting-results'];
  if (programme.weakNegative) noted = [...noted, 'negative-candidate'];
  if (match.near.length > 0) noted = [...noted, 'near-match'];

  const due = earlier(earlier(resolution.due, institution.due), earlier(programme.due, component.due));
  const outlasted = qualityAssured === true && isOutlasted(code, offer, index, due, policy);
  const soon = last !== null && qualityAssured && last.filed.soon > asOf ? last.filed.soon : null;
  return {
    code,
    qualityAssured,
    scope,
    status: evidence.status,
    offer: offerAxis(weighed, code),
    provider: institution.summary,
    subject: { registryId: provider.id, role, resolvedBy: resolution.resolvedBy },
    candidates: [],
    flags: flagsOf({ code, offer, provider, evidence, outlasted, asOf, policy, noted }),
    reports: evidence.ids,
    via: evidence.via,
    validUntil: last?.filed.end ?? null,
    due: earlier(due, soon),
    asOf,
    registry: index.registry,
    snapshot: index.snapshot,
    ruleset: RULESET,
  };
}

/**
 * What the register lets us say about an offer on the day `asOf` (decision rules 3.5, the first code that applies). Pure: the same facts in any order give the
 * same judgement. Never ends in an error: "not found" is a judgement.
 */
export function judge(
  offer: JudgedOffer,
  index: FactsIndex,
  asOf: Day,
  policy: RulePolicy = DEFAULT_POLICY,
): Judgement {
  if (offer.eqf !== null && offer.eqf < LOWEST_EQF) return without('OUT_OF_SCOPE', index, asOf);
  const { role, resolution } = resolveSubject(offer, index, asOf);
  switch (resolution.state) {
    case 'not-found':
      return without('PROVIDER_NOT_FOUND', index, asOf, { due: resolution.due });
    case 'ambiguous':
      return without('PROVIDER_AMBIGUOUS', index, asOf, { candidates: resolution.candidates, due: resolution.due });
    case 'closed': {
      const { provider, resolvedBy, flags, due } = resolution;
      return without('PROVIDER_CLOSED', index, asOf, {
        subject: { registryId: provider.id, role, resolvedBy },
        flags,
        due,
      });
    }
    case 'found':
      return judgeFound(offer, index, asOf, policy, resolution, role);
  }
}
