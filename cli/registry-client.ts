import { setTimeout as delay } from 'node:timers/promises';
import { FetchError, messageOf } from '../services/errors.ts';
import { textOf } from '../services/http/body.ts';
import type { HttpClient } from '../services/http/client.ts';
import { readRegistry } from '../services/registry/read/client.ts';
import type { RegistryHttp } from '../services/registry/read/http-port.ts';
import { type Party, worthDetails } from '../services/registry/read/parties.ts';
import type { StreamedRead } from '../services/registry/read/staged-reports.ts';
import type { CommandDeps } from './command.ts';

const PAGE_BYTES_AT_MOST = 200_000_000;
const PAGE_DEADLINE_MS = 300_000;

/**
 * Reads the register over our one HTTP client. Because the operator configured the address, it may be a private one.
 */
export function registryHttp(http: HttpClient, stopped?: AbortSignal): RegistryHttp {
  return {
    async getJson(url, headers) {
      const outcome = await http.get(url, {
        headers,
        maxBytes: PAGE_BYTES_AT_MOST,
        deadlineMs: PAGE_DEADLINE_MS,
        trusted: true,
        // Requests to the register are repeated by its own rules, also for pages that are no JSON.
        attempts: 1,
        ...(stopped ? { stopped } : {}),
      });
      switch (outcome.state) {
        case 'fresh':
          try {
            return { state: 'ok', body: JSON.parse(await textOf(outcome.body)) };
          } catch (error) {
            // What arrived was no JSON, or broke off. What is too large now will be too large the next time.
            const retryable = error instanceof FetchError ? error.retryable : true;
            return { state: 'failed', detail: messageOf(error), retryable };
          }
        case 'gone':
          return { state: 'missing' };
        case 'unchanged':
          return { state: 'failed', detail: 'the server answered 304 to an unconditional request', retryable: true };
        case 'failed': {
          if (outcome.reason === 'access-denied') return { state: 'denied' };
          const { detail, retryable, retryAfterSeconds } = outcome;
          return {
            state: 'failed',
            detail,
            retryable,
            ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
          };
        }
        default:
          return outcome satisfies never;
      }
    },
  };
}

/**
 * Reads a DEQAR-like server: its lists, and the details about these parties and those they inherit from. In a small
 * register all details are read. @throws RegistryError
 */
export function readRegistryServer(
  from: string,
  http: HttpClient,
  deps: Pick<CommandDeps, 'config' | 'now' | 'log' | 'stopped'>,
  parties: readonly Party[],
  scratch?: string,
): Promise<StreamedRead> {
  const { token, requestsPerSecond } = deps.config.registry;
  return readRegistry(from, {
    http: registryHttp(http, deps.stopped),
    token,
    rate: requestsPerSecond,
    now: deps.now,
    log: deps.log,
    wait: (ms) => delay(ms, undefined, { signal: deps.stopped }),
    detailsOf: (listed) => worthDetails(parties, listed),
    ...(scratch === undefined ? {} : { scratch }),
  });
}
