import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('What browsers load', () => {
  it('may be loaded by pages of any origin, and is not sent again to who has it', async () => {
    const { headers } = await request(api.app).get('/assets/skill-box.js').set('Origin', 'null').expect(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    await request(api.app).get('/assets/skill-box.js').set('If-None-Match', String(headers.etag)).expect(304);
  });

  it('is nothing but what was built', async () => {
    for (const name of ['nothing.js', '..%2f..%2fcli%2fmain.js', '%2e%2e%2fapp.js', 'constructor', '__proto__'])
      await request(api.app).get(`/assets/${name}`).expect(404);
  });
});
