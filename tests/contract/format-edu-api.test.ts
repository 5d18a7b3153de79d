import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPublishing, PUBLISHER, type Publishing } from '../helpers/publishing.ts';
import { type SchemaServer, type SchemaServerOptions, serveSchema } from '../helpers/schema-server.ts';
import { AS_MET } from '../helpers/schema-values.ts';

const DOCUMENT = fileURLToPath(new URL('../../../shared/data/eduapi/eduapi_v1p0_openapi3.json', import.meta.url));
const skip = !existsSync(DOCUMENT);
const why = skip ? ' (skipped: ../shared/data/eduapi is not there)' : '';

let publishing: Publishing;
let clock = Date.parse('2026-11-24T09:00:00Z');
let manifests = 0;
let served: SchemaServer | null = null;
beforeAll(async () => {
  publishing = await openPublishing({ now: () => new Date(clock) });
}, 60_000);
afterAll(() => publishing.close());
afterEach(async () => {
  await served?.close();
  served = null;
});

async function sourceAt(path: string, more: Readonly<Record<string, unknown>> = {}) {
  const name = `/edu-api-manifest-${++manifests}`;
  const manifest = JSON.stringify({ sources: [{ type: 'edu-api', version: '1.0', path, ...more }] });
  const say = (said: string) => publishing.answer(name, (respond: ServerResponse) => respond.end(said));
  say(manifest);
  const [source = ''] = await publishing.catalogue.add(publishing.web.url + name, PUBLISHER);
  return async (now: Readonly<Record<string, unknown>> | null = null) => {
    if (now !== null) {
      say(JSON.stringify({ sources: [{ type: 'edu-api', version: '1.0', path, ...now }] }));
      await publishing.catalogue.add(publishing.web.url + name, PUBLISHER);
    }
    clock += 3_600_000;
    const harvested = await publishing.outcomeOf(source, await publishing.knownIds());
    return { ...harvested, findings: await publishing.catalogue.findings(harvested.run) };
  };
}

const LISTS: Readonly<Record<string, number>> = {
  '/courseTemplates': 105,
  '/collectionTemplates': 3,
  '/courseOfferings': 110,
  '/collectionOfferings': 3,
  '/organizations': 2,
  '/academicSessions': 2,
};
const idOf = (path: string, index: number) => `${path.slice(1)}-${server}-${index}`;
/** Numbers the servers, because each is another institution’s, with ids of its own. */
let server = 0;

/** Records of the schema are made one by one: what makes a whole of them is said here. */
const joined: NonNullable<SchemaServerOptions['change']> = (record, path, index) => ({
  ...record,
  sourcedId: idOf(path, index),
  recordStatus: 'active',
  parent: path === '/organizations' ? (index === 0 ? null : idOf('/organizations', 0)) : [],
  primaryCode: { identifier: `${path}-${server}-${index}`, identifierType: 'systemId' },
  otherCodes: [],
  ...(path.endsWith('Offerings')
    ? {
        [path === '/courseOfferings' ? 'course' : 'collection']: idOf(
          path.replace('Offerings', 'Templates'),
          index % 105,
        ),
      }
    : {}),
  ...(path.endsWith('Templates')
    ? { title: [{ recordLanguage: 'en', value: `Tides ${index}` }], organization: idOf('/organizations', index % 2) }
    : {}),
});

async function serve(options: Partial<SchemaServerOptions> = {}): Promise<SchemaServer> {
  server++;
  served = await serveSchema({
    document: JSON.parse(readFileSync(DOCUMENT, 'utf8')),
    count: (path) => LISTS[path] ?? null,
    change: joined,
    paging: { size: 'limit', offset: 'offset', usual: 100 },
    ...options,
  });
  return served;
}

/** Answers a list itself: at most `cap` records, and nothing that tells how many there are. */
const capped =
  (cap: number, end: 'empty' | '404' = 'empty'): SchemaServerOptions['instead'] =>
  (_, respond, url, records) => {
    if (records.length === 0) return false;
    const [limit = 100, offset = 0] = ['limit', 'offset'].map((name) => Number(url.searchParams.get(name)));
    const items = records.slice(offset, offset + Math.min(limit, cap));
    if (items.length === 0 && end === '404') respond.writeHead(404).end();
    else respond.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(items));
    return true;
  };

describe(`A service that answers as the published document of Edu-API says${why}`, () => {
  it.skipIf(skip)(
    'is read whole, with unknown words, blanks and nulls, and is unchanged when asked again',
    async () => {
      const { url, asked } = await serve({ quirks: AS_MET });
      const harvest = await sourceAt(url);
      const { run, offers } = await harvest();
      expect(run).toMatchObject({ outcome: 'complete', counts: { read: 108, rejected: 0 } });
      expect(offers).toHaveLength(108);
      expect(offers.filter(({ content }) => content.instances.length > 0).length).toBeGreaterThan(90);
      expect(asked).toContain('/courseTemplates?limit=100&offset=100');
      expect(asked.join()).not.toContain('filter=');
      expect((await harvest()).run).toMatchObject({ outcome: 'unchanged' });
    },
  );

  it.skipIf(skip)('is read anew where its map changes, though its answers are the same', async () => {
    const { url } = await serve({
      change: (record, path, index) => ({
        ...joined(record, path, index),
        ...{ level: 'ext:none', extensions: { eqf: 5, rang: 6 } },
      }),
    });
    const harvest = await sourceAt(url, { map: { '/extensions/eqf': 'eqf' } });
    const { run, offers } = await harvest();
    expect(run).toMatchObject({ outcome: 'complete', counts: { read: 108, published: 108 } });
    expect(new Set(offers.map(({ content }) => content.eqf))).toEqual(new Set([5]));
    expect(offers[0]?.content.basis).toMatchObject({
      '/eqf': { rule: 'by-map', facts: { pointer: '/extensions/eqf' } },
    });
    expect((await harvest()).run.outcome).toBe('unchanged');
    const again = await harvest({ map: { '/extensions/rang': 'eqf' } });
    expect(again.run.counts).toMatchObject({ changed: 108, notSeen: 0 });
  });

  it.skipIf(skip).each([
    ['an empty list', 37, 'empty'],
    ['404', 37, '404'],
    ['an empty list', 100, 'empty'],
  ] as const)(
    'that sends fewer records than were asked for, says nothing of others, and ends with %s, is read to its end (%i)',
    async (_, cap, end) => {
      const { url } = await serve({ instead: capped(cap, end) ?? (() => false) });
      expect((await (await sourceAt(url))()).run).toMatchObject({ outcome: 'complete', counts: { read: 108 } });
    },
  );

  it.skipIf(skip)('whose pages are linked is read to the last of them', async () => {
    const asked: string[] = [];
    const { url } = await serve({
      instead: (_, respond, at, records) => {
        if (at.pathname !== '/courseTemplates') return false;
        asked.push(at.search);
        const offset = Number(at.searchParams.get('offset'));
        const link =
          offset + 50 < records.length ? { link: `<${at.pathname}?limit=50&offset=${offset + 50}>; rel="next"` } : {};
        respond.writeHead(200, { 'content-type': 'application/json', ...link });
        return respond.end(JSON.stringify(records.slice(offset, offset + 50))) !== undefined;
      },
    });
    expect((await (await sourceAt(url))()).run).toMatchObject({ outcome: 'complete', counts: { read: 108 } });
    expect(asked).toHaveLength(3);
  });

  it.skipIf(skip)('may have no list of collections, and answer 404 where a list is empty', async () => {
    const { url } = await serve({ count: (path) => (/collection/i.test(path) ? null : (LISTS[path] ?? null)) });
    expect((await (await sourceAt(url))()).run).toMatchObject({ outcome: 'complete', counts: { read: 105 } });
  });

  it.skipIf(skip)('that says that an offer is deleted takes it out at once, and nothing else', async () => {
    let deleted = false;
    const { url } = await serve({
      instead: (_, respond, at, records) => {
        if (!deleted || at.pathname !== '/collectionTemplates') return false;
        const [first, ...others] = records;
        respond.writeHead(200, { 'content-type': 'application/json' });
        return respond.end(JSON.stringify([{ ...first, recordStatus: 'deleted' }, ...others])) !== undefined;
      },
    });
    const harvest = await sourceAt(url);
    await harvest();
    deleted = true;
    expect((await harvest()).run).toMatchObject({
      outcome: 'complete',
      counts: { withdrawn: 1, unchanged: 107, notSeen: 0 },
    });
  });

  it.skipIf(skip)('that counts more records than it sends is read in part, and nothing counts as gone', async () => {
    let short = false;
    const { url } = await serve({
      instead: (_, respond, at, records) => {
        if (!short || at.pathname !== '/courseTemplates') return false;
        const offset = Number(at.searchParams.get('offset'));
        respond.writeHead(200, { 'content-type': 'application/json', 'x-total-count': String(records.length) });
        return respond.end(JSON.stringify(records.slice(offset, Math.min(offset + 100, 80)))) !== undefined;
      },
    });
    const harvest = await sourceAt(url);
    await harvest();
    short = true;
    const { run, findings } = await harvest();
    expect(run).toMatchObject({ outcome: 'partial', reason: 'more-pages', counts: { notSeen: 0 } });
    expect(findings.find(({ code }) => code === 'more-pages')).toMatchObject({ facts: { why: 'total' } });
  });

  it.skipIf(skip)('leaves courses as they were while its offerings cannot be had', async () => {
    let fails = false;
    const { url } = await serve({
      instead: (_, respond, at) =>
        fails && at.pathname === '/courseOfferings' && respond.writeHead(403).end('{}') !== undefined,
    });
    const harvest = await sourceAt(url);
    await harvest();
    fails = true;
    const { run, codes } = await harvest();
    expect(run).toMatchObject({ outcome: 'partial', counts: { rejected: 105, notSeen: 0 } });
    expect(codes).toContain('offerings-not-read');
  });

  it.skipIf(skip)('is sent the source’s own parameters, and asked for JSON', async () => {
    const accepts = new Set<string | undefined>();
    const { url, asked } = await serve({
      instead: (request) => {
        accepts.add(request.headers.accept);
        return false;
      },
    });
    await (await sourceAt(`${url}/`, { queryParameters: { campus: 'north', limit: '7' } }))();
    expect(asked[0]).toBe('/courseTemplates?limit=100&campus=north&offset=0');
    expect([...accepts]).toEqual(['application/json, */*;q=0.1']);
  });

  it.skipIf(skip)('that has nothing of Edu-API fails and says what it answered', async () => {
    const none = await serve({ count: () => null });
    expect((await (await sourceAt(none.url))()).run).toMatchObject({ outcome: 'failed', reason: 'gone' });
    await none.close();
    const page = await serve({
      instead: (_, respond) => respond.writeHead(200).end('<!doctype html><p>Sign in') !== undefined,
    });
    expect((await (await sourceAt(page.url))()).run).toMatchObject({ outcome: 'failed', reason: 'unreadable' });
  });
});
