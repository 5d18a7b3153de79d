import { describe, expect, it } from 'vitest';
import { openAccess } from '../../../../harvester/access/access.ts';
import { manifestFrom } from '../../../../harvester/discover/manifest.ts';
import type { HttpClient, SendOptions } from '../../../../services/http/client.ts';
import type { OutgoingRequest } from '../../../../services/http/hop.ts';
import type { StoredKey } from '../../../../services/keys/key.ts';
import type { StatedAuth } from '../../../../services/model/source-secret.ts';
import { encryptedTo, encryptionKey } from '../../../helpers/encryption-key.ts';

const KEY = encryptionKey('encryption-one');
const SIGNING: StoredKey = {
  ...{ kid: 'signature-one', use: 'signature', notBefore: '2026-01-01T00:00:00Z', retired: null },
  jwk: {
    ...{ kty: 'OKP', crv: 'Ed25519', x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs' },
    d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
  },
};
const SECRET = 'W0rd+to/us';
const PATH = 'https://uni.example/offers.ttl';
const hop = (url: string) => ({ method: 'GET', url: new URL(url), body: null }) as const;

/** What is read of an `auth` member, with its findings as codes and places. */
function read(auth: object) {
  const text = JSON.stringify({ sources: [{ type: 'elm', path: PATH, auth }] });
  const manifest = manifestFrom(text, 'https://uni.example/m');
  if (manifest.state !== 'found') throw new Error(manifest.state);
  const [entry] = manifest.entries;
  return {
    auth: entry?.access ?? null,
    type: entry?.auth?.type ?? 'none',
    found: manifest.findings.map(({ code, path }) => `${code} ${path}`),
  };
}

function open(auth: object, keys: readonly StoredKey[] = [KEY, SIGNING]) {
  const sent: (readonly [OutgoingRequest, SendOptions])[] = [];
  async function* body() {
    yield Buffer.from('{"access_token":"t0k3n","token_type":"bearer"}');
  }
  const http = {
    send: async (request: OutgoingRequest, options: SendOptions) => {
      sent.push([request, options]);
      const said = { url: request.url, mediaType: 'application/json', etag: null, lastModified: null };
      return { state: 'fresh', ...said, body: body(), cancel: () => {} };
    },
  } as unknown as HttpClient;
  const stated = read(auth);
  const access = openAccess(
    { id: 's1', path: PATH, auth: stated.type },
    { stated: null, given: null, auth: stated.auth as StatedAuth | null },
    { http, keys, now: () => new Date('2026-11-24T09:00:00Z'), stopped: new AbortController().signal },
  );
  return { access, sent };
}

describe('Access as a manifest states it', () => {
  const header = (value: string) => ({ type: 'httpheader', field: 'X-API-Key', value });

  it.each(['sha1', 'sha256'] as const)('is a header with what was encrypted to us (%s)', async (hash) => {
    const { access } = open(header(encryptedTo(KEY, SECRET, hash)));
    expect(access.refused).toBeNull();
    expect(await access.authorise(hop(PATH))).toEqual({ headers: { 'X-API-Key': SECRET } });
    expect(await access.authorise(hop('https://cdn.example/offers.ttl'))).toEqual({});
    expect(access.conceal(`they said ${SECRET}`)).not.toContain(SECRET);
  });

  it('is without the line break with which a file ended', async () => {
    const { access } = open(header(encryptedTo(KEY, `${SECRET}\n`, 'sha256')));
    expect(await access.authorise(hop(PATH))).toEqual({ headers: { 'X-API-Key': SECRET } });
  });

  it.each([
    ['for another key', encryptedTo(encryptionKey('encryption-two'), SECRET, 'sha256')],
    ['not encrypted', SECRET],
    ['two headers in one', encryptedTo(KEY, `${SECRET}\r\nX-Other: 1`, 'sha256')],
    ['empty', encryptedTo(KEY, '', 'sha256')],
  ])('is refused where it is %s, and nothing of it is sent', async (_, value) => {
    const { access } = open(header(value));
    expect(access.refused?.reason).toBe('access-denied');
    expect(access.refused?.detail).not.toContain(SECRET);
    expect(await access.authorise(hop(PATH))).toEqual({ headers: {} });
  });

  it('is a token for which the client secret is encrypted, asked for at an address that is not trusted', async () => {
    const auth = {
      ...{ type: 'oauth2.0', token_endpoint: 'https://login.example/token', client_id: 'a b' },
      ...{ client_secret: encryptedTo(KEY, SECRET, 'sha1'), scope: 'read' },
    };
    const { access, sent } = open(auth);
    await access.ready();
    expect(await access.authorise(hop(PATH))).toEqual({ headers: { authorization: 'Bearer t0k3n' } });
    expect(sent[0]?.[0].url).toBe('https://login.example/token');
    expect(sent[0]?.[1].trusted).toBe(false);
  });

  it('is a signature of each hop to the source, and of none to another host', async () => {
    const { access } = open({ type: 'httpsig' });
    const { headers } = await access.authorise(hop(`${PATH}?page=2`));
    expect(headers?.['signature-input']).toMatch(/^ql=\("@authority"\);created=\d+;expires=\d+;keyid="signature-one"/);
    expect(headers?.signature).toMatch(/^ql=:.{80,}:$/);
    expect(await access.authorise(hop('https://cdn.example/x'))).toEqual({});
    expect(open({ type: 'httpsig', alg: 'rsa-pss-sha512' }).access.refused?.reason).toBe('unsupported-auth');
    expect(open({ type: 'httpsig' }, []).access.refused?.detail).toContain('keys rotate');
  });

  it.each<[object, string[]]>([
    [{ type: 'httpheader' }, ['field']],
    [{ type: 'httpheader', field: 'X-Key' }, ['value']],
    [{ type: 'httpheader', field: 'X Key', value: 'abcd' }, ['field']],
    [{ type: 'httpheader', field: 'Host', value: 'abcd' }, ['field']],
    [{ type: 'httpheader', field: 'Cookie', value: 'abcd' }, ['field']],
    [{ type: 'httpheader', field: 'X-Key', value: 7 }, ['value']],
    [{ type: 'oauth2.0', client_id: 'x' }, ['token_endpoint']],
    [{ type: 'oauth2.0', token_endpoint: 'file:///x', client_id: 'x', client_secret: 'y' }, ['token_endpoint']],
    [{ type: 'oauth2.0', token_endpoint: 'https://l.example', client_id: 'x' }, ['client_secret']],
    [{ type: 'oauth2.0', token_endpoint: 'https://l.example', client_secret: 'x' }, ['client_id']],
    // The operator gives what the manifest leaves out.
    [{ type: 'oauth2.0', token_endpoint: 'https://l.example' }, []],
    [{ type: 'oauth2.0' }, []],
    [{ type: 'none', value: 'x' }, []],
  ])('is told to be incomplete: %j', (auth, members) => {
    const { auth: kept, found } = read(auth);
    expect(found).toEqual(members.map((member) => `manifest-auth-incomplete /sources/0/auth/${member}`));
    expect(kept).toBeNull();
  });

  it('names its members in any case', () => {
    const { auth } = read({
      Type: 'oauth2.0',
      type: 'oauth2.0',
      tokenEndpoint: 'https://l.example',
      clientId: 'c',
      clientSecret: 's',
    });
    expect(auth).toMatchObject({ kind: 'oauth2', tokenUrl: 'https://l.example', clientId: 'c' });
  });
});
