import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const page = async (address: string) =>
  (await request(api.app).get(address).set('Accept', 'text/html').expect(200)).text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');

describe('The studio', () => {
  it('names a file that is served for ever under this name, with its digest', async () => {
    const [, name = '', digest = ''] =
      /src="https:\/\/catalogue\.example\/assets\/([^"]+)" integrity="sha384-([^"]+)"/.exec(await page('/en/studio')) ??
      [];
    expect(name).toMatch(/^accredex-\d+\.\d+\.\d+-[0-9a-f]{8}\.js$/);
    const { headers, text } = await request(api.app).get(`/assets/${name}`).buffer(true).expect(200);
    expect(headers['cache-control']).toContain('immutable');
    const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
    expect(Buffer.from(hash).toString('base64')).toBe(digest);
    await request(api.app)
      .get(`/assets/${name.replace('.js', '.de.json')}`)
      .expect(200);
  });

  it('makes the lines without a script, from what was sent', async () => {
    const text = await page('/de/studio?country=UK-SCT&layout=compact&size=3&facet=eqf&token=a.b');
    expect(text).toContain(
      '<accredex-search filters="country=UK-SCT" facets="eqf" layout="compact" size="3" token="a.b"',
    );
    expect(text).toContain('name="country" value="UK-SCT" checked>');
  });

  it('takes several values of a filter, and has the command that locks them ready, once there are any', async () => {
    const text = (await page('/en/studio?country=UK-SCT&country=AT,DE&eqf=6&layout=list')).replaceAll('&amp;', '&');
    expect(text).toContain('filters="country=UK-SCT&country=AT&country=DE&eqf=6"');
    expect(text).toContain(
      '<code id="command">accredex portal token --filter "country=UK-SCT&country=AT&country=DE&eqf=6"</code>',
    );
    expect(text).toContain('<p id="choose-first" hidden>');
    expect(await page('/en/studio')).toMatch(/<p id="choose-first">[\s\S]*<div id="ready" hidden>/);
  });

  it('says whether colours can be read', async () => {
    const text = await page('/en/studio?own=true&accent=%23ffff00&paper=%23ffffff&ink=%23000000&layout=list');
    expect(text).toContain('data-pair="onPaper" data-name="Text on the background" data-enough="true"');
    expect(text).toContain('data-pair="linkOnPaper" data-name="Links on the background" data-enough="false"');
  });
});
