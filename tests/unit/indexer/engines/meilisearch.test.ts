import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../../indexer/engines/meilisearch-settings.ts';
import { takeOrSetAside } from '../../../../indexer/taking.ts';
import { EngineError } from '../../../../services/errors.ts';
import { offerDocument } from '../../../helpers/offer-documents.ts';
import { BUILD, SUCCEEDED, useToldMeilisearch } from '../../../helpers/told-meilisearch.ts';

const { engine, asked, tell } = useToldMeilisearch();

describe('writing to Meilisearch', () => {
  it('sends documents line by line, with the key, and asks for plain answers', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 202, json: { taskUid: 1 } });
    tell('GET /tasks/1', SUCCEEDED);
    await engine().upsert(BUILD, [offerDocument('a'), offerDocument('b')]);
    await engine().settle(BUILD);
    const sent = asked().find(({ method }) => method === 'POST');
    expect(sent?.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      authorization: 'Bearer key',
      'accept-encoding': 'identity',
    });
    expect(sent?.headers).not.toHaveProperty('content-encoding');
    expect(
      sent?.body
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['a', 'b']);
    expect(asked().every(({ headers }) => headers['accept-encoding'] === 'identity')).toBe(true);
  });

  it('compresses documents for a server that is not known to be on the same machine', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 202, json: { taskUid: 1 } });
    tell('GET /tasks/1', SUCCEEDED);
    // The address of every interface leads here, too, and names no machine.
    const far = engine({ host: '0.0.0.0' });
    await far.upsert(BUILD, [offerDocument('a')]);
    await far.settle(BUILD);
    const sent = asked().find(({ method }) => method === 'POST');
    expect(sent?.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/x-ndjson' });
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ id: 'a' });
  });

  it('notices a task that failed after it was taken', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 202, json: { taskUid: 1 } });
    tell(
      'GET /tasks/1',
      { json: { status: 'processing', error: null } },
      { json: { status: 'failed', error: { code: 'invalid_document_id', message: 'no such id' } } },
    );
    await engine().upsert(BUILD, [offerDocument('a')]);
    await expect(engine().settle(BUILD)).rejects.toMatchObject({ name: 'EngineError', code: 'invalid_document_id' });
  });

  it('notices a task that took fewer documents than it was sent', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 202, json: { taskUid: 1 } });
    tell('GET /tasks/1', {
      json: { status: 'succeeded', error: null, details: { receivedDocuments: 2, indexedDocuments: 1 } },
    });
    await engine().upsert(BUILD, [offerDocument('a'), offerDocument('b')]);
    await expect(engine().settle(BUILD)).rejects.toMatchObject({ code: 'documents-lost' });
  });

  it('sends more than a server takes at once in several uploads, and waits for each', async () => {
    tell(
      'POST /indexes/offers/documents?primaryKey=id',
      { status: 202, json: { taskUid: 1 } },
      { status: 202, json: { taskUid: 2 } },
    );
    tell('GET /tasks/1', SUCCEEDED);
    tell('GET /tasks/2', SUCCEEDED);
    const long = 'x'.repeat(35_000_000);
    await engine().upsert(BUILD, [
      offerDocument('a', { summary: { en: long } }),
      offerDocument('b', { summary: { en: long } }),
    ]);
    await engine().settle(BUILD);
    expect(
      asked()
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => body.trim().split('\n').length),
    ).toEqual([1, 1]);
    expect(asked().map(({ path }) => path)).toContain('/tasks/2');
  }, 20_000);

  it('notices a task that was cancelled', async () => {
    tell('POST /indexes/offers/documents/delete-batch', { status: 202, json: { taskUid: 2 } });
    tell('GET /tasks/2', { json: { status: 'canceled', error: null } });
    await engine().remove(BUILD, ['a']);
    await expect(engine().settle(BUILD)).rejects.toMatchObject({ code: 'task-canceled' });
  });

  it('waits for every task of a build before it says that the first one failed', async () => {
    tell(
      'POST /indexes/offers/documents?primaryKey=id',
      { status: 202, json: { taskUid: 1 } },
      { status: 202, json: { taskUid: 2 } },
    );
    tell('GET /tasks/1', { json: { status: 'failed', error: { code: 'no_space_left_on_device', message: 'full' } } });
    tell('GET /tasks/2', SUCCEEDED);
    await engine().upsert(BUILD, [offerDocument('a')]);
    await engine().upsert(BUILD, [offerDocument('b')]);
    await expect(engine().settle(BUILD)).rejects.toMatchObject({ code: 'no_space_left_on_device' });
    expect(asked().map(({ path }) => path)).toContain('/tasks/2');
  });

  it('blames no later documents for a task that failed, and forgets no failure', async () => {
    const path = 'POST /indexes/offers/documents?primaryKey=id';
    const uploads = Array.from({ length: 43 }, (_, at) => ({ status: 202, json: { taskUid: at + 1 } }));
    tell(path, ...uploads);
    for (let task = 1; task <= 43; task++) tell(`GET /tasks/${task}`, SUCCEEDED);
    tell('GET /tasks/1', { json: { status: 'failed', error: { code: 'invalid_document_id', message: 'no' } } });
    for (let batch = 1; batch <= 43; batch++) await engine().upsert(BUILD, [offerDocument(`x${batch}`)]);
    await expect(engine().settle(BUILD)).rejects.toMatchObject({ code: 'invalid_document_id' });
    await engine().settle(BUILD);
  });

  it('sends documents once, although the connection broke', async () => {
    tell('POST /indexes/offers/documents?primaryKey=id', 'hang up');
    await expect(engine().upsert(BUILD, [offerDocument('a')])).rejects.toMatchObject({
      code: 'unreachable',
      retryable: true,
    });
    expect(asked().filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('says which key is not enough, and does not blame the documents', async () => {
    const refused = { code: 'invalid_api_key', message: 'The provided API key is invalid.', type: 'auth', link: '' };
    tell('POST /indexes/offers/documents?primaryKey=id', { status: 403, json: refused });
    const error = await takeOrSetAside(engine(), BUILD, [offerDocument('a'), offerDocument('b')], {
      settles: false,
      atMost: 100,
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'invalid_api_key', retryable: false });
    expect(String(error)).toContain('“accredex index keys”');
    expect(asked().filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('never writes to a name that is not there: that would make an index', async () => {
    tell('GET /indexes/offers_b9', {
      status: 404,
      json: { code: 'index_not_found', message: 'no', type: '', link: '' },
    });
    await expect(engine().upsert({ name: 'offers_b9', version: 'v1' }, [offerDocument('a')])).rejects.toMatchObject({
      code: 'unknown-build',
    });
    expect(asked().some(({ method }) => method === 'POST')).toBe(false);
  });

  it('never puts a name into an address that could lead elsewhere', async () => {
    await expect(engine().count({ name: '../keys', version: 'v1' })).rejects.toBeInstanceOf(EngineError);
    expect(asked().map(({ path }) => path)).toEqual(['/indexes/offers/settings/synonyms']);
  });
});

/** Tasks of a week before the engine's day, and all tasks of the index that is dropped. */
const OLD_TASKS =
  '/tasks?indexUids=offers&statuses=succeeded,failed,canceled&beforeFinishedAt=2026-04-24T00:00:00.000Z';
const TASKS_OF_DROPPED = '/tasks?indexUids=offers_b2&statuses=succeeded,failed,canceled';

describe('publishing to Meilisearch', () => {
  it('swaps names and deletes the old data only once the swap is done', async () => {
    const build = { name: 'offers_b2', version: 'v2' };
    tell('GET /indexes/offers_b2', { json: {} });
    tell('GET /indexes/offers', { json: {} });
    tell('POST /swap-indexes', { status: 202, json: { taskUid: 5 } });
    tell('GET /tasks/5', { json: { status: 'failed', error: { code: 'index_not_found', message: 'gone' } } });
    await expect(engine().publish(build)).rejects.toMatchObject({ code: 'index_not_found' });
    expect(asked().some(({ method, path }) => method === 'DELETE' && path.startsWith('/indexes'))).toBe(false);
    tell('GET /tasks/5', SUCCEEDED);
    tell('DELETE /indexes/offers_b2', { status: 202, json: { taskUid: 6 } });
    tell('GET /tasks/6', SUCCEEDED);
    tell(`DELETE ${OLD_TASKS}`, { status: 202, json: { taskUid: 7 } });
    tell(`DELETE ${TASKS_OF_DROPPED}`, { status: 202, json: { taskUid: 8 } });
    await engine().publish(build);
    expect(JSON.parse(asked().find(({ path }) => path === '/swap-indexes')?.body ?? '')).toEqual([
      { indexes: ['offers_b2', 'offers'], rename: false },
    ]);
    const paths = asked().map(({ path }) => path);
    expect(paths.slice(-2)).toEqual(['/tasks/6', TASKS_OF_DROPPED]);
    expect(paths.lastIndexOf(OLD_TASKS)).toBeLessThan(paths.lastIndexOf('/swap-indexes'));
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
    await engine().publish(build);
    const paths = asked().map(({ method, path }) => `${method} ${path}`);
    expect(paths.filter((path) => path === 'GET /tasks/5').length).toBeGreaterThan(1);
    expect(paths.lastIndexOf('GET /tasks/5')).toBeLessThan(paths.indexOf('DELETE /indexes/offers_b2'));
  });

  it('notices that an exchange failed which its key does not see, and deletes nothing', async () => {
    swapUnseen();
    tell('GET /tasks?uids=5&statuses=failed,canceled&limit=1', { json: { total: 1 } });
    await expect(engine().publish(build)).rejects.toMatchObject({ code: 'swap-failed' });
    expect(asked().some(({ method, path }) => method === 'DELETE' && path.startsWith('/indexes'))).toBe(false);
  });
});
