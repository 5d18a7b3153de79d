import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { writeFeed } from '../bench/feed.ts';
import { serveLoopback } from './helpers/loopback.ts';
import { isGroupGone, openPlace, type Place, type Program, run, start, until } from './helpers/program.ts';

const REGISTER = fileURLToPath(new URL('fixtures/registry/small-register', import.meta.url));
const places: Place[] = [];
const programs: Program[] = [];

async function place(): Promise<Place> {
  const made = await openPlace();
  places.push(made);
  return made;
}

function begin(args: readonly string[], at: Place): Program & { readonly pid: number } {
  const program = start(args, at);
  programs.push(program);
  return { ...program, pid: program.process.pid ?? 0 };
}

async function get<T>(at: Place, path: string): Promise<T> {
  const answer = await fetch(at.base + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

const answers = (at: Place) => until(async () => (await get<object>(at, '/healthz')) && true, 60, 'an answer');

/** A manifest of one source: a generated feed of so many offers. */
async function publication(at: Place, offers: number): Promise<string> {
  const [feed, manifest] = [join(at.folder, 'feed.ttl'), join(at.folder, 'manifest.json')];
  await writeFeed({ path: feed, offers, changedEvery: 0 });
  await writeFile(manifest, JSON.stringify({ sources: [{ type: 'elm', path: 'feed.ttl', id: 'feed' }] }));
  return manifest;
}

afterEach(async () => {
  for (const { process: child, ended } of programs.splice(0)) {
    if (child.pid !== undefined && !isGroupGone(child.pid)) process.kill(-child.pid, 'SIGKILL');
    await ended;
  }
});
afterAll(async () => {
  for (const made of places) await made.remove();
});

/** Where the demonstration was once: to begin it there again takes a third of the time. */
let filled: Place | null = null;

it('demo --once fills an empty catalogue, says so in its last line, and finds nothing new the second time', async () => {
  const at = await place();
  filled = at;
  const first = await run(['demo', '--once'], at);
  expect(first.status, first.err).toBe(0);
  expect(first.lines).toHaveLength(1);
  const { offers, assured, sources } = JSON.parse(first.lines[0] ?? '');
  expect(offers).toBeGreaterThanOrEqual(120);
  expect(assured).toBeGreaterThan(0);
  expect(sources).toEqual({ complete: 22, unchanged: 0, partial: 0, failed: 0, held: 0 });

  const second = await run(['demo', '--once'], at);
  expect(second.status, second.err).toBe(0);
  expect(JSON.parse(second.lines.at(-1) ?? '')).toMatchObject({
    ...{ offers, assured },
    // What the alliance says is read once more, from its kept bytes, because only by now it is known to be one.
    sources: { complete: 1, unchanged: 21, partial: 0, failed: 0, held: 0 },
  });
}, 120_000);

it('demo --once says how far it came in its last line also where it could not begin', async () => {
  const at = await place();
  await writeFile(join(at.folder, 'file'), '');
  const ended = await run(['demo', '--once'], { env: { ...at.env, DATA_DIR: join(at.folder, 'file') } });
  expect(ended.status).toBe(1);
  expect(ended.lines.map((line) => JSON.parse(line))).toEqual([
    {
      ...{ offers: 0, assured: 0, sources: { complete: 0, unchanged: 0, partial: 0, failed: 0, held: 0 } },
      seconds: expect.any(Number),
    },
  ]);
});

describe.each([
  ['SIGHUP', 'the terminal is closed'],
  ['SIGINT', 'Ctrl-C is pressed'],
  ['SIGTERM', 'a service manager says so'],
] as const)('%s', (signal, when) => {
  it(`ends the demo with status 0 when ${when}, and leaves no process and no lock`, async () => {
    const at = filled ?? (await place());
    const demo = begin(['demo'], at);
    await answers(at);
    // A terminal tells the whole group.
    process.kill(-demo.pid, signal);
    expect(await demo.ended, demo.err()).toBe(0);
    expect(isGroupGone(demo.pid)).toBe(true);
    expect(
      (await run(['sources', 'list'], { env: { ...at.env, DATA_DIR: join(at.folder, 'data', 'demo') } })).status,
    ).toBe(0);
  }, 120_000);
});

it('a harvest that is told to end ends soon, and is done again by whoever comes next', async () => {
  const at = await place();
  const manifest = await publication(at, 3_000);
  await run(['sources', 'add', manifest, '--provider', 'schac:bench.example'], at);
  const serve = begin(['serve', '--no-schedule'], at);
  await answers(at);
  process.kill(-serve.pid, 'SIGTERM');
  expect(await serve.ended, serve.err()).toBe(0);
  const harvest = await run(['harvest'], at);
  expect(harvest.status, harvest.err).toBe(0);
  expect(JSON.parse(harvest.lines[0] ?? '')).toMatchObject({ outcome: 'complete', counts: { published: 3_000 } });
}, 180_000);

it('kill -9 during a harvest loses nothing, and what starts next finishes the job within two minutes', async () => {
  const at = await place();
  const manifest = await publication(at, 6_000);
  await run(['sources', 'add', manifest, '--provider', 'schac:bench.example'], at);
  const first = begin(['serve'], at);
  await answers(at);
  await until(async () => ((await get<{ total: number }>(at, '/v1/providers')) ? true : null), 10, 'a provider');
  process.kill(-first.pid, 'SIGKILL');
  await first.ended;

  begin(['serve'], at);
  await answers(at);
  const total = async () => (await get<{ total: number }>(at, '/v1/offers?size=1')).total;
  expect(await until(async () => ((await total()) === 6_000 ? true : null), 120, 'all offers')).toBe(true);
  const { sources } = await get<{ sources: { id: string }[] }>(at, '/v1/sources');
  const { runs } = await get<{ runs: { outcome: string; reason: string | null }[] }>(
    at,
    `/v1/sources/${sources[0]?.id}/runs`,
  );
  expect(runs.some(({ outcome }) => outcome === 'complete')).toBe(true);
  // The run of the killed process, if it had begun, is not left open.
  expect(runs.filter(({ outcome }) => outcome === null)).toEqual([]);
}, 240_000);

it('a register that never answers keeps no command alive once its terminal is closed', async () => {
  const at = await place();
  const silent = await serveLoopback(() => {});
  try {
    const sync = begin(['registry', 'sync', '--from', silent.url], at);
    await until(() => access(join(at.folder, 'data', 'store.lock')).then(() => true), 30, 'an open store');
    process.kill(-sync.pid, 'SIGHUP');
    expect(await sync.ended).toBe(1);
    expect(sync.err()).toContain('SIGHUP');
    expect(sync.out()).toBe('');
  } finally {
    await silent.close();
  }
}, 60_000);

describe('Exit statuses and outputs', () => {
  it('are 1, nothing on stdout and every problem at once for a wrong environment', async () => {
    const at = await place();
    const ended = await run(['harvest'], {
      env: { ...at.env, PORT: 'eighty', RATE_LIMIT: '-1', MEILI_URL: 'ftp://x' },
    });
    expect(ended).toMatchObject({ status: 1, lines: [] });
    for (const name of ['PORT', 'RATE_LIMIT', 'MEILI_URL']) expect(ended.err).toContain(name);
  });

  it('are 0 with what a command does where that is asked', async () => {
    const ended = await run(['harvest', '--help'], await place());
    expect(ended).toMatchObject({ status: 0, err: '' });
    expect(ended.lines[0]).toMatch(/^Usage: accredex harvest /);
  });

  it('are 1 with the usage for a command or an option that is not there', async () => {
    const at = await place();
    for (const args of [['harvst'], ['harvest', '--fast'], ['sources', 'add'], ['harvest', 'all'], []]) {
      const ended = await run(args, at);
      expect(ended).toMatchObject({ status: 1, lines: [] });
      expect(ended.err).toContain('accredex');
      expect(ended.err).not.toMatch(/\n\s+at /);
    }
  }, 60_000);

  it('are 1, and one sentence says why, where the port is taken', async () => {
    const at = await place();
    const taken = await serveLoopback(() => {});
    try {
      for (const args of [['serve'], ['registry', 'serve', '--from', REGISTER]]) {
        const ended = await run(args, { env: { ...at.env, PORT: new URL(taken.url).port } });
        expect(ended).toMatchObject({ status: 1, lines: [] });
        expect(ended.err).toContain('cannot be served on');
        expect(ended.err).not.toMatch(/\n\s+at /);
      }
    } finally {
      await taken.close();
    }
  }, 60_000);

  it('are 1 where every source failed, 2 where some did, and 0 where none is due', async () => {
    const at = await place();
    const good = await publication(at, 10);
    const bad = join(at.folder, 'bad.json');
    await writeFile(bad, JSON.stringify({ sources: [{ type: 'elm', path: 'missing.ttl', id: 'missing' }] }));
    await run(['sources', 'add', bad, '--provider', 'schac:bad.example'], at);
    expect((await run(['harvest', '--all'], at)).status).toBe(1);
    await run(['sources', 'add', good, '--provider', 'schac:bench.example'], at);
    const both = await run(['harvest', '--all'], at);
    expect(both.status, both.err).toBe(2);
    expect(both.lines.map((line) => JSON.parse(line).outcome ?? 'summary').sort()).toEqual([
      'complete',
      'failed',
      'summary',
    ]);
    expect((await run(['harvest'], at)).status).toBe(0);
  }, 120_000);

  it('are 2 with the reason where nothing of what was read was published, and the findings can be read and handed on', async () => {
    const at = await place();
    const manifest = await publication(at, 3);
    await run(['sources', 'add', manifest, '--provider', 'schac:another.example'], at);
    const harvest = await run(['harvest', '--all'], at);
    expect(harvest.status, harvest.err).toBe(2);
    expect(JSON.parse(harvest.lines[0] ?? '')).toMatchObject({
      ...{ outcome: 'complete', reason: 'nothing-published' },
      counts: { read: 3, published: 0, quarantined: 3 },
    });
    const json = await run(['findings', '--format', 'json'], at);
    const codes = new Set(json.lines.map((line) => JSON.parse(line).code));
    expect(codes).toContain('foreign-provider');
    const csv = await run(['findings', '--format', 'csv'], at);
    expect(csv.lines).toHaveLength(json.lines.length + 1);
    const sarif = await run(['findings', '--format', 'sarif'], at);
    expect(JSON.parse(sarif.lines[0] ?? '').runs[0].results).toHaveLength(json.lines.length);
    // Where the file lies on this machine is nobody's business.
    for (const { lines } of [json, csv, sarif]) expect(lines.join('\n')).not.toContain(at.folder);
    expect(await run(['findings', 'nobody'], at)).toMatchObject({ status: 1, lines: [] });
  }, 120_000);

  it('say who holds the folder where what is started beside it would have to hold it, too', async () => {
    const at = await place();
    const serve = begin(['serve'], at);
    await answers(at);
    const ended = await run(['worker'], at);
    expect(ended).toMatchObject({ status: 1, lines: [] });
    expect(ended.err).toContain(String(serve.pid));
  }, 60_000);
});
