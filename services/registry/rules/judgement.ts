import type { Day } from '../../model/day.ts';
import type { Verdict, VerdictCode, VerdictState } from '../../model/verdict.ts';
import type { Role } from './resolve.ts';

/** What `judge` says, in codes and numbers. `toVerdict` and `toStored` turn it into what is shown and kept. */
export interface Judgement {
  readonly code: VerdictCode;
  readonly qualityAssured: boolean | null;
  readonly scope: 'offer' | 'provider' | null;
  /** Status of the evidence. */
  readonly status: Verdict['status'];
  readonly offer: {
    readonly state: VerdictState;
    readonly match: Verdict['offer']['match'];
    readonly reports: readonly number[];
  };
  readonly provider: {
    readonly state: VerdictState;
    readonly coversMicroCredentials: Verdict['provider']['coversMicroCredentials'];
    readonly reports: readonly number[];
  };
  /** Whom the judgement is about, found or not. */
  readonly role: Role;
  readonly subject: { readonly registryId: string; readonly role: Role; readonly resolvedBy: string } | null;
  /** Registry ids between which the identifiers do not decide. */
  readonly candidates: readonly string[];
  /** Awarding bodies, by their place in the offer, that the register does not know as one institution. */
  readonly unknownBodies: readonly number[];
  /** In the order of FLAGS. */
  readonly flags: readonly string[];
  /** Ids of the evidence, newest first. */
  readonly reports: readonly number[];
  /**
   * Reports that were found and are no evidence: of the other statement, or set aside because results are contrary.
   * Newest first.
   */
  readonly alsoFound: readonly number[];
  readonly via: readonly string[];
  /** Latest effective end among the evidence. */
  readonly validUntil: Day | null;
  /** First later day on which any of this may differ although no fact changes. */
  readonly due: Day | null;
  readonly asOf: Day;
  readonly registry: string | null;
  readonly snapshot: string | null;
  readonly ruleset: string;
}

/** What each code says in one word, and of whom (decision rules 3.5). */
export const MEANING: Readonly<Record<VerdictCode, Pick<Judgement, 'qualityAssured' | 'scope'>>> = {
  OUT_OF_SCOPE: { qualityAssured: null, scope: null },
  PROVIDER_NOT_FOUND: { qualityAssured: null, scope: null },
  PROVIDER_AMBIGUOUS: { qualityAssured: null, scope: null },
  PROVIDER_CLOSED: { qualityAssured: null, scope: null },
  NEGATIVE_PROGRAMME: { qualityAssured: false, scope: 'offer' },
  PROGRAMME_ASSURED: { qualityAssured: true, scope: 'offer' },
  INHERITED_PROGRAMME: { qualityAssured: true, scope: 'offer' },
  COMPONENT_OF_ASSURED_PROGRAMME: { qualityAssured: true, scope: 'offer' },
  NEGATIVE_INSTITUTION: { qualityAssured: false, scope: 'provider' },
  LEVEL_NOT_COVERED: { qualityAssured: null, scope: null },
  INSTITUTION_ASSURED: { qualityAssured: true, scope: 'provider' },
  INHERITED_INSTITUTION: { qualityAssured: true, scope: 'provider' },
  PARTIAL_INHERITANCE_ONLY: { qualityAssured: null, scope: null },
  EXPIRED: { qualityAssured: null, scope: null },
  NOT_YET_VALID: { qualityAssured: null, scope: null },
  NOT_COVERED: { qualityAssured: null, scope: null },
  PENDING_EQAR_CHECK: { qualityAssured: null, scope: null },
  NO_REPORTS: { qualityAssured: null, scope: null },
};
