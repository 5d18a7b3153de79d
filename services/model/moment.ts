import type { Day } from './day.ts';

/** The two times of a verdict: the day that is judged, and the state of our knowledge from which it is judged. */
export interface Moment {
  /** The verdict holds on this day. */
  readonly asOf: Day;
  /** ISO instant: nothing that we learnt later counts. Null: everything that is known now counts. */
  readonly knownAt: string | null;
}
