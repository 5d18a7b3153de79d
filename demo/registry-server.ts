import { createServer, type Server, type ServerResponse } from 'node:http';
import type { RegisterFiles } from './register.ts';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 10_000;

/** The file behind each list, and how the list is paged; details lie in a file of their own where there is one. */
const LISTS: Readonly<Record<string, readonly [string, 'search' | 'database']>> = {
  providers: ['providers.json', 'search'],
  institutions: ['providers.json', 'search'],
  reports: ['reports.json', 'search'],
  agencies: ['agencies.json', 'database'],
};
const DETAILS: Readonly<Record<string, string>> = {
  'providers.json': 'provider-details.json',
  'reports.json': 'report-details.json',
};

type Item = Readonly<Record<string, unknown>>;

/** The records of a file as the register has them: one for each id, whatever list items and details of it the file holds; what is no record stays as it is. */
function asItems(values: readonly unknown[] | undefined): readonly Item[] {
  const items = new Map<unknown, Item>();
  for (const value of (values ?? []) as readonly (Item | null)[]) {
    const id = value?.id ?? Symbol('no id');
    const said = Object.entries(value ?? {}).filter(([, member]) => member !== null && member !== undefined);
    const known = items.get(id);
    items.set(id, known ? { ...known, ...Object.fromEntries(said) } : (value as Item));
  }
  return [...items.values()];
}

function json(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function whole(text: string | null, fallback: number): number | null {
  if (text === null || text === '') return fallback;
  return /^\d+$/.test(text) ? Math.min(Number(text), MAX_LIMIT) : null;
}

/** A list as DEQAR's search-backed lists page it: `next` a boolean, `offset` floored to a multiple of `limit`. */
function page(answer: ServerResponse, items: readonly Item[], url: URL, style: 'search' | 'database'): void {
  const limit = whole(url.searchParams.get('limit'), DEFAULT_LIMIT);
  const offset = whole(url.searchParams.get('offset'), 0);
  if (limit === null || offset === null) {
    json(answer, 400, { detail: 'limit should be zero or larger number.' });
    return;
  }
  const start = style === 'search' && limit > 0 ? Math.floor(offset / limit) * limit : offset;
  const results = limit === 0 ? [] : items.slice(start, start + limit);
  const more = start + limit < items.length;
  const next = new URL(url);
  next.searchParams.set('offset', String(start + limit));
  json(
    answer,
    200,
    style === 'search'
      ? { count: items.length, next: more, results }
      : { count: items.length, next: more ? next.href : null, previous: null, results },
  );
}

function detail(answer: ServerResponse, items: readonly Item[], id: string): void {
  const found = items.find((item) => String(item?.id) === id);
  json(answer, found ? 200 : 404, found ?? { detail: 'Not found.' });
}

/** The lists hide reports with a high-level flag unless `flag` asks for one. */
function visibleReports(files: RegisterFiles, url: URL): readonly Item[] {
  const flag = url.searchParams.get('flag');
  return asItems(files['reports.json']).filter((report) =>
    flag === null ? report?.flag_level !== 'high level' : report?.flag_level === flag,
  );
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function reportPage(answer: ServerResponse, files: RegisterFiles, id: string): void {
  const found = asItems(files['report-details.json']).find((item) => String(item?.id) === id);
  const text = found
    ? `Report ${id}: ${found.agency_esg_activity}, ${found.decision}, valid from ${found.valid_from}`
    : `There is no report ${id}`;
  answer
    .writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="en"><title>Demo register</title><p><strong>Demo: nothing here is real.</strong></p><p>${escapeHtml(text)}</p></html>`,
    );
}

function respond(files: RegisterFiles, url: URL, answer: ServerResponse): void {
  const [, list, id] =
    /^\/(?:connectapi\/v1\/(?=providers)|webapi\/v2\/browse\/)?([a-z-]+(?:\/activity-groups)?)(?:\/(\d+))?\/?$/.exec(
      url.pathname,
    ) ?? [];
  const [name, style] = (list === undefined ? undefined : LISTS[list]) ?? [];
  if (list === 'report') reportPage(answer, files, id ?? '');
  else if (list === 'agencies/activity-groups') json(answer, 200, asItems(files['activity-groups.json']));
  else if (name === undefined || style === undefined)
    answer.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
  else if (id !== undefined) detail(answer, asItems(files[DETAILS[name] ?? name]), id);
  else page(answer, list === 'reports' ? visibleReports(files, url) : asItems(files[name]), url, style);
}

/**
 * Serves a registry folder's files over HTTP in the shapes and with the manners of DEQAR's Web API and Connect API (lists, details, paging), and a page per report.
 * Not listening yet: the caller chooses address and port.
 */
export function registryServer(files: RegisterFiles): Server {
  return createServer((request, answer) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      json(answer, 405, { detail: `Method "${request.method}" not allowed.` });
    else respond(files, new URL(request.url ?? '/', 'http://registry.invalid'), answer);
  });
}
