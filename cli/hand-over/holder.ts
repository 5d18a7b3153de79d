import { once, setMaxListeners } from 'node:events';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createLogger } from '../../services/log/logger.ts';
import { nameSocket } from '../../services/store/home/folder-lock.ts';
import type { CommandDeps, ExitStatus, RuntimeCommand } from '../command.ts';
import { sayWhy } from '../ended.ts';
import type { ProgressState } from '../progress.ts';
import type { Runtime } from '../runtime.ts';
import { linesOf, REQUEST_BYTES, type Reply, Request, Stop } from './messages.ts';
import { withShortPath } from './socket-path.ts';

/** The socket in DATA_DIR. */
const SOCKET = 'store.sock';
/** How many commands of others run at once. All of them share one connection to the store. */
const MOST_COMMANDS = 8;
const MOST_CONNECTIONS = 32;
/** Whoever connects must say within this time what to do. */
const REQUEST_WITHIN_MS = 10_000;
/** At most this much of an answer that nobody reads is kept. */
const UNREAD_BYTES = 268_435_456;
const PROGRESS_EVERY_MS = 100;
/** How many may listen for the end of a command. */
const MOST_LISTENERS = 100;

/** Listens on the socket. It is made in a folder that only this user may enter, until nobody else may write to it. */
async function listenIn(folder: string, server: Server): Promise<string> {
  const path = join(folder, SOCKET);
  const closed = await mkdtemp(join(folder, '.s'));
  try {
    const made = join(closed, 's');
    await withShortPath(made, async (short) => {
      server.listen(short);
      await once(server, 'listening');
    });
    await chmod(made, 0o600);
    await rename(made, path);
    return path;
  } finally {
    await rm(closed, { recursive: true, force: true });
  }
}

/** Commands write without waiting. This waits until what they wrote has been passed on. */
async function drained(socket: Socket): Promise<void> {
  if (!socket.writableNeedDrain || socket.destroyed) return;
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(socket, 'drain', { signal }), once(socket, 'close', { signal })]).catch(() => {});
  over.abort();
}

/** What a command of another process gets. What it writes goes back over the socket. */
function depsFor(
  { folder, interactive, outputSeen, logLevel }: Request,
  send: (reply: Reply) => void,
  socket: Socket,
  stopped: AbortSignal,
  deps: CommandDeps,
): CommandDeps {
  const say = (line: string) => send({ say: line });
  return {
    ...deps,
    ...{ folder, interactive, outputSeen, stopped, say },
    config: { ...deps.config, logLevel },
    log: createLogger(logLevel, (line) => say(line.trimEnd()), deps.now),
    out: (line) => send({ out: line }),
    drained: () => drained(socket),
    progress() {
      let next = 0;
      return {
        update(state: ProgressState) {
          if (performance.now() < next && state.done < state.total) return;
          next = performance.now() + PROGRESS_EVERY_MS;
          send({ progress: state });
        },
        stop: () => send({ progress: null }),
      };
    },
  };
}

/**
 * Carries out the commands of other processes as long as this process holds the folder. Answers a function that ends
 * this: no new command is taken, and those under way are waited for, or stopped where this process is about to end.
 */
export async function carryOutForOthers(runtime: Runtime, deps: CommandDeps): Promise<() => Promise<void>> {
  const running = new Set<Promise<void>>();

  async function carryOut(request: Request, send: (reply: Reply) => void, socket: Socket, stopped: AbortSignal) {
    const command = deps.commands.find(
      (one): one is RuntimeCommand => one.name === request.name && one.needs === 'runtime' && one.holds !== true,
    );
    const given = depsFor(request, send, socket, stopped, deps);
    let status: ExitStatus = 1;
    if (running.size >= MOST_COMMANDS)
      given.say(`Process ${process.pid} carries out ${MOST_COMMANDS} commands already: try again when one has ended`);
    else if (command === undefined) given.say(`Process ${process.pid} is of a version that knows no “${request.name}”`);
    else {
      const mine = command.adjust?.(given) ?? given;
      const work = command
        .run(request.input, { ...mine, runtime: runtime.under(mine) })
        .then((ended) => {
          status = ended;
        })
        .catch((error: unknown) => {
          if (!deps.stopped.aborted) sayWhy(error, given);
          else given.say(`Process ${process.pid}, which carried this out, was ended before all was done`);
        });
      running.add(work);
      await work.finally(() => running.delete(work));
    }
    send({ status });
    socket.end();
  }

  async function answer(socket: Socket): Promise<void> {
    const mine = new AbortController();
    const stopped = AbortSignal.any([mine.signal, deps.stopped]);
    setMaxListeners(MOST_LISTENERS, stopped);
    const send = (reply: Reply) => {
      if (socket.destroyed || socket.writableEnded) return;
      socket.write(`${JSON.stringify(reply)}\n`);
      if (socket.writableLength > UNREAD_BYTES) socket.destroy();
    };
    socket.on('error', () => {});
    // Nobody reads any more what the command writes, so it is stopped.
    socket.on('close', () => mine.abort('SIGHUP'));
    socket.setTimeout(REQUEST_WITHIN_MS, () => socket.destroy());
    let asked = false;
    for await (const line of linesOf(socket, REQUEST_BYTES)) {
      if (asked) {
        mine.abort(Stop.parse(JSON.parse(line)).stop);
        continue;
      }
      const request = Request.parse(JSON.parse(line));
      asked = true;
      socket.setTimeout(0);
      send({ accepted: true });
      void carryOut(request, send, socket, stopped);
    }
  }

  const server = createServer((socket) => {
    // Something that is no request, or broke off, is answered by closing the connection.
    answer(socket).catch(() => socket.destroy());
  });
  server.maxConnections = MOST_CONNECTIONS;
  const path = await listenIn(deps.config.dataDir, server);
  server.on('error', () => {});
  const atExit = () => rmSync(path, { force: true });
  process.once('exit', atExit);
  await nameSocket(deps.config.dataDir, SOCKET);
  return async () => {
    server.close();
    await rm(path, { force: true });
    process.off('exit', atExit);
    if (running.size > 0 && !deps.stopped.aborted)
      deps.say(`Done; ${running.size} commands of other terminals are still carried out here. Ctrl-C ends them.`);
    await Promise.all(running);
  };
}
