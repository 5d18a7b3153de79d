import type { Day } from './day.ts';

/** What a verdict is about, in time: the day that is judged, and the state of our knowledge that it is judged from. */
export interface Moment {
  /** The verdict holds on this day. */
  readonly asOf: Day;
  /** ISO instant: nothing that we learnt later is used. Null: all that is known now. */
  readonly knownAt: string | null;
}
