import { EngineError, messageOf } from '../services/errors.ts';
import { found } from '../services/model/finding.ts';
import type { OfferDocument } from '../services/search/document.ts';
import type { IndexBuild, SearchEngine } from '../services/search/engine.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import { addFindingOnce } from '../services/store/sources/runs.ts';
import type { IndexingDeps } from './deps.ts';

/**
 * How many documents are set aside in one go. An engine that refuses more does not work, and the documents are not at
 * fault.
 */
export const MAX_REFUSED = 100;
const REASON_CHARACTERS = 200;

/** Failures of the engine, or of our use of it, where no document is at fault. */
const NOT_OF_DOCUMENTS = new Set([
  'unknown-build',
  'unreachable',
  'unavailable',
  'task-timeout',
  'task-unknown',
  'incomplete-build',
  'swap-failed',
]);

/** True where a failure may be the fault of one document. */
export function mayBeOneDocument(error: unknown): error is EngineError {
  if (!(error instanceof EngineError) || error.retryable || NOT_OF_DOCUMENTS.has(error.code)) return false;
  // A key that was refused is refused for every document.
  return error.facts.status !== 401 && error.facts.status !== 403;
}

/** A document that the engine refused, and why. */
export interface Refused {
  readonly id: string;
  readonly reason: string;
}

/** Writes documents. `settles`: also waits for what the engine refuses later. */
async function write(engine: SearchEngine, build: IndexBuild, documents: readonly OfferDocument[], settles: boolean) {
  await engine.upsert(build, documents);
  if (settles) await engine.settle(build);
}

/**
 * Writes documents and answers those that the engine refused. A refused batch is halved until the refused ones stand
 * alone. These are removed from the build, so that no older text of theirs is found. They do not hold up the others.
 * @throws EngineError where the engine itself fails, or refuses more than `atMost`.
 */
export async function takeOrSetAside(
  engine: SearchEngine,
  build: IndexBuild,
  documents: readonly OfferDocument[],
  { settles, atMost }: { readonly settles: boolean; readonly atMost: number },
): Promise<Refused[]> {
  if (documents.length === 0) return [];
  try {
    await write(engine, build, documents, settles);
    return [];
  } catch (error) {
    if (!mayBeOneDocument(error)) throw error;
    const [only] = documents;
    if (only !== undefined && documents.length === 1) {
      if (atMost < 1) throw error;
      await engine.remove(build, [only.id]);
      return [{ id: only.id, reason: messageOf(error).slice(0, REASON_CHARACTERS) }];
    }
    const half = Math.ceil(documents.length / 2);
    const first = await takeOrSetAside(engine, build, documents.slice(0, half), { settles, atMost });
    const left = { settles, atMost: atMost - first.length };
    return [...first, ...(await takeOrSetAside(engine, build, documents.slice(half), left))];
  }
}

/** Tells those who published them: adds a finding to the offer's run, once. */
export async function tellRefused(
  refused: readonly Refused[],
  records: readonly OfferRecord[],
  engine: SearchEngine,
  deps: IndexingDeps,
): Promise<void> {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { id, reason } of refused) {
    deps.log.warn({ event: 'index.refused', engine: engine.name, offer: id, reason });
    const record = byId.get(id);
    if (!record?.runId) continue;
    const subject = record.content.iri ?? record.content.identifiers[0]?.value ?? id;
    await addFindingOnce(deps.db, record.runId, found('index-refused', { subject }));
  }
}
