import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { askToken } from '../../../../harvester/access/token.ts';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { createHttpClient } from '../../../../services/http/client.ts';
import { Secret } from '../../../../services/model/secret.ts';
import { serveLoopback } from '../../../helpers/loopback.ts';

const SECRET = 'p+ss wörd-1';
const NOW = Date.parse('2026-11-24T09:00:00Z');

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly authorization: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}
type Answer = (answer: ServerResponse, asked: Asked) => void;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of request) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces).toString();
}

/** A token server that answers so, one after the other (the last for all that follow); and how it is asked. */
async function server(...answers: readonly Answer[]) {
  const asked: Asked[] = [];
  const web = await serveLoopback(async (request, answer) => {
    const { url = '', method = '', headers } = request;
    const one = { url, method, authorization: headers.authorization, type: headers['content-type'] };
    asked.push({ ...one, body: await bodyOf(request) });
    const given = answers[Math.min(asked.length, answers.length) - 1];
    given?.(answer, asked.at(-1) as Asked);
  });
  closers.push(() => web.close());
  return { asked, url: web.url };
}

function ask(url: string, { scope = null as string | null, allow = ['127.0.0.1:1-65535'], trusted = false } = {}) {
  const http = createHttpClient({
    contact: null,
    allowsPrivate: allowedHosts(allow),
    resolve: async () => [],
    pacing: { now: () => new Date(NOW), wait: async () => {}, random: () => 0 },
  });
  closers.push(() => http.close());
  const credentials = { kind: 'oauth2', tokenUrl: `${url}/token`, clientId: 'my-client', scope } as const;
  return askToken(
    { ...credentials, clientSecret: new Secret(SECRET) },
    { http, now: () => new Date(NOW), stopped: new AbortController().signal, trusted },
  );
}
const refusalOf = (asking: Promise<unknown>): Promise<{ message: string; retryable: boolean }> =>
  asking.then(
    () => Promise.reject(new Error('it gave a token')),
    (error) => error as { message: string; retryable: boolean },
  );

const says =
  (body: unknown, status = 200, type = 'application/json'): Answer =>
  (answer) =>
    answer.writeHead(status, { 'content-type': type }).end(typeof body === 'string' ? body : JSON.stringify(body));

describe('A token', () => {
  it.each([
    ['as the standard wants it', { access_token: 'aaa', token_type: 'Bearer', expires_in: 3600 }, 3600],
    ['with a time in quotation marks', { access_token: 'aaa', token_type: 'bearer', expires_in: '3600' }, 3600],
    ['under the name of another product', { access_token: 'aaa', token_type: 'BearerToken', expires_in: '90' }, 90],
    ['without a kind and a time', { access_token: 'aaa' }, Infinity],
    ['with a time that is none', { access_token: 'aaa', token_type: null, expires_in: 'never' }, Infinity],
    [
      'with fields of another kind than theirs',
      { access_token: 'aaa', scope: ['read'], refresh_token: null },
      Infinity,
    ],
  ])('is taken %s', async (_, body, seconds) => {
    const { url, asked } = await server(says(body));
    expect(await ask(url, { scope: 'read all' })).toEqual({ token: 'aaa', until: NOW + (seconds - 60) * 1_000 });
    expect(asked).toEqual([
      {
        ...{ url: '/token', method: 'POST', type: 'application/x-www-form-urlencoded' },
        authorization: `Basic ${Buffer.from(`my-client:${encodeURIComponent(SECRET)}`).toString('base64')}`,
        body: 'grant_type=client_credentials&scope=read+all',
      },
    ]);
  });

  it('is taken whatever its media type, since servers say the wrong one', async () => {
    const { url } = await server(says({ access_token: 'aaa' }, 200, 'text/html'));
    expect(await ask(url)).toMatchObject({ token: 'aaa' });
  });

  it('is asked for in the body where the login was refused, whatever the refusal says', async () => {
    for (const refusal of [says({ error: 'invalid_client' }, 401), says('<html>no</html>', 400), says('', 403)]) {
      const { url, asked } = await server(refusal, says({ access_token: 'bbb' }));
      expect(await ask(url)).toMatchObject({ token: 'bbb' });
      expect(asked).toHaveLength(2);
      expect(asked[1]).toMatchObject({ authorization: undefined });
      expect(Object.fromEntries(new URLSearchParams(asked[1]?.body))).toEqual({
        grant_type: 'client_credentials',
        client_id: 'my-client',
        client_secret: SECRET,
      });
    }
  });

  it('is asked for again at the same server where it sends on', async () => {
    const moved: Answer = (answer) => answer.writeHead(307, { location: '/oauth/token' }).end();
    const { url, asked } = await server(moved, says({ access_token: 'aaa' }));
    expect(await ask(url)).toMatchObject({ token: 'aaa' });
    expect(asked.map((one) => one.url)).toEqual(['/token', '/oauth/token']);
    expect(asked[1]?.authorization).toBe(asked[0]?.authorization);
  });
});

describe('A token that does not come', () => {
  it('is told by the word of the standard, and by no other word that the server says', async () => {
    const { url, asked } = await server(says({ error: 'invalid_scope', error_description: `for ${SECRET}` }, 400));
    const error = await refusalOf(ask(url));
    expect(error.message).toBe(
      `no access token could be had from ${url}/token: the server answered 400 (invalid_scope)`,
    );
    // It knew the client, so there is no other way to try.
    expect(asked).toHaveLength(1);
    const other = await server(says({ error: `bad ${SECRET}` }, 400));
    const { message } = await refusalOf(ask(other.url));
    expect(message).toBe(`no access token could be had from ${other.url}/token: the server answered 400`);
  });

  it.each<readonly [string, Answer, string]>([
    ['a page', says('<html>Sign in, p+ss</html>', 200, 'text/html'), 'its answer is none of RFC 6749'],
    ['a list', says([]), 'its answer is none of RFC 6749'],
    ['nothing', says('null'), 'its answer is none of RFC 6749'],
    ['an error as success', says({ error: 'invalid_client' }), 'its answer is none of RFC 6749'],
    ['another kind', says({ access_token: 'aaa', token_type: 'mac' }), 'its answer is none of RFC 6749'],
    ['a line break in it', says({ access_token: 'a\r\nx: y' }), 'its answer is none of RFC 6749'],
    ['10 MB', says(`{"access_token":"${'a'.repeat(10_000_000)}"}`), 'more than 100000 bytes came'],
    ['a refusal of 10 MB', says('x'.repeat(10_000_000), 400), 'the server answered 400'],
    ['no content', (answer) => answer.writeHead(204).end(), 'its answer is none of RFC 6749'],
    ['no such address', says('', 404), 'there is nothing'],
    ['a server in trouble', says('', 500), 'the server answered 500'],
  ])('because of %s is told without a word of it', async (_, answer, why) => {
    const { url } = await server(answer);
    const { message } = await refusalOf(ask(url));
    expect(message).toContain(`${url}/token: `);
    expect(message).toMatch(new RegExp(`${why}|announces 1\\d{7} bytes`));
    for (const told of ['p+ss', 'Sign in', 'aaa', SECRET]) expect(message).not.toContain(told);
  });

  it.each([
    301, 302, 303, 307, 308,
  ])('because of a redirect elsewhere (%i) sends nothing secret there', async (status) => {
    const other = await server(says({ access_token: 'theirs' }));
    const away: Answer = (answer) => answer.writeHead(status, { location: `${other.url}/token?x=1` }).end();
    const { url } = await server(away);
    const { message } = await refusalOf(ask(url));
    expect(message).toMatch(/would take to another origin|none of RFC 6749/);
    for (const one of other.asked) expect(one).toMatchObject({ method: 'GET', authorization: undefined, body: '' });
  });

  it('is not asked for at a private address, unless the operator gave it', async () => {
    const { url, asked } = await server(says({ access_token: 'aaa' }));
    expect((await refusalOf(ask(url, { allow: [] }))).message).toMatch(/private|not public|refused/i);
    expect(asked).toEqual([]);
    expect(await ask(url, { allow: [], trusted: true })).toMatchObject({ token: 'aaa' });
  });
});
