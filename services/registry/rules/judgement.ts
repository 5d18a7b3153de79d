import type { Day } from '../../model/day.ts';
import type { StandingDeclaration } from '../../model/declaration.ts';
import type { Verdict, VerdictCode, VerdictState } from '../../model/verdict.ts';
import type { Role } from './resolve.ts';

/** The result of `judge`, in codes and numbers. `toVerdict` makes of it what is shown, `toStored` what is kept. */
export interface Judgement {
  readonly code: VerdictCode;
  readonly qualityAssured: boolean | null;
  readonly scope: 'offer' | 'provider' | null;
  /** Whether the evidence belongs to the obligatory system, is voluntary, or both. */
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
    /** What agencies declared of the activities of these reviews. Absent = nothing. */
    readonly declarations?: readonly StandingDeclaration[];
  };
  /** Whom the judgement is about, whether found or not. */
  readonly role: Role;
  readonly subject: { readonly registryId: string; readonly role: Role; readonly resolvedBy: string } | null;
  /** Registry ids among which the identifiers do not decide. */
  readonly candidates: readonly string[];
  /** Awarding bodies that the register does not know as one institution, by their place in the offer. */
  readonly unknownBodies: readonly number[];
  /** In the order of FLAGS. */
  readonly flags: readonly string[];
  /** Ids of the reports that are the evidence, newest first. */
  readonly reports: readonly number[];
  /**
   * Reports that were found and are no evidence: they are about the other statement, or set aside because results are
   * contrary. Newest first.
   */
  readonly alsoFound: readonly number[];
  readonly via: readonly string[];
  /** The latest day on which a report of the evidence is still valid. */
  readonly validUntil: Day | null;
  /** Negative reports that rest on our own matching and wait for an answer (docs/rules.md 3.9). Absent = none. */
  readonly held?: readonly number[];
  /** The first later day on which any of this may differ although no fact changes. */
  readonly due: Day | null;
  readonly asOf: Day;
  readonly registry: string | null;
  readonly snapshot: string | null;
  readonly ruleset: string;
}

/** What each code says of quality, and of whom it says it (docs/rules.md 3.5). */
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
