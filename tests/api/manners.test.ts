import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { createApiServer } from '../../api/server.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import { iscedCodes } from '../../services/vocab/isced-f.ts';
import { brokenDb, brokenEngine, emptyEngine, INSIDE, portDeps } from '../helpers/api-ports.ts';

const app = (said: Partial<ApiDeps> = {}) => createApp(portDeps(said));
const NOTHING = {
  total: 0,
  words: { ignored: [], any: [], few: false },
  hits: [],
  facets: {},
  cut: {},
  spans: {},
  leftOut: {},
};
const manyFields = iscedCodes().map((value, count) => ({ value, count }));
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('Reading from other sites', () => {
  it('is open to everybody, without credentials, also where the answer is a problem', async () => {
    for (const address of ['/v1/offers', '/v1/offers/none', '/nowhere', '/openapi.json']) {
      const { headers } = await request(app()).get(address).set('Origin', 'https://portal.example');
      expect(headers['access-control-allow-origin'], address).toBe('*');
      expect(headers, address).not.toHaveProperty('access-control-allow-credentials');
      expect(headers['access-control-expose-headers']).toContain('ETag');
    }
  });

  it('is allowed before it is done', async () => {
    const { headers } = await request(app())
      .options('/v1/offers')
      .set('Origin', 'https://portal.example')
      .set('Access-Control-Request-Method', 'GET')
      .expect(204);
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
    expect(headers['access-control-allow-headers']).toContain('If-None-Match');
    expect(headers.allow).toBe('GET, HEAD, OPTIONS');
  });
});

describe('Methods and addresses', () => {
  it.each(['post', 'put', 'patch', 'delete'] as const)('%s is 405 and says what is allowed', async (method) => {
    const { body, headers } = await request(app())[method]('/v1/offers').send('x=1').expect(405);
    expect(headers.allow).toBe('GET, HEAD, OPTIONS');
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.status).toBe(405);
  });

  it('HEAD has the headers of GET and no body', async () => {
    const get = await request(app()).get('/v1/offers').expect(200);
    const head = await request(app()).head('/v1/offers').expect(200);
    expect(head.text).toBeUndefined();
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  it('an unknown address is a page for a browser and a problem for a program', async () => {
    const page = await request(app()).get('/nowhere').set('Accept', BROWSER).expect(404);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('<h1>Not found</h1>');
    const problem = await request(app()).get('/nowhere').expect(404);
    expect(problem.headers['content-type']).toContain('application/problem+json');
    const api = await request(app()).get('/v1/nowhere').set('Accept', BROWSER).expect(404);
    expect(api.headers['content-type']).toContain('application/problem+json');
  });

  it('a search that cannot be carried out is a page that names every mistake', async () => {
    const { text } = await request(app()).get('/de/?eqf=x&country=ZZ').set('Accept', BROWSER).expect(400);
    expect(text).toContain('<html lang="de">');
    expect(/role="alert">(.*?)<\/div>/s.exec(text)?.[1]?.match(/<li>/g)).toHaveLength(2);
  });
});

describe('What is sent', () => {
  const large: SearchEngine = {
    ...emptyEngine,
    search: async () => ({ ...NOTHING, facets: { isced: manyFields } }),
  };
  const raw = (address: string, encoding: string) =>
    request(app({ engine: large }))
      .get(address)
      .set('Accept-Encoding', encoding);

  it('is compressed for whoever can read that, and said to depend on it', async () => {
    const address = '/v1/offers?facets=isced';
    const [plain, gzip, brotli] = [
      await raw(address, 'identity'),
      await raw(address, 'gzip'),
      await raw(address, 'br'),
    ];
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.body).toEqual(plain.body);
    for (const { headers } of [plain, gzip, brotli]) {
      expect(headers.vary).toMatch(/Accept-Encoding/);
      expect(headers.etag).toBe(plain.headers.etag);
    }
    const again = await raw(address, 'gzip')
      .set('If-None-Match', gzip.headers.etag ?? '')
      .expect(304);
    expect(again.headers.vary).toMatch(/Accept-Encoding/);
    expect(again.text).toBe('');
  });

  it('says where not every value of a facet is counted', async () => {
    const skill = Array.from({ length: 300 }, (_, n) => ({ value: `skill${n}`, count: 1 }));
    const engine = {
      ...emptyEngine,
      search: async () => ({ ...NOTHING, total: 300, facets: { skill }, cut: { skill: 300 } }),
    };
    const { body } = await request(app({ engine })).get('/v1/offers?facets=skill').expect(200);
    expect(body.warnings).toMatchObject([{ parameter: 'facets', code: 'cutFacet', value: 'skill' }]);
  });

  it('is tagged also where it is a list or the description of the API', async () => {
    for (const address of ['/v1/providers', '/v1/sources', '/openapi.json']) {
      const { headers } = await request(app()).get(address).expect(200);
      expect(headers['cache-control'], address).toContain('max-age=60');
      await request(app())
        .get(address)
        .set('If-None-Match', headers.etag ?? '')
        .expect(304);
    }
  });

  it('says in which languages it names values and speaks', async () => {
    const { headers } = await request(app()).get('/v1/offers').set('Accept-Language', 'uk').expect(200);
    expect(headers['content-language']).toBe('uk, en');
    const german = await request(app()).get('/v1/offers?lang=de').expect(200);
    expect(german.headers['content-language']).toBe('de');
  });

  it('is there for browsers and search engines that ask every server', async () => {
    const icon = await request(app()).get('/favicon.ico').expect(200);
    expect(icon.headers['content-type']).toContain('image/svg+xml');
    expect((await request(app()).get('/robots.txt').expect(200)).text).toContain('Disallow: /v1/\n');
    const demo = await request(app({ demo: true }))
      .get('/robots.txt')
      .expect(200);
    expect(demo.text).toBe('User-agent: *\nDisallow: /\n');
  });

  it('is nothing where two hosts are named', async () => {
    const server = createApiServer(app()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    client.write('GET /v1/offers HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n');
    const [first] = await once(client, 'data');
    expect(String(first)).toMatch(/^HTTP\/1.1 400 /);
    client.destroy();
    server.close();
  });
});

describe('Headers of protection', () => {
  it('let a page load our own style and script and nothing else', async () => {
    const { headers } = await request(app()).get('/').set('Accept', BROWSER).expect(200);
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).toHaveProperty('strict-transport-security');
  });

  it('do not bind a server without HTTPS to it', async () => {
    const { headers } = await request(app({ publicUrl: 'http://127.0.0.1:8080' }))
      .get('/healthz')
      .expect(200);
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('The limit of requests', () => {
  it('says what is left, and then 429 with when to come back', async () => {
    // The library writes seconds by the clock of the machine.
    const limited = app({ rateLimit: 2, now: () => new Date() });
    const first = await request(limited).get('/v1/offers').expect(200);
    expect(first.headers['ratelimit-policy']).toMatch(/q=2; w=60/);
    expect(first.headers.ratelimit).toMatch(/r=1; t=(60|59)/);
    // Caches hand these headers to others: nothing in them may say who asked first.
    expect(`${first.headers['ratelimit-policy']} ${first.headers.ratelimit}`).not.toMatch(/pk=|[0-9a-f]{8}/);
    await request(limited).get('/').expect(200);
    const { body, headers } = await request(limited).get('/v1/providers').expect(429);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(headers['retry-after']).toMatch(/^(60|59)$/);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({ status: 429, detail: expect.stringContaining('2') });
    const page = await request(limited).get('/').set('Accept', BROWSER).expect(429);
    expect(page.text).toContain('<h1>Too many requests</h1>');
  });

  it('does not hold for whoever looks after the service', async () => {
    const limited = app({ rateLimit: 1 });
    for (let n = 0; n < 3; n++)
      for (const address of ['/healthz', '/readyz', '/metrics']) await request(limited).get(address).expect(200);
  });

  it('is one client’s own: the one that a trusted proxy names, else the one that asks', async () => {
    const ask = (over: ReturnType<typeof app>, client: string) =>
      request(over).get('/v1/offers').set('X-Forwarded-For', client);
    const trusting = app({ rateLimit: 1, trustProxy: 1 });
    await ask(trusting, '192.0.2.1').expect(200);
    await ask(trusting, '192.0.2.1').expect(429);
    await ask(trusting, '192.0.2.2').expect(200);
    // Only the hop that the proxy saw counts; what a client writes before it does not.
    await ask(trusting, '198.51.100.9, 192.0.2.1').expect(429);
    const direct = app({ rateLimit: 1 });
    await ask(direct, '192.0.2.1').expect(200);
    await ask(direct, '192.0.2.2').expect(429);
    const listed = app({ rateLimit: 1, trustProxy: ['10.0.0.0/8'] });
    await ask(listed, '192.0.2.1').expect(200);
    await ask(listed, '192.0.2.2').expect(429);
  });
});

describe('What does not answer', () => {
  it.each([
    ['store', { db: brokenDb }],
    ['engine', { engine: brokenEngine }],
  ] as const)('/readyz is 503 and names the %s', async (part, broken) => {
    const { body, text } = await request(app(broken)).get('/readyz').expect(503);
    expect(body).toMatchObject({ status: 'not-ready', notReady: [part] });
    expect(text).not.toMatch(/10\.1\.2\.3|hunter2|operator/);
  });

  it('leaves /healthz and /metrics answering', async () => {
    const broken = app({ db: brokenDb, engine: brokenEngine });
    await request(broken).get('/healthz').expect(200);
    const { text } = await request(broken).get('/metrics').expect(200);
    expect(text).toContain('accredex_offers Nan');
  });

  it('makes a search 503 and says which part, and nothing of how', async () => {
    for (const broken of [{ engine: brokenEngine }, { db: brokenDb }]) {
      const { body, text, headers } = await request(app(broken)).get('/v1/offers').expect(503);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body.title).toBe('Not available at the moment');
      expect(text).not.toMatch(/10\.1\.2\.3|hunter2|operator|at .*\.ts/);
      const page = await request(app(broken)).get('/').set('Accept', BROWSER).expect(503);
      expect(page.text).not.toMatch(/10\.1\.2\.3|hunter2|operator/);
    }
  });

  it('is noted in the log without the query, and shown to nobody, where the fault is ours', async () => {
    const lines: object[] = [];
    const note = (line: object) => void lines.push(line);
    const log = { debug: note, info: note, warn: note, error: note } as unknown as ApiDeps['log'];
    const engine = { ...emptyEngine, search: () => Promise.reject(new TypeError(INSIDE)) };
    const { body, text } = await request(app({ engine, log })).get('/v1/offers?q=private').expect(500);
    expect(body.detail).toBe('The answer could not be made. The fault is ours and was noted.');
    expect(text).not.toMatch(/TypeError|hunter2|\.ts/);
    expect(lines).toMatchObject([{ event: 'api.failed', route: '/offers' }]);
    expect(JSON.stringify(lines)).not.toContain('private');
  });
});

describe('A demonstration', () => {
  const demo = app({ demo: true });

  it('says so in every answer', async () => {
    for (const address of [
      '/v1/offers',
      '/v1/offers?eqf=x',
      '/v1/offers/none',
      '/v1/providers',
      '/v1/sources',
      '/healthz',
      '/readyz',
      '/nowhere',
    ]) {
      const { body, headers } = await request(demo).get(address);
      expect(body.demo, address).toBe(true);
      expect(headers['accredex-demo'], address).toBe('true');
    }
    expect((await request(demo).get('/metrics')).text).toContain('accredex_demo 1');
  });

  it('says so on every page', async () => {
    for (const address of ['/', '/?eqf=x', '/offers/none', '/nowhere']) {
      const { text } = await request(demo).get(address).set('Accept', BROWSER);
      expect(text, address).toContain('every institution, offer and report here is invented');
    }
  });
});
