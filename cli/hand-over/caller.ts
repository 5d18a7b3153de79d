import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { readHolder } from '../../services/store/home/folder-lock.ts';
import type { CommandDeps, CommandInput, ExitStatus } from '../command.ts';
import type { ProgressView } from '../progress.ts';
import { linesOf, REQUEST_BYTES, Reply, type Request } from './messages.ts';
import { withShortPath } from './socket-path.ts';

/** A line of an answer is one text that a command wrote, at most a whole report. */
const REPLY_BYTES = 536_870_912;

function connected(path: string): Promise<Socket | null> {
  return withShortPath(path, async (short) => {
    const socket = connect(short);
    try {
      await once(socket, 'connect');
      socket.on('error', () => {});
      return socket;
    } catch {
      // Nobody listens there any more, or this user may not ask. The lock then says who holds the folder.
      return null;
    }
  });
}

/** Writes what arrives as if this process had written it. Null where the connection ended before the command began. */
async function relay(socket: Socket, pid: number, deps: CommandDeps): Promise<ExitStatus | null> {
  let begun = false;
  let view: ProgressView | null = null;
  try {
    for await (const line of linesOf(socket, REPLY_BYTES)) {
      const reply = Reply.parse(JSON.parse(line));
      if ('accepted' in reply) begun = true;
      else if ('out' in reply) deps.out(reply.out);
      else if ('say' in reply) deps.say(reply.say);
      else if ('status' in reply) return reply.status;
      else if (reply.progress !== null) {
        view ??= deps.progress();
        view.update(reply.progress);
      } else {
        view?.stop();
        view = null;
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
  } finally {
    view?.stop();
  }
  if (!begun) return null;
  deps.say(`Process ${pid}, which holds ${deps.config.dataDir} and carried this out, ended before all was done`);
  return 1;
}

/**
 * Lets the process that holds DATA_DIR carry out a command, with the same output and exit status as here. Null where
 * nobody answers.
 */
export async function askHolder(name: string, input: CommandInput, deps: CommandDeps): Promise<ExitStatus | null> {
  const { config, folder, interactive, outputSeen, stopped } = deps;
  const holder = await readHolder(config.dataDir);
  if (holder?.socket === undefined || holder.host !== hostname()) return null;
  const socket = await connected(join(config.dataDir, basename(holder.socket)));
  if (socket === null) return null;
  const values = Object.fromEntries(
    Object.entries(input.values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  const request: Request = {
    ...{ name, folder, interactive, outputSeen },
    input: { positionals: [...input.positionals], values },
    logLevel: config.logLevel,
  };
  const line = `${JSON.stringify(request)}\n`;
  const stop = () => socket.write(`${JSON.stringify({ stop: stopped.reason })}\n`);
  try {
    if (Buffer.byteLength(line) > REQUEST_BYTES) {
      deps.say('These arguments are too long to be handed to the process that holds the folder');
      return 1;
    }
    socket.write(line);
    if (stopped.aborted) stop();
    else stopped.addEventListener('abort', stop, { once: true });
    return await relay(socket, holder.pid, deps);
  } finally {
    stopped.removeEventListener('abort', stop);
    socket.destroy();
  }
}
