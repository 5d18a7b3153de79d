import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Loopback, serveLoopback } from './loopback.ts';

const CAPTURE = fileURLToPath(new URL('../../../shared/data/feeds/ooapi-v5-tue-live/', import.meta.url));

/** Null where the capture is there; else why a test without it is left out. */
export const withoutCapture = (): string | null => (existsSync(CAPTURE) ? null : `${CAPTURE} is not there`);

const read = (name: string): unknown => JSON.parse(readFileSync(`${CAPTURE}${name}.json`, 'utf8'));

/**
 * What a real OOAPI 5 service answered (TU Eindhoven), in the envelope that the specification asks for and below
 * `/v5`. Its first course has the one offering that was captured. `asked`: the addresses that were asked for.
 */
export async function serveCapture(): Promise<Loopback & { readonly asked: readonly string[] }> {
  const courses = read('06_GET_courses') as readonly { readonly courseId: string }[];
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    '/v5/courses': courses,
    '/v5/programs': read('09_GET_programs') as readonly unknown[],
    '/v5/education-specifications': read('04_GET_education_specifications') as readonly unknown[],
    [`/v5/courses/${courses[0]?.courseId}/offerings`]: [read('12_GET_offerings_offeringId')],
  };
  const asked: string[] = [];
  const server = await serveLoopback((request, respond) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    asked.push(`${url.pathname}${url.search}`);
    const all = lists[url.pathname] ?? (url.pathname.endsWith('/offerings') ? [] : undefined);
    if (all === undefined) return void respond.writeHead(404).end();
    const pageSize = Number(url.searchParams.get('pageSize') ?? 10);
    const pageNumber = Number(url.searchParams.get('pageNumber') ?? 1);
    const items = all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    const envelope = { pageSize, pageNumber, hasPreviousPage: pageNumber > 1, items };
    const body = { ...envelope, hasNextPage: pageNumber * pageSize < all.length };
    respond.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  return { ...server, asked };
}
