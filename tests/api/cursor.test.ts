import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../helpers/api.ts';

describe('A cursor', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  const ask = async (query: string, status = 200) =>
    (await request(api.app).get(`/v1/offers?${query}`).expect(status)).body;

  it.each([
    '',
    'sort=start',
    'sort=ects',
    'sort=updated',
    'q=data&sort=ects',
    'sort=price&lang=de',
  ])('leads through all hits of %s in the order of pages, and ends', async (query) => {
    const whole = (await ask(`${query}&size=100`)).hits.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const body = await ask(`${query}&size=1${next === undefined ? '' : `&cursor=${next}`}`);
      seen.push(...body.hits.map(({ id }: { id: string }) => id));
      next = body.next;
    } while (next !== undefined && seen.length <= whole.length);
    expect(seen).toEqual(whole);
  });

  it('is a mistake with another search, another order, a page, or where it was changed', async () => {
    const { next } = await ask('sort=ects&size=1');
    for (const query of [
      `sort=ects&eqf=6&cursor=${next}`,
      `sort=start&cursor=${next}`,
      `sort=ects&page=2&cursor=${next}`,
      `sort=ects&lang=pl&cursor=${next}`,
      `sort=ects&cursor=${next}x`,
      `sort=ects&cursor=x${next}`,
      'sort=ects&cursor=.',
      `cursor=${'a'.repeat(2_000)}`,
      `q=data&cursor=${next}`,
    ]) {
      const { errors } = await ask(query, 400);
      expect(errors, query).toMatchObject([{ parameter: 'cursor', code: 'cursor' }]);
    }
  });

  it('is not offered where words decide the order, and the refusal of a deep page says so', async () => {
    expect(await ask('q=datenanalyse&size=1')).not.toHaveProperty('next');
    const { errors } = await ask('page=2000&size=100', 400);
    expect(errors[0].detail).toContain('cursor');
  });
});
