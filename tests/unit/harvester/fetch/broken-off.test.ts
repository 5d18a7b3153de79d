import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openAccess } from '../../../../harvester/access/access.ts';
import { fetchSource } from '../../../../harvester/fetch/fetch.ts';
import { allowedHosts } from '../../../../services/http/allowed-hosts.ts';
import { createHttpClient } from '../../../../services/http/client.ts';
import type { Source } from '../../../../services/model/source.ts';
import { NO_SECRET } from '../../../../services/model/source-secret.ts';
import { serveLoopback } from '../../../helpers/loopback.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A source whose server breaks its answer off `times` times in the middle. */
async function fetchThrough(times: number) {
  let asked = 0;
  const server = await serveLoopback((_, answer) => {
    if (asked++ >= times) return void answer.end('the whole of it');
    answer.write('half of it');
    setTimeout(() => answer.socket?.resetAndDestroy(), 50);
  });
  ends.push(() => server.close());
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  const http = createHttpClient({
    contact: null,
    resolve: async () => [],
    allowsPrivate: allowedHosts([`127.0.0.1:${server.port}`]),
    pacing: { now: () => new Date(), wait, random: () => 0 },
  });
  ends.push(() => http.close());
  const folder = await mkdtemp(join(tmpdir(), 'accredex-broken-off-'));
  ends.push(() => rm(folder, { recursive: true }));
  const asks = { path: server.url, headers: {}, queryParameters: {}, contentType: null, auth: 'none', snapshot: null };
  const scratch = join(folder, 'scratch');
  const stopped = new AbortController().signal;
  const access = openAccess({ id: 's', ...asks }, NO_SECRET, { http, stopped, now: () => new Date() });
  const step = await fetchSource(asks as unknown as Source, false, { http, access, stopped, scratch });
  return { step, asked, waits, left: await readFile(scratch, 'utf8').catch(() => null) };
}

it('A source whose answer breaks off in the middle is asked once more in the same run, and nothing of the half is kept', async () => {
  const { step, asked, waits, left } = await fetchThrough(1);
  expect(step).toMatchObject({ state: 'fresh', snapshot: { bytes: 15 } });
  expect([asked, waits, left]).toEqual([2, [500], 'the whole of it']);
});

it('A source whose answers go on breaking off is failed, to be asked again in a later run', async () => {
  const { step, asked, left } = await fetchThrough(9);
  expect(step).toMatchObject({ state: 'failed', reason: 'network', retryable: true });
  expect([asked, left]).toEqual([2, null]);
});
