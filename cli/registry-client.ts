import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { FetchError, messageOf } from '../services/errors.ts';
import { textOf } from '../services/http/body.ts';
import type { HttpClient } from '../services/http/client.ts';
import type { FetchOutcome } from '../services/http/outcome.ts';
import { readRegistry } from '../services/registry/read/client.ts';
import type { FileAnswer, RegistryHttp } from '../services/registry/read/http-port.ts';
import { type Party, worthDetails } from '../services/registry/read/parties.ts';
import type { KnownDetails, StreamedRead } from '../services/registry/read/staged-reports.ts';
import type { CommandDeps } from './command.ts';

const PAGE_BYTES_AT_MOST = 200_000_000;
const PAGE_DEADLINE_MS = 300_000;

const FILE_DEADLINE_MS = 3_600_000;

type Fresh = Extract<FetchOutcome, { state: 'fresh' }>;

/** What an answer without a body means to the register's client. */
function answerOf(outcome: Exclude<FetchOutcome, Fresh>): Exclude<FileAnswer, { state: 'ok' }> {
  switch (outcome.state) {
    case 'gone':
      return { state: 'missing' };
    case 'unchanged':
      return { state: 'failed', detail: 'the server answered 304 to an unconditional request', retryable: true };
    case 'failed': {
      if (outcome.reason === 'access-denied') return { state: 'denied' };
      const { detail, retryable, retryAfterSeconds } = outcome;
      return { state: 'failed', detail, retryable, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
    }
    default:
      return outcome satisfies never;
  }
}

/**
 * Reads the register over our one HTTP client. Because the operator configured the address, it may be a private one.
 */
export function registryHttp(http: HttpClient, stopped?: AbortSignal): RegistryHttp {
  // Requests to the register are repeated by its own rules, also for pages that are no JSON.
  const always = { trusted: true, attempts: 1, ...(stopped ? { stopped } : {}) };
  /** What arrived is not what was asked for, or broke off. What is too large now will be too large the next time. */
  const broken = (error: unknown) => {
    const retryable = error instanceof FetchError ? error.retryable : true;
    return { state: 'failed', detail: messageOf(error), retryable } as const;
  };
  return {
    async getJson(url, headers) {
      const limits = { maxBytes: PAGE_BYTES_AT_MOST, deadlineMs: PAGE_DEADLINE_MS };
      const outcome = await http.get(url, { headers, ...limits, ...always });
      if (outcome.state !== 'fresh') return answerOf(outcome);
      try {
        return { state: 'ok', body: JSON.parse(await textOf(outcome.body)) };
      } catch (error) {
        return broken(error);
      }
    },
    async getFile(url, headers, to, maxBytes) {
      const outcome = await http.get(url, { headers, maxBytes, deadlineMs: FILE_DEADLINE_MS, ...always });
      if (outcome.state !== 'fresh') return answerOf(outcome);
      try {
        await pipeline(Readable.from(outcome.body), createWriteStream(to, { mode: 0o600 }));
        return { state: 'ok' };
      } catch (error) {
        return broken(error);
      }
    },
  };
}

/**
 * Reads a DEQAR-like server: its lists, and the details about these parties and those they inherit from. In a small
 * register all details are read. `registry` names a national register. Details that are `known` are not read again.
 * @throws RegistryError
 */
export function readRegistryServer(
  from: string,
  http: HttpClient,
  deps: Pick<CommandDeps, 'config' | 'now' | 'log' | 'stopped'>,
  parties: readonly Party[],
  scratch?: string,
  registry: string | null = null,
  known: KnownDetails | null = null,
): Promise<StreamedRead> {
  const { token, requestsPerSecond } = deps.config.registry;
  return readRegistry(from, {
    registry,
    known,
    http: registryHttp(http, deps.stopped),
    token,
    rate: requestsPerSecond,
    now: deps.now,
    log: deps.log,
    wait: (ms) => delay(ms, undefined, { signal: deps.stopped }),
    detailsOf: (listed) => worthDetails(parties, listed),
    keepIn: join(deps.config.dataDir, 'registry-reads'),
    ...(scratch === undefined ? {} : { scratch }),
  });
}
