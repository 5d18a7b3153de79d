import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedOffer } from '../../../bench/generated-offer.ts';
import { envelope, type OoapiService, openOoapiService } from '../../../bench/ooapi-service.ts';

const OFFERS = 30;

interface Page {
  readonly pageNumber: number;
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly totalPages: number;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

let service: OoapiService;
beforeAll(async () => {
  service = await openOoapiService(OFFERS);
});
afterAll(() => service.close());

const ask = (path: string) => fetch(`${service.address}${path}`);
async function walk(list: string): Promise<Page[]> {
  const pages: Page[] = [];
  do pages.push((await (await ask(`${list}?pageSize=20&pageNumber=${pages.length + 1}`)).json()) as Page);
  while (pages.at(-1)?.hasNextPage);
  return pages;
}

describe('the OOAPI service of the benches', () => {
  it('sends every course once over its pages, and says where each page stands', async () => {
    const pages = await walk('/courses');
    expect(pages.map(({ items, ...of }) => ({ ...of, items: items.length }))).toEqual([
      { pageSize: 20, pageNumber: 1, hasPreviousPage: false, hasNextPage: true, totalPages: 2, items: 20 },
      { pageSize: 20, pageNumber: 2, hasPreviousPage: true, hasNextPage: false, totalPages: 2, items: 10 },
    ]);
    const ids = pages.flatMap(({ items }) => items.map(({ courseId }) => courseId));
    expect(new Set(ids).size).toBe(OFFERS);
  });
  it('lists under its institution as many offerings of each course as the Turtle feed has runs of it', async () => {
    const [organisations] = await walk('/organizations');
    const courses = (await walk('/courses')).flatMap(({ items }) => items);
    const offerings = (await walk(`/organizations/${organisations?.items[0]?.organizationId}/offerings`)).flatMap(
      ({ items }) => items,
    );
    expect(courses.map(({ courseId }) => offerings.filter(({ course }) => course === courseId).length)).toEqual(
      courses.map((_, n) => generatedOffer(n, 0).runs.length),
    );
  });
  it('counts what it sent, and has nothing where the specification or it has no such list', async () => {
    const before = service.sent();
    const body = await (await ask('/programs')).text();
    expect(service.sent()).toEqual({ requests: before.requests + 1, bytes: before.bytes + body.length });
    expect((await ask('/rooms')).status).toBe(404);
    expect((await ask('/courses?pageSize=7')).status).toBe(400);
  });
});

describe('a page', () => {
  it('has ten records where no size is asked for, and is there, too, where the list is empty', () => {
    const items = Array.from({ length: 11 }, (_, n) => String(n));
    expect(JSON.parse(envelope(items, new URLSearchParams()) ?? '').items).toHaveLength(10);
    expect(JSON.parse(envelope([], new URLSearchParams()) ?? '')).toMatchObject({ totalPages: 1, items: [] });
  });
  it('is refused under a number that is none', () => {
    for (const pageNumber of ['0', '1.5', 'x']) expect(envelope([], new URLSearchParams({ pageNumber }))).toBeNull();
  });
});
