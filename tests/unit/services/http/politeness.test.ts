import { afterEach, describe, expect, it } from 'vitest';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { textOf } from '../../../../services/http/body.ts';
import { createHttpClient, type HttpClient } from '../../../../services/http/client.ts';
import type { FetchOutcome } from '../../../../services/http/outcome.ts';
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

/** A client on a clock that moves only while it waits; what it waited is written down. */
function client() {
  const waits: number[] = [];
  let at = Date.parse('2026-11-27T08:00:00Z');
  const http = createHttpClient({
    contact: null,
    resolve: async () => [],
    allowsPrivate: allowedHosts(['127.0.0.1:1-65535']),
    pacing: {
      now: () => new Date(at),
      wait: async (ms) => {
        waits.push(ms);
        at += ms;
      },
      random: () => 0,
    },
  });
  open.push(http);
  return { http, waits };
}

const textIn = async (outcome: FetchOutcome) => (outcome.state === 'fresh' ? textOf(outcome.body) : outcome);
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('A host', () => {
  it('answers two requests at once and no more, and all that wait get their turn', async () => {
    let [now, most] = [0, 0];
    const server = await serve((_, answer) => {
      most = Math.max(most, ++now);
      answer.write('a');
      setTimeout(() => {
        now--;
        answer.end('b');
      }, 20);
    });
    const { http } = client();
    const all = await Promise.all(Array.from({ length: 9 }, async () => textIn(await http.get(server.url, LIMITS))));
    expect(all).toEqual(Array.from({ length: 9 }, () => 'ab'));
    expect(most).toBe(2);
  });

  it('does not hold up another', async () => {
    const stuck = await serve((_, answer) => void answer.writeHead(200).write('a'));
    const quick = await serve((_, answer) => answer.end('ok'));
    const { http } = client();
    await Promise.all([http.get(stuck.url, LIMITS), http.get(stuck.url, LIMITS)]);
    const third = http.get(stuck.url, LIMITS);
    expect(await textIn(await http.get(quick.url, LIMITS))).toBe('ok');
    expect(await Promise.race([third, soon(100)])).toBeUndefined();
  });

  it('has its turn back when an answer is cancelled, denied, too large, broken off or never read', async () => {
    const server = await serve((request, answer) => {
      if (request.url === '/denied') return void answer.writeHead(403).write('and so on');
      if (request.url === '/large') return void answer.writeHead(200, { 'content-length': '99999' }).write('a');
      if (request.url === '/broken') return void answer.socket?.destroy();
      if (request.url === '/there') return void answer.end('ok');
      answer.writeHead(200).write('a');
    });
    const { http } = client();
    for (const path of ['denied', 'large', 'broken', 'denied', 'large', 'broken'])
      expect((await http.get(`${server.url}/${path}`, { ...LIMITS, attempts: 1 })).state).toBe('failed');
    for (let n = 0; n < 3; n++) {
      const outcome = await http.get(server.url, LIMITS);
      if (outcome.state === 'fresh') outcome.cancel();
    }
    for (let n = 0; n < 3; n++) await http.get(server.url, { ...LIMITS, deadlineMs: 100 });
    expect(await textIn(await http.get(`${server.url}/there`, LIMITS))).toBe('ok');
  });

  it('is asked again after as many seconds as it says, and answers then', async () => {
    let asked = 0;
    const server = await serve((_, answer) =>
      asked++ === 0 ? answer.writeHead(429, { 'retry-after': '7' }).end() : answer.end('ok'),
    );
    const { http, waits } = client();
    expect(await textIn(await http.get(server.url, LIMITS))).toBe('ok');
    expect([asked, waits]).toEqual([2, [7_500]]);
  });

  it('is asked again after the moment that it says, and not before by anybody else', async () => {
    let asked = 0;
    const date = 'Wed, 25 Nov 2026 10:00:00 GMT';
    const later = { date, 'retry-after': 'Wed, 25 Nov 2026 10:00:20 GMT' };
    const server = await serve((_, answer) => (asked++ === 0 ? answer.writeHead(503, later).end() : answer.end('ok')));
    const { http, waits } = client();
    expect(await http.get(server.url, { ...LIMITS, attempts: 1 })).toMatchObject({ retryAfterSeconds: 20 });
    expect(await textIn(await http.get(`${server.url}/other`, LIMITS))).toBe('ok');
    expect(waits).toEqual([20_000]);
  });

  it('that wants more quiet than a run can wait is not asked again in it, and says when', async () => {
    let asked = 0;
    const server = await serve((_, answer) => {
      asked++;
      answer.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const { http, waits } = client();
    for (let n = 0; n < 2; n++)
      expect(await http.get(server.url, LIMITS)).toMatchObject({
        state: 'failed',
        reason: 'http-status',
        retryable: true,
        retryAfterSeconds: 3_600,
      });
    expect([asked, waits]).toEqual([1, []]);
  });

  it('that goes on failing is asked four times, with pauses that grow', async () => {
    let asked = 0;
    const server = await serve((_, answer) => answer.writeHead(++asked && 503).end());
    const { http, waits } = client();
    expect(await http.get(server.url, LIMITS)).toMatchObject({ state: 'failed', retryable: true });
    expect([asked, waits]).toEqual([4, [500, 1_000, 2_000]]);
  });

  it('that resets the connection is asked again; one that answers 500 or 404 is not', async () => {
    const asked: string[] = [];
    const server = await serve((request, answer) => {
      asked.push(request.url ?? '');
      if (request.url !== '/reset') answer.writeHead(Number(request.url?.slice(1))).end();
      else if (asked.length < 3) answer.socket?.resetAndDestroy();
      else answer.end('ok');
    });
    const { http } = client();
    expect(await textIn(await http.get(`${server.url}/reset`, LIMITS))).toBe('ok');
    expect((await http.get(`${server.url}/500`, LIMITS)).state).toBe('failed');
    expect((await http.get(`${server.url}/404`, LIMITS)).state).toBe('gone');
    expect(asked).toEqual(['/reset', '/reset', '/reset', '/500', '/404']);
  });

  it('does not get a second time what may have been taken before the connection broke', async () => {
    let asked = 0;
    const server = await serve((_, answer) => {
      asked++;
      answer.socket?.resetAndDestroy();
    });
    const { http } = client();
    const request = { method: 'POST', url: server.url, body: 'grant_type=client_credentials' } as const;
    expect(await http.send(request, LIMITS)).toMatchObject({ reason: 'network' });
    expect(asked).toBe(1);
  });
});

it('A client that is closed ends what waits for a host', async () => {
  const server = await serve((_, answer) => void answer.writeHead(200).write('a'));
  const { http } = client();
  const all = Array.from({ length: 5 }, () =>
    http
      .get(server.url, LIMITS)
      .then(textIn)
      .catch(() => 'broken'),
  );
  await soon(50);
  await http.close();
  expect(await Promise.all(all)).toHaveLength(5);
});

describe('Who asks and is told to end', () => {
  it.each([
    ['a pause before it asks again', 429],
    ['a host’s quiet', 503],
  ])('gives up %s at once, and the host is not asked for nobody', async (_, status) => {
    let asked = 0;
    const server = await serve((_, answer) => answer.writeHead(++asked && status, { 'retry-after': '30' }).end());
    const http = createHttpClient({
      contact: null,
      resolve: async () => [],
      allowsPrivate: allowedHosts(['127.0.0.1:1-65535']),
    });
    open.push(http);
    if (status === 503) await http.get(server.url, { ...LIMITS, attempts: 1 });
    const stop = new AbortController();
    const outcome = http.get(server.url, { ...LIMITS, stopped: stop.signal });
    await soon(50);
    stop.abort();
    expect(await outcome).toMatchObject({ state: 'failed', retryable: true });
    expect(asked).toBe(1);
  });

  it('breaks off an answer that is still coming, and leaves its turn to others', async () => {
    const server = await serve((request, answer) =>
      request.url === '/slow' ? void answer.writeHead(200).write('a') : void answer.end('ok'),
    );
    const { http } = client();
    const stop = new AbortController();
    const options = { ...LIMITS, deadlineMs: 60_000, stopped: stop.signal };
    const slow = [http.get(`${server.url}/slow`, options), http.get(`${server.url}/slow`, options)].map((outcome) =>
      outcome.then(textIn),
    );
    const other = http.get(`${server.url}/other`, LIMITS);
    await soon(50);
    stop.abort();
    for (const outcome of slow) await expect(outcome).rejects.toMatchObject({ retryable: true });
    expect(await textIn(await other)).toBe('ok');
  });
});
