import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 1_000;
/** All pauses of one request together; who asks for longer is asked again in a later run. */
const WHOLE_WAIT_MS = 60_000;
/** How often one request is sent at most, as long as its failures may pass within seconds. */
export const ATTEMPTS = 4;

/** Time and chance, which tests bring themselves. */
export interface Pacing {
  readonly now: () => Date;
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

export const CLOCK: Pacing = {
  now: () => new Date(),
  wait: (ms, signal) => delay(ms, undefined, signal ? { signal } : {}),
  random: Math.random,
};

/** How an attempt ended, and after how many seconds it may be made again at the soonest; null = not in this run. */
export interface Attempted<T> {
  readonly ended: T;
  readonly againAfter: number | null;
}

/** Twice as long each time, half of it by chance: those who failed together do not come back together. */
function pauseBefore(attempt: number, askedSeconds: number, random: number): number {
  const pause = FIRST_PAUSE_MS * 2 ** attempt * (1 + random) * 0.5;
  return askedSeconds > 0 ? askedSeconds * 1_000 + pause : pause;
}

/** Makes `attempt` until it ends well, for good, or too late, or until `over`: answers how it ended last. */
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
