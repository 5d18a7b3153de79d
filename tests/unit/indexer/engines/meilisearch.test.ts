import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMeilisearchEngine } from '../../../../indexer/engines/meilisearch.ts';
import { settingsOf } from '../../../../indexer/engines/meilisearch-settings.ts';
import { takeOrSetAside } from '../../../../indexer/taking.ts';
import { EngineError } from '../../../../services/errors.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { SearchEngine } from '../../../../services/search/engine.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';
import { offerDocument, searchQuery } from '../../../helpers/offer-documents.ts';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What the server is told to answer: a status with JSON, or text that is none. */
type Answer = { readonly status?: number; readonly json?: unknown; readonly text?: string } | 'hang up';

const BUILD = { name: 'offers_b1', version: 'v1' };
const SUCCEEDED = { json: { status: 'succeeded', error: null } };

let server: Loopback;
let engine: SearchEngine;
let asked: Asked[];
let told: Map<string, Answer[]>;

/** Answers to `METHOD path`, one after the other; the last one again and again. */
const tell = (request: string, ...answers: Answer[]) => told.set(request, answers);

beforeEach(async () => {
  asked = [];
  told = new Map();
  server = await serveLoopback(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, headers: request.headers, body });
    const answers = told.get(`${request.method} ${path}`);
    const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    if (answer === 'hang up') return void request.socket.destroy();
    // What it was not told is refused, so that no request goes unnoticed.
    const { status = 200, json, text } = answer ?? { status: 418, text: 'not told' };
    response.writeHead(status, { 'content-type': 'application/json' }).end(text ?? JSON.stringify(json));
  });
  engine = createMeilisearchEngine(
    { url: server.url, key: 'key', index: 'offers' },
    { now: () => new Date('2026-05-01T00:00:00Z'), log: silentLogger },
  );
  tell('GET /indexes/offers/settings/synonyms', { json: settingsOf(BUILD).synonyms });
});
afterEach(async () => {
  await engine.close();
  await server.close();
});

describe('writing to Meilisearch', () => {
  it('sends documents line by line, with the key, and asks for plain answers', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 202, json: { taskUid: 1 } });
    tell('GET /tasks/1', SUCCEEDED);
    await engine.upsert(BUILD, [offerDocument('a'), offerDocument('b')]);
    await engine.settle(BUILD);
    const sent = asked.find(({ method }) => method === 'POST');
    expect(sent?.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      authorization: 'Bearer key',
      'accept-encoding': 'identity',
    });
    expect(
      sent?.body
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['a', 'b']);
    expect(asked.every(({ headers }) => headers['accept-encoding'] === 'identity')).toBe(true);
  });

  it('notices a task that failed after it was taken', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 202, json: { taskUid: 1 } });
    tell(
      'GET /tasks/1',
      { json: { status: 'processing', error: null } },
      { json: { status: 'failed', error: { code: 'invalid_document_id', message: 'no such id' } } },
    );
    await engine.upsert(BUILD, [offerDocument('a')]);
    await expect(engine.settle(BUILD)).rejects.toMatchObject({ name: 'EngineError', code: 'invalid_document_id' });
  });

  it('notices a task that was cancelled', async () => {
    tell('POST /indexes/offers/documents/delete-batch', { status: 202, json: { taskUid: 2 } });
    tell('GET /tasks/2', { json: { status: 'canceled', error: null } });
    await engine.remove(BUILD, ['a']);
    await expect(engine.settle(BUILD)).rejects.toMatchObject({ code: 'task-canceled' });
  });

  it('waits for every task of a build before it says that the first one failed', async () => {
    tell(
      'POST /indexes/offers/documents?primaryKey=id',
      { status: 202, json: { taskUid: 1 } },
      { status: 202, json: { taskUid: 2 } },
    );
    tell('GET /tasks/1', { json: { status: 'failed', error: { code: 'no_space_left_on_device', message: 'full' } } });
    tell('GET /tasks/2', SUCCEEDED);
    await engine.upsert(BUILD, [offerDocument('a')]);
    await engine.upsert(BUILD, [offerDocument('b')]);
    await expect(engine.settle(BUILD)).rejects.toMatchObject({ code: 'no_space_left_on_device' });
    expect(asked.map(({ path }) => path)).toContain('/tasks/2');
  });

  it('sends documents once, although the connection broke', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', 'hang up');
    await expect(engine.upsert(BUILD, [offerDocument('a')])).rejects.toMatchObject({
      code: 'unreachable',
      retryable: true,
    });
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('says which key is not enough, and does not blame the documents', async () => {
    const refused = { code: 'invalid_api_key', message: 'The provided API key is invalid.', type: 'auth', link: '' };
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 403, json: refused });
    const error = await takeOrSetAside(engine, BUILD, [offerDocument('a'), offerDocument('b')], {
      settles: false,
      atMost: 100,
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'invalid_api_key', retryable: false });
    expect(String(error)).toContain('“accredex index keys”');
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('never writes to a name that is not there: that would make an index', async () => {
    tell('GET /indexes/offers_b9', {
      status: 404,
      json: { code: 'index_not_found', message: 'no', type: '', link: '' },
    });
    await expect(engine.upsert({ name: 'offers_b9', version: 'v1' }, [offerDocument('a')])).rejects.toMatchObject({
      code: 'unknown-build',
    });
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('never puts a name into an address that could lead elsewhere', async () => {
    await expect(engine.count({ name: '../keys', version: 'v1' })).rejects.toBeInstanceOf(EngineError);
    expect(asked.map(({ path }) => path)).toEqual(['/indexes/offers/settings/synonyms']);
  });
});

describe('publishing to Meilisearch', () => {
  it('swaps names and deletes the old data only once the swap is done', async () => {
    const build = { name: 'offers_b2', version: 'v2' };
    tell('GET /indexes/offers_b2', { json: {} });
    tell('GET /indexes/offers', { json: {} });
    tell('POST /swap-indexes', { status: 202, json: { taskUid: 5 } });
    tell('GET /tasks/5', { json: { status: 'failed', error: { code: 'index_not_found', message: 'gone' } } });
    await expect(engine.publish(build)).rejects.toMatchObject({ code: 'index_not_found' });
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
    tell('GET /tasks/5', SUCCEEDED);
    tell('DELETE /indexes/offers_b2', { status: 202, json: { taskUid: 6 } });
    tell('GET /tasks/6', SUCCEEDED);
    await engine.publish(build);
    expect(JSON.parse(asked.find(({ path }) => path === '/swap-indexes')?.body ?? '')).toEqual([
      { indexes: ['offers_b2', 'offers'], rename: false },
    ]);
    expect(asked.at(-1)?.path).toBe('/tasks/6');
  });

  const build = { name: 'offers_b2', version: 'v2' };
  const unseen = { status: 404, json: { code: 'task_not_found', message: 'no', type: '', link: '' } };
  const swapUnseen = () => {
    tell('GET /indexes/offers_b2', { json: {} });
    tell('GET /indexes/offers', { json: {} });
    tell('POST /swap-indexes', { status: 202, json: { taskUid: 5 } });
    tell('GET /tasks/5', unseen);
    tell('DELETE /indexes/offers_b2', { status: 202, json: { taskUid: 6 } });
    tell('GET /tasks/6', SUCCEEDED);
  };

  it('sees by the index itself that names were exchanged, where its key does not see the task', async () => {
    swapUnseen();
    tell('GET /tasks?uids=5&statuses=failed,canceled&limit=1', { json: { total: 0 } });
    const [before, after] = [{ json: settingsOf(BUILD).synonyms }, { json: settingsOf(build).synonyms }];
    tell('GET /indexes/offers/settings/synonyms', before, before, before, after);
    await engine.publish(build);
    const paths = asked.map(({ method, path }) => `${method} ${path}`);
    expect(paths.filter((path) => path === 'GET /tasks/5').length).toBeGreaterThan(1);
    expect(paths.lastIndexOf('GET /tasks/5')).toBeLessThan(paths.indexOf('DELETE /indexes/offers_b2'));
  });

  it('notices that an exchange failed which its key does not see, and deletes nothing', async () => {
    swapUnseen();
    tell('GET /tasks?uids=5&statuses=failed,canceled&limit=1', { json: { total: 1 } });
    await expect(engine.publish(build)).rejects.toMatchObject({ code: 'swap-failed' });
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
  });
});

describe('searching Meilisearch', () => {
  const answer = (total: number) => ({
    json: { results: [{ hits: [], estimatedTotalHits: total, facetDistribution: {} }] },
  });

  it('asks again where the connection broke, and answers', async () => {
    tell('POST /multi-search', 'hang up', answer(3));
    expect((await engine.search(searchQuery())).total).toBe(3);
  });

  it('gives up after two more tries', async () => {
    tell('POST /multi-search', 'hang up');
    await expect(engine.search(searchQuery())).rejects.toMatchObject({ code: 'unreachable', retryable: true });
    expect(asked).toHaveLength(3);
  });

  it('calls a proxy’s page an engine that cannot be reached, not a mistake in JSON', async () => {
    tell('POST /multi-search', { status: 502, text: '<html>Bad gateway</html>' });
    const error = await engine.search(searchQuery()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ retryable: true });
  });

  it('passes the server’s own code on, and does not ask again', async () => {
    tell('POST /multi-search', {
      status: 403,
      json: { code: 'invalid_api_key', message: 'wrong', type: 'auth', link: '' },
    });
    await expect(engine.search(searchQuery())).rejects.toMatchObject({ code: 'invalid_api_key', retryable: false });
    expect(asked).toHaveLength(1);
  });

  it('says that a full queue may be tried again later', async () => {
    tell('POST /multi-search', {
      status: 503,
      json: { code: 'too_many_search_requests', message: 'full', type: 'system', link: '' },
    });
    await expect(engine.search(searchQuery())).rejects.toMatchObject({
      code: 'too_many_search_requests',
      retryable: true,
    });
  });

  it('answers zero hits before there is an index', async () => {
    tell('POST /multi-search', {
      status: 400,
      json: { code: 'index_not_found', message: 'no', type: 'invalid_request', link: '' },
    });
    expect(await engine.search(searchQuery({ facets: ['eqf'] }))).toMatchObject({ total: 0, hits: [] });
  });

  const queriesOf = ({ body }: Asked) =>
    (JSON.parse(body) as { queries: { q: string; filter: string[]; locales: string[]; matchingStrategy: string }[] })
      .queries;

  it('decides about words by questions without filters, and always asks for all words of a text', async () => {
    tell('POST /multi-search', answer(1));
    await engine.search(searchQuery({ q: 'data science', codes: { country: { values: ['AT'] } } }));
    const [deciding, searching] = asked.map(queriesOf);
    expect(deciding?.map(({ q, filter }) => [q, filter])).toEqual([
      ['data science ', []],
      ['data science', []],
    ]);
    expect(searching?.[0]?.filter).toEqual(['country IN ["AT"]']);
    for (const query of asked.flatMap(queriesOf)) expect(query.matchingStrategy).toBe('all');
  });

  it('asks once for a single word', async () => {
    tell('POST /multi-search', answer(0));
    expect((await engine.search(searchQuery({ q: 'data' }))).total).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it('always names a locale, sends at most ten words, and no operator', async () => {
    tell('POST /multi-search', answer(1));
    const many = Array.from({ length: 20 }, (_, n) => `d${n}`).join(' ');
    await engine.search(searchQuery({ q: `"b c" -f ${many}`, lang: 'ga' }));
    for (const { q, locales } of asked.flatMap(queriesOf)) {
      expect(q.trim()).toBe('b c f d0 d1 d2 d3 d4 d5 d6');
      expect(locales).toEqual(['en']);
    }
  });
});
