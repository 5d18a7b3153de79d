import type { Day } from '../../services/model/day.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { RunCounts } from '../../services/model/source.ts';
import type { ManifestProvider } from '../normalise/party.ts';
import type { RunFindings } from './findings.ts';

/** One file of a snapshot: the answer to one request. */
export interface ReadPart {
  /** The bytes as received. */
  readonly path: string;
  /** Media type that the bytes were sent with. */
  readonly mediaType: string | null;
  /** Path or name of the document, for its extension. */
  readonly name: string;
  /** Where it came from, after redirects. */
  readonly url?: string;
  /** Absolute address of the document: what its relative IRIs are relative to. */
  readonly base?: string | null;
  /** The page that the server says follows this one. */
  readonly furtherPage?: string | null;
}

export interface ReadInput {
  /** In the order in which they were asked for; at least one. */
  readonly parts: readonly ReadPart[];
  /** Why these are not all parts, as far as that is known. */
  readonly lacks?: string | null;
  /** Where to write the spool (NDJSON of StagedOffer). It is only worth reading after `complete`. */
  readonly spool: string;
  /** `contentType` of the manifest's entry, which stands before the media type. */
  readonly contentTypeHint: string | null;
  readonly source: {
    readonly id: string;
    /** Chooses the format. */
    readonly type: string;
    readonly version: string | null;
    readonly licence: string | null;
  };
  readonly provider: ManifestProvider;
  /** The day of the run; today where it is not given. */
  readonly today?: Day;
}

/** What was counted: `read` = `rejected` + `keptOut` + lines of the spool. */
type ReadCounts = Pick<RunCounts, 'read' | 'rejected' | 'keptOut'>;

/**
 * A read that publishes nothing. `partial`: it broke off after offers had been read; `unreadable`: the document is not
 * one of offers, or holds none; `failed`: its type or size is beyond us.
 */
export interface Unread {
  readonly state: 'partial' | 'unreadable' | 'failed';
  /** Stable reason, a finding's code. */
  readonly reason: string;
  readonly detail: string;
  readonly counts: ReadCounts;
  readonly findings: readonly Finding[];
}

/** How a read ended. `complete`: the spool holds every usable offer; only that may publish or withdraw anything. */
export type ReadOutcome =
  | {
      readonly state: 'complete';
      readonly counts: ReadCounts;
      readonly findings: readonly Finding[];
      /**
       * Why the document is not all that there is: what it holds is published, and nothing else is marked as not seen.
       */
      readonly lacks?: { readonly reason: string; readonly detail: string; readonly page: string };
    }
  | Unread;

/**
 * Hops 3 and 4: bytes to staged offers. Never rejects for what is in the bytes. `signal` ends it where it is a process
 * of its own.
 */
export type ReadSnapshot = (input: ReadInput, signal?: AbortSignal) => Promise<ReadOutcome>;

/** Ends a read with the finding that says why; `read` records were seen and none of them is published. */
export function ended(state: Unread['state'], why: Finding, findings: RunFindings, read = 0): Unread {
  findings.add(why);
  const said = [...Object.values(why.facts).map(String), why.value ?? ''].filter((part) => part !== '');
  return {
    state,
    reason: state === 'partial' ? 'broke-off' : why.code,
    detail: said.join(': '),
    counts: { read, rejected: read, keptOut: 0 },
    findings: findings.list(),
  };
}
