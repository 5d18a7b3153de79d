import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';

describe('The language of a page', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  const get = (address: string, accepted = 'fr') =>
    request(api.app).get(address).set('Accept', 'text/html').set('Accept-Language', accepted);
  const langOf = ({ text }: { readonly text: string }) => /<html lang="([^"]*)"/.exec(text)?.[1];

  it('is the one that its address begins with, whatever the browser would take, in each that we have', async () => {
    for (const code of MESSAGE_LANGUAGES) {
      for (const path of ['/', '/offers/full']) {
        const answer = await get(`/${code}${path}`).expect(200);
        expect(langOf(answer)).toBe(code);
        expect(answer.headers['content-language']).toBe(code);
        expect(answer.headers.vary).not.toContain('Accept-Language');
      }
    }
  });

  it('is one that the browser takes where the address says none, which caches are told', async () => {
    const answer = await get('/offers/full').expect(200);
    expect(langOf(answer)).toBe('fr');
    expect(answer.headers['content-language']).toBe('fr');
    expect(answer.headers.vary).toContain('Accept-Language');
    // The same page under its own address.
    expect(answer.text).toBe((await get('/fr/offers/full').expect(200)).text);
  });

  it('stands in every address that a page leads to', async () => {
    for (const address of ['/', '/?q=data&eqf=6', '/offers/full', '/nowhere']) {
      const { text } = await get(address);
      const own = [...text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, link]) => link ?? '');
      const files = /^\/(?:v1\/|openapi\.json|oembed\?|style\.css|favicon\.ico|assets\/)/;
      expect(own.length).toBeGreaterThan(5);
      expect(own.filter((link) => !files.test(link) && !/^\/[a-z]{2}\//.test(link))).toEqual([]);
    }
  });

  it('asked for with `lang` is at the address that begins with it, with everything else that was asked', async () => {
    const moved = async (address: string) => (await get(address).expect(302)).headers.location;
    expect(await moved('/?q=a%26b&lang=de&eqf=6')).toBe('/de/?q=a%26b&eqf=6');
    expect(await moved('/offers/full?lang=de-AT')).toBe('/de/offers/full');
    expect(await moved('/it/offers/full?lang=de')).toBe('/de/offers/full');
    expect(await moved('/pl')).toBe('/pl/');
    expect(await moved('/pl?q=a')).toBe('/pl/?q=a');
    // No words of ours are in it.
    expect(await moved('/?lang=zh')).toBe('/en/');
    // An address of another host is none of ours.
    await get('//x.example/?lang=de').expect(404);
  });

  it('is no page where we have none of that name', async () => {
    for (const address of ['/xx/', '/DE/', '/de/de/', '/de/nowhere', '/de/v1/offers', '/zh/offers/full']) {
      const { text, headers } = await get(address).expect(404);
      expect(text, address).toContain('<h1>');
      expect(headers['content-language']).toBe(address.startsWith('/de/') ? 'de' : 'fr');
    }
  });

  it('of an answer of the API is asked for as ever', async () => {
    const { body } = await get('/v1/offers?facets=mode&lang=de').set('Accept', 'application/json').expect(200);
    expect(body.facets.mode[0].label).toBe('Online');
    await request(api.app).get('/v1/offers/full?lang=de').expect(200);
  });
});
