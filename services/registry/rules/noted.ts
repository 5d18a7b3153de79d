import type { VerdictCode } from '../../model/verdict.ts';
import { NO_IDS } from './claims.ts';
import type { JudgedOffer } from './judged-offer.ts';
import { MEANING } from './judgement.ts';
import type { Match } from './match.ts';
import type { InstitutionStanding, ProviderReviews } from './provider-reviews.ts';
import type { Standing } from './standing.ts';

const NO_FLAGS: readonly string[] = [];

/** What the reports say about an offer, about what it is part of, and about its provider. */
export interface Weighed {
  readonly programme: Standing;
  readonly component: Standing;
  readonly institution: InstitutionStanding;
}

/**
 * Flags that come from no evidence: what was found on the way, and what did not count. `isHeld`: a current no waits for
 * an answer.
 */
export function noted(
  offer: JudgedOffer,
  reviews: ProviderReviews,
  { programme, component, institution }: Weighed,
  match: Match,
  code: VerdictCode,
  isHeld: boolean,
): readonly string[] {
  const flags: string[] = [];
  const raise = (flag: string, when: boolean): void => {
    if (when && !flags.includes(flag)) flags.push(flag);
  };
  if (MEANING[code].scope !== 'offer') flags.push(...institution.noted);
  raise('conflicting-results', programme.conflicting);
  raise('negative-candidate', programme.weakNegative || isHeld);
  raise('inherited-negative', programme.inheritedNegative);
  raise('parent-programme-negative', offer.partOf.length > 0 && isAgainst(component));
  raise('near-match', match.near.length > 0);
  raise('identifier-contradicted', match.doubtful.length > 0 && restsOnDoubt(programme, match));
  raise('stale', (reviews.provider.unreadReports ?? NO_IDS).length > 0);
  const found = code === 'NOT_COVERED' ? reviews.usable : code === 'PENDING_EQAR_CHECK' ? reviews.pending : null;
  raise('reports-of-linked-only', found !== null && !found.some(({ link }) => link === 'direct'));
  const isUncounted = code === 'PENDING_EQAR_CHECK' || code === 'NO_REPORTS';
  raise('reports-not-counted', isUncounted && reviews.dropped.length > 0);
  return flags.length === 0 ? NO_FLAGS : flags;
}

function isAgainst({ negative, weakNegative, inheritedNegative }: Standing): boolean {
  return negative !== null || weakNegative || inheritedNegative;
}

/** True where a report counts for the offer because of an identifier, although everything else contradicts it. */
function restsOnDoubt({ accepted, negative }: Standing, { doubtful }: Match): boolean {
  const counted = negative === null ? accepted : [negative];
  return counted.some(({ filed }) => doubtful.includes(filed));
}
