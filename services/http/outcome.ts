/** How a GET ended. Expected ends are values; only a programming mistake throws. */
export type FetchOutcome =
  | {
      readonly state: 'fresh';
      /** Where the answer came from, after redirects. */
      readonly url: string;
      readonly mediaType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** The page that the server says follows this one. */
      readonly nextPage?: string | null;
      /**
       * Decoded bytes; iterating rejects with FetchError `too-large`, `timeout` or `network`. Must be consumed or
       * cancelled.
       */
      readonly body: AsyncIterable<Uint8Array>;
      cancel(): void;
    }
  | { readonly state: 'unchanged' }
  | { readonly state: 'gone'; readonly status: number }
  | {
      readonly state: 'failed';
      readonly reason: FailureReason;
      readonly detail: string;
      readonly retryable: boolean;
      readonly retryAfterSeconds?: number;
    };

export type FailureReason =
  | 'invalid-url'
  | 'refused-address'
  | 'no-contact'
  | 'unknown-host'
  | 'redirect'
  | 'http-status'
  | 'access-denied'
  | 'timeout'
  | 'too-large'
  | 'network';

export function failed(reason: FailureReason, detail: string, retryable = false): FetchOutcome {
  return { state: 'failed', reason, detail, retryable };
}
