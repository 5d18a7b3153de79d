import {
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  ClientSecretPost,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
  ResponseBodyError,
} from 'oauth4webapi';
import { FetchError } from '../../services/errors.ts';
import { textOf } from '../../services/http/body.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { FetchOutcome } from '../../services/http/outcome.ts';
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
/** RFC 6749 §5.2 wants a word and a sentence. */
const MAX_ERROR_BYTES = 10_000;
const DEADLINE_MS = 30_000;
/** A token is not used in the last minute of its time, because the request has to arrive, too. */
const EARLY_SECONDS = 60;
/** What a header can hold, which is more than servers make. */
const TOKEN = /^[\x21-\x7e]{1,16000}$/;
/** Servers say other media types, too, and only JSON is read. */
const JSON_TYPE = { 'content-type': 'application/json' };
const UNUSUAL = 'its answer is none of RFC 6749';
/** What bearer tokens are called by servers in use, in small letters. */
const ALSO_BEARER = { bearertoken: () => {} };

/** The words of RFC 6749 §5.2, by which a server says what is wrong. Any other word of it is not repeated. */
const ERRORS: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
]);
/** Said to a client that was recognised, so that it is of no use to say in another way who it is. */
const RECOGNISED = 'invalid_scope';

type Failed = Extract<FetchOutcome, { state: 'failed' }>;

/** The server gave no answer that could be one to such a request. */
class NoAnswer extends Error {
  readonly outcome: Failed | null;

  constructor(outcome: Failed | null) {
    super('no answer');
    this.outcome = outcome;
  }
}

/**
 * An answer as RFC 6749 §5.1 wants it, where servers say the same in another way: without the kind of the token, or with
 * a time that is none.
 */
function tolerated(text: string): string {
  const { access_token, token_type, expires_in } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const seconds = Number(expires_in ?? Number.NaN);
  const time = seconds > 0 && Number.isFinite(seconds) ? { expires_in: seconds } : {};
  return JSON.stringify({ access_token, token_type: token_type ?? 'bearer', ...time });
}

/** Sends by our client, which checks every address and has limits, what the library wants to be sent. */
function sending(tokenUrl: string, { http, stopped, trusted }: TokenDeps) {
  return async (
    url: string,
    { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: URLSearchParams },
  ): Promise<Response> => {
    const outcome = await http.send(
      {
        method: 'POST',
        url,
        // Some servers do not know the media type with the encoding behind it.
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      },
      { maxBytes: MAX_BYTES, errorBytes: MAX_ERROR_BYTES, deadlineMs: DEADLINE_MS, trusted, stopped },
    );
    if (outcome.state === 'failed' && outcome.status !== undefined && !outcome.retryable)
      return new Response(outcome.body ?? '', { status: outcome.status, headers: JSON_TYPE });
    if (outcome.state !== 'fresh') throw new NoAnswer(outcome.state === 'failed' ? outcome : null);
    // A token from elsewhere is none of this server.
    if (new URL(outcome.url).origin !== new URL(tokenUrl).origin) {
      outcome.cancel();
      return new Response('');
    }
    return new Response(await textOf(outcome.body).then(tolerated));
  };
}

/**
 * Asks for a token with client credentials (RFC 6749 §4.4): first as a login, as the standard asks, then once with the
 * credentials in the body, as many servers want it.
 * @throws FetchError `access-denied`. Its words contain nothing that the server sent but the names of RFC 6749 §5.2.
 */
export async function askToken(given: ClientCredentials, deps: TokenDeps): Promise<Token> {
  const { tokenUrl, clientId, clientSecret, scope } = given;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const client: Client = { client_id: clientId };
  // The library also encodes “-”, “.” and “_”, which servers that decode nothing then take for part of the name.
  const login: ClientAuth = (_, __, ___, headers) =>
    headers.set('authorization', basic(encodeURIComponent(clientId), encodeURIComponent(clientSecret.reveal())));
  const options = {
    [customFetch]: sending(tokenUrl, deps),
    // Whether an address may be asked is for our client to say.
    [allowInsecureRequests]: true,
  };
  const refused = (why: string, retryable = false) =>
    new FetchError('access-denied', `no access token could be had from ${shownAddress(tokenUrl)}: ${why}`, {
      retryable,
    });
  const form = { grant_type: 'client_credentials', ...(scope === null ? {} : { scope }) };
  let last = refused('it was not asked');
  for (const way of [login, ClientSecretPost(clientSecret.reveal())]) {
    let answer: Response | null = null;
    try {
      answer = await clientCredentialsGrantRequest(server, client, way, form, options);
      const { access_token: token, expires_in: seconds } = await processClientCredentialsResponse(
        server,
        client,
        answer,
        { recognizedTokenTypes: ALSO_BEARER },
      );
      if (!TOKEN.test(token)) throw refused(UNUSUAL);
      const until = seconds === undefined ? Infinity : deps.now().getTime() + (seconds - EARLY_SECONDS) * 1_000;
      return { token, until };
    } catch (error) {
      if (error instanceof FetchError && error.code === 'access-denied') throw error;
      if (error instanceof NoAnswer)
        throw refused(error.outcome?.detail ?? 'there is nothing', error.outcome?.retryable);
      if (answer === null && error instanceof FetchError) throw refused(error.message, error.retryable);
      if (answer === null || answer.ok) throw refused(UNUSUAL);
      const word = error instanceof ResponseBodyError && ERRORS.has(error.error) ? error.error : null;
      last = refused(`the server answered ${answer.status}${word === null ? '' : ` (${word})`}`);
      if (word === RECOGNISED) throw last;
    }
  }
  throw last;
}
