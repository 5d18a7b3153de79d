import type { Logger } from '../services/log/logger.ts';
import type { CannotSay } from '../services/model/completeness.ts';
import type { RulePolicy } from '../services/registry/rules/policy.ts';
import type { Db } from '../services/store/home/db.ts';

/** What filling an index needs. */
export interface IndexingDeps {
  readonly db: Db;
  readonly now: () => Date;
  readonly log: Logger;
  readonly policy: RulePolicy;
  readonly cannotSay: CannotSay;
  /** Called after each batch with the number of offers that are done. */
  readonly progress?: (done: number) => void;
  /** Ends the filling between two batches, and ends the waiting for another process that fills the same index. */
  readonly stopped?: AbortSignal;
}
