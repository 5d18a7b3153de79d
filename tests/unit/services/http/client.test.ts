import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { textOf } from '../../../../services/http/body.ts';
import { createHttpClient, type HttpClient } from '../../../../services/http/client.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const LIMITS = { maxBytes: 10_000, deadlineMs: 2_000 };
const open: (Loopback | HttpClient)[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) await item.close();
});

async function serve(listener: Parameters<typeof serveLoopback>[0]): Promise<Loopback> {
  const server = await serveLoopback(listener);
  open.push(server);
  return server;
}

function client(
  allow: readonly string[],
  names: Record<string, string[]> = {},
  contact: string | null = 'mailto:ops@accredex.example',
): HttpClient {
  const made = createHttpClient({
    contact,
    allowsPrivate: allowedHosts(allow),
    resolve: async (hostname) => names[hostname] ?? [],
  });
  open.push(made);
  return made;
}

describe('The HTTP client', () => {
  it('refuses a private address that was learnt from outside', async () => {
    const server = await serve((_, answer) => answer.end('secret'));
    expect(await client([]).get(server.url, LIMITS)).toMatchObject({ state: 'failed', reason: 'refused-address' });
  });

  it('refuses a name that leads to a private address, also where another of its addresses is public', async () => {
    const http = client([], { 'two.example': ['93.184.216.34', '127.0.0.1'] });
    expect(await http.get('http://two.example/', LIMITS)).toMatchObject({ state: 'failed', reason: 'refused-address' });
  });

  it.each([
    'http://169.254.169.254/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fd00::1]/',
    'http://0.0.0.0/',
    'http://2130706433/',
  ])('refuses %s', async (url) => {
    expect(await client([]).get(url, LIMITS)).toMatchObject({ state: 'failed', reason: 'refused-address' });
  });

  it('asks a private address that the operator allowed, on the allowed port only', async () => {
    const server = await serve((_, answer) => answer.end('ok'));
    const outcome = await client([`127.0.0.1:${server.port}`]).get(server.url, LIMITS);
    expect(outcome.state === 'fresh' && (await textOf(outcome.body))).toBe('ok');
    expect(await client([`127.0.0.1:${server.port + 1}`]).get(server.url, LIMITS)).toMatchObject({
      reason: 'refused-address',
    });
  });

  it('checks every hop of a redirect: one from an allowed to a private address ends there', async () => {
    const secret = await serve((_, answer) => answer.end('secret'));
    const server = await serve((_, answer) => answer.writeHead(302, { location: secret.url }).end());
    const http = client([`127.0.0.1:${server.port}`]);
    expect(await http.get(server.url, LIMITS)).toMatchObject({ state: 'failed', reason: 'refused-address' });
  });

  it('exempts an address that the operator configured, but not where it redirects to', async () => {
    const secret = await serve((_, answer) => answer.end('secret'));
    const server = await serve((request, answer) =>
      request.url === '/go' ? answer.writeHead(302, { location: secret.url }).end() : answer.end('ok'),
    );
    const http = client([]);
    expect(await http.get(server.url, { ...LIMITS, trusted: true })).toMatchObject({ state: 'fresh' });
    expect(await http.get(`${server.url}/go`, { ...LIMITS, trusted: true })).toMatchObject({
      reason: 'refused-address',
    });
  });

  it('gives up after five redirects', async () => {
    const server = await serve((_, answer) => answer.writeHead(302, { location: '/again' }).end());
    expect(await client([`127.0.0.1:${server.port}`]).get(server.url, LIMITS)).toMatchObject({ reason: 'redirect' });
  });

  it('takes no more bytes than it was told, also when a compressed body unfolds', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000));
    const server = await serve((_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const outcome = await client([`127.0.0.1:${server.port}`]).get(server.url, LIMITS);
    await expect(outcome.state === 'fresh' ? textOf(outcome.body) : outcome).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('refuses a body that is announced too large without reading it', async () => {
    const server = await serve((_, answer) =>
      answer.writeHead(200, { 'content-length': '10001' }).end(Buffer.alloc(10_001)),
    );
    expect(await client([`127.0.0.1:${server.port}`]).get(server.url, LIMITS)).toMatchObject({ reason: 'too-large' });
  });

  it('ends with timeout when the server never finishes', async () => {
    const server = await serve((_, answer) => {
      answer.writeHead(200);
      answer.write('a');
    });
    const outcome = await client([`127.0.0.1:${server.port}`]).get(server.url, { ...LIMITS, deadlineMs: 200 });
    await expect(outcome.state === 'fresh' ? textOf(outcome.body) : outcome).rejects.toMatchObject({ code: 'timeout' });
  });

  it('sends validators and understands 304', async () => {
    const server = await serve((request, answer) => {
      answer.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200).end();
    });
    expect(await client([`127.0.0.1:${server.port}`]).get(server.url, { ...LIMITS, etag: '"a"' })).toEqual({
      state: 'unchanged',
    });
  });

  it('keeps credentials from another origin', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, answer) => {
      seen.push(request.headers.authorization, request.headers['x-feed-key'] as string | undefined);
      answer.end();
    });
    const server = await serve((_, answer) => answer.writeHead(302, { location: other.url }).end());
    const http = client([`127.0.0.1:${server.port}`, `127.0.0.1:${other.port}`]);
    await http.get(server.url, { ...LIMITS, headers: { authorization: 'Bearer x', 'x-feed-key': 'y' } });
    expect(seen).toEqual([undefined, undefined]);
  });

  it('asks no foreign host as long as nobody can be contacted about it', async () => {
    const http = client([], { 'far.example': ['93.184.216.34'] }, null);
    expect(await http.get('http://far.example/', LIMITS)).toMatchObject({ state: 'failed', reason: 'no-contact' });
  });

  it('tells gone from denied from broken', async () => {
    const server = await serve((request, answer) => answer.writeHead(Number(request.url?.slice(1))).end());
    const http = client([`127.0.0.1:${server.port}`]);
    expect(await http.get(`${server.url}/410`, LIMITS)).toEqual({ state: 'gone', status: 410 });
    expect(await http.get(`${server.url}/403`, LIMITS)).toMatchObject({ reason: 'access-denied', retryable: false });
    expect(await http.get(`${server.url}/503`, LIMITS)).toMatchObject({ reason: 'http-status', retryable: true });
  });
});
