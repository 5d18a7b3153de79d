import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { createApiServer } from '../../api/server.ts';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import { openPostgres } from '../../services/store/home/postgres.ts';
import { emptyDb, emptyEngine, portDeps } from '../helpers/api-ports.ts';

const forever = () => new Promise<never>(() => {});
const silentDb: ApiDeps['db'] = { ...emptyDb, query: forever, transaction: forever };
const silentEngine: SearchEngine = {
  ...emptyEngine,
  search: forever,
  totals: forever,
  current: forever,
  ping: forever,
};

/** A server that takes connections and says nothing, as one whose process stands still. */
async function silentServer(): Promise<{ readonly server: Server; readonly port: number; readonly sockets: Socket[] }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port, sockets };
}

describe('A part that takes a request and never answers', () => {
  it.each([
    ['store', { db: silentDb }],
    ['engine', { engine: silentEngine }],
  ] as const)('is named by /readyz within two seconds: the %s', async (part, silent) => {
    const before = performance.now();
    const { body } = await request(createApp(portDeps(silent)))
      .get('/readyz')
      .expect(503);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(body.notReady).toEqual([part]);
  });

  it('leaves /metrics answering within two seconds', async () => {
    const before = performance.now();
    await request(createApp(portDeps({ db: silentDb })))
      .get('/metrics')
      .expect(200);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it.each([
    '/v1/offers',
    '/v1/offers?q=data&eqf=6',
    '/v1/offers/none',
    '/v1/providers',
    '/v1/sources',
    '/',
    '/offers/a',
  ])('makes %s a 503 with when to come back, in bounded time', async (address) => {
    for (const silent of [{ db: silentDb, engine: silentEngine }]) {
      const app = createApp({ ...portDeps(silent), deadlineMs: 200 });
      const { body, headers } = await request(app).get(address).set('Accept', 'application/json').expect(503);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(headers['retry-after']).toBe('5');
      expect(body.detail).toBe('The answer took too long. Please try again later.');
    }
  });
});

describe('Real ports over a server that never answers', () => {
  let silent: Awaited<ReturnType<typeof silentServer>>;
  beforeAll(async () => {
    silent = await silentServer();
  });
  afterAll(() => {
    for (const socket of silent.sockets) socket.destroy();
    silent.server.close();
  });

  it('Meilisearch: /readyz within two seconds, a search in bounded time', async () => {
    const engine = createMeilisearchEngine(
      { url: `http://127.0.0.1:${silent.port}`, key: null, index: 'silent' },
      { now: () => new Date(), log: silentLogger },
    );
    const app = createApp({ ...portDeps({ engine }), deadlineMs: 1_900 });
    const before = performance.now();
    const { body } = await request(app).get('/readyz').expect(503);
    expect(body.notReady).toEqual(['engine']);
    expect(performance.now() - before).toBeLessThan(2_000);
    await request(app).get('/v1/offers?q=data').expect(503);
    await engine.close();
  });

  it('PostgreSQL: opening it fails in bounded time instead of waiting for good', async () => {
    const before = performance.now();
    await expect(
      openPostgres(`postgres://user:pass@127.0.0.1:${silent.port}/accredex`, { log: silentLogger }),
    ).rejects.toThrow('does not answer');
    expect(performance.now() - before).toBeLessThan(12_000);
  }, 15_000);
});

describe('Many requests at the same time', () => {
  const listen = async (app: ReturnType<typeof createApp>) => {
    const server = createApiServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { server, port: (server.address() as AddressInfo).port };
  };

  it('beyond what can wait are told to come back, and the others are answered', async () => {
    let [running, most] = [0, 0];
    let release = () => {};
    const allCame = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: SearchEngine = {
      ...emptyEngine,
      search: async () => {
        most = Math.max(most, ++running);
        await allCame;
        running--;
        return {
          total: 0,
          words: { ignored: [], any: [], few: false },
          hits: [],
          facets: {},
          cut: {},
          spans: {},
          leftOut: {},
        };
      },
    };
    const { server, port } = await listen(createApp(portDeps({ engine: slow })));
    let came = 0;
    server.on('request', () => {
      if (++came === 300) setImmediate(release);
    });
    const answers = await Promise.all(Array.from({ length: 300 }, () => fetch(`http://127.0.0.1:${port}/v1/offers`)));
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 503]);
    for (const answer of answers) if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('5');
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(250);
    expect(most).toBeLessThanOrEqual(4);
    server.closeAllConnections();
    server.close();
  }, 20_000);

  it('of one connection are worked off one after another, and not at all once it is gone', async () => {
    let searches = 0;
    const counting: SearchEngine = {
      ...emptyEngine,
      search: async () => {
        searches++;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return {
          total: 0,
          words: { ignored: [], any: [], few: false },
          hits: [],
          facets: {},
          cut: {},
          spans: {},
          leftOut: {},
        };
      },
    };
    const { server, port } = await listen(createApp(portDeps({ engine: counting })));
    const client = connect(port, '127.0.0.1');
    await once(client, 'connect');
    client.write('GET /v1/offers HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20));
    await new Promise((resolve) => setTimeout(resolve, 80));
    client.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(searches).toBeLessThanOrEqual(4);
    server.close();
  });

  it('of one connection beyond all measure close it', async () => {
    const { server, port } = await listen(createApp(portDeps({ engine: silentEngine })));
    const client = connect(port, '127.0.0.1');
    client.on('error', () => {});
    await once(client, 'connect');
    client.write('GET /v1/offers HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(300));
    await once(client, 'close');
    server.close();
  });

  it('keep idle connections longer than proxies do', () => {
    const server = createApiServer(() => {});
    expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
    expect(server.headersTimeout).toBeGreaterThan(server.keepAliveTimeout);
  });
});
