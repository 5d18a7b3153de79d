import type { Finding } from '../../services/model/finding.ts';
import { type RunReason, reasonOf } from '../../services/model/run-reason.ts';
import type { Run, Source } from '../../services/model/source.ts';
import type { Reading } from '../../services/store/sources/readings.ts';
import type { FetchStep } from '../fetch/fetch.ts';
import type { ReadOutcome } from '../read/outcome.ts';

/** How an attempt ended. A member that is absent means nothing, or that it stays as it was. */
export interface Ended {
  readonly outcome: NonNullable<Run['outcome']>;
  readonly reason?: RunReason;
  readonly detail?: string;
  readonly snapshot?: string | null;
  readonly counts?: Partial<Run['counts']>;
  readonly findings?: readonly Finding[];
  /** Present where a failure may pass by itself: after how many seconds to try again, 0 where nobody said. */
  readonly retryAfterSeconds?: number;
  /** What the source remembers of a complete run. */
  readonly remembered?: Pick<Source, 'etag' | 'lastModified' | 'snapshot' | 'mapping'>;
  /** Present where the run is held: how many offers it lacks. Absent where that stays as it was. */
  readonly held?: { readonly lacks: number };
  /** What a complete run was made from. */
  readonly reading?: Reading;
}

/** The end of an attempt that got no bytes to read. */
export function fromFetch(fetched: Exclude<FetchStep, { state: 'fresh' }>, source: Source): Ended {
  switch (fetched.state) {
    case 'unchanged': {
      const { etag = source.etag, lastModified = source.lastModified } = fetched;
      const remembered = { etag, lastModified, snapshot: source.snapshot, mapping: source.mapping };
      return { outcome: 'unchanged', snapshot: source.snapshot, remembered };
    }
    case 'gone':
      return { outcome: 'failed', reason: 'gone', detail: fetched.detail };
    case 'failed': {
      const { reason, detail, retryable, retryAfterSeconds = 0 } = fetched;
      return { outcome: 'failed', reason: reasonOf(reason), detail, ...(retryable ? { retryAfterSeconds } : {}) };
    }
    default:
      return fetched satisfies never;
  }
}

/** The end of an attempt that read nothing it may publish. */
export function fromRead(outcome: Exclude<ReadOutcome, { state: 'complete' }>, snapshot: string): Ended {
  const { reason, detail, findings, counts } = outcome;
  const shared = { detail: detail ?? '', snapshot, findings, counts };
  switch (outcome.state) {
    case 'partial':
      return { outcome: 'partial', reason: reasonOf(reason), ...shared };
    case 'unreadable':
      return { outcome: 'failed', ...shared, reason: 'unreadable' };
    case 'failed':
      return { outcome: 'failed', reason: reasonOf(reason), ...shared };
    default:
      return outcome.state satisfies never;
  }
}
