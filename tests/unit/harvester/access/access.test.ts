import { describe, expect, it } from 'vitest';
import { openAccess } from '../../../../harvester/access/access.ts';
import type { HttpClient } from '../../../../services/http/client.ts';
import type { OutgoingRequest } from '../../../../services/http/hop.ts';
import { type FetchOutcome, failed } from '../../../../services/http/outcome.ts';
import { Secret } from '../../../../services/model/secret.ts';
import { type GivenAccess, NO_SECRET, type SourceSecret } from '../../../../services/model/source-secret.ts';

const SOURCE = { id: 's1', path: 'https://uni.example/f?a=1', auth: 'none' };
const ORIGIN = 'https://uni.example';
const hop = (url: string) => ({ method: 'GET', url: new URL(url), body: null }) as const;

function json(body: unknown): FetchOutcome {
  async function* bytes() {
    yield Buffer.from(JSON.stringify(body));
  }
  const found = { url: 'https://login.example/token', mediaType: null, etag: null, lastModified: null };
  return { state: 'fresh', ...found, body: bytes(), cancel: () => {} };
}

const answered = (reason: 'access-denied' | 'http-status', status: number): FetchOutcome => ({
  ...{ ...failed(reason, `the server answered ${status}`), status },
});

/** A token endpoint that answers so, one after the other; what it was asked, and the time, are the test's. */
function tokens(answers: readonly FetchOutcome[]) {
  const asked: OutgoingRequest[] = [];
  const clock = { at: 0 };
  const http = {
    send: async (request: OutgoingRequest) => {
      asked.push(request);
      return answers[asked.length - 1] ?? failed('network', 'nobody there');
    },
  } as unknown as HttpClient;
  return { asked, clock, deps: { http, now: () => new Date(clock.at), stopped: new AbortController().signal } };
}

const given = (access: GivenAccess, origin = ORIGIN): SourceSecret => ({ stated: null, given: { origin, access } });
const open = (secret: SourceSecret, source = SOURCE) => openAccess(source, secret, tokens([]).deps);
const byQuery = given({ kind: 'query', name: 'key', value: new Secret('s3cr3t&1') });
const credentials: GivenAccess = {
  ...{ kind: 'oauth2', tokenUrl: 'https://login.example/token', clientId: 'me' },
  ...{ clientSecret: new Secret('p+ss'), scope: 'read' },
};

describe('Access to a source', () => {
  it('adds nothing where nothing was given, and asks nobody', async () => {
    const access = open(NO_SECRET);
    await access.ready();
    expect(access.refused).toBeNull();
    expect(await access.authorise(hop(SOURCE.path))).toEqual({ headers: {} });
  });

  it('adds to the source’s own origin, and to no other host, port or scheme', async () => {
    const access = open(given({ kind: 'bearer', token: new Secret('t0ken') }));
    expect(await access.authorise(hop(`${ORIGIN}/other`))).toEqual({ headers: { authorization: 'Bearer t0ken' } });
    for (const url of ['https://cdn.uni.example/f', 'http://uni.example/f', 'https://uni.example:8443/f'])
      expect(await access.authorise(hop(url))).toEqual({});
  });

  it('adds a key to an address in the place of the concealed one, and leaves another page’s own key', async () => {
    const access = open(byQuery);
    const searchOf = async (query: string) => (await access.authorise(hop(`${ORIGIN}/f${query}`))).search;
    expect(await searchOf('?a=1')).toBe('a=1&key=s3cr3t%261');
    expect(await searchOf('?key=***&page=2')).toBe('page=2&key=s3cr3t%261');
    expect(await searchOf('?key=of-this-page')).toBe('key=of-this-page');
  });

  it('is not tried where the secret is for another host than the source is at by now', () => {
    const moved = open(given({ kind: 'bearer', token: new Secret('t0ken') }, 'https://old.example'));
    expect(moved.refused).toMatchObject({ reason: 'access-denied' });
    expect(JSON.stringify(moved.refused)).not.toContain('t0ken');
  });

  it('that a manifest wants is not tried before somebody says what gives it', () => {
    expect(open(NO_SECRET, { ...SOURCE, auth: 'oauth2.0' }).refused).toMatchObject({ reason: 'unsupported-auth' });
    expect(open(byQuery, { ...SOURCE, auth: 'httpheader' }).refused).toBeNull();
  });

  it('takes what gives access out of texts that come back, in every form', () => {
    const access = open(given({ kind: 'basic', user: 'me', password: new Secret('pass/w0rd') }));
    const login = Buffer.from('me:pass/w0rd').toString('base64');
    expect(access.conceal(`pass/w0rd pass%2Fw0rd pass\\/w0rd ${login} password`)).toBe('*** *** *** *** password');
  });

  it('leaves addresses and media types as they are where somebody took a word in them for a key', () => {
    const access = open(given({ kind: 'query', name: 'k', value: new Secret('turtle') }));
    const page = { url: 'https://turtle.example/turtle?k=turtle&page=2', mediaType: 'text/turtle', etag: null };
    expect(access.concealUsed(page)).toEqual({ ...page, url: 'https://turtle.example/turtle?k=***&page=2' });
  });

  it('conceals a short key where it is the value of its own parameter, and nothing else that is the same', () => {
    const access = open(given({ kind: 'query', name: 'k', value: new Secret('1') }));
    const [url, shown] = [`${ORIGIN}/f1?page=1&k=1&kk=1`, `${ORIGIN}/f1?page=1&k=***&kk=1`];
    expect(access.concealUsed({ url })).toEqual({ url: shown });
    expect(access.conceal(`Page 1 of 1 is <${url}>, k=1`)).toBe(`Page 1 of 1 is <${shown}>, k=***`);
  });

  it('with a key that is no text is opened, as any other', async () => {
    const stated = { path: SOURCE.path, headers: { 'X-API-Key': 'abc\ud800defgh' }, queryParameters: {} };
    const access = open({ stated: new Secret(JSON.stringify(stated)), given: null });
    expect(await access.authorise(hop(SOURCE.path))).toEqual({ headers: stated.headers });
  });
});

describe('A token', () => {
  it('is asked for once, as a login, and again when its time is over', async () => {
    const grant = { access_token: 'aaa', token_type: 'bearer', expires_in: 600 };
    const { asked, clock, deps } = tokens([json(grant), json({ ...grant, access_token: 'bbb' })]);
    const access = openAccess(SOURCE, given(credentials), deps);
    for (let page = 0; page < 3; page++) await access.ready();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials&scope=read' });
    const login = Buffer.from('me:p%2Bss').toString('base64');
    expect(asked[0]?.headers).toMatchObject({ authorization: `Basic ${login}` });
    clock.at = 541_000;
    await access.ready();
    expect(await access.authorise(hop(SOURCE.path))).toEqual({ headers: { authorization: 'Bearer bbb' } });
  });

  it('is asked for in the body where the server takes no login', async () => {
    const { asked, deps } = tokens([answered('access-denied', 401), json({ access_token: 'aaa' })]);
    await openAccess(SOURCE, given(credentials), deps).ready();
    expect(asked[1]?.body).toBe('grant_type=client_credentials&scope=read&client_id=me&client_secret=p%2Bss');
    expect(asked[1]?.headers).not.toHaveProperty('authorization');
  });

  it('that the source refuses is replaced once, and not for ever', async () => {
    const { deps } = tokens([json({ access_token: 'aaa' }), json({ access_token: 'bbb' })]);
    const access = openAccess(SOURCE, given(credentials), deps);
    await access.ready();
    expect(access.renew()).toBe(true);
    await access.ready();
    expect(access.renew()).toBe(false);
  });

  it.each([
    ['no JSON of a token', [json({ error: 'p+ss is wrong' })]],
    ['a token of another kind', [json({ access_token: 'aaa', token_type: 'mac' })]],
    ['a token with a line break', [json({ access_token: 'a\r\nb' })]],
    ['a refusal', [answered('access-denied', 401), answered('http-status', 400)]],
  ])('that does not come because of %s is told without a word of the secret', async (_, answers) => {
    const access = openAccess(SOURCE, given(credentials), tokens(answers).deps);
    const error = await access.ready().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('https://login.example/token'),
    });
    expect(String(error)).not.toContain('p+ss');
  });
});
