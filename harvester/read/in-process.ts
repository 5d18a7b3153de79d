import { open } from 'node:fs/promises';
import type { ReadInput, ReadOutcome, ReadSnapshot } from './outcome.ts';
import { inOwnProcess, type Limits } from './own-process.ts';

/** The largest document that is held in memory is read in a minute. A reading that takes this long never ends. */
const READ_DEADLINE_MS = 300_000;
/** What each byte adds to that: a gigabyte of shuffled Turtle takes 26 minutes on a busy machine. */
const DEADLINE_MS_PER_BYTE = 0.003;
/** How many bytes one of a zip or of gzip stands for: Turtle is packed five- to tenfold. */
const UNPACKED_BYTES = 10;
const SIGNATURES = ['504b', '1f8b'];

/** How many bytes there are to read in a file, packed ones counted as what they stand for. 0 where it is gone. */
async function bytesToRead(path: string): Promise<number> {
  const file = await open(path).catch(() => null);
  if (file === null) return 0;
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const { size } = await file.stat();
    return SIGNATURES.includes(buffer.toString('hex')) ? size * UNPACKED_BYTES : size;
  } finally {
    await file.close();
  }
}

/** How long a reading may take, by the bytes of its parts. A part that is gone has none; the reading itself will say so. */
export async function deadlineOf({ parts }: Pick<ReadInput, 'parts'>): Promise<number> {
  let bytes = 0;
  for (const { path } of parts) bytes += await bytesToRead(path);
  return READ_DEADLINE_MS + DEADLINE_MS_PER_BYTE * bytes;
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
