import { type Coverage, computeCoverage } from '../../services/coverage/coverage.ts';
import { dayOf } from '../../services/model/day.ts';
import type { Moment } from '../../services/model/moment.ts';
import { catalogueState } from '../../services/store/offers/catalogue-state.ts';
import type { ApiDeps } from '../deps.ts';
import { BusyError } from '../turns.ts';

/** How many moments are remembered. Each holds some megabytes for a large catalogue. */
const MOST_REMEMBERED = 6;
/** How many moments may wait to be computed. The next one is told to come back. */
const MOST_WAITING = 12;

/** Gives what is counted of a moment. */
export type AskCoverage = (moment: Moment) => Promise<Coverage>;

/**
 * Computes coverage, one moment after the other, and remembers the last ones. Because a large catalogue takes longer
 * than a request may, the work goes on when the time of its request is over: whoever asks again finds it done. Where no
 * moment of our knowledge is asked for, it is that of the first question since anything changed, so that its address
 * gives the same figures again.
 */
export function rememberedCoverage({ db, now, policy }: Pick<ApiDeps, 'db' | 'now' | 'policy'>): AskCoverage {
  const remembered = new Map<string, Promise<Coverage>>();
  let [waiting, last] = [0, Promise.resolve()];
  let current: { readonly state: string; readonly knownAt: string } | null = null;

  const compute = (asOf: string, knownAt: string): Promise<Coverage> => {
    if (waiting >= MOST_WAITING)
      return Promise.reject(new BusyError('busy', `More than ${MOST_WAITING} moments wait`, { retryable: true }));
    waiting++;
    const computed = last.then(() => computeCoverage(db, { asOf, knownAt }, policy));
    last = computed.then(
      () => {},
      () => {},
    );
    void last.then(() => void waiting--);
    return computed;
  };
  const ask = (asOf: string, knownAt: string): Promise<Coverage> => {
    const key = `${asOf} ${knownAt}`;
    const known = remembered.get(key);
    if (known) {
      // The one that was asked for last is let go last.
      remembered.delete(key);
      remembered.set(key, known);
      return known;
    }
    const made = compute(asOf, knownAt);
    made.catch(() => remembered.delete(key));
    remembered.set(key, made);
    for (const oldest of [...remembered.keys()].slice(0, Math.max(0, remembered.size - MOST_REMEMBERED)))
      remembered.delete(oldest);
    return made;
  };
  return async ({ asOf, knownAt }) => {
    if (knownAt !== null) return ask(asOf, knownAt);
    const at = now();
    const state = `${dayOf(at)} ${await catalogueState(db)}`;
    if (current?.state !== state) current = { state, knownAt: at.toISOString() };
    return ask(asOf, current.knownAt);
  };
}
