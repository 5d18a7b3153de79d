import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOfFiles } from '../../../../../services/registry/serve/seed/web-api.ts';
import { registerServer } from '../../../../../services/registry/serve/server.ts';

const PROVIDERS = 25_000;
const register = registerOfFiles({
  'providers.json': Array.from({ length: PROVIDERS }, (_, at) => ({ id: at + 1, deqar_id: `D${100_000 + at}` })),
  'reports.json': [
    { id: 1, flag_level: 'none' },
    { id: 2, flag_level: 'high level' },
  ],
  'agencies.json': [{ id: 1 }, { id: 2 }, { id: 3 }],
});
const server = registerServer(register, {
  quirks: 'strict',
  now: () => new Date('2026-09-01T08:00:00Z'),
  notice: 'A <register> for tests.',
});
let base: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const ask = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(base + path, init);
  const text = await answer.text();
  const body = answer.headers.get('content-type') === 'application/json' && text !== '' ? JSON.parse(text) : text;
  return {
    status: answer.status,
    body: body as Record<string, unknown>,
    type: answer.headers.get('content-type'),
    text,
  };
};
const list = async (path: string) => {
  const { body } = await ask(path);
  const ids = (body.results as { id: number }[]).map(({ id }) => id);
  return { count: body.count, next: body.next, first: ids[0], last: ids.at(-1) };
};

describe('The register’s server', () => {
  it('leads through a list of any length to its end', async () => {
    const providers = '/connectapi/v1/providers/?ordering=deqar_id';
    const page = await list(`${providers}&limit=1000&offset=20000`);
    expect(page).toMatchObject({ first: 20_001, last: 21_000, next: true });
    expect(await list(`${providers}&limit=1000&offset=24000`)).toMatchObject({ last: PROVIDERS, next: false });
  });

  it('floors an offset to a multiple of the limit in lists of the search index, and hides withheld reports there', async () => {
    const providers = '/connectapi/v1/providers/?ordering=deqar_id&limit=2&offset=3';
    expect(await list(providers)).toMatchObject({ first: 3, last: 4 });
    expect(await list('/webapi/v2/browse/reports/')).toMatchObject({ count: 1, first: 1 });
    expect(await list('/webapi/v2/browse/reports/?flag=high%20level')).toMatchObject({ count: 1, first: 2 });
  });

  it('counts without giving anything where the limit is 0', async () => {
    expect(await list('/connectapi/v1/providers/?limit=0')).toMatchObject({ count: PROVIDERS, first: undefined });
  });

  it('names the addresses of the pages around in lists of the database', async () => {
    const agencies = '/webapi/v2/browse/agencies/?registered=All&limit=1';
    const page = (await ask(`${agencies}&offset=1`)).body;
    expect([page.next, page.previous]).toEqual([
      `${base}/webapi/v2/browse/agencies/?limit=1&offset=2&registered=All`,
      `${base}/webapi/v2/browse/agencies/?limit=1&registered=All`,
    ]);
    expect((await list(`${agencies}&offset=2`)).next).toBeNull();
  });

  it('refuses what is no number, and says of an unknown record that it is not there', async () => {
    expect((await ask('/connectapi/v1/providers/?limit=x')).status).toBe(400);
    expect((await ask('/connectapi/v1/providers/30000')).status).toBe(404);
  });

  it('answers another method with what is allowed, and a request for the head without a body', async () => {
    const refused = await ask('/connectapi/v1/providers/', { method: 'POST' });
    expect([refused.status, refused.body]).toEqual([405, { detail: 'Method "POST" not allowed.' }]);
    const head = await ask('/connectapi/v1/providers/1', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('shows a browser a page in which nothing of a record can act', async () => {
    const page = await ask('/report/2', { headers: { accept: 'text/html' } });
    expect(page.text).toContain('A &#60;register&#62; for tests.');
    const answer = await ask('/connectapi/v1/providers/1', { headers: { accept: 'text/html' } });
    expect(answer.type).toContain('text/html');
  });

  it.each([
    '/connectapi/v1/providers/%E0%A4%A',
    '/connectapi/v1/providers/by-eter/%FF',
    '/%00',
    '/webapi/v2/browse/',
  ])('answers the address %s, which cannot be meant, with 404', async (path) =>
    expect((await ask(path)).status).toBe(404));

  it('does not take a body of any size', async () => {
    const answer = await ask('/accounts/get_token/', { method: 'POST', body: 'x'.repeat(100_000) });
    expect(answer.status).toBe(413);
  });
});
