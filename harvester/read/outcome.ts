import type { StatedMembership } from '../../services/model/alliance.ts';
import type { Day } from '../../services/model/day.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { PointerMap } from '../../services/model/pointer-map.ts';
import type { RunCounts } from '../../services/model/source.ts';
import type { Erased } from '../../services/store/offers/erasures.ts';
import type { Lacks } from '../formats/format.ts';
import type { ManifestProvider } from '../normalise/party.ts';
import type { ToldFor } from '../told-for.ts';
import { discreet, type RunFindings } from './findings.ts';

/** One file of a snapshot: the answer to one request. */
export interface ReadPart {
  /** The bytes as received. */
  readonly path: string;
  /** The media type with which the bytes were sent. */
  readonly mediaType: string | null;
  /** Path or name of the document. Its extension may tell the syntax. */
  readonly name: string;
  /** The address that answered, after redirects. */
  readonly url?: string;
  /** The address that was asked for, before redirects. Absent for the one of the source itself. */
  readonly asked?: string;
  /** The absolute address of the document, to which its relative IRIs are relative. */
  readonly base?: string | null;
  /** The page that follows this one, as the server says. */
  readonly furtherPage?: string | null;
}

/** The snapshot to read, and what is known of its source. */
export interface ReadInput {
  /** In the order in which they were asked for; at least one. */
  readonly parts: readonly ReadPart[];
  /** Why these are not all parts, where that is known. */
  readonly lacks?: Lacks | null;
  /** Where to write the spool (NDJSON of StagedOffer). Only read it after `complete`. */
  readonly spool: string;
  /** `contentType` of the manifest's entry, which counts more than the media type. */
  readonly contentTypeHint: string | null;
  readonly source: {
    readonly id: string;
    /** Chooses the format. */
    readonly type: string;
    readonly version: string | null;
    readonly licence: string | null;
    /** For whom it may tell of offers beside its own provider. Absent or null: for nobody. */
    readonly toldFor?: ToldFor;
    /** What elements of its records mean that the standard has no words for. */
    readonly map?: PointerMap;
  };
  readonly provider: ManifestProvider;
  /** The day of the run. Today where absent. */
  readonly today?: Day;
  /** What was erased once: texts that are left out, and hashes of the keys of offers that are not taken in. */
  readonly erased?: Erased;
}

/** What was counted: `read` = `rejected` + `quarantined` + lines of the spool. */
type ReadCounts = Pick<RunCounts, 'read' | 'rejected' | 'quarantined'>;

/**
 * A read that publishes nothing. `partial`: it broke off after offers had been read. `unreadable`: the document holds
 * no offers. `failed`: we cannot read its type or its size.
 */
export interface Unread {
  readonly state: 'partial' | 'unreadable' | 'failed';
  /** A stable reason: the code of a finding. */
  readonly reason: string;
  readonly detail: string;
  readonly counts: ReadCounts;
  readonly findings: readonly Finding[];
}

/**
 * How a read ended. `complete`: the spool holds every usable offer. Only then anything may be published or withdrawn.
 */
export type ReadOutcome =
  | {
      readonly state: 'complete';
      readonly counts: ReadCounts;
      readonly findings: readonly Finding[];
      /** How many records were changed or left out because of what was erased. Absent where none was. */
      readonly erased?: number;
      /** What it says of alliances. Absent where that is nothing. */
      readonly alliances?: readonly StatedMembership[];
      /** Why the document is not the whole publication. What it holds is published, and no offer counts as not seen. */
      readonly lacks?: { readonly reason: string; readonly detail: string; readonly page: string };
    }
  | Unread;

/**
 * Hops 3 and 4: bytes to staged offers. Never rejects for what is in the bytes. `signal` ends it where it has a process
 * of its own.
 */
export type ReadSnapshot = (input: ReadInput, signal?: AbortSignal) => Promise<ReadOutcome>;

/** Ends a read with the finding that says why. `read` records were seen, and none of them is published. */
export function ended(state: Unread['state'], why: Finding, findings: RunFindings, read = 0): Unread {
  findings.add(why);
  const { facts, value } = discreet(why);
  const said = [...Object.values(facts).map(String), value ?? ''].filter((part) => part !== '');
  return {
    state,
    reason: state === 'partial' ? 'broke-off' : why.code,
    detail: said.join(': '),
    counts: { read, rejected: read, quarantined: 0 },
    findings: findings.list(),
  };
}
