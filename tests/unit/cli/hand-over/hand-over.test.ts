import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryOut } from '../../../../cli/carry-out.ts';
import type { CommandDeps, RuntimeCommand, RuntimeDeps } from '../../../../cli/command.ts';
import { askHolder } from '../../../../cli/hand-over/caller.ts';
import { carryOutForOthers } from '../../../../cli/hand-over/holder.ts';
import type { Runtime } from '../../../../cli/runtime.ts';
import { configFrom } from '../../../../config/config.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { holdFolder } from '../../../../services/store/home/folder-lock.ts';

const now = () => new Date();
const runtime: Runtime = { under: () => runtime } as unknown as Runtime;

describe('A command that is handed over', () => {
  let folder: string;
  let lines: string[];
  let ended: string[];
  let closers: (() => Promise<void>)[];
  let waiting: (() => void)[];
  let holderStops: AbortController;

  /** Waits until it is stopped. */
  const long: RuntimeCommand = {
    ...{ name: 'long', summary: '', options: {}, needs: 'runtime' },
    async run(_input, { stopped }: RuntimeDeps) {
      for (const begun of waiting.splice(0)) begun();
      if (!stopped.aborted) await once(stopped, 'abort');
      ended.push(String(stopped.reason));
      stopped.throwIfAborted();
      return 0;
    },
  };
  const told: RuntimeCommand = {
    ...{ name: 'told', summary: '', options: {}, needs: 'runtime' },
    async run({ positionals, values }, deps: RuntimeDeps) {
      const view = deps.progress();
      view.update({ done: 1, total: 1, offers: 5, rate: 2 });
      view.stop();
      deps.out(JSON.stringify({ positionals, values, folder: deps.folder, token: deps.config.registry.token }));
      deps.out('two\u2028lines\nin one text');
      await deps.drained();
      return 2;
    },
  };
  const stays: RuntimeCommand = { ...told, name: 'stays', holds: true };

  const depsWith = (env: Record<string, string>, stopped = new AbortController().signal): CommandDeps => ({
    ...{ log: silentLogger, now, interactive: false, outputSeen: false, folder: '/callers', stopped },
    config: configFrom({ ...env, DATA_DIR: folder }),
    commands: [long, told, stays],
    out: (line) => lines.push(`out ${line}`),
    say: (line) => lines.push(`say ${line}`),
    drained: async () => {},
    progress: () => ({
      update: ({ offers }) => lines.push(`progress ${offers}`),
      stop: () => lines.push('progress over'),
    }),
  });
  const ask = (name: string, stopped?: AbortSignal) =>
    askHolder(name, { positionals: ['a'], values: { b: true, c: undefined } }, depsWith({}, stopped));
  const begun = () => new Promise<void>((resolve) => waiting.push(resolve));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accredex-hand-over-'));
    [lines, ended, waiting] = [[], [], []];
    holderStops = new AbortController();
    const hold = await holdFolder(folder, { now, log: silentLogger });
    closers = [() => hold.release()];
    closers.push(await carryOutForOthers(runtime, depsWith({ REGISTRY_TOKEN: 'the holder’s' }, holderStops.signal)));
  });
  afterEach(async () => {
    for (const close of closers.reverse()) await close();
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  });

  it('writes, shows its progress and ends as if it ran here, with the settings of the holder', async () => {
    expect(await ask('told')).toBe(2);
    const said = { positionals: ['a'], values: { b: true }, folder: '/callers', token: 'the holder’s' };
    expect(lines).toEqual([
      'progress 5',
      'progress over',
      `out ${JSON.stringify(said)}`,
      'out two\u2028lines\nin one text',
    ]);
  });

  it('gets what only the caller’s own process could read', async () => {
    const asks: RuntimeCommand = {
      ...told,
      completed: async (input) => ({ ...input, values: { ...input.values, secret: 'of the caller' } }),
    };
    expect(await carryOut(asks, { positionals: ['a'], values: {} }, depsWith({}))).toBe(2);
    expect(lines.at(-2)).toContain('"values":{"secret":"of the caller"}');
  });

  it('is stopped by the caller’s signal, and says so', async () => {
    const stop = new AbortController();
    const running = begun();
    const asked = ask('long', stop.signal);
    await running;
    stop.abort('SIGTERM');
    expect(await asked).toBe(1);
    expect([ended, lines]).toEqual([['SIGTERM'], ['say Ended by SIGTERM before all was done']]);
  });

  it('is stopped where its caller is gone', async () => {
    const socket = connect(join(folder, 'store.sock'));
    const running = begun();
    const input = { positionals: [], values: {} };
    const request = { name: 'long', input, folder, interactive: false, outputSeen: false, logLevel: 'info' };
    socket.write(`${JSON.stringify(request)}\n`);
    await running;
    socket.destroy();
    await expect.poll(() => ended).toEqual(['SIGHUP']);
  });

  it('is refused in a sentence where the holder has enough to do, does not know it, or would have to hold the store for it', async () => {
    const stop = new AbortController();
    const running: Promise<unknown>[] = [];
    for (let count = 0; count < 8; count++) {
      const one = begun();
      running.push(ask('long', stop.signal));
      await one;
    }
    expect(await ask('told')).toBe(1);
    expect(lines.at(-1)).toMatch(/carries out 8 commands already/);
    stop.abort('SIGINT');
    await Promise.all(running);
    for (const name of ['nonsense', 'stays']) {
      expect(await ask(name)).toBe(1);
      expect(lines.at(-1)).toContain(`“${name}”`);
    }
  });

  it('ends with the holder, and says which process was ended', async () => {
    const running = begun();
    const asked = ask('long');
    await running;
    holderStops.abort('SIGTERM');
    expect(await asked).toBe(1);
    expect([ended, lines]).toEqual([['SIGTERM'], [expect.stringContaining(`Process ${process.pid}`)]]);
  });

  it('is waited for where the holder has done its own work', async () => {
    const stop = new AbortController();
    const running = begun();
    const asked = ask('long', stop.signal);
    await running;
    const closing = closers.pop()?.();
    setTimeout(() => stop.abort('SIGINT'), 100);
    await closing;
    expect(ended).toEqual(['SIGINT']);
    expect(await asked).toBe(1);
  });

  it('that is no request, or one without an end, ends the connection and nothing else', async () => {
    for (const text of ['{"name":1}\n', 'GET / HTTP/1.1\r\n\r\n', 'x'.repeat(70_000)]) {
      const socket = connect(join(folder, 'store.sock'));
      socket.on('error', () => {});
      socket.write(text);
      socket.resume();
      await once(socket, 'close');
    }
    expect(await ask('told')).toBe(2);
  });
});

it('Nobody is asked where no folder is held', async () => {
  const deps = { config: configFrom({ DATA_DIR: join(tmpdir(), 'accredex-nowhere') }), folder: '/' } as CommandDeps;
  expect(await askHolder('told', { positionals: [], values: {} }, deps)).toBeNull();
});
