import { OOAPI_PATH } from '../ooapi-service.ts';
import type { Asked, Misbehaviour } from './misbehaviour.ts';

/** The most records on a page of a service that misbehaves. */
const MOST = 10;
/** The record over which a service stumbles, counted from 0. */
const POISONED = 4;
/** Records from here on are on a page that always fails. */
const LOST_FROM = 10;

const COURSES = { publishes: 'ooapi', isAbout: (path: string) => path === `${OOAPI_PATH}/courses` } as const;

/** The courses of one page. */
interface Page {
  readonly items: readonly object[];
  readonly from: number;
  readonly size: number;
  readonly total: number;
}

function pageOf({ url, said }: Asked): Page {
  const { items } = JSON.parse(said.body) as { readonly items: readonly object[] };
  const asked = (name: string, other: number) => Math.max(1, Number(url.searchParams.get(name)) || other);
  const size = Math.min(MOST, asked('pageSize', MOST));
  const from = (asked('pageNumber', 1) - 1) * size;
  return { items: items.slice(from, from + size), from, size, total: items.length };
}

/** Sends a page in the envelope of OOAPI 5. */
function send({ respond }: Asked, { items, from, size, total }: Page, otherwise: object = {}): void {
  const said = {
    ...{ pageSize: size, pageNumber: from / size + 1, hasPreviousPage: from > 0, hasNextPage: from + size < total },
    ...{ totalPages: Math.ceil(total / size), items },
    ...otherwise,
  };
  respond.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
}

const stumble = ({ respond }: Asked) => void respond.writeHead(500, { 'content-type': 'text/plain' }).end('Demo: oops');

/** What services do with their lists of courses. */
export const LISTS = {
  'wrong-totals': {
    ...COURSES,
    // The records are all there, and the service says that there are more.
    answer: (asked) => {
      const page = pageOf(asked);
      send(asked, page, { totalItems: page.total + 7 });
    },
  },
  'repeated-pages': {
    ...COURSES,
    answer: (asked) =>
      send(
        asked,
        { ...pageOf(asked), items: pageOf({ ...asked, url: new URL(asked.url.pathname, asked.url) }).items },
        { hasNextPage: true },
      ),
  },
  'failing-page': {
    ...COURSES,
    answer: (asked) => {
      const page = pageOf(asked);
      const reaches = page.from + page.size > LOST_FROM && page.from < LOST_FROM + MOST;
      if (reaches) stumble(asked);
      else send(asked, page);
    },
  },
  'failing-list': {
    ...COURSES,
    answer: (asked) => {
      const { said, look, respond } = asked;
      if (look > 0) stumble(asked);
      else respond.writeHead(200, { 'content-type': said.mediaType }).end(said.body);
    },
  },
  'poisoned-record': {
    ...COURSES,
    answer: (asked) => {
      const page = pageOf(asked);
      if (page.from <= POISONED && POISONED < page.from + page.size) stumble(asked);
      else send(asked, page);
    },
  },
} as const satisfies Readonly<Record<string, Misbehaviour>>;
