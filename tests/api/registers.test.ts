import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { beginRead, endRead } from '../../services/store/register/registry-reads.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';

const DAY_MS = 86_400_000;
let api: TestApi;
let readAt: number;
/** The catalogue this long after its register was last read. */
const after = (ms: number) => createApp({ ...api.deps, now: () => new Date(readAt + ms) });
const answer = async (path: string, ms: number) => (await request(after(ms)).get(path)).body;

beforeAll(async () => {
  api = await openTestApi();
  const { registries } = (await request(api.app).get('/v1/registry').expect(200)).body;
  readAt = Date.parse(registries[0].lastSync);
});
afterAll(() => api.close());

describe('GET /v1/registry', () => {
  it('names the register, its last read and how old that is', async () => {
    const { registries } = await answer('/v1/registry', 60_000);
    expect(registries).toMatchObject([{ registry: 'deqar', lastSyncAgeSeconds: 60, stale: false, reads: [] }]);
  });

  it('tells of failed reads without the hosts and folders that their sentence may name', async () => {
    const n = await beginRead(api.deps.db, 'https://register.internal/', new Date(readAt));
    const end = {
      state: 'failed',
      registry: 'deqar',
      reason: 'registry-unreachable',
      detail: 'host register.internal',
    };
    await endRead(api.deps.db, n, end as Parameters<typeof endRead>[2], new Date(readAt + 1));
    const [register] = (await answer('/v1/registry', 0)).registries;
    expect(register.reads).toMatchObject([{ state: 'failed', reason: 'registry-unreachable', changes: null }]);
    expect(JSON.stringify(register)).not.toContain('internal');
  });
});

describe('A register that was not read for more than three days', () => {
  it('is stale in its own answer, for monitoring, and in every verdict, which says no less than before', async () => {
    const path = '/v1/offers/full';
    const [fresh, old] = [await answer(path, DAY_MS), await answer(path, 4 * DAY_MS)];
    expect(fresh.verdict.flags).not.toContain('stale');
    expect(old.verdict.flags).toContain('stale');
    expect([old.verdict.code, old.verdict.qualityAssured]).toEqual([fresh.verdict.code, fresh.verdict.qualityAssured]);
    expect((await answer('/v1/registry', 4 * DAY_MS)).registries[0].stale).toBe(true);
    expect([
      (await answer('/readyz', DAY_MS)).registryStale,
      (await answer('/readyz', 4 * DAY_MS)).registryStale,
    ]).toEqual([false, true]);
    const metrics = await request(after(4 * DAY_MS)).get('/metrics');
    expect(metrics.text).toMatch(/^accredex_registry_stale(\{[^}]*\})? 1$/m);
  });
});
