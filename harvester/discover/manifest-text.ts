import { messageOf } from '../../services/errors.ts';
import { textOf } from '../../services/http/body.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { FailureReason } from '../../services/http/outcome.ts';

export const MAX_MANIFEST_BYTES = 1_000_000;
const MANIFEST_DEADLINE_MS = 30_000;

/** What asking for the text of a manifest led to. */
export type ManifestText =
  | { readonly state: 'text'; readonly text: string /** Where it was, after redirects. */; readonly from: string }
  | {
      readonly state: 'none';
      readonly detail: string;
      readonly retryable: boolean;
      /** The server says that there is nothing. */
      readonly absent: boolean;
      /** No address of the host could be had. */
      readonly noAddress: boolean;
      /** True where a server answered. */
      readonly reached: boolean;
    };

/** Failures before any server answered. */
const UNREACHED: ReadonlySet<FailureReason> = new Set([
  'invalid-url',
  'refused-address',
  'no-contact',
  'unknown-host',
  'timeout',
  'network',
]);

const none = (
  detail: string,
  retryable: boolean,
  { absent = false, noAddress = false, reached = true } = {},
): ManifestText => ({
  ...{ state: 'none', detail, retryable, absent, noAddress, reached },
});

/** What asking needs. `trusted`: the operator gave the address, so that it may be private. */
export interface AskDeps {
  readonly http: HttpClient;
  readonly trusted: boolean;
  /** 1 for a caller that asks again by its own rules. */
  readonly attempts?: number;
  readonly stopped?: AbortSignal;
}

/** Gets the text of a manifest over the web. Never throws for what is at the address. */
export async function manifestText(url: string, { http, trusted, attempts, stopped }: AskDeps): Promise<ManifestText> {
  const outcome = await http.get(url, {
    headers: { accept: 'application/json, application/yaml;q=0.9, */*;q=0.1' },
    maxBytes: MAX_MANIFEST_BYTES,
    deadlineMs: MANIFEST_DEADLINE_MS,
    trusted,
    ...(attempts === undefined ? {} : { attempts }),
    ...(stopped === undefined ? {} : { stopped }),
  });
  switch (outcome.state) {
    case 'fresh':
      try {
        return { state: 'text', text: await textOf(outcome.body), from: outcome.url };
      } catch (error) {
        return none(messageOf(error), true);
      }
    case 'gone':
      return none(`the server answered ${outcome.status}`, false, { absent: true });
    case 'unchanged':
      return none('the server answered 304 to an unconditional request', true);
    case 'failed':
      return none(`${outcome.reason}: ${outcome.detail}`, outcome.retryable, {
        noAddress: outcome.reason === 'unknown-host',
        reached: !UNREACHED.has(outcome.reason),
      });
    default:
      return outcome satisfies never;
  }
}
