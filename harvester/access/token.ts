import { z } from 'zod';
import { FetchError } from '../../services/errors.ts';
import { textOf } from '../../services/http/body.ts';
import type { HttpClient } from '../../services/http/client.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { GivenAccess } from '../../services/model/source-secret.ts';
import { basic } from './apart.ts';

/** What a token is asked for with. */
export type ClientCredentials = Extract<GivenAccess, { kind: 'oauth2' }>;

/** A token that the server gave, and until when it may be used. */
export interface Token {
  readonly token: string;
  /** Milliseconds since 1970. Infinity where the server did not say. */
  readonly until: number;
}

export interface TokenDeps {
  readonly http: HttpClient;
  readonly now: () => Date;
  readonly stopped: AbortSignal;
  /** True where the operator gave the address of the token, which may be private therefore. */
  readonly trusted: boolean;
}

const MAX_BYTES = 100_000;
const DEADLINE_MS = 30_000;
/** A token is not used in the last minute of its time, because the request has to arrive, too. */
const EARLY_SECONDS = 60;

const Answer = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]{1,16000}$/),
  token_type: z
    .string()
    .regex(/^bearer$/i)
    .optional(),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
});

/**
 * Asks for a token with client credentials (RFC 6749 §4.4): first as a login, as the standard asks, then once with the
 * credentials in the body, as many servers want it.
 * @throws FetchError `access-denied`. Its words contain nothing that the server sent.
 */
export async function askToken(given: ClientCredentials, { http, now, stopped, trusted }: TokenDeps): Promise<Token> {
  const { tokenUrl, clientId, clientSecret, scope } = given;
  const form = { grant_type: 'client_credentials', ...(scope === null ? {} : { scope }) };
  const login = basic(encodeURIComponent(clientId), encodeURIComponent(clientSecret.reveal()));
  const ways: readonly (readonly [Record<string, string>, Record<string, string>])[] = [
    [{ authorization: login }, form],
    [{}, { ...form, client_id: clientId, client_secret: clientSecret.reveal() }],
  ];
  const refused = (why: string, retryable = false) =>
    new FetchError('access-denied', `no access token could be had from ${shownAddress(tokenUrl)}: ${why}`, {
      retryable,
    });
  let last = refused('it was not asked');
  for (const [headers, body] of ways) {
    const outcome = await http.send(
      {
        method: 'POST',
        url: tokenUrl,
        headers: { ...headers, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(body).toString(),
      },
      { maxBytes: MAX_BYTES, deadlineMs: DEADLINE_MS, trusted, stopped },
    );
    if (outcome.state === 'fresh') {
      const read = Answer.safeParse(
        await textOf(outcome.body)
          .then(JSON.parse)
          .catch(() => null),
      );
      if (!read.success) throw refused('its answer is none of RFC 6749');
      const { access_token: token, expires_in: seconds } = read.data;
      const until = seconds === undefined ? Infinity : now().getTime() + (seconds - EARLY_SECONDS) * 1_000;
      return { token, until };
    }
    const failed = outcome.state === 'failed' ? outcome : null;
    last = refused(failed?.detail ?? 'there is nothing', failed?.retryable);
    if (failed?.reason !== 'access-denied' && (failed?.reason !== 'http-status' || failed.retryable)) throw last;
  }
  throw last;
}
