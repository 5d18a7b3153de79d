import { afterEach, describe, expect, it } from 'vitest';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { textOf } from '../../../../services/http/body.ts';
import { type Bounds, boundedClient } from '../../../../services/http/bounded.ts';
import { createHttpClient } from '../../../../services/http/client.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const LIMITS = { maxBytes: 1_000_000, deadlineMs: 5_000 };
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) await item.close();
});

/** A client with these bounds, a server that answers with its path and counts, and time that stands still. */
async function bounded(bounds: Partial<Bounds>, answer = '0123456789', chunked = false) {
  const asked: string[] = [];
  let at = 0;
  const server: Loopback = await serveLoopback((req, res) => {
    asked.push(req.url ?? '');
    if (req.url === '/busy') res.writeHead(429, { 'retry-after': '1' });
    if (chunked) res.write(answer);
    res.end(chunked ? '' : answer);
  });
  const names: Record<string, string[]> = { 'intranet.example': ['10.0.0.7'], 'public.example': ['93.184.216.34'] };
  const client = createHttpClient({
    contact: 'mailto:ops@accredex.example',
    allowsPrivate: allowedHosts([`127.0.0.1:${server.port}`]),
    resolve: async (name) => names[name] ?? [],
    pacing: { now: () => new Date(), wait: async () => {}, random: () => 0 },
  });
  open.push(server, client);
  const all = { requests: 100, bytes: 1_000, milliseconds: 1_000, ...bounds };
  const http = boundedClient(client, all, () => new Date(at));
  const later = (ms: number) => {
    at += ms;
  };
  return { http, server, asked, later };
}

describe('A bounded client', () => {
  it('asks no more often than it may, and says that it stopped', async () => {
    const { http, server, asked } = await bounded({ requests: 2 });
    for (let n = 0; n < 2; n++) {
      const outcome = await http.get(server.url, LIMITS);
      expect(outcome.state === 'fresh' && (await textOf(outcome.body))).toBe('0123456789');
    }
    expect(http.reached()).toBeNull();
    expect(await http.get(server.url, LIMITS)).toMatchObject({ state: 'failed', reason: 'too-large' });
    expect([asked.length, http.reached()]).toEqual([2, 'requests']);
  });

  it('takes no more bytes than it may over all requests, and exactly so many', async () => {
    const { http, server } = await bounded({ bytes: 25 });
    const ask = async () => {
      const outcome = await http.get(server.url, LIMITS);
      return outcome.state === 'fresh' ? textOf(outcome.body) : Promise.reject(new Error(outcome.state));
    };
    await ask();
    await ask();
    await expect(ask()).rejects.toThrow('failed');
    expect(http.reached()).toBe('bytes');
    // A server that does not say beforehand how much it has.
    const endless = await bounded({ bytes: 25 }, '0123456789'.repeat(10), true);
    const cut = await endless.http.get(endless.server.url, LIMITS);
    await expect(cut.state === 'fresh' ? textOf(cut.body) : null).rejects.toThrow(/bytes/);
    expect(endless.http.reached()).toBe('bytes');
    const exact = await bounded({ bytes: 10 });
    const outcome = await exact.http.get(exact.server.url, LIMITS);
    expect(outcome.state === 'fresh' && (await textOf(outcome.body))).toBe('0123456789');
    expect(exact.http.reached()).toBeNull();
  });

  it('asks nobody when its time is over', async () => {
    const { http, server, asked, later } = await bounded({ milliseconds: 1_000 });
    later(1_000);
    expect(await http.get(server.url, LIMITS)).toMatchObject({ state: 'failed', reason: 'timeout' });
    expect([asked, http.reached()]).toEqual([[], 'milliseconds']);
  });

  it('asks a busy server once', async () => {
    const { http, server, asked } = await bounded({});
    expect(await http.get(`${server.url}/busy`, LIMITS)).toMatchObject({ state: 'failed' });
    expect(asked).toEqual(['/busy']);
  });

  it('tells a name of a private network from one that does not exist by nothing', async () => {
    const { http } = await bounded({});
    const inside = await http.get('http://intranet.example/', LIMITS);
    expect(inside).toEqual(await http.get('http://nobody.example/', LIMITS));
    expect(inside).toMatchObject({ state: 'failed', reason: 'unknown-host' });
    expect(JSON.stringify(inside)).not.toMatch(/intranet|10\.0/);
    expect(await http.get('http://public.example:22/', LIMITS)).toMatchObject({
      ...{ reason: 'refused-address', detail: 'only the ports 80, 443, 8080 and 8443 are asked' },
    });
  });
});
