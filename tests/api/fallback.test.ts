import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { createReplicas } from '../../indexer/engines/replicas.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';

describe('A catalogue whose search engine does not answer', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  }, 60_000);
  afterAll(() => api.close());

  /** Nobody listens on port 9 of this machine. */
  const gone = () =>
    createMeilisearchEngine({ url: 'http://127.0.0.1:9', key: null, index: 'offers', hurries: true }, api.deps);
  const app = (fallback: boolean) =>
    api.with({
      engine: createReplicas([gone(), gone()], fallback ? api.deps.engine : null, {
        ...api.deps,
        reached: async (engine) => (await engine.current()) && null,
      }),
    });

  it('says 503 and when to ask again where nothing stands in', async () => {
    const answer = await request(app(false)).get('/v1/offers?q=data').expect(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await request(app(false)).get('/readyz').expect(503)).body).toMatchObject({ notReady: ['engine'] });
  });

  it('answers from the store where that stands in, and says so in the reader’s language', async () => {
    const { body: usual } = await request(api.app).get('/v1/offers?q=data&lang=de').expect(200);
    const { body } = await request(app(true)).get('/v1/offers?q=data&lang=de').expect(200);
    expect(body.total).toBeGreaterThan(0);
    expect({ ...body, warnings: [] }).toEqual({ ...usual, warnings: [] });
    expect(body.warnings).toContainEqual({
      parameter: 'q',
      code: 'searchFallback',
      detail: expect.stringContaining('Die Suchmaschine antwortet nicht'),
    });
  });

  it('is ready then, and says that nothing but the store answers', async () => {
    const { body } = await request(app(true)).get('/readyz').expect(200);
    expect(body.engine).toMatchObject({ state: 'ok', servers: { answering: 0, of: 2, fallback: true } });
  });
});
