import type { Day } from './day.ts';

/** Facts that a sentence about a judgement may need beyond the verdict itself. */
export interface ExplanationFacts {
  /** When the register lists the provider as closed, and who took its place. */
  readonly closedOn: Day | null;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
  /** Registry ids between which the identifiers do not decide, with names. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  /** First day of the earliest report among the evidence. */
  readonly startsOn: Day | null;
  readonly endedOn: Day | null;
  /** EQF levels that the register lists for the provider. */
  readonly levels: readonly number[];
}
