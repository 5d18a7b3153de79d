import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';
import { writeFeed } from '../bench/feed.ts';
import { serveLoopback } from './helpers/loopback.ts';
import { isGroupGone, openPlace, type Place, type Program, run, start, until } from './helpers/program.ts';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const places: Place[] = [];
const programs: Program[] = [];

async function place(): Promise<Place> {
  const made = await openPlace();
  places.push(made);
  return made;
}

function begin(args: readonly string[], at: Pick<Place, 'env'>): Program & { readonly pid: number } {
  const program = start(args, at);
  programs.push(program);
  return { ...program, pid: program.process.pid ?? 0 };
}

/** A `serve` that carries out what others ask for. */
async function holder(at: Place, args: readonly string[] = ['--no-schedule']) {
  const serve = begin(['serve', ...args], at);
  await until(async () => ((await fetch(`${at.base}/healthz`)).ok ? true : null), 60, 'an answer');
  return serve;
}

/** Folder, name of its manifest, and the feed of a publication. */
async function publication(at: Place, offers: number) {
  const folder = join(at.folder, 'published');
  await mkdir(folder);
  await writeFeed({ path: join(folder, 'feed.ttl'), offers, changedEvery: 0 });
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ sources: [{ type: 'elm', path: 'feed.ttl', id: 'feed' }] }),
  );
  return folder;
}

/** Runs a command from a folder of the caller's own. */
async function runIn(folder: string, args: readonly string[], { env }: Place) {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [status] = await once(child, 'close');
  return { status, lines: out.split('\n').filter((line) => line !== ''), err };
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

it('beside a serve every command does what it does alone: same output, same exit status, the caller’s paths', async () => {
  const at = await place();
  const folder = await publication(at, 30);
  const serve = await holder(at);
  const added = await runIn(folder, ['sources', 'add', 'manifest.json', '--provider', 'schac:bench.example'], at);
  expect(added.status, added.err).toBe(0);
  const { source, path } = JSON.parse(added.lines[0] ?? '');
  expect(path).toContain(folder);

  const dry = await run(['harvest', '--all', '--dry-run', '--json'], at);
  expect(dry.status, dry.err).toBe(0);
  expect(dry.lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      ...{ dryRun: true, missed: 0, sources: expect.objectContaining({ complete: 1 }) },
      plans: [expect.objectContaining({ source, plan: expect.objectContaining({ new: 30, missing: 0 }) })],
    }),
  ]);
  expect(JSON.parse((await run(['sources', 'list', '--json'], at)).lines[0] ?? '').lastRunAt).toBeNull();

  const harvest = await run(['harvest', '--all'], at);
  expect(harvest.status, harvest.err).toBe(0);
  expect(harvest.lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ source, outcome: 'complete', counts: expect.objectContaining({ published: 30 }) }),
    expect.objectContaining({ missed: 0, sources: expect.objectContaining({ complete: 1 }) }),
  ]);
  // The index is brought up to date by whoever gets to it first.
  const id = await until(
    async () => {
      const answer = await fetch(`${at.base}/v1/offers?size=1`);
      return ((await answer.json()) as { hits: { id: string }[] }).hits[0]?.id ?? null;
    },
    30,
    'a hit',
  );
  const list = await run(['sources', 'list', '--json'], at);
  const findings = await run(['findings', '--format', 'json'], at);
  const rebuilt = await run(['index', 'rebuild'], at);
  expect(rebuilt.status, rebuilt.err).toBe(0);
  expect(JSON.parse(rebuilt.lines[0] ?? '')).toMatchObject({ published: true });
  const explained = await run(['explain', id], at);
  expect(explained.status, explained.err).toBe(0);
  expect(JSON.parse(explained.lines.join('\n')).offer.id).toBe(id);
  expect(await run(['explain', 'nothing'], at)).toEqual({ status: 1, lines: [], err: 'There is no offer nothing\n' });
  const unknown = await run(['findings', 'nobody'], at);
  expect(unknown).toMatchObject({ status: 1, lines: [] });
  expect(unknown.err).toContain('There is no source, provider or run “nobody”');
  expect(unknown.err).not.toMatch(/\n\s+at /);

  process.kill(-serve.pid, 'SIGTERM');
  expect(await serve.ended, serve.err()).toBe(0);
  for (const [args, beside] of [
    [['sources', 'list', '--json'], list],
    [['findings', '--format', 'json'], findings],
    [['findings', 'nobody'], unknown],
  ] as const)
    expect(await run(args, at)).toEqual(beside);
}, 240_000);

it('Ctrl-C ends the command and not the holder; a holder that is killed is told of, and the next command takes over', async () => {
  const at = await place();
  let requests = 0;
  const silent = await serveLoopback(() => {
    requests++;
  });
  try {
    const serve = await holder(at, ['--no-schedule', '--no-worker']);
    const lock = JSON.parse(await readFile(join(at.folder, 'data', 'store.lock'), 'utf8'));
    const socket = await stat(join(at.folder, 'data', lock.socket));
    expect([socket.isSocket(), socket.mode & 0o777]).toEqual([true, 0o600]);

    const asked = () => until(async () => (requests > 0 ? true : null), 30, 'a request');
    const sync = begin(['registry', 'sync', '--from', silent.url], at);
    await asked();
    process.kill(-sync.pid, 'SIGINT');
    expect(await sync.ended).toBe(1);
    expect(sync.err()).toContain('Ended by SIGINT');
    expect((await run(['sources', 'list'], at)).status).toBe(0);

    // A worker works on no folder that another process holds, and says which.
    const worker = await run(['worker'], at);
    expect(worker).toMatchObject({ status: 1, lines: [] });
    expect(worker.err).toContain(`process ${serve.pid}`);

    requests = 0;
    const cut = begin(['registry', 'sync', '--from', silent.url], at);
    await asked();
    process.kill(-serve.pid, 'SIGKILL');
    expect(await cut.ended).toBe(1);
    expect(cut.err()).toContain(`Process ${serve.pid}`);
    // Its socket and its lock still lie there.
    expect((await stat(join(at.folder, 'data', lock.socket))).isSocket()).toBe(true);
    expect((await run(['sources', 'list'], at)).status).toBe(0);
  } finally {
    await silent.close();
  }
}, 180_000);

it('a folder with a long name is no hindrance', async () => {
  const at = await place();
  const long = { ...at, env: { ...at.env, DATA_DIR: join(at.folder, 'x'.repeat(120), 'data') } };
  const serve = await holder(long);
  expect((await run(['sources', 'list'], long)).status).toBe(0);
  expect(serve.err()).not.toContain('hand-over');
}, 120_000);

it.skipIf(process.getuid?.() !== 0)(
  'another user of the machine is not let in',
  async () => {
    const at = await place();
    await holder(at);
    await chmod(at.folder, 0o755);
    await chmod(join(at.folder, 'data'), 0o755);
    const NOBODY = 65_534;
    const code = `require('node:net').connect(${JSON.stringify(join(at.folder, 'data', 'store.sock'))})
    .on('error', ({ code }) => { console.log(code); }).on('connect', () => { console.log('in'); process.exit(); })`;
    const child = spawn(process.execPath, ['-e', code], {
      uid: NOBODY,
      gid: NOBODY,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await once(child, 'close');
    expect(out.trim()).toBe('EACCES');
  },
  120_000,
);
