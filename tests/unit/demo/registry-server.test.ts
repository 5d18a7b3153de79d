import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryServer } from '../../../demo/registry-server.ts';

const PROVIDERS = 25_000;
const server = registryServer({
  'providers.json': Array.from({ length: PROVIDERS }, (_, at) => ({ id: at + 1 })),
  'reports.json': [
    { id: 1, flag_level: 'none' },
    { id: 2, flag_level: 'high level' },
  ],
  'agencies.json': [{ id: 1 }, { id: 2 }, { id: 3 }],
});
let base: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const ask = async (path: string) => {
  const answer = await fetch(base + path);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const list = async (path: string) => {
  const { body } = await ask(path);
  const ids = (body.results as { id: number }[]).map(({ id }) => id);
  return { count: body.count, next: body.next, first: ids[0], last: ids.at(-1) };
};

describe('The register’s server', () => {
  it('leads through a list of any length to its end', async () => {
    const providers = '/connectapi/v1/providers/?ordering=deqar_id';
    expect(await list(`${providers}&limit=1000&offset=20000`)).toMatchObject({
      first: 20_001,
      last: 21_000,
      next: true,
    });
    expect(await list(`${providers}&limit=1000&offset=24000`)).toMatchObject({ last: PROVIDERS, next: false });
  });

  it('floors an offset to a multiple of the limit in lists of the search index, and hides withheld reports there', async () => {
    expect(await list('/connectapi/v1/providers/?limit=2&offset=3')).toMatchObject({ first: 3, last: 4 });
    expect(await list('/webapi/v2/browse/reports/')).toMatchObject({ count: 1, first: 1 });
    expect(await list('/webapi/v2/browse/reports/?flag=high%20level')).toMatchObject({ count: 1, first: 2 });
  });

  it('names the address of the next page in lists of the database', async () => {
    expect(await list('/webapi/v2/browse/agencies/?registered=All&limit=2&offset=1')).toMatchObject({
      first: 2,
      next: null,
    });
    expect((await list('/webapi/v2/browse/agencies/?limit=2')).next).toBe(
      `${base}/webapi/v2/browse/agencies/?limit=2&offset=2`,
    );
  });

  it('refuses what is no number, and says of an unknown record that it is not there', async () => {
    expect((await ask('/connectapi/v1/providers/?limit=x')).status).toBe(400);
    expect((await ask('/connectapi/v1/providers/30000')).status).toBe(404);
  });
});
