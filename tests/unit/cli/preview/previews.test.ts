import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewAsked, SourcePreview } from '../../../../api/publishing.ts';
import { createPreviews } from '../../../../cli/preview/previews.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const SIGNAL = new AbortController().signal;
const SHEET = `id,title@en,ects\n${Array.from({ length: 5 }, (_, n) => `C${n},Course ${n},5`).join('\n')}\n`;

let server: Loopback;
let elsewhere: Loopback;
const asked: string[] = [];
beforeAll(async () => {
  elsewhere = await serveLoopback((req, res) => {
    asked.push(`elsewhere ${req.url}`);
    res.end(SHEET);
  });
  server = await serveLoopback((req, res) => {
    asked.push(req.url ?? '');
    if (req.url === '/away') return void res.writeHead(302, { location: `${elsewhere.url}/offers.csv` }).end();
    if (req.url === '/slow') return;
    res.end(req.url === '/large' ? `${SHEET}${'x'.repeat(6_000_000)}` : SHEET);
  });
});
afterAll(async () => {
  await server.close();
  await elsewhere.close();
});

const previews = (more: Partial<Parameters<typeof createPreviews>[0]> = {}) =>
  createPreviews({
    atOnce: 1,
    about: {
      ...{ contact: null, privateHosts: [`127.0.0.1:${server.port}`], nameServers: ['127.0.0.1:9'], plainHttp: true },
      policy: DEFAULT_POLICY,
    },
    log: silentLogger,
    ...more,
  });
const source = (path: string, more: object = {}, pasted: string | null = null): PreviewAsked => ({
  kind: 'source',
  manifest: JSON.stringify({ meta: { schac: 'uni.example' }, sources: [{ type: 'sheet', path, ...more }] }),
  pasted,
});
const titles = ({ offers }: SourcePreview) => offers.map(({ hit }) => hit.title.en);

describe('A look at a source', () => {
  it('shows the first three of all its offers, as they would be harvested, and leaves nothing behind', async () => {
    const look = await previews()(source(`${server.url}/offers.csv`), 'a', SIGNAL);
    expect(look).toMatchObject({ state: 'preview', counts: { read: 5, rejected: 0 }, reason: null, isCut: false });
    expect(look.state === 'preview' && titles(look)).toEqual(['Course 0', 'Course 1', 'Course 2']);
    expect(look.state === 'preview' && look.findings.map(({ code }) => code)).toContain('no-licence');
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('accredex-preview-'))).toEqual([]);
  });

  it('reads what was pasted, and asks nobody', async () => {
    asked.length = 0;
    const look = await previews()(source('https://uni.example/x.csv', {}, SHEET), 'a', SIGNAL);
    expect(look).toMatchObject({ state: 'preview', counts: { read: 5 } });
    expect(asked).toEqual([]);
  });

  it('asks no private address, neither at once nor where a redirect leads', async () => {
    asked.length = 0;
    for (const path of [`${elsewhere.url}/offers.csv`, `${server.url}/away`]) {
      const look = await previews()(source(path), 'a', SIGNAL);
      expect(look).toMatchObject({ state: 'preview', reason: 'unknown-host', offers: [] });
      expect(JSON.stringify(look)).not.toContain('127.0.0.1 leads');
    }
    expect(asked).toEqual(['/away']);
  });

  it('names no file of this machine', async () => {
    await expect(previews()(source('file:///etc/passwd'), 'a', SIGNAL)).rejects.toThrow(/manifest/);
    const look = await previews()(source('file:///etc/passwd', {}, SHEET), 'a', SIGNAL);
    expect(look).toMatchObject({ state: 'preview', counts: { read: 5 } });
  });

  it('takes no more than five megabytes, and says that it stopped', async () => {
    const look = await previews()(source(`${server.url}/large`), 'a', SIGNAL);
    expect(look).toMatchObject({ state: 'preview', reason: 'too-large', isCut: true, offers: [] });
  });

  it('knows no secret', async () => {
    const auth = { auth: { type: 'httpheader', field: 'X-Key', value: 'AAAA' } };
    const elm = JSON.stringify({ sources: [{ type: 'elm', path: `${server.url}/offers.ttl`, ...auth }] });
    expect(await previews()({ kind: 'source', manifest: elm, pasted: null }, 'a', SIGNAL)).toEqual({
      state: 'needs-access',
    });
  });

  it('is given up when its time is over', async () => {
    const look = previews({ deadlineMs: 2_000 })(source(`${server.url}/slow`), 'a', SIGNAL);
    expect(await look).toEqual({ state: 'too-long' });
  });

  it('is one at a time for each client, and few wait', async () => {
    const preview = previews();
    const looks = await Promise.all([
      ...['a', 'a'].map((client) => preview(source(`${server.url}/offers.csv`), client, SIGNAL)),
      ...Array.from({ length: 6 }, (_, n) => preview(source('https://uni.example/x', {}, SHEET), `b${n}`, SIGNAL)),
    ]);
    expect(looks.map(({ state }) => state)).toEqual([
      ...['preview', 'busy', 'preview', 'preview', 'preview', 'preview', 'busy', 'busy'],
    ]);
    // Whoever was told to wait may ask again.
    expect(await preview(source('https://uni.example/x', {}, SHEET), 'a', SIGNAL)).toMatchObject({ state: 'preview' });
  }, 60_000);

  it('finds no manifest where none can be, and tells where it looked', async () => {
    const look = await previews()({ kind: 'domain', domain: 'uni.example' }, 'a', SIGNAL);
    expect(look).toMatchObject({ state: 'looked', manifest: null });
    expect(look.state === 'looked' && look.probes.map(({ asked: where }) => where)).toContain('TXT uni.example');
  }, 30_000);
});
