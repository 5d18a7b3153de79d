/** How a GET ended. Ends that are to be expected are values. Only a programming mistake throws. */
export type FetchOutcome =
  | {
      readonly state: 'fresh';
      /** The address that answered, after redirects. */
      readonly url: string;
      readonly mediaType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** The page that follows this one, as the server says. */
      readonly nextPage?: string | null;
      /** How many records there are on all pages together (`X-Total-Count`). Absent where the server does not say. */
      readonly total?: number;
      /** True where the server reserves text and data mining of it (TDMRep, header `tdm-reservation: 1`). */
      readonly reserved?: true;
      /**
       * The decoded bytes. Iterating rejects with FetchError `too-large`, `timeout` or `network`. The caller must
       * consume or cancel them.
       */
      readonly body: AsyncIterable<Uint8Array>;
      cancel(): void;
    }
  | { readonly state: 'unchanged'; readonly reserved?: true }
  | { readonly state: 'gone'; readonly status: number }
  | {
      readonly state: 'failed';
      readonly reason: FailureReason;
      readonly detail: string;
      readonly retryable: boolean;
      readonly retryAfterSeconds?: number;
      /** The state with which the server answered, where it did. */
      readonly status?: number;
      /** What it said to that, where the caller wanted it. It may repeat what was sent, so nobody must be shown it. */
      readonly body?: string;
    };

/** Why there is no answer to use. */
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

/** A failed outcome. `retryable`: the same request may succeed later. */
export function failed(
  reason: FailureReason,
  detail: string,
  retryable = false,
): Extract<FetchOutcome, { state: 'failed' }> {
  return { state: 'failed', reason, detail, retryable };
}
