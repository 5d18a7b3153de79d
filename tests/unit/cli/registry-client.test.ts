import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRegistryServer, registryHttp } from '../../../cli/registry-client.ts';
import { readInstitutions } from '../../../demo/content.ts';
import { demoRegister } from '../../../demo/register.ts';
import { allowedHosts } from '../../../services/http/allowed-hosts.ts';
import { createHttpClient, type HttpClient } from '../../../services/http/client.ts';
import { createLogger } from '../../../services/log/logger.ts';
import { readRegistry } from '../../../services/registry/read/client.ts';
import { readRegistryFolder } from '../../../services/registry/read/folder.ts';
import { readSeed } from '../../../services/registry/serve/seed/read-seed.ts';
import { registerServer } from '../../../services/registry/serve/server.ts';
import { type Loopback, serveLoopback } from '../../helpers/loopback.ts';
import { wholeRead } from '../../helpers/whole-read.ts';

const now = () => new Date('2026-09-01T08:00:00Z');
const TOKEN = 'c0ffee0123456789';
const SMALL = fileURLToPath(new URL('../../fixtures/registry/small-register', import.meta.url));

let http: HttpClient;
const lines: string[] = [];
const log = createLogger('debug', (line) => lines.push(line), now);

beforeAll(() => {
  http = createHttpClient({
    contact: null,
    resolve: async () => [],
    allowsPrivate: allowedHosts([]),
    pacing: { now: () => new Date(), wait: async () => {}, random: () => 0 },
  });
});
afterAll(() => http.close());

async function overHttp(folder: string, quirks: 'strict' | 'fixed' = 'strict') {
  const server = registerServer(await readSeed(folder), { quirks, now, notice: 'A register for tests.' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the register does not listen');
  const dataDir = await mkdtemp(join(tmpdir(), 'registry-client-'));
  try {
    const config = { dataDir, registry: { url: null, token: null, requestsPerSecond: 0 } };
    const deps = { config, now, log } as unknown as Parameters<typeof readRegistryServer>[2];
    const {
      withoutDetail: _none,
      detailed: _all,
      // A server lists the countries of its institutions; a folder has countries only where it says something of them.
      countries: _countries,
      ...read
    } = await readRegistryServer(`http://127.0.0.1:${address.port}`, http, deps, []).then(wholeRead);
    return read;
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(dataDir, { recursive: true });
  }
}

/** The server answers in the order that it is asked for, a folder in its own: all lists of a read, put in one order. */
const settled = (read: unknown): unknown =>
  JSON.parse(JSON.stringify(read), (_name, value) =>
    Array.isArray(value) ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value,
  );

describe('A register that is served from a folder', () => {
  it.each(['strict', 'fixed'] as const)('says over HTTP what the folder says (%s)', async (quirks) => {
    const served = await overHttp(SMALL, quirks);
    expect(served.reports.map(({ flag }) => flag)).toContain('high');
    expect(settled(served)).toEqual(settled(await readRegistryFolder(SMALL, { now })));
  });

  it.each(['strict', 'fixed'] as const)('says so of the demo register too (%s)', async (quirks) => {
    const folder = await mkdtemp(join(tmpdir(), 'accredex-register-'));
    try {
      const files = demoRegister(readInstitutions(), '2026-09-01', 'http://127.0.0.1:41000');
      for (const [name, items] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(items));
      const served = await overHttp(folder, quirks);
      expect(settled(served)).toEqual(settled(await readRegistryFolder(folder, { now })));
      expect([served.registry, served.findings]).toEqual(['demo', []]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('A folder in which something is wrong', () => {
  it('says the same over HTTP: bad records are left out and named, what only a detail tells of is there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'accredex-register-'));
    try {
      const provider = (id: number, more = {}) => ({
        id,
        deqar_id: `DEQARINST000${id}`,
        name_primary: `P${id}`,
        closure_date: null,
        ...more,
      });
      const report = (id: number, more = {}) => ({
        id,
        agency_id: 1,
        agency_esg_activities: [{ id: 1, group_id: 1, activity_type: 'institutional', activity: 'Audit' }],
        institutions: [{ id: 1 }],
        decision: 'positive',
        status: 'voluntary',
        valid_from: '2024-01-01',
        valid_to: null,
        flag: 'none',
        ...more,
      });
      const files = {
        'providers.json': [
          provider(1),
          null,
          { name_primary: 'no id' },
          provider(2, { closure_date: '2024-02-30' }),
          provider(4),
        ],
        'provider-details.json': [provider(3), provider(4, { closure_date: 'soon' })],
        'reports.json': {
          results: [report(10), report(11, { decision: 'deferred' }), report(12, { institutions: [] })],
        },
        'report-details.json': [report(13, { flag: 'high level' }), report(14)],
        'agencies.json': [
          { id: 1, acronym_primary: 'A', registration_start: null, registration_valid_to: null },
          { id: 1, is_registered: false },
        ],
      };
      for (const [name, body] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(body));
      const [read, served] = [await readRegistryFolder(folder, { now }), await overHttp(folder)];
      expect(read.providers.map(({ key }) => key)).toEqual([1, 4, 3]);
      expect(read.reports.map(({ id, flag }) => [id, flag])).toEqual([
        [10, 'none'],
        [13, 'high'],
        [14, 'none'],
      ]);
      const byId = <T extends { id: string | number }>(items: readonly T[]) =>
        [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      const subjects = (of: Pick<typeof read, 'findings'>) =>
        [...new Set(of.findings.map(({ subject }) => subject))].sort();
      expect(byId(served.providers)).toEqual(byId(read.providers));
      expect(byId(served.reports)).toEqual(byId(read.reports));
      expect(served.agencies).toEqual(read.agencies);
      expect(subjects(served)).toEqual(subjects(read));
      expect(served.unreadable.reports).toEqual(read.unreadable.reports);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('A register that fails in the middle', () => {
  type Failure = (answer: ServerResponse) => void;
  /** The first page of providers, and then `failure` for the second, `times` times. */
  async function readThrough(failure: Failure, times: number) {
    let failed = 0;
    const providers = [1, 2, 3].map((id) => ({
      id,
      deqar_id: `DEQARINST000${id}`,
      name_primary: `P${id}`,
      closure_date: null,
    }));
    const server: Loopback = await serveLoopback((request, answer) => {
      const url = new URL(request.url ?? '/', 'http://register.invalid');
      const offset = Number(url.searchParams.get('offset'));
      if (offset > 0 && failed++ < times) return failure(answer);
      if (/providers\/\d/.test(url.pathname)) return void answer.writeHead(404).end();
      const results = url.pathname.includes('providers') ? providers.slice(offset, offset + 2) : [];
      const next = results.length === 2 && offset === 0;
      answer.setHeader('content-type', 'application/json').end(JSON.stringify({ next, results }));
    });
    lines.length = 0;
    try {
      const deps = { http: registryHttp(http), token: TOKEN, rate: 0, now, log, wait: async () => {} };
      return await readRegistry(server.url, deps).then(
        ({ providers }) => providers.length,
        (error: unknown) => error as Error & { code: string },
      );
    } finally {
      await server.close();
    }
  }

  const FAILURES: readonly (readonly [string, Failure])[] = [
    ['a page of HTML', (answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><h1>Busy</h1>')],
    ['a 500', (answer) => answer.writeHead(500).end('Server Error')],
    ['half an answer', (answer) => answer.setHeader('content-type', 'application/json').end('{"results":[{"id":')],
    ['a broken connection', (answer) => answer.destroy()],
    ['too many requests', (answer) => answer.writeHead(429, { 'retry-after': '1' }).end()],
  ];

  it.each(FAILURES)('is asked again after %s, and read whole once it answers', async (_what, failure) => {
    expect(await readThrough(failure, 3)).toBe(3);
  });

  it.each(
    FAILURES,
  )('is no register at all while it goes on with %s, and nobody learns the token', async (_what, failure) => {
    const ended = await readThrough(failure, Number.POSITIVE_INFINITY);
    expect(ended).toMatchObject({ code: 'registry-unreachable', retryable: true });
    expect(lines.filter((line) => line.includes('registry.retry'))).toHaveLength(4);
    const said = [...lines, JSON.stringify(ended), String(ended), (ended as Error).stack].join('\n');
    expect(said).not.toContain(TOKEN);
  });

  it('is denied, without naming the token that it does not accept', async () => {
    const ended = await readThrough((answer) => answer.writeHead(403).end('{"detail":"Invalid token."}'), 9);
    expect(ended).toMatchObject({ code: 'registry-denied' });
    expect([...lines, String(ended)].join('\n')).not.toContain(TOKEN);
  });
});
