import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 1_000;
/** All pauses of one request together. A server that asks for more is asked again in a later run. */
const WHOLE_WAIT_MS = 60_000;
/** How often one request is sent at most, as long as its failures may pass within seconds. */
export const ATTEMPTS = 4;

/** Time and chance. Tests bring their own. */
export interface Pacing {
  readonly now: () => Date;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** Real time and real chance. */
export const CLOCK: Pacing = {
  now: () => new Date(),
  wait: (ms, signal) => delay(ms, undefined, signal ? { signal } : {}),
  random: Math.random,
};

/** How an attempt ended, and the seconds after which it may be made again. Null: not in this run. */
export interface Attempted<T> {
  readonly ended: T;
  readonly againAfter: number | null;
}

/**
 * A pause: twice as long each time, and half of it by chance, so that requests which failed together do not return
 * together.
 */
function pauseBefore(attempt: number, askedSeconds: number, random: number): number {
  const pause = FIRST_PAUSE_MS * 2 ** attempt * (1 + random) * 0.5;
  return askedSeconds > 0 ? askedSeconds * 1_000 + pause : pause;
}

/**
 * Makes `attempt` until it ends well, or fails for good, or it is too late, or `over` ends it. Answers how the last
 * attempt ended.
 */
export async function persevere<T>(
  attempt: () => Promise<Attempted<T>>,
  attempts: number,
  pacing: Pacing,
  over: AbortSignal,
): Promise<T> {
  let left = WHOLE_WAIT_MS;
  for (let n = 0; ; n++) {
    const { ended, againAfter } = await attempt();
    if (againAfter === null || n + 1 >= attempts || over.aborted) return ended;
    const pause = pauseBefore(n, againAfter, pacing.random());
    if (pause > left) return ended;
    left -= pause;
    try {
      await pacing.wait(pause, over);
    } catch {
      return ended;
    }
  }
}
