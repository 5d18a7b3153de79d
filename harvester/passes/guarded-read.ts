import { messageOf } from '../../services/errors.ts';
import { beginReading, endReading, noteReading } from '../../services/store/sources/attempts.ts';
import type { ReadInput, ReadOutcome } from '../read/outcome.ts';
import { hasDied } from '../read/own-process.ts';
import type { HarvestDeps } from './harvest.ts';

/** A source that ended its process this often is not read again until a person asks for it. */
const MAX_CRASHES = 2;
/** How often we note that a process is still reading. */
const NOTE_EVERY_MS = 5_000;

const CRASHED = (id: string) =>
  `Reading what this source publishes ended its process ${MAX_CRASHES} times; it is not read again until someone asks for it: accredex harvest --source ${id} --force`;

/**
 * Reads a document, and remembers where the reading process did not come to an end. A document that ended a process
 * twice (the reading one or, after a while, the whole program) is not read a third time. Otherwise it would be taken up
 * again for ever, and everything that waits behind it, too. `asked`: a person wants it tried again.
 */
export async function readGuarded(
  input: ReadInput,
  asked: boolean,
  deps: Pick<HarvestDeps, 'db' | 'read' | 'stopped' | 'log'>,
): Promise<ReadOutcome> {
  const { id } = input.source;
  const { db } = deps;
  const crashes = await beginReading(db, id, asked);
  if (crashes >= MAX_CRASHES) {
    await endReading(db, id, 'off');
    const counts = { read: 0, rejected: 0, quarantined: 0 };
    return { state: 'failed', reason: 'crashed', detail: CRASHED(id), counts, findings: [] };
  }
  const start = performance.now();
  const noting = setInterval(() => {
    noteReading(db, id, (performance.now() - start) / 1_000).catch((error: unknown) =>
      deps.log.warn({ event: 'harvest.note', source: id, error: messageOf(error) }),
    );
  }, NOTE_EVERY_MS);
  try {
    const outcome = await deps.read(input, deps.stopped);
    clearInterval(noting);
    await endReading(db, id, 'well');
    return outcome;
  } catch (error) {
    clearInterval(noting);
    await endReading(db, id, hasDied(error) && !deps.stopped.aborted ? 'died' : 'off');
    throw error;
  }
}
