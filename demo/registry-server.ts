import { createServer, type Server, type ServerResponse } from 'node:http';
import type { RegisterFiles } from './register.ts';

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 10_000;

/** The file behind each list, and how the list is paged. Where there are details, they are in a file of their own. */
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

interface Table {
  readonly items: readonly Item[];
  /** Details by id. Where there is no detail, the list item is everything that there is. */
  readonly details: ReadonlyMap<string, Item>;
}
type Tables = Readonly<Record<string, Table>>;

/**
 * Records as the register has them: one for each id, made of all its list items and details. Anything that is no record
 * stays as it is.
 */
function unique(values: readonly unknown[]): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const [at, value] of (values as readonly (Item | null)[]).entries()) {
    const id = value?.id === undefined ? `no id, ${at}` : String(value.id);
    const said = Object.entries(value ?? {}).filter(([, member]) => member !== null && member !== undefined);
    const known = items.get(id);
    items.set(id, known ? { ...known, ...Object.fromEntries(said) } : (value as Item));
  }
  return items;
}

/** The content of a folder, arranged once. A detail without a list item is listed, too. */
function tablesOf(files: RegisterFiles): Tables {
  const table = ([name]: readonly [string, string]): readonly [string, Table] => {
    const detailed = DETAILS[name];
    const items = unique(files[name] ?? []);
    if (detailed === undefined) return [name, { items: [...items.values()], details: items }];
    const details = unique(files[detailed] ?? []);
    const unlisted = [...details].filter(([id]) => !items.has(id)).map(([, item]) => item);
    return [name, { items: [...items.values(), ...unlisted], details: new Map([...items, ...details]) }];
  };
  return Object.fromEntries(Object.values(LISTS).map(table));
}

function json(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function whole(text: string | null, fallback: number): number | null {
  if (text === null || text === '') return fallback;
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/**
 * Pages a list as DEQAR's lists from its search index do: `next` is a boolean, and `offset` is rounded down to a
 * multiple of `limit`.
 */
function page(answer: ServerResponse, items: readonly Item[], url: URL, style: 'search' | 'database'): void {
  const asked = whole(url.searchParams.get('limit'), DEFAULT_LIMIT);
  const limit = asked === null ? null : Math.min(asked, MAX_LIMIT);
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

function detail(answer: ServerResponse, table: Table, id: string): void {
  const found = table.details.get(id);
  json(answer, found ? 200 : 404, found ?? { detail: 'Not found.' });
}

/** The lists hide reports with a high-level flag unless `flag` asks for one. */
function visibleReports(reports: readonly Item[], url: URL): readonly Item[] {
  const flag = url.searchParams.get('flag');
  const flagOf = (report: Item | null) => report?.flag_level ?? report?.flag;
  return reports.filter((report) => (flag === null ? flagOf(report) !== 'high level' : flagOf(report) === flag));
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function reportPage(answer: ServerResponse, found: Item | undefined, id: string): void {
  const text = found
    ? `Report ${id}: ${found.agency_esg_activity}, ${found.decision}, valid from ${found.valid_from}`
    : `There is no report ${id}`;
  answer
    .writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="en"><title>Demo register</title><p><strong>Demo: nothing here is real.</strong></p><p>${escapeHtml(text)}</p></html>`,
    );
}

function respond(tables: Tables, groups: readonly unknown[], url: URL, answer: ServerResponse): void {
  const [, list, id] =
    /^\/(?:connectapi\/v1\/(?=providers)|webapi\/v2\/browse\/)?([a-z-]+(?:\/activity-groups)?)(?:\/(\d+))?\/?$/.exec(
      url.pathname,
    ) ?? [];
  const [name = '', style] = (list === undefined ? undefined : LISTS[list]) ?? [];
  const table = tables[name];
  if (list === 'report') reportPage(answer, tables['reports.json']?.details.get(id ?? ''), id ?? '');
  else if (list === 'agencies/activity-groups') json(answer, 200, groups);
  else if (table === undefined || style === undefined)
    answer.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
  else if (id !== undefined) detail(answer, table, id);
  else page(answer, list === 'reports' ? visibleReports(table.items, url) : table.items, url, style);
}

/**
 * Serves the files of a registry folder over HTTP, in the shapes and with the manners of DEQAR's Web API and Connect
 * API (lists, details, paging), and a page for each report. It does not listen yet: the caller chooses address and
 * port.
 */
export function registryServer(files: RegisterFiles): Server {
  const tables = tablesOf(files);
  return createServer((request, answer) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      json(answer, 405, { detail: `Method "${request.method}" not allowed.` });
    else {
      const [path, base] = [request.url ?? '/', `http://${request.headers.host ?? 'registry.invalid'}`];
      if (URL.canParse(path, base)) respond(tables, files['activity-groups.json'] ?? [], new URL(path, base), answer);
      else json(answer, 400, { detail: 'Bad request.' });
    }
  });
}
