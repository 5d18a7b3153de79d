import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Loopback, serveLoopback } from './loopback.ts';
import { merged, PLAIN, type Quirks, resolved, type SchemaDocument, valueFor } from './schema-values.ts';

type Json = Record<string, unknown>;

/** A server that answers as a published OpenAPI document says. */
export interface SchemaServer extends Loopback {
  /** Addresses that were asked for, in order, without the host. */
  readonly asked: readonly string[];
  /** The records of a list, as they are sent. */
  records(path: string): readonly Json[];
}

/** What the server has, and what it does otherwise than the document says. */
export interface SchemaServerOptions {
  readonly document: SchemaDocument;
  /** How many records the list at a path has; null: there is no such list. */
  readonly count: (path: string) => number | null;
  readonly quirks?: Quirks;
  /** Changes a record after it was made: to point to another one, or to break something. */
  readonly change?: (record: Json, path: string, index: number) => Json;
  /** Answers a request itself. True where it did. */
  readonly instead?: (request: IncomingMessage, respond: ServerResponse, url: URL, records: readonly Json[]) => boolean;
  /** Names of the parameters of a page: `pageSize` and `pageNumber`, or `limit` and `offset`. */
  readonly paging?: {
    readonly size: string;
    readonly number?: string;
    readonly offset?: string;
    readonly usual: number;
  };
}

const OOAPI_PAGING: NonNullable<SchemaServerOptions['paging']> = { size: 'pageSize', number: 'pageNumber', usual: 10 };

/** A number for a text, so that each list has records of its own. */
const seedOf = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

/** Serves what the document describes, from records that its schemas give. */
export async function serveSchema(options: SchemaServerOptions): Promise<SchemaServer> {
  const { document, count, quirks = PLAIN, change = (record) => record, instead = () => false } = options;
  const { paging = OOAPI_PAGING } = options;
  const asked: string[] = [];
  const made = new Map<string, readonly Json[]>();
  const templates = Object.entries(document.paths as Record<string, Json>).map(([template, item]) => ({
    item,
    pattern: new RegExp(`^${template.replaceAll(/[.+]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    wild: template.split('{').length,
  }));
  templates.sort((a, b) => a.wild - b.wild);

  /** The schema of the answer to a GET, and the member of it that is the list, if it is one. */
  function answerOf(path: string) {
    const get = templates.find(({ pattern }) => pattern.test(path))?.item.get as Json | undefined;
    if (get === undefined) return null;
    const answer = resolved(document, ((get.responses as Json)['200'] ?? {}) as Json);
    const [content] = Object.values((answer.content ?? {}) as Record<string, Json>);
    const schema = merged(document, (content?.schema ?? {}) as Json);
    const lists = Object.entries((schema.properties ?? {}) as Record<string, Json>);
    const list = lists.find(([name]) => ['items', 'data'].includes(name));
    const member = list !== undefined && merged(document, list[1]).type === 'array' ? list : null;
    const items = schema.type === 'array' ? schema.items : member === null ? null : merged(document, member[1]).items;
    return { schema, items: (items ?? null) as Json | null, name: member?.[0] ?? null };
  }

  function records(path: string): readonly Json[] {
    const known = made.get(path);
    if (known !== undefined) return known;
    const items = answerOf(path)?.items;
    const fresh = Array.from({ length: items ? (count(path) ?? 0) : 0 }, (_, index) =>
      change(valueFor(document, items as Json, seedOf(path) + index, quirks) as Json, path, index),
    );
    made.set(path, fresh);
    return fresh;
  }

  function answer(url: URL, respond: ServerResponse): void {
    const path = url.pathname === '' ? '/' : url.pathname;
    const described = answerOf(path);
    if (described === null || (described.items !== null && count(path) === null)) {
      respond.writeHead(404, { 'content-type': 'application/json' }).end('{"status":"404"}');
      return;
    }
    const send = (body: unknown, headers: Record<string, string> = {}) =>
      respond.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (described.items === null) return void send(valueFor(document, described.schema, seedOf(path), quirks));
    const all = records(path);
    const size = Math.max(1, Number(url.searchParams.get(paging.size) ?? paging.usual));
    const number = Number(url.searchParams.get(paging.number ?? '') ?? 1);
    const from = paging.offset ? Number(url.searchParams.get(paging.offset) ?? 0) : (number - 1) * size;
    const items = all.slice(from, from + size);
    if (described.name === null) return void send(items, { 'x-total-count': String(all.length) });
    // A document without pages gives the whole list, with what else it says of it.
    if ((described.schema.properties as Json).pageSize === undefined)
      return void send({
        ...(valueFor(document, described.schema, seedOf(path), quirks) as Json),
        [described.name]: all,
      });
    send({
      pageSize: size,
      pageNumber: number,
      hasPreviousPage: number > 1,
      hasNextPage: from + size < all.length,
      totalPages: Math.ceil(all.length / size),
      [described.name]: items,
    });
  }

  const server = await serveLoopback((request, respond) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '/', 'http://loopback');
    if (!instead(request, respond, url, records(url.pathname))) answer(url, respond);
  });
  return { ...server, asked, records };
}
