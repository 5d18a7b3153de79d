import { setTimeout as delay } from 'node:timers/promises';
import { RegistryError } from '../../errors.ts';
import type { Logger } from '../../log/logger.ts';
import type { FileAnswer, JsonAnswer, RegistryHttp } from './http-port.ts';

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 2_000;
const PAUSE_AT_MOST_MS = 60_000;
const MS_PER_SECOND = 1_000;

/** What sending requests to a register needs. */
export interface AskingDeps {
  readonly http: RegistryHttp;
  /** Sent as `Authorization: Bearer`, to the register's own origin only. */
  readonly token: string | null;
  /** Requests a second; 0 = no limit, for a register of one's own. */
  readonly rate: number;
  readonly now: () => Date;
  readonly log: Logger;
  /** Waits for a number of milliseconds. By the clock where absent. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Sends requests to one register: one at a time, and never faster than agreed. */
export interface Asking {
  /** The body at `path` below the register's address. Null where there is nothing (404). */
  get(path: string, query?: Readonly<Record<string, string | number>>): Promise<unknown>;
  /** Writes what is at `path` to the file `to`. False where there is nothing, and where files cannot be had. */
  download(path: string, to: string, maxBytes: number): Promise<boolean>;
}

/** How long to wait before a request is repeated: as long as the register asked for, else twice as long each time. */
function pauseAfter(answer: Extract<JsonAnswer, { state: 'failed' }>, attempt: number): number {
  const asked = (answer.retryAfterSeconds ?? 0) * MS_PER_SECOND;
  return Math.min(PAUSE_AT_MOST_MS, Math.max(asked, FIRST_PAUSE_MS * 2 ** attempt));
}

/**
 * Makes requests below `base` (`https://backend.deqar.eu`).
 * `get` throws RegistryError `registry-denied` (no token or a wrong one), `registry-unreachable` (after four attempts).
 */
export function asking(base: string, deps: AskingDeps): Asking {
  const root = new URL(base.endsWith('/') ? base : `${base}/`);
  const wait = deps.wait ?? ((ms: number) => delay(ms));
  const gap = deps.rate > 0 ? MS_PER_SECOND / deps.rate : 0;
  // With a browser's Accept header the register would answer HTML.
  const headers: Record<string, string> = { accept: 'application/json' };
  if (deps.token !== null) headers.authorization = `Bearer ${deps.token}`;
  let nextAt = 0;

  async function turn(): Promise<void> {
    if (gap === 0) return;
    const now = deps.now().getTime();
    const pause = nextAt - now;
    nextAt = Math.max(now, nextAt) + gap;
    if (pause > 0) await wait(pause);
  }

  /** Asks until there is an answer. Null where there is nothing. */
  async function insist<T extends FileAnswer | JsonAnswer>(url: URL, ask: () => Promise<T>) {
    let detail = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await turn();
      const answer: FileAnswer | JsonAnswer = await ask();
      switch (answer.state) {
        case 'ok':
          return answer as Extract<T, { state: 'ok' }>;
        case 'missing':
          return null;
        case 'denied':
          throw new RegistryError(
            'registry-denied',
            deps.token === null
              ? `The register wants a token for ${url.pathname}: set REGISTRY_TOKEN`
              : `The register does not accept the token for ${url.pathname}`,
            { facts: { path: url.pathname } },
          );
        case 'failed':
          detail = answer.detail;
          if (!answer.retryable) throw unreachable(url, detail, false);
          deps.log.warn({ event: 'registry.retry', path: url.pathname, detail, attempt: attempt + 1 });
          if (attempt + 1 < ATTEMPTS) await wait(pauseAfter(answer, attempt));
      }
    }
    throw unreachable(url, detail, true);
  }

  return {
    async get(path, query = {}) {
      const url = new URL(path, root);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
      const answer = await insist(url, () => deps.http.getJson(url.href, headers));
      return answer === null ? null : answer.body;
    },
    async download(path, to, maxBytes) {
      const url = new URL(path, root);
      const { http } = deps;
      if (!http.getFile) return false;
      const ask = async () =>
        (await http.getFile?.(url.href, headers, to, maxBytes)) ?? ({ state: 'missing' } as const);
      return (await insist(url, ask)) !== null;
    },
  };
}

function unreachable(url: URL, detail: string, retryable: boolean): RegistryError {
  return new RegistryError('registry-unreachable', `The register gave no usable answer at ${url.pathname}: ${detail}`, {
    retryable,
    facts: { path: url.pathname },
  });
}
