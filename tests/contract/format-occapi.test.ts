import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPublishing, PUBLISHER, type Publishing } from '../helpers/publishing.ts';
import { type SchemaServer, type SchemaServerOptions, serveSchema } from '../helpers/schema-server.ts';
import { AS_MET } from '../helpers/schema-values.ts';

const DOCUMENT = fileURLToPath(new URL('../../../shared/data/occapi/occapi-v2-openapi.json', import.meta.url));
const skip = !existsSync(DOCUMENT);
const why = skip ? ' (skipped: ../shared/data/occapi is not there)' : '';
const HEI = '/hei/halkyon.example';

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

async function sourceAt(path: string) {
  const name = `/occapi-manifest-${++manifests}`;
  const manifest = JSON.stringify({ sources: [{ type: 'occapi', version: '2', path }] });
  publishing.answer(name, (respond: ServerResponse) => respond.end(manifest));
  const [source = ''] = await publishing.catalogue.add(publishing.web.url + name, PUBLISHER);
  return async () => {
    clock += 3_600_000;
    const harvested = await publishing.outcomeOf(source, await publishing.knownIds());
    return { ...harvested, findings: await publishing.catalogue.findings(harvested.run) };
  };
}

/** Numbers the servers, because each is another institution’s, with ids of its own. */
let server = 0;
const idOf = (path: string, index: number) => `${path.replaceAll('/', '-')}-${server}-${index}`;
const COUNTS: Readonly<Record<string, number>> = { course: 12, programme: 3, ounit: 1, instance: 2 };

/** Records of the schema are made one by one: what makes a whole of them is said here. Units have what all have. */
const joined: NonNullable<SchemaServerOptions['change']> = (record, path, index) => {
  const type = path.split('/').at(-1) ?? '';
  const attributes = record.attributes as Readonly<Record<string, unknown>>;
  const place = path.replace(/\/ounit\/[^/]+/, '');
  return {
    ...record,
    ...{ type, id: idOf(place, index), relationships: {}, meta: {} },
    attributes: {
      ...attributes,
      ...{ title: [{ string: `Tides ${index}`, lang: 'en' }], code: idOf(place, index), validUntil: null },
      deprecated: false,
    },
  };
};

async function serve(options: Partial<SchemaServerOptions> = {}): Promise<SchemaServer> {
  server++;
  served = await serveSchema({
    document: JSON.parse(readFileSync(DOCUMENT, 'utf8')),
    count: (path) => (path === '/hei' ? 1 : (COUNTS[path.split('/').at(-1) ?? ''] ?? null)),
    change: joined,
    ...options,
    instead: (request, respond, url, records) => {
      if (options.instead?.(request, respond, url, records)) return true;
      const single = /^(.*\/course)\/([^/]+)$/.exec(url.pathname);
      const found = single && served?.records(single[1] ?? '').find(({ id }) => id === single[2]);
      const data =
        url.pathname === HEI
          ? { type: 'hei', id: 'halkyon.example', attributes: { title: [{ string: 'Halkyon' }] } }
          : found;
      if (!data) return false;
      respond.writeHead(200, { 'content-type': 'application/vnd.api+json' }).end(JSON.stringify({ data }));
      return true;
    },
  });
  return served;
}

describe(`A service that answers as the published document of OCCAPI 2 says${why}`, () => {
  it.skipIf(skip)(
    'is read whole, with unknown words, blanks and nulls, each once, and is unchanged when asked again',
    async () => {
      const accepts = new Set<string | undefined>();
      const { url, asked } = await serve({
        quirks: AS_MET,
        instead: (request) => {
          accepts.add(request.headers.accept);
          return false;
        },
      });
      const harvest = await sourceAt(url + HEI);
      const { run, offers } = await harvest();
      expect(run).toMatchObject({ outcome: 'complete', counts: { read: 15, rejected: 0 } });
      expect(offers).toHaveLength(15);
      expect(offers.filter(({ content }) => content.instances.length === 2)).toHaveLength(12);
      expect(asked).toContain(`${HEI}/course`);
      expect(asked.filter((address) => /\/ounit\/[^/]+\/course$/.test(address))).toHaveLength(1);
      expect([...accepts]).toEqual(['application/vnd.api+json, application/json;q=0.9, */*;q=0.1']);
      expect((await harvest()).run).toMatchObject({ outcome: 'unchanged' });
    },
  );

  it.skipIf(skip)(
    'whose list has pages is followed by its links, and never to another host or in a circle',
    async () => {
      let next = (page: number): string | null => (page < 3 ? `${HEI}/course?page=${page + 1}` : null);
      const { url } = await serve({
        instead: (_, respond, at, records) => {
          if (at.pathname !== `${HEI}/course`) return false;
          const page = Number(at.searchParams.get('page') ?? 1);
          const body = { data: records.slice((page - 1) * 4, page * 4), links: { next: next(page) } };
          return (
            respond.writeHead(200, { 'content-type': 'application/vnd.api+json' }).end(JSON.stringify(body)) !==
            undefined
          );
        },
      });
      const harvest = await sourceAt(url + HEI);
      expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { read: 15 } });
      next = () => 'https://elsewhere.example/course';
      expect((await harvest()).findings.find(({ code }) => code === 'more-pages')).toMatchObject({
        facts: { why: 'elsewhere' },
      });
      next = () => `${HEI}/course`;
      const { run, findings } = await harvest();
      expect(run).toMatchObject({ outcome: 'partial', counts: { notSeen: 0 } });
      expect(findings.find(({ code }) => code === 'more-pages')).toMatchObject({ facts: { why: 'circle' } });
    },
  );

  it.skipIf(skip)('leaves a course as it was while its own address fails, and says why', async () => {
    let fails = false;
    const { url } = await serve({
      instead: (_, respond, at) =>
        fails &&
        at.pathname.endsWith('/course/-hei-halkyon.example-course-3-4') &&
        respond.writeHead(500).end() !== undefined,
    });
    const harvest = await sourceAt(url + HEI);
    await harvest();
    fails = true;
    const { run, codes } = await harvest();
    expect(run).toMatchObject({ outcome: 'partial', counts: { rejected: 1, notSeen: 0 } });
    expect(codes).toContain('offerings-not-read');
  });

  it.skipIf(skip)('that says that a course is deprecated takes it out at once, and nothing else', async () => {
    const { url, records } = await serve();
    const harvest = await sourceAt(url + HEI);
    await harvest();
    const [first] = records(`${HEI}/course`);
    Object.assign(first?.attributes as object, { deprecated: true });
    const { run } = await harvest();
    expect(run).toMatchObject({ outcome: 'complete', counts: { unchanged: 14, withdrawn: 1, notSeen: 0 } });
  });

  it.skipIf(skip)('that has nothing of OCCAPI fails, also where errors are answered with 200', async () => {
    const none = await serve({ count: () => null });
    expect((await (await sourceAt(`${none.url}/hei/none.example`))()).run).toMatchObject({
      outcome: 'failed',
      reason: 'gone',
    });
    await none.close();
    const errors = await serve({
      instead: (_, respond) =>
        respond.writeHead(200).end('{"errors":[{"status":"404","title":"Endpoint not available."}]}') !== undefined,
    });
    expect((await (await sourceAt(errors.url + HEI))()).run).toMatchObject({ outcome: 'failed', reason: 'unreadable' });
  });
});
