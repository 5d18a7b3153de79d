import { afterEach, describe, expect, it } from 'vitest';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { textOf } from '../../../../services/http/body.ts';
import { createHttpClient, type HttpClient } from '../../../../services/http/client.ts';
import { type Hop, redirectTarget } from '../../../../services/http/hop.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const LIMITS = { maxBytes: 10_000, deadlineMs: 2_000 };
const open: (Loopback | HttpClient)[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) await item.close();
});

interface Seen {
  readonly method?: string;
  readonly url?: string;
  readonly signature?: string | string[];
  readonly body: string;
}

/** A server that redirects as `where` says for a path, and writes down what it is sent. */
async function serve(where: (path: string) => [number, string] | null = () => null) {
  const seen: Seen[] = [];
  const server = await serveLoopback(async (request, answer) => {
    const { method, url, headers } = request;
    const signature = headers['x-signature'];
    seen.push({
      ...(method === undefined ? {} : { method }),
      ...(url === undefined ? {} : { url }),
      ...(signature === undefined ? {} : { signature }),
      body: await textOf(request),
    });
    const [status, location] = where(url ?? '') ?? [200, null];
    answer.writeHead(status, location === null ? {} : { location }).end('answer');
  });
  open.push(server);
  return { ...server, seen };
}

function client(): HttpClient {
  const allowsPrivate = allowedHosts(['127.0.0.1:1-65535']);
  const http = createHttpClient({ contact: null, resolve: async () => [], allowsPrivate });
  open.push(http);
  return http;
}

const authorise = async ({ method, url, body }: Hop) => ({
  headers: { 'x-signature': `${method} ${url.pathname} ${body ?? ''}`.trim() },
});

describe('What is sent', () => {
  it('lacks a header that cannot be sent, and is sent all the same', async () => {
    const server = await serve();
    const headers = { 'x-signature': 'ключ' };
    expect((await client().get(server.url, { ...LIMITS, headers })).state).toBe('fresh');
    expect(server.seen).toEqual([{ method: 'GET', url: '/', body: '' }]);
  });

  it('carries its body, and a signature of its own for every hop', async () => {
    const server = await serve((path) => (path === '/a' ? [307, '/b'] : null));
    const request = { method: 'POST', url: `${server.url}/a`, body: 'x=1', authorise } as const;
    expect((await client().send(request, LIMITS)).state).toBe('fresh');
    expect(server.seen).toEqual([
      { method: 'POST', url: '/a', signature: 'POST /a x=1', body: 'x=1' },
      { method: 'POST', url: '/b', signature: 'POST /b x=1', body: 'x=1' },
    ]);
  });

  it('is asked for with GET, and without its body, where the server says that the answer is elsewhere', async () => {
    const server = await serve((path) => (path === '/a' ? [303, '/b'] : null));
    await client().send({ method: 'POST', url: `${server.url}/a`, body: 'x=1', authorise }, LIMITS);
    expect(server.seen[1]).toEqual({ method: 'GET', url: '/b', signature: 'GET /b', body: '' });
  });

  it('is neither signed for another origin nor sent there', async () => {
    const other = await serve();
    const server = await serve((path) => [path === '/keep' ? 308 : 302, other.url]);
    const http = client();
    const kept = { method: 'POST', url: `${server.url}/keep`, body: 'secret=1', authorise } as const;
    expect(await http.send(kept, LIMITS)).toMatchObject({ state: 'failed', reason: 'redirect' });
    expect((await http.send({ ...kept, url: `${server.url}/see` }, LIMITS)).state).toBe('fresh');
    expect(other.seen).toEqual([{ method: 'GET', url: '/', body: '' }]);
  });

  it('does not take a key to another origin that its server repeats in a redirect, and keeps the rest of it', async () => {
    const other = await serve();
    const key = 'k%2Fs3cr3t';
    const server = await serve((path) =>
      path.startsWith('/a?') ? [302, `/b?key=${key}&again=${key}&n=1`] : [302, `${other.url}/c?key=${key}&page=1&s=1`],
    );
    const search = async ({ url }: Hop) => ({ search: [url.search.slice(1), `key=${key}`, 's=1'].join('&') });
    await client().send({ method: 'GET', url: `${server.url}/a?x=1`, authorise: search }, LIMITS);
    expect(server.seen.map(({ url }) => url)).toEqual([`/a?x=1&key=${key}&s=1`, `/b?n=1&key=${key}&s=1`]);
    expect(other.seen.map(({ url }) => url)).toEqual(['/c?page=1']);
  });

  it('is refused where it is larger than any question of ours', async () => {
    const server = await serve();
    const request = { method: 'POST', url: server.url, body: 'x'.repeat(1_000_001) } as const;
    expect(await client().send(request, LIMITS)).toMatchObject({ state: 'failed', reason: 'too-large' });
    expect(server.seen).toEqual([]);
  });

  it('is not sent where access could not be made, and no word of why reaches the outcome', async () => {
    const server = await serve();
    const fails = async () => {
      throw new Error('the key s3cr3t-key is worn out');
    };
    const outcome = await client().send({ method: 'GET', url: server.url, authorise: fails }, LIMITS);
    expect(outcome).toMatchObject({ state: 'failed', reason: 'access-denied' });
    expect(JSON.stringify(outcome)).not.toContain('s3cr3t-key');
    expect(server.seen).toEqual([]);
  });
});

describe('The target of a redirect', () => {
  it('is followed from http to https and never back', () => {
    const at = (text: string) => new URL(text);
    expect(redirectTarget(at('http://a.example/x'), 'https://b.example/y')).toEqual(at('https://b.example/y'));
    expect(redirectTarget(at('https://a.example/x'), '/y')).toEqual(at('https://a.example/y'));
    expect(redirectTarget(at('https://a.example/x'), 'http://a.example/x')).toMatchObject({ reason: 'redirect' });
    for (const nowhere of [null, 'ftp://a.example/', 'file:///etc/passwd', 'http://', 'javascript:alert(1)'])
      expect(redirectTarget(at('http://a.example/x'), nowhere)).toMatchObject({ state: 'failed', reason: 'redirect' });
  });
});
