import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ORGANISATION, ORGANISATION_ID, ooapiRecords } from './ooapi-records.ts';

/** Sizes of pages that OOAPI 5 allows. */
const SIZES: ReadonlySet<number> = new Set([10, 20, 50, 100, 250]);
const DEFAULT_SIZE = 10;
const JSON_TYPE = { 'content-type': 'application/json' };

/** One page in the envelope of OOAPI 5. Null where size or number is none that the specification allows. */
export function envelope(items: readonly string[], query: URLSearchParams): string | null {
  const pageSize = Number(query.get('pageSize') ?? DEFAULT_SIZE);
  const pageNumber = Number(query.get('pageNumber') ?? 1);
  if (!SIZES.has(pageSize) || !Number.isInteger(pageNumber) || pageNumber < 1) return null;
  const totalPages = Math.max(1, Math.ceil(items.length / pageSize));
  const of = {
    pageSize,
    pageNumber,
    hasPreviousPage: pageNumber > 1,
    hasNextPage: pageNumber < totalPages,
    totalPages,
  };
  const some = items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return `${JSON.stringify(of).slice(0, -1)},"items":[${some.join(',')}]}`;
}

export interface OoapiService {
  /** Where it is: `http://127.0.0.1:…/ooapi/v5` */
  readonly address: string;
  /** What it answered so far. */
  sent(): { readonly requests: number; readonly bytes: number };
  close(): void;
}

/**
 * A loopback service of OOAPI 5 with so many generated courses, and all their offerings in the list of the institution.
 * All runs begin after `since` of any harvest, so that it need not be looked at.
 */
export async function openOoapiService(offers: number): Promise<OoapiService> {
  const { courses, offerings } = ooapiRecords(offers);
  const lists = new Map<string, readonly string[]>([
    ['/ooapi/v5/organizations', [JSON.stringify(ORGANISATION)]],
    ['/ooapi/v5/courses', courses],
    ['/ooapi/v5/programs', []],
    ['/ooapi/v5/education-specifications', []],
    [`/ooapi/v5/organizations/${ORGANISATION_ID}/offerings`, offerings],
  ]);
  const service = JSON.stringify({ specification: 'https://openonderwijsapi.nl/specification/v5' });
  let [requests, bytes] = [0, 0];
  const server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://127.0.0.1');
    const list = lists.get(pathname);
    const isService = pathname === '/ooapi/v5/' || pathname === '/ooapi/v5';
    const body = list === undefined ? (isService ? service : null) : envelope(list, searchParams);
    requests++;
    bytes += Buffer.byteLength(body ?? '');
    if (body === null) res.writeHead(list === undefined ? 404 : 400, JSON_TYPE).end('{}');
    else res.writeHead(200, JSON_TYPE).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/ooapi/v5`,
    sent: () => ({ requests, bytes }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
