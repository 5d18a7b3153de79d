import PQueue from 'p-queue';
import { FetchError } from '../errors.ts';
import type { Pacing } from './pacing.ts';

/** How many requests one host answers for us at the same time. */
const AT_ONCE = 2;
/** How many requests may wait for one host. */
const WAITING_AT_MOST = 1_000;
/** How many hosts are remembered because they asked for a pause. */
const HOSTS_AT_MOST = 10_000;
/** A run does not wait for a host that asks for a longer pause than this. */
const QUIET_AT_MOST_MS = 60_000;

/** Decides whose turn it is at each host. Hosts without requests are forgotten. */
export interface HostTurns {
  /**
   * Waits for a turn at `host` (name and port), and until the pause that it asked for is over. Answers a function that
   * gives the turn back. `signal` ends the waiting.
   * @throws FetchError `network` where too many wait already, `http-status` where the pause is too long to wait for.
   */
  take(host: string, signal: AbortSignal): Promise<() => void>;
  /** Notes that the host asked for a pause of this many seconds. */
  quiet(host: string, seconds: number): void;
  /** How many hosts are remembered. */
  size(): number;
}

interface Host {
  readonly queue: PQueue;
  quietUntil: number;
}

const isIdle = ({ queue }: Host) => queue.size === 0 && queue.pending === 0;

/** Makes the turns. They are in memory, for one process. */
export function hostTurns(pacing: Pacing): HostTurns {
  const hosts = new Map<string, Host>();
  const now = () => pacing.now().getTime();

  function makeRoom(): void {
    for (const [name, host] of hosts) {
      if (hosts.size < HOSTS_AT_MOST) return;
      if (isIdle(host)) hosts.delete(name);
    }
  }

  function hostAt(name: string): Host {
    const known = hosts.get(name);
    if (known) return known;
    makeRoom();
    const host: Host = { queue: new PQueue({ concurrency: AT_ONCE }), quietUntil: 0 };
    host.queue.on('idle', () => {
      if (isIdle(host) && host.quietUntil <= now() && hosts.get(name) === host) hosts.delete(name);
    });
    hosts.set(name, host);
    return host;
  }

  function inLine({ queue }: Host, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const given = () => reject(signal.reason);
      signal.addEventListener('abort', given, { once: true });
      queue
        .add(() => new Promise<void>((release) => resolve(release)), { signal })
        .catch(reject)
        .finally(() => signal.removeEventListener('abort', given));
    });
  }

  async function awaitQuiet(name: string, host: Host, signal: AbortSignal): Promise<void> {
    const pause = host.quietUntil - now();
    if (pause > QUIET_AT_MOST_MS) {
      const retryAfterSeconds = Math.ceil(pause / 1_000);
      const said = `${name} asked not to be asked for another ${retryAfterSeconds} s`;
      throw new FetchError('http-status', said, { retryable: true, facts: { retryAfterSeconds } });
    }
    if (pause > 0) await pacing.wait(pause, signal);
  }

  return {
    async take(name, signal) {
      const host = hostAt(name);
      if (host.queue.size >= WAITING_AT_MOST) {
        const said = `more than ${WAITING_AT_MOST} requests wait for ${name}`;
        throw new FetchError('network', said, { retryable: true });
      }
      const release = await inLine(host, signal);
      try {
        await awaitQuiet(name, host, signal);
        return release;
      } catch (error) {
        release();
        throw error;
      }
    },
    quiet(name, seconds) {
      const host = hostAt(name);
      host.quietUntil = Math.max(host.quietUntil, now() + seconds * 1_000);
    },
    size: () => hosts.size,
  };
}
