import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../../services/errors.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';

/** The server's answer to a request that changes something: it will be done later. */
export interface Enqueued {
  readonly taskUid: number;
}

interface Task {
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly error: { readonly message: string; readonly code: string } | null;
  readonly details?: { readonly receivedDocuments?: number; readonly indexedDocuments?: number | null } | null;
}

const FIRST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 500;
/** An index of a million offers takes ten minutes to fill. What takes an hour hangs. */
const MAX_WAIT_MS = 3_600_000;

/** A task may succeed and yet have taken fewer documents than it was sent. */
function allTaken(taskUid: number, { details }: Task): void {
  const { receivedDocuments: sent = 0, indexedDocuments } = details ?? {};
  const taken = indexedDocuments ?? sent;
  if (taken < sent)
    throw new EngineError('documents-lost', `Task ${taskUid} of Meilisearch took ${taken} of ${sent} documents`, {
      facts: { taskUid, sent, taken },
    });
}

/** Looks again and again, at growing intervals. @throws EngineError `task-timeout` where the task does not end. */
async function untilDone(taskUid: number, isDone: () => Promise<boolean>): Promise<void> {
  let waited = 0;
  for (let wait = FIRST_WAIT_MS; waited < MAX_WAIT_MS; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    if (await isDone()) return;
    await sleep(wait);
    waited += wait;
  }
  throw new EngineError('task-timeout', `Task ${taskUid} of Meilisearch did not end`, { facts: { taskUid } });
}

/**
 * Waits until a task is done.
 * @throws EngineError with the server's code where the task failed or was cancelled, `task-timeout` where it does not
 * end.
 */
export function taskDone(server: MeilisearchServer, { taskUid }: Enqueued): Promise<void> {
  return untilDone(taskUid, async () => {
    const task = await server.get<Task>(`tasks/${taskUid}`);
    if (task === null) throw new EngineError('task-unknown', `Meilisearch does not know task ${taskUid} any more`);
    if (task.status === 'failed' || task.status === 'canceled')
      throw new EngineError(
        task.error?.code ?? `task-${task.status}`,
        `Task ${taskUid} of Meilisearch ${task.status}: ${task.error?.message ?? 'no reason given'}`,
        { facts: { taskUid } },
      );
    if (task.status !== 'succeeded') return false;
    allTaken(taskUid, task);
    return true;
  });
}

/**
 * Waits until names were exchanged. A key for some indexes does not see such a task, because it belongs to no single
 * one. Then we look at what it changes, and whether it is among those that failed.
 */
export function swapDone(
  server: MeilisearchServer,
  { taskUid }: Enqueued,
  isSwapped: () => Promise<boolean>,
): Promise<void> {
  return untilDone(taskUid, async () => {
    if ((await server.get<Task>(`tasks/${taskUid}`)) !== null) {
      await taskDone(server, { taskUid });
      return true;
    }
    const failed = await server.get<{ total: number }>(`tasks?uids=${taskUid}&statuses=failed,canceled&limit=1`);
    if ((failed?.total ?? 0) > 0)
      throw new EngineError('swap-failed', `Task ${taskUid} of Meilisearch, which exchanges two indexes, failed`);
    return isSwapped();
  });
}

/** Tasks that ended are kept for a week, for whoever looks why something went wrong. */
const KEPT_MS = 7 * 86_400_000;

/**
 * Asks the server to forget the tasks of an index that ended more than a week before `now`. Null: all that ended. It
 * does so when it comes to it; nobody waits.
 */
export async function pruneTasks(server: MeilisearchServer, index: string, now: Date | null): Promise<void> {
  const before = now === null ? '' : `&beforeFinishedAt=${new Date(now.getTime() - KEPT_MS).toISOString()}`;
  await server.send('delete', `tasks?indexUids=${index}&statuses=succeeded,failed,canceled${before}`);
}

/**
 * How many tasks of a build may wait at the server. It takes those that wait together in one go, but must not get too
 * many.
 */
const MAX_PENDING = 40;

/** Tasks of builds that were sent and not waited for yet. A failure is thrown when the next one is waited for. */
export class PendingTasks {
  readonly #server: MeilisearchServer;
  readonly #pending = new Map<string, Enqueued[]>();
  /** The first failure of a build that was seen before somebody asked for it. */
  readonly #failed = new Map<string, unknown>();

  constructor(server: MeilisearchServer) {
    this.#server = server;
  }

  /** Adds a task. Where too many wait, waits for the oldest. */
  async add(build: string, task: Enqueued): Promise<void> {
    const tasks = this.#pending.get(build) ?? [];
    this.#pending.set(build, tasks);
    tasks.push(task);
    if (tasks.length <= MAX_PENDING) return;
    const oldest = tasks.shift();
    if (!oldest) return;
    try {
      await taskDone(this.#server, oldest);
    } catch (error) {
      // It is not the fault of what was just sent. Whoever waits for all of them gets it.
      if (!this.#failed.has(build)) this.#failed.set(build, error);
    }
  }

  /** Waits for all tasks of a build, and then throws the first failure. */
  async done(build: string): Promise<void> {
    const tasks = this.#pending.get(build) ?? [];
    this.#pending.delete(build);
    let failure: unknown = this.#failed.get(build) ?? null;
    this.#failed.delete(build);
    for (const task of tasks) {
      try {
        await taskDone(this.#server, task);
      } catch (error) {
        failure ??= error;
      }
    }
    if (failure !== null) throw failure;
  }

  /** Forgets the tasks of a build that is dropped. */
  forget(build: string): void {
    this.#failed.delete(build);
    this.#pending.delete(build);
  }
}
