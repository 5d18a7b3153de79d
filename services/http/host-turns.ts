import PQueue from 'p-queue';
import { FetchError } from '../errors.ts';
import type { Pacing } from './pacing.ts';

/** Requests that one host answers for us at the same time. */
const AT_ONCE = 2;
/** Requests that wait for one host. */
const WAITING_AT_MOST = 1_000;
/** Hosts that are remembered because they asked for quiet. */
const HOSTS_AT_MOST = 10_000;
/** A host that asks for more quiet than this is not waited for within a run. */
const QUIET_AT_MOST_MS = 60_000;

/** Whose turn it is at each host; idle hosts are forgotten. */
export interface HostTurns {
  /**
   * Waits for a turn at `host` (name and port), and until the quiet that it asked for is over. The turn lasts until it
   * is given back by calling what this answers. `signal` ends waiting for it.
   * @throws FetchError `network` where too many wait already, `http-status` where the quiet lasts too long to be waited
   * for.
   */
  take(host: string, signal: AbortSignal): Promise<() => void>;
  /** The host asked for so many seconds of quiet. */
  quiet(host: string, seconds: number): void;
  /** Hosts that are remembered. */
  size(): number;
}

interface Host {
  readonly queue: PQueue;
  quietUntil: number;
}

const isIdle = ({ queue }: Host) => queue.size === 0 && queue.pending === 0;

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
