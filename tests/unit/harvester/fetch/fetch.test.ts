import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccess } from '../../../../harvester/access/access.ts';
import { fetchSource } from '../../../../harvester/fetch/fetch.ts';
import type { GetOptions, HttpClient } from '../../../../services/http/client.ts';
import type { FetchOutcome } from '../../../../services/http/outcome.ts';
import type { Source } from '../../../../services/model/source.ts';
import { NO_SECRET } from '../../../../services/model/source-secret.ts';
import { source } from '../../../helpers/source-records.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-fetch-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SOURCE = source('s', 'p', { path: 'https://halkyon.example/elm.ttl?a=1' });

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}
const fresh = (text: string): FetchOutcome => ({
  state: 'fresh',
  url: 'https://halkyon.example/elm.ttl',
  mediaType: 'text/turtle',
  etag: '"1"',
  lastModified: null,
  body: bytes(text),
  cancel: () => {},
});

async function fetched(said: Partial<Source>, conditional: boolean, outcome: FetchOutcome) {
  const asked: { url: string; options: GetOptions }[] = [];
  const http: HttpClient = {
    get: async (url, options) => {
      asked.push({ url, options });
      return outcome;
    },
    send: async () => outcome,
    again: async (attempt) => (await attempt()).ended,
    close: async () => {},
  };
  const scratch = join(folder, 'scratch');
  const source = { ...SOURCE, ...said };
  const stopped = new AbortController().signal;
  const access = openAccess(source, NO_SECRET, { http, stopped, now: () => new Date() });
  const step = await fetchSource(source, conditional, { http, access, stopped, scratch });
  const left = await readFile(scratch, 'utf8').catch(() => null);
  await rm(scratch, { force: true });
  return { step, asked, left };
}

describe('fetchSource', () => {
  it('brings new bytes with their hash and validators', async () => {
    const { step, left } = await fetched({}, false, fresh('abc'));
    expect(step).toMatchObject({
      state: 'fresh',
      snapshot: {
        bytes: 3,
        etag: '"1"',
        id: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    });
    expect(left).toBe('abc');
  });

  it('takes the bytes of the last complete run for unchanged, unless it was told to read again', async () => {
    const snapshot = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await fetched({ snapshot }, true, fresh('abc'))).toMatchObject({ step: { state: 'unchanged' }, left: null });
    expect((await fetched({ snapshot }, false, fresh('abc'))).step.state).toBe('fresh');
  });

  it('reads known bytes again where the server says by now that they go on elsewhere', async () => {
    const { step } = await fetched({}, false, fresh('abc'));
    const snapshot = step.state === 'fresh' ? step.snapshot.id : '';
    const next = { ...fresh('abc'), nextPage: 'https://halkyon.example/elm.ttl?page=2' };
    expect((await fetched({ snapshot }, true, next)).step).toMatchObject({
      state: 'fresh',
      furtherPage: 'https://halkyon.example/elm.ttl?page=2',
    });
  });

  it('brings new validators of the known bytes along', async () => {
    const snapshot = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect((await fetched({ snapshot, etag: '"0"' }, true, fresh('abc'))).step).toMatchObject({ etag: '"1"' });
  });

  it('says when a server wants to be asked again', async () => {
    const outcome = { state: 'failed', reason: 'http-status', detail: '503', retryable: true, retryAfterSeconds: 120 };
    expect((await fetched({}, false, outcome as FetchOutcome)).step).toMatchObject({ retryAfterSeconds: 120 });
  });

  it('does not take a full disk of ours for a fault of the source', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const outcome = {
      ...fresh('abc'),
      body: (async function* () {
        yield* [];
        throw full;
      })(),
    } as FetchOutcome;
    await expect(fetched({}, false, outcome)).rejects.toMatchObject({ code: 'disk-full', retryable: true });
  });

  it('believes a 304 only where it asked with a validator', async () => {
    const unchanged: FetchOutcome = { state: 'unchanged' };
    expect((await fetched({ etag: '"1"' }, true, unchanged)).step).toEqual({ state: 'unchanged' });
    expect((await fetched({ etag: '"1"' }, false, unchanged)).step).toMatchObject({
      state: 'failed',
      reason: 'http-status',
    });
    expect((await fetched({}, true, unchanged)).step).toMatchObject({ state: 'failed', reason: 'http-status' });
  });

  it('sends no condition and no range that a manifest asks for', async () => {
    const { asked } = await fetched(
      { headers: { 'If-None-Match': '*', Range: 'bytes=0-9', 'X-Fine': 'yes' } },
      false,
      fresh('abc'),
    );
    expect(asked[0]?.options.headers).toEqual({ accept: expect.any(String), 'X-Fine': 'yes' });
  });

  it('adds query parameters to those of the path, lists as repeated ones', async () => {
    const { asked } = await fetched({ queryParameters: { b: ['2', '3'], c: 'x y&z' } }, false, fresh(''));
    expect(asked[0]?.url).toBe('https://halkyon.example/elm.ttl?a=1&b=2&b=3&c=x+y%26z');
  });

  it('refuses a file over the network, and reads one beside a manifest that is a file', async () => {
    const path = pathToFileURL(join(folder, 'feed.ttl')).href;
    await writeFile(join(folder, 'feed.ttl'), 'abc');
    expect((await fetched({ path }, false, fresh('x'))).step).toMatchObject({
      state: 'failed',
      reason: 'refused-address',
    });
    const local = await fetched(
      { path, manifestUrl: pathToFileURL(join(folder, 'manifest.json')).href },
      false,
      fresh('x'),
    );
    expect(local).toMatchObject({ step: { state: 'fresh' }, left: 'abc', asked: [] });
  });

  it('finds a file that is not there gone, and leaves nothing behind', async () => {
    const manifestUrl = pathToFileURL(join(folder, 'manifest.json')).href;
    const missing = await fetched(
      { path: pathToFileURL(join(folder, 'none.ttl')).href, manifestUrl },
      false,
      fresh('x'),
    );
    expect(missing).toMatchObject({ step: { state: 'gone' }, left: null });
  });

  it('asks nobody for what needs a secret that it cannot give yet', async () => {
    const { step, asked } = await fetched({ auth: 'oauth2.0' }, false, fresh('x'));
    expect(step).toMatchObject({ state: 'failed', reason: 'unsupported-auth' });
    expect(asked).toEqual([]);
  });
});
