import { stat } from 'node:fs/promises';
import type { ReadInput, ReadOutcome, ReadSnapshot } from './outcome.ts';
import { inOwnProcess, type Limits } from './own-process.ts';

/** The largest document that is held in memory is read in a minute. A reading that takes this long never ends. */
const READ_DEADLINE_MS = 300_000;
/** What each byte adds to that. A packed byte stands for ten, which this is meant for, too. */
const DEADLINE_MS_PER_BYTE = 0.003;

/** How long a reading may take, by the bytes of its parts. A part that is gone has none; the reading itself will say so. */
export async function deadlineOf({ parts }: Pick<ReadInput, 'parts'>): Promise<number> {
  const sizes = await Promise.all(
    parts.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return READ_DEADLINE_MS + DEADLINE_MS_PER_BYTE * sizes.reduce((sum, size) => sum + size, 0);
}

/** The file of a process beside a module. In a checkout it is TypeScript. */
export const entryBeside = (module: string, name: string): URL =>
  new URL(`./${name}${module.endsWith('.ts') ? '.ts' : '.js'}`, module);

/**
 * `readSnapshot` in a process of its own (`inOwnProcess`, which says how it rejects).
 */
export function readInProcess(limits: Limits = {}): ReadSnapshot {
  return async (input, signal) => {
    signal?.throwIfAborted();
    const deadlineMs = limits.deadlineMs ?? (await deadlineOf(input));
    return inOwnProcess<ReadOutcome>(
      entryBeside(import.meta.url, 'read-process'),
      input,
      { ...limits, deadlineMs },
      signal,
    );
  };
}
