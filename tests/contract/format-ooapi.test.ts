import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPublishing, PUBLISHER, type Publishing } from '../helpers/publishing.ts';
import { type SchemaServer, type SchemaServerOptions, serveSchema } from '../helpers/schema-server.ts';
import { AS_MET } from '../helpers/schema-values.ts';
import { serveCapture, withoutCapture } from '../helpers/tue-server.ts';

const DOCUMENTS = {
  5: '../../../shared/data/ooapi/v5/ooapi-v5.0-openapi.json',
  6: '../../../shared/data/ooapi/v6/oeapi-v6.0-release-openapi.json',
} as const;
type Version = keyof typeof DOCUMENTS;
const pathOf = (version: Version) => fileURLToPath(new URL(DOCUMENTS[version], import.meta.url));
const documentOf = (version: Version) => JSON.parse(readFileSync(pathOf(version), 'utf8'));

let publishing: Publishing;
let clock = Date.parse('2026-11-24T09:00:00Z');
let manifests = 0;
let served: { close(): Promise<void> } | null = null;
beforeAll(async () => {
  publishing = await openPublishing({ now: () => new Date(clock) });
}, 60_000);
afterAll(() => publishing.close());
afterEach(async () => {
  await served?.close();
  served = null;
});

/** A source in a manifest of its own, and ways to harvest it. */
async function sourceAt(path: string, more: Readonly<Record<string, unknown>> = {}) {
  const name = `/ooapi-manifest-${++manifests}`;
  const manifest = JSON.stringify({ sources: [{ type: 'ooapi', path, ...more }] });
  publishing.answer(name, (respond: ServerResponse) => respond.end(manifest));
  const [source = ''] = await publishing.catalogue.add(publishing.web.url + name, PUBLISHER);
  return async () => {
    clock += 3_600_000;
    const harvested = await publishing.outcomeOf(source, await publishing.knownIds());
    return { ...harvested, findings: await publishing.catalogue.findings(harvested.run) };
  };
}

const COUNTS: Readonly<Record<Version, (path: string) => number | null>> = {
  5: (path) =>
    path === '/courses'
      ? 19
      : path === '/programs'
        ? 3
        : path.endsWith('/offerings')
          ? 2
          : path === '/organizations'
            ? 1
            : 0,
  6: (path) =>
    path === '/courses'
      ? 19
      : path === '/programmes'
        ? 3
        : path.endsWith('-offerings')
          ? 2
          : path === '/organisations'
            ? 1
            : 0,
};

/** Records of the schema are made one by one: what makes a whole of them is said here. */
function joined(version: Version): NonNullable<SchemaServerOptions['change']> {
  return (record, path, index) => {
    const uuid = (n: number) => `0000000${version}-0000-4000-9000-${String(n).padStart(12, '0')}`;
    const place = [...path].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 7) * 1_000 + index;
    for (const member of [
      'courseId',
      'programId',
      'programmeId',
      'organizationId',
      'organisationId',
      'offeringId',
      'courseOfferingId',
      'programmeOfferingId',
    ])
      if (
        member in record &&
        !(
          version === 6 &&
          path.endsWith('-offerings') &&
          ['courseId', 'programmeId', 'organisationId'].includes(member)
        )
      )
        record[member] = uuid(place);
    if (/organi[sz]ations$/.test(path))
      return { ...record, organizationType: 'root', organisationType: 'root', parent: null, parentId: null };
    if (/^\/(?:courses|program(?:me)?s)$/.test(path))
      return {
        ...record,
        name: [{ language: 'en-GB', value: `Tides ${index}` }],
        validTo: null,
        primaryCode: { codeType: 'systemId', code: `T${version}-${place}` },
        otherCodes: [],
        // One that is made from the schema is another institution, whose courses are not published.
        organization: null,
        organisation: null,
      };
    return record;
  };
}

describe.each([5, 6] as const)('A service that answers as the published document of OOAPI %i says', (version) => {
  const skip = !existsSync(pathOf(version));
  async function serve(options: Partial<SchemaServerOptions> = {}): Promise<SchemaServer> {
    const server = await serveSchema({
      document: documentOf(version),
      count: COUNTS[version],
      change: joined(version),
      ...options,
    });
    served = server;
    return server;
  }

  it.skipIf(skip)(
    'is read whole, with unknown words, blanks and nulls, and is unchanged when asked again',
    async () => {
      const server = await serve({ quirks: AS_MET });
      const harvest = await sourceAt(server.url, { version: `${version}.0` });
      const first = await harvest();
      expect(first.run).toMatchObject({ outcome: 'complete', counts: { read: 22 } });
      expect(first.offers).toHaveLength(22);
      expect(first.offers.some(({ content }) => content.instances.length > 0)).toBe(true);
      expect((await harvest()).run).toMatchObject({ outcome: 'unchanged' });
    },
  );

  it.skipIf(skip)('is asked for offerings that have begun already', async () => {
    const server = await serve();
    await (await sourceAt(server.url, { version: String(version) }))();
    const lists = server.asked.filter((address) => address.includes('offerings'));
    expect(lists.length).toBeGreaterThan(0);
    for (const address of lists) expect(address).toContain('since=2025-10-01');
  });

  it.skipIf(skip)('is known by its records where nobody says its version', async () => {
    const server = await serve();
    const { run } = await (await sourceAt(`${server.url}/`))();
    expect(run).toMatchObject({ outcome: 'complete', counts: { read: 22 } });
  });

  it.skipIf(skip)('need not answer at its own address', async () => {
    const server = await serve({
      instead: (_, respond, url) => url.pathname === '/' && respond.writeHead(405).end() !== undefined,
    });
    const { run } = await (await sourceAt(server.url, { version: String(version) }))();
    expect(run).toMatchObject({ outcome: 'complete', counts: { read: 22 } });
  });

  it.skipIf(skip)('keeps the parameters of its source', async () => {
    const server = await serve();
    await (
      await sourceAt(server.url, { version: String(version), queryParameters: { consumer: 'x', pageSize: '3' } })
    )();
    const [courses] = server.asked.filter((address) => address.startsWith('/courses?'));
    expect(courses).toBe('/courses?consumer=x&pageSize=250&pageNumber=1');
  });

  it.skipIf(skip)('loses one record that always fails, and nothing counts as gone', async () => {
    let poisoned = false;
    const server = await serve({
      instead: (_, respond, url, records) => {
        if (!poisoned || url.pathname !== '/courses') return false;
        const [size, number] = ['pageSize', 'pageNumber'].map((name) => Number(url.searchParams.get(name)));
        const from = ((number ?? 1) - 1) * (size ?? 10);
        if (!(from <= 17 && from + (size ?? 10) > 17 && records.length > 17)) return false;
        respond.writeHead(500).end();
        return true;
      },
    });
    const harvest = await sourceAt(server.url, { version: String(version) });
    await harvest();
    poisoned = true;
    const { run, findings } = await harvest();
    expect(run).toMatchObject({ outcome: 'partial', reason: 'more-pages', counts: { read: 21, notSeen: 0 } });
    expect(findings.find(({ code }) => code === 'more-pages')).toMatchObject({ facts: { why: 'failed' } });
    poisoned = false;
    expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { notSeen: 0, unchanged: 22 } });
  });

  it.skipIf(skip)('leaves a course as it was while its offerings cannot be had', async () => {
    let fails = false;
    const server = await serve({
      count: (path) => (/organi[sz]ations/.test(path) ? null : COUNTS[version](path)),
      instead: (_, respond, url, records) => {
        const [, list, id] = url.pathname.split('/');
        const isThird =
          fails && list === 'courses' && id !== undefined && server.records('/courses')[3]?.courseId === id;
        if (!isThird || !url.pathname.endsWith('offerings') || records.length === 0) return false;
        respond.writeHead(502).end();
        return true;
      },
    });
    const harvest = await sourceAt(server.url, { version: String(version) });
    await harvest();
    fails = true;
    const { run, codes } = await harvest();
    expect(run).toMatchObject({ outcome: 'partial', counts: { read: 22, rejected: 1, notSeen: 0 } });
    expect(codes).toContain('offerings-not-read');
  });

  it.skipIf(skip)('that has nothing of OOAPI fails and says what it answered', async () => {
    const server = await serve({ count: () => null });
    const { run } = await (await sourceAt(server.url, { version: String(version) }))();
    expect(run).toMatchObject({ outcome: 'failed', reason: 'gone', counts: { published: 0 } });
    const away = await serve({
      instead: (_, respond) => respond.writeHead(200).end('<!doctype html><p>Sign in') !== undefined,
    });
    const page = await (await sourceAt(away.url, { version: String(version) }))();
    expect(page.run).toMatchObject({ outcome: 'failed', reason: 'unreadable', counts: { published: 0 } });
  });
});

describe('What a real service sends (TU Eindhoven, version 5)', () => {
  const skip = withoutCapture();
  it.skipIf(skip !== null)(`gives all of its courses, each with what is doubtful in it${skip ?? ''}`, async () => {
    const server = await serveCapture();
    served = server;
    const harvest = await sourceAt(`${server.url}/v5`, { version: '5' });
    const { run, offers, findings } = await harvest();
    expect(run.outcome).toBe('complete');
    const courses = offers.filter(({ content }) => content.kind === 'course');
    expect(courses).toHaveLength(10);
    for (const { content } of courses) {
      expect(Object.keys(content.title).length).toBeGreaterThan(0);
      expect(content.ects).toBe(5);
      expect(content.isced).toEqual([]);
      const [id] = content.identifiers.filter(({ scheme }) => scheme === 'courseId');
      const own = findings.filter(({ subject }) => subject === id?.value).map(({ code }) => code);
      expect(own).toContain('missing-element');
    }
    const codes = new Set(findings.map(({ code }) => code));
    for (const code of ['language-doubtful', 'outcomes-split']) expect(codes).toContain(code);
    const [instance] = courses.flatMap(({ content }) => content.instances);
    expect(instance).toMatchObject({ start: '2025-11-10', end: '2026-01-18', language: 'en' });
    expect(instance?.locations).toMatchObject([{ country: 'NL', city: 'Eindhoven' }]);
    expect((await harvest()).run.outcome).toBe('unchanged');
  });
});
