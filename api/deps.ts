import type { Jobs } from '../services/jobs/jobs.ts';
import type { Keyring } from '../services/keys/keyring.ts';
import type { Logger } from '../services/log/logger.ts';
import type { CannotSay } from '../services/model/completeness.ts';
import type { Declaration } from '../services/model/declaration.ts';
import type { Exclusion } from '../services/model/exclusion.ts';
import type { TakePart } from '../services/model/offer-part.ts';
import type { Source } from '../services/model/source.ts';
import type { RulePolicy } from '../services/registry/rules/policy.ts';
import type { AnsweringEngine } from '../services/search/engine.ts';
import type { Db } from '../services/store/home/db.ts';
import type { Publishing } from './publishing.ts';

/** Somebody who may change things. */
export interface Admin {
  readonly name: string;
  readonly sha256: string;
}

/** An agency by its number in a register (null: the first one), with the digest (SHA-256, hex) of a token. */
export interface AgencyToken {
  readonly registry: string | null;
  readonly id: number;
  readonly sha256: string;
}

/** What the API needs. It opens and closes none of it. */
export interface ApiDeps {
  readonly db: Db;
  readonly engine: AnsweringEngine;
  readonly now: () => Date;
  readonly log: Logger;
  /** Base of our own addresses, without a slash at the end. */
  readonly publicUrl: string;
  /** Express `trust proxy`: number of hops, list of CIDRs, or false. */
  readonly trustProxy: number | readonly string[] | false;
  /** Requests a minute and client; 0 = no limit. */
  readonly rateLimit: number;
  /** Whom readers tell of an error: an e-mail or web address. Null or absent where the operator names none. */
  readonly contact?: string | null;
  /** True where everything here is invented. Every answer then says so. */
  readonly demo: boolean;
  readonly policy: RulePolicy;
  readonly cannotSay: CannotSay;
  /** The keys that verify tokens and sign links. Absent: no token holds here, and nothing is signed. */
  readonly keys?: Keyring;
  /** The keys whose public halves are shown, where that makes one which is lacking. Absent: those above. */
  readonly keysToShow?: Keyring;
  /** Who may change things: each by name, with the digest (SHA-256, hex) of the token. */
  readonly admins?: readonly Admin[];
  /** Agencies that may see and state what is theirs. One may have several tokens. */
  readonly agencies?: readonly AgencyToken[];
  /** For how many days a finding that needs an answer is shown to provider and agency alone. 14 where absent. */
  readonly replyDays?: number;
  /**
   * Keeps an operator's decision on who a provider is (null takes it back), in the name of an administrator, and judges
   * its offers again. It throws `UsageError` where that cannot be. Absent: nobody decides here.
   */
  readonly decide?: (
    providerId: string,
    said: { readonly registryId: string | null; readonly reason: string } | null,
    by: string,
  ) => Promise<unknown>;
  /**
   * Lets a held source give up at most so many offers, in the name of an administrator. It throws `UsageError` where
   * that cannot be. Absent: nobody approves here.
   */
  readonly approve?: (sourceId: string, atMost: number, by: string) => Promise<unknown>;
  /** The queue, to list what is to be done and to do again what was given up. Absent: nobody sees it here. */
  readonly jobs?: () => Promise<Jobs>;
  /** Compares store and search engines, as `index verify` prints it: a line for each engine. Absent: nobody can here. */
  readonly drift?: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Whether a source is to be harvested by now. Absent: nobody here knows. */
  readonly isDue?: (source: Source, now: Date, retryAt: string | null) => boolean;
  /** Keeps what agencies declare, and judges by it. It throws `UsageError` where that cannot be. Absent: nobody can. */
  readonly declaring?: {
    declare(
      agency: number,
      said: unknown,
      by: { readonly admin: string; readonly basis: string } | null,
    ): Promise<Declaration>;
    withdraw(id: string): Promise<Declaration>;
  };
  /** What the page works with on which manifests are made. Absent: there is no such page here. */
  readonly publishing?: Publishing;
  /** Takes out of kept bytes what a source said of an offer. Absent: no bytes are within reach. */
  readonly takePart?: TakePart;
  /** What a portal leaves out by the operator’s file. Absent: there is none. */
  readonly exclusions?: (portal: string) => Promise<readonly Exclusion[]>;
  /**
   * For how many milliseconds we may remember which index serves and when the register was read. 0: every request asks.
   */
  readonly rememberMs: number;
  /** After how many milliseconds a request is answered with 503, whatever it waits for. Ten seconds where absent. */
  readonly deadlineMs?: number;
}
