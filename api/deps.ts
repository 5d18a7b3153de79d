import type { Logger } from '../services/log/logger.ts';
import type { RulePolicy } from '../services/registry/rules/policy.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import type { Db } from '../services/store/home/db.ts';

/** What the API needs of the world. It opens and closes none of it. */
export interface ApiDeps {
  readonly db: Db;
  readonly engine: SearchEngine;
  readonly now: () => Date;
  readonly log: Logger;
  /** Base of our own addresses, without a slash at the end. */
  readonly publicUrl: string;
  /** Express `trust proxy`: number of hops, list of CIDRs, or false. */
  readonly trustProxy: number | readonly string[] | false;
  /** Requests a minute and client; 0 = no limit. */
  readonly rateLimit: number;
  /** Everything here is invented: said in every answer. */
  readonly demo: boolean;
  readonly policy: RulePolicy;
  /**
   * Milliseconds for which may be remembered which index serves and when the register was read; 0 = every request asks.
   */
  readonly rememberMs: number;
  /**
   * Milliseconds after which a request is answered with 503 whatever it waits for; ten seconds where nothing is said.
   */
  readonly deadlineMs?: number;
}
