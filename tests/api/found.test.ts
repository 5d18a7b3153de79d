import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api?.close());

const SITE = () => api.deps.publicUrl;
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc ?? '');
const get = async (address: string) => {
  const { text, status, type } = await request(api.app).get(address);
  return { text, status, type };
};

describe('Search engines', () => {
  it('find every offer from robots.txt on, at an address that answers', async () => {
    const robots = await get('/robots.txt');
    const index = /^Sitemap: (.*)$/m.exec(robots.text)?.[1] ?? '';
    const files = locations((await get(index.replace(SITE(), ''))).text);
    const offers: string[] = [];
    for (const file of files.filter((name) => name.includes('/offers-'))) {
      const { text, type } = await get(file.replace(SITE(), ''));
      expect(type).toBe('application/xml');
      offers.push(...locations(text));
    }
    expect(new Set(offers.map((address) => address.split('/').at(-1)))).toEqual(
      new Set(['full', 'open', 'undated', 'vague']),
    );
    expect(offers).toContain(`${SITE()}/de/offers/full`);
    for (const address of offers) expect((await get(address.replace(SITE(), ''))).status).toBe(200);
  });

  it('are not led to a demonstration', async () => {
    const { text } = await request(api.with({ demo: true })).get('/robots.txt');
    expect(text).toMatch(/Disallow: \/\n/);
    expect(text).not.toMatch(/Sitemap/);
  });

  it('are told that a file of a sitemap does not exist', async () => {
    for (const name of ['offers-~', 'offers-zzz', 'nothing', 'offers-']) {
      expect((await get(`/sitemaps/${name}.xml`)).status).toBe(404);
    }
  });

  it('read an offer as a course, with its provider, in the page itself', async () => {
    const { text } = await get('/de/offers/full');
    const course = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '');
    // What Google requires of a course: https://developers.google.com/search/docs/appearance/structured-data/course-info
    expect(course).toMatchObject({ '@context': 'https://schema.org', '@type': 'Course', name: 'Datenanalyse' });
    expect(typeof course.description).toBe('string');
    expect(typeof course.provider.name).toBe('string');
    for (const run of course.hasCourseInstance) {
      expect(run).toMatchObject({ '@type': 'CourseInstance', courseWorkload: 'PT125H' });
      expect(['Online', 'Onsite', 'Blended']).toContain(run.courseMode);
    }
    expect(course.educationalCredentialAwarded['@type']).toBe('EducationalOccupationalCredential');
  });

  it('list the start page and offers, and none of the endless searches and messages', async () => {
    const isListed = async (address: string) => !(await get(address)).text.includes('content="noindex"');
    expect(await isListed('/en/')).toBe(true);
    expect(await isListed('/en/offers/full?from=q%3Ddata')).toBe(true);
    expect(await isListed('/en/?q=data')).toBe(false);
    const { text } = await request(api.app).get('/en/nowhere').set('Accept', 'text/html');
    expect(text).toContain('content="noindex"');
  });
});
