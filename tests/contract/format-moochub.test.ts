import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, serveLoopback } from '../helpers/loopback.ts';
import { openPublishing, PUBLISHER, type Publishing } from '../helpers/publishing.ts';
import { AS_MET, valueFor } from '../helpers/schema-values.ts';
import { testFormat } from './format.ts';

const MEDIA_TYPE = { 'content-type': 'application/vnd.api+json; moochub-version=3.0' };
const ABOUT = '<p>What a learner reads <b>before</b> anything else.</p>';

testFormat('MOOChub, where each page names the next one (links.next)', {
  type: 'moochub',
  page: (offers, next) => ({
    body: JSON.stringify({
      links: { self: 'https://halkyon.example/self', first: '', last: '', ...(next === null ? {} : { next }) },
      data: offers.map(({ iri, title }) => ({
        id: iri,
        type: 'Course',
        attributes: { name: title, description: ABOUT, url: iri },
      })),
    }),
    headers: MEDIA_TYPE,
  }),
});

const SCHEMA = fileURLToPath(new URL('../../../shared/data/other/moochub/moochub-schema.json', import.meta.url));
const skip = !existsSync(SCHEMA);

describe(`A platform that answers as the published schema of MOOChub 3 says${skip ? ` (${SCHEMA} is not there)` : ''}`, () => {
  let publishing: Publishing;
  let served: Loopback | null = null;
  let clock = Date.parse('2026-11-24T09:00:00Z');
  beforeAll(async () => {
    publishing = await openPublishing({ now: () => new Date(clock) });
  }, 60_000);
  afterAll(() => publishing.close());
  afterEach(async () => {
    await served?.close();
    served = null;
  });

  const COURSES = 23;
  const SIZE = 10;

  /** Pages of courses that are made from the schema. `asked`: what was asked for, with the header `Accept`. */
  async function serve() {
    const document = JSON.parse(readFileSync(SCHEMA, 'utf8'));
    const courses = Array.from({ length: COURSES }, (_, at) => {
      const made = valueFor(document, document.properties.data.items, 7 + at, AS_MET) as { attributes: object };
      const attributes = {
        ...made.attributes,
        name: `Tides ${at}`,
        url: `https://halkyon.example/${at}`,
        expires: null,
      };
      return { ...made, id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`, attributes };
    });
    const asked: (readonly [string, string | undefined])[] = [];
    const server = await serveLoopback((request, respond) => {
      asked.push([request.url ?? '', request.headers.accept]);
      const url = new URL(request.url ?? '/', server.url);
      const page = Number(url.searchParams.get('page') ?? 1);
      const at = (n: number) => `${server.url}${url.pathname}?page=${n}`;
      const last = Math.ceil(COURSES / SIZE);
      const links = { self: at(page), first: at(1), last: at(last), ...(page < last ? { next: at(page + 1) } : {}) };
      const data = courses.slice((page - 1) * SIZE, page * SIZE);
      respond.writeHead(200, MEDIA_TYPE).end(JSON.stringify({ links, data }));
    });
    served = server;
    return { url: `${server.url}/bridges/moochub/courses`, asked };
  }

  it.skipIf(skip)(
    'is asked for version 3, read whole with unknown words, blanks and nulls, and then unchanged',
    async () => {
      const { url, asked } = await serve();
      const manifest = JSON.stringify({ sources: [{ type: 'MOOChub', path: url }] });
      publishing.answer('/moochub', (respond: ServerResponse) => respond.end(manifest));
      const [source = ''] = await publishing.catalogue.add(`${publishing.web.url}/moochub`, PUBLISHER);
      const { run, offers } = await publishing.outcomeOf(source, new Set());
      expect(run).toMatchObject({ outcome: 'complete', counts: { read: COURSES, rejected: 0 } });
      expect(offers).toHaveLength(COURSES);
      expect(asked.map(([address]) => address.split('?')[1] ?? '')).toEqual(['', 'page=2', 'page=3']);
      for (const [, accept] of asked) expect(accept).toContain('application/vnd.api+json; moochub-version=3');
      clock += 3_600_000;
      expect((await publishing.outcomeOf(source, new Set())).run.outcome).toBe('unchanged');
    },
  );
});
