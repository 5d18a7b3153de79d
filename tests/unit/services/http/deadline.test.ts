import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { textOf } from '../../../../services/http/body.ts';
import { createHttpClient } from '../../../../services/http/client.ts';
import { serveLoopback } from '../../../helpers/loopback.ts';

it('A deadline ends a body that comes slowly but steadily, also where memory is cleared meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const clear = runInNewContext('gc') as () => void;
  const server = await serveLoopback((_, answer) => {
    const drops = setInterval(() => answer.write('x'.repeat(500)), 20);
    answer.on('close', () => clearInterval(drops));
  });
  const http = createHttpClient({
    contact: null,
    resolve: async () => [],
    allowsPrivate: allowedHosts([`127.0.0.1:${server.port}`]),
  });
  const clearing = setInterval(clear, 100);
  try {
    const outcome = await http.get(server.url, { maxBytes: 10_000_000, deadlineMs: 800 });
    if (outcome.state !== 'fresh') throw new Error(outcome.state);
    const began = performance.now();
    await expect(textOf(outcome.body)).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(performance.now() - began).toBeLessThan(5_000);
  } finally {
    clearInterval(clearing);
    await http.close();
    await server.close();
  }
}, 20_000);

it('What a server says to its refusal is taken only by who wants it, only so far, and not of what may pass', async () => {
  const server = await serveLoopback(({ url }, answer) => {
    const status = Number(url?.slice(1));
    answer.writeHead(status, { location: '/400', 'content-type': 'text/plain' }).end('why not');
  });
  const http = createHttpClient({
    contact: null,
    resolve: async () => [],
    allowsPrivate: allowedHosts([`127.0.0.1:${server.port}`]),
    pacing: { now: () => new Date(), wait: async () => {}, random: () => 0 },
  });
  const limits = { maxBytes: 1_000, deadlineMs: 2_000, attempts: 1 };
  const ask = (path: string, errorBytes?: number) =>
    http.get(server.url + path, errorBytes === undefined ? limits : { ...limits, errorBytes });
  try {
    expect(await ask('/400')).not.toHaveProperty('body');
    expect(await ask('/400', 100)).toMatchObject({ reason: 'http-status', status: 400, body: 'why not' });
    expect(await ask('/401', 100)).toMatchObject({ reason: 'access-denied', status: 401, body: 'why not' });
    expect(await ask('/302', 100)).toMatchObject({ status: 400, body: 'why not' });
    for (const path of ['/503', '/404']) expect(await ask(path, 100)).not.toHaveProperty('body');
    const longer = await ask('/400', 3);
    expect(longer).toMatchObject({ status: 400, detail: 'the server answered 400' });
    expect(longer).not.toHaveProperty('body');
  } finally {
    await http.close();
    await server.close();
  }
});
