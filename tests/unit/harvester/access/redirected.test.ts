import { createPublicKey, verify } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { openAccess } from '../../../../harvester/access/access.ts';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { createHttpClient } from '../../../../services/http/client.ts';
import type { StoredKey } from '../../../../services/keys/key.ts';
import { Secret } from '../../../../services/model/secret.ts';
import type { GivenAccess, SourceSecret } from '../../../../services/model/source-secret.ts';
import { serveLoopback } from '../../../helpers/loopback.ts';

const JWK = { kty: 'OKP', crv: 'Ed25519', x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs' } as const;
const SIGNING: StoredKey = {
  ...{ kid: 'signature-one', use: 'signature', notBefore: '2026-01-01T00:00:00Z', retired: null },
  jwk: { ...JWK, d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU' },
};
const SECRETS = ['s3cr3t-key', 'Signature', 'ql=:'];

interface Seen {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly all: string;
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that redirects as `where` says for a path, and writes down what it is sent. */
async function serve(where: (path: string) => readonly [number, string] | null = () => null) {
  const seen: Seen[] = [];
  const web = await serveLoopback(({ url = '', headers, rawHeaders }, answer) => {
    seen.push({ host: headers.host ?? '', path: url, headers, all: `${url}\n${rawHeaders.join('\n')}` });
    const [status, location] = where(url) ?? [200, null];
    answer.writeHead(status, location === null ? {} : { location }).end('answer');
  });
  closers.push(() => web.close());
  return { ...web, seen };
}

/** Asks for a source with what gives access to it. A second passes before each message. */
async function ask(url: string, secret: SourceSecret, auth = 'none') {
  let time = Date.parse('2026-11-24T09:00:00Z');
  const http = createHttpClient({
    contact: 'mailto:ops@accredex.example',
    resolve: async (name) => (name === 'uni.example' ? ['127.0.0.1'] : []),
    allowsPrivate: allowedHosts(['127.0.0.1:1-65535']),
  });
  closers.push(() => http.close());
  const now = () => {
    time += 1_000;
    return new Date(time);
  };
  const source = { id: 's1', path: url, auth };
  const access = openAccess(source, secret, { http, keys: [SIGNING], now, stopped: new AbortController().signal });
  expect(access.refused).toBeNull();
  const outcome = await http.get(url, { maxBytes: 1_000, deadlineMs: 5_000, authorise: access.authorise });
  if (outcome.state === 'fresh') outcome.cancel();
  return outcome;
}
const signs = (url: string) =>
  ask(url, { stated: null, given: null, auth: { kind: 'httpsig', alg: null } } as SourceSecret, 'httpsig');
const gives = (url: string, access: GivenAccess) =>
  ask(url, { stated: null, given: { origin: new URL(url).origin, access } });

/** When a message was signed, by the clock of the test. Throws where its signature is not one over its own host. */
function signedAt({ host, headers }: Seen): number {
  const input = String(headers['signature-input']).replace(/^ql=/, '');
  const signature = Buffer.from(String(headers.signature).replace(/^ql=:|:$/g, ''), 'base64');
  const base = `"@authority": ${host}\n"@signature-params": ${input}`;
  const key = createPublicKey({ key: { ...JWK }, format: 'jwk' });
  expect([host, verify(null, Buffer.from(base), key, signature)]).toEqual([host, true]);
  return Number(/;created=(\d+)/.exec(input)?.[1]);
}

describe('A request that is sent on', () => {
  it.each([301, 302, 303, 307, 308])('to the same host (%i) is signed anew, from another moment on', async (status) => {
    const server = await serve((path) => (path === '/a' ? [status, '/b'] : null));
    expect((await signs(`http://uni.example:${server.port}/a`)).state).toBe('fresh');
    expect(server.seen.map(({ path }) => path)).toEqual(['/a', '/b']);
    const [first = 0, second = 0] = server.seen.map(signedAt);
    expect(second).toBe(first + 1);
    const [one, two] = server.seen.map(({ headers }) => headers.signature);
    expect(one).not.toBe(two);
  });

  it.each([
    301, 302, 303, 307, 308,
  ])('to another host (%i) carries no signature, and gets one again at home', async (status) => {
    let home = '';
    const other = await serve((path) => (path === '/away' ? [status, home] : null));
    const server = await serve((path) => (path === '/a' ? [status, `${other.url}/away`] : null));
    home = `http://uni.example:${server.port}/home`;
    expect((await signs(`http://uni.example:${server.port}/a`)).state).toBe('fresh');
    expect(other.seen).toHaveLength(1);
    for (const told of SECRETS) expect(other.seen[0]?.all.toLowerCase()).not.toContain(told.toLowerCase());
    const [first = 0, second = 0] = server.seen.map(signedAt);
    expect(second).toBeGreaterThan(first);
  });

  it('to another port or name of the same machine is another host', async () => {
    const server = await serve((path) => (path === '/a' ? [307, `http://127.0.0.1:${server.port}/b`] : null));
    expect((await signs(`http://uni.example:${server.port}/a`)).state).toBe('fresh');
    expect(server.seen.map(({ headers }) => headers.signature !== undefined)).toEqual([true, false]);
  });

  const value = new Secret('s3cr3t-key');
  it.each<readonly [string, GivenAccess]>([
    ['a header', { kind: 'header', name: 'X-API-Key', value }],
    ['a bearer token', { kind: 'bearer', token: value }],
    ['a parameter', { kind: 'query', name: 'key', value }],
    ['a login', { kind: 'basic', user: 'us', password: value }],
  ])('takes %s along to its own host only', async (_, access) => {
    const other = await serve();
    const codes = [301, 302, 303, 307, 308];
    const server = await serve((path) => {
      const at = codes.findIndex((code) => path.startsWith(`/${code}`));
      // A server may repeat what it was asked with in the address to which it sends on.
      const [, search = ''] = path.split('?');
      return at < 0 ? null : [codes[at] ?? 0, path.includes('same') ? `/there?${search}` : `${other.url}/?${search}`];
    });
    const base = `http://uni.example:${server.port}`;
    for (const code of codes) {
      await gives(`${base}/${code}`, access);
      await gives(`${base}/${code}/same`, access);
    }
    expect(other.seen).toHaveLength(codes.length);
    const login = Buffer.from('us:s3cr3t-key').toString('base64');
    for (const { all, headers } of other.seen) {
      for (const told of ['s3cr3t-key', login]) expect(all).not.toContain(told);
      expect(headers.authorization).toBeUndefined();
    }
    const there = server.seen.filter(({ path }) => path.startsWith('/there'));
    expect(there).toHaveLength(codes.length);
    for (const { all } of there) expect(all.includes('s3cr3t-key') || all.includes(login)).toBe(true);
  });
});
