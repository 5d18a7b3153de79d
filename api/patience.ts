import type { Socket } from 'node:net';
import type { RequestHandler, Response } from 'express';
import type { ApiDeps } from './deps.ts';
import { refuse } from './refuse.ts';

/** Milliseconds after which a request is answered with 503, whatever it waits for. */
const DEADLINE_MS = 10_000;
/** How many requests of one connection may wait behind an earlier one. Beyond that the connection is closed. */
const MOST_PIPELINED = 100;

/** The requests of one connection that are not answered yet, in their order. */
interface Connection {
  readonly starts: (() => void)[];
  readonly controllers: Set<AbortController>;
}

const signals = new WeakMap<Response, AbortSignal>();
const NEVER = new AbortController().signal;

/** Aborted as soon as nobody waits for an answer any more: the client has left, or the time is over. */
export function signalOf(res: Response): AbortSignal {
  return signals.get(res) ?? NEVER;
}

const patiences = new WeakMap<Response, (ms: number) => void>();

/** Lets this one request take so many milliseconds from now on, because what it waits for has bounds of its own. */
export function moreTime(res: Response, ms: number): void {
  patiences.get(res)?.(ms);
}

/**
 * Answers each request within a bounded time, and the requests of one connection one after the other. So a client that
 * sends many at once and reads no answer costs the memory of one answer.
 */
export function answerInTime(deps: ApiDeps): RequestHandler {
  const { deadlineMs = DEADLINE_MS } = deps;
  const connections = new WeakMap<Socket, Connection>();
  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known) return known;
    const connection: Connection = { starts: [], controllers: new Set() };
    connections.set(socket, connection);
    // Answers that wait behind another one do not learn by themselves that the connection broke.
    socket.once('close', () => {
      for (const controller of connection.controllers) controller.abort();
    });
    return connection;
  };
  return (req, res, next) => {
    const connection = connectionOf(req.socket);
    if (connection.starts.length > MOST_PIPELINED) return void req.socket.destroy();
    const controller = new AbortController();
    signals.set(res, controller.signal);
    connection.controllers.add(controller);
    const late = () => {
      controller.abort();
      if (!res.headersSent) refuse(req, res, { name: 'Unavailable', detail: 'tookTooLong' }, deps);
    };
    let timer = setTimeout(late, deadlineMs);
    patiences.set(res, (ms) => {
      clearTimeout(timer);
      if (!controller.signal.aborted) timer = setTimeout(late, ms);
    });
    const end = () => {
      clearTimeout(timer);
      connection.controllers.delete(controller);
      controller.abort();
    };
    controller.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    res.once('finish', end);
    res.once('close', () => {
      end();
      connection.starts.shift();
      connection.starts[0]?.();
    });
    connection.starts.push(next);
    if (connection.starts.length === 1) next();
  };
}
