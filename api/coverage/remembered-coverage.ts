import { type Coverage, computeCoverage } from '../../services/coverage/coverage.ts';
import { dayOf } from '../../services/model/day.ts';
import type { Moment } from '../../services/model/moment.ts';
import { catalogueState } from '../../services/store/offers/catalogue-state.ts';
import { lastKnownChange } from '../../services/store/offers/last-known-change.ts';
import type { ApiDeps } from '../deps.ts';
import { isLongAgo } from '../params/moment.ts';
import { rememberedWhile } from '../remembered-while.ts';
import { BusyError } from '../turns.ts';

/** How many moments are remembered. Each holds some megabytes for a large catalogue. */
const MOST_REMEMBERED = 6;
/**
 * How many moments may wait to be computed. The next one is told to come back. The present has places of its own, so
 * that no questions about the past keep it from being answered.
 */
const MOST_WAITING = { present: 2, past: 10 } as const;
/** Of how many moments it is remembered what changed last before them. */
const MOST_CHANGES = 1_000;

/** Gives what is counted of a moment. */
export type AskCoverage = (moment: Moment) => Promise<Coverage>;

/** Does one piece of work after the other, those of the present first. None of them may throw. */
function oneByOne() {
  const waiting = { present: [] as (() => Promise<void>)[], past: [] as (() => Promise<void>)[] };
  let runs = false;
  const next = async (): Promise<void> => {
    const work = runs ? undefined : (waiting.present.shift() ?? waiting.past.shift());
    if (work === undefined) return;
    runs = true;
    await work();
    runs = false;
    void next();
  };
  /** @throws BusyError where as much waits as may. */
  return <T>(work: () => Promise<T>, of: keyof typeof waiting): Promise<T> => {
    if (waiting[of].length >= MOST_WAITING[of])
      throw new BusyError('busy', `${MOST_WAITING[of]} moments wait`, { retryable: true });
    return new Promise<T>((resolve, reject) => {
      waiting[of].push(() => work().then(resolve, reject));
      void next();
    });
  };
}

/**
 * Computes coverage, one moment after the other, and remembers the last ones. Because a large catalogue takes longer
 * than a request may, the work goes on when the time of its request is over: whoever asks again finds it done. Where no
 * moment of our knowledge is asked for, it is that of the first question since anything changed, so that its address
 * gives the same figures again.
 * Moments between which nothing changed are computed once, and each answer has the moment that was asked for.
 */
export function rememberedCoverage(
  { db, now, policy }: Pick<ApiDeps, 'db' | 'now' | 'policy'>,
  compute: typeof computeCoverage = computeCoverage,
): AskCoverage {
  const remembered = new Map<string, Promise<Coverage>>();
  const inTurn = oneByOne();
  let current = { state: '', knownAt: '' };
  let present = '';
  const changes = rememberedWhile(
    async ([...ats]) => new Map(await Promise.all(ats.map(async (at) => [at, await lastKnownChange(db, at)] as const))),
    async () => current.state,
    MOST_CHANGES,
  );

  const ask = (key: string, moment: Coverage['moment']): Promise<Coverage> => {
    const known = remembered.get(key);
    if (known) {
      // The one that was asked for last is let go last.
      remembered.delete(key);
      remembered.set(key, known);
      return known;
    }
    const made = inTurn(() => compute(db, moment, policy), key === present ? 'present' : 'past');
    made.catch(() => remembered.delete(key));
    remembered.set(key, made);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= MOST_REMEMBERED) break;
      if (oldest !== present) remembered.delete(oldest);
    }
    return made;
  };
  return async ({ asOf, knownAt: asked }) => {
    const at = now();
    const today = dayOf(at);
    const state = `${today} ${await catalogueState(db)}`;
    if (current.state !== state) current = { state, knownAt: at.toISOString() };
    const knownAt = asked ?? current.knownAt;
    const isPresent = asOf === today && knownAt === current.knownAt;
    const change = (await changes([knownAt])).get(knownAt);
    // What stood lately may still be in the course of being written, so it is counted anew when anything is written.
    const written = isPresent || !isLongAgo(knownAt, at) ? state : '';
    // The day counts, too, because some findings wait for a number of days until they are known to everybody.
    const key = [asOf, dayOf(new Date(knownAt)), change, written].join(' ');
    if (isPresent) present = key;
    const coverage = await ask(key, { asOf, knownAt });
    return { ...coverage, moment: { asOf, knownAt } };
  };
}
