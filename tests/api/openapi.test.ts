import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { routesOf } from '../helpers/routes.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

interface Description {
  readonly paths: Readonly<Record<string, object>>;
}

/** What is no address of the API: pages, files for programs that have forms of their own, and itself. */
const NO_API = [
  ...[
    '/',
    '/saved',
    '/saved/:link',
    '/offers/:id',
    '/offers/:id/dossier',
    '/providers/:id',
    '/publish',
    '/alliances',
    '/alliances/:id',
    '/sources',
    '/sources/:id',
    /^\/operate(\/[a-z]+)?$/,
    '/countries/:id',
    '/compare',
    '/skills',
    '/styleguide',
    '/embed',
  ],
  ...['/studio', '/gap', '/quality', '/privacy', '/accessibility', '/licences'],
  ...['/report', '/reports/:id', '/reply/:link'],
  ...['/coverage', '/coverage/own', '/coverage/own/:table', '/coverage/own/out'],
  ...['/style.css', /^\/assets\//, '/favicon.ico', '/robots.txt', '/llms.txt', '/sitemap.xml', '/sitemaps/:name.xml'],
  ...['/oembed', '/mcp', '/openapi.json'],
];

describe('The description of the API', () => {
  it('has every address of the app, by each method, and no other', async () => {
    const { paths } = (await request(api.app).get('/openapi.json').expect(200)).body as Description;
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const routes = routesOf(createApp(api.deps))
      .filter(({ path }) => !NO_API.some((one) => (typeof one === 'string' ? one === path : one.test(path))))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(routes.sort());
    expect(described).toContain('put /v1/portals/{name}/exclusions/{kind}/{id}');
  });
});
