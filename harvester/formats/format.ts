import type { AnnexElement } from '../../services/model/completeness.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { Snapshot } from '../../services/model/source.ts';
import type { Dialect } from '../dialect.ts';
import type { OfferDraft } from '../draft.ts';
import type { RunFindings } from '../read/findings.ts';
import type { ReadInput, Unread } from '../read/outcome.ts';

/** A record of a publication, raw, or why it was left out. */
export type RecordRead =
  | { readonly state: 'draft'; readonly draft: OfferDraft }
  | { readonly state: 'rejected'; readonly findings: readonly Finding[] };

/** What the bytes are: records one by one, or nothing that may be published. */
export type FormatRead =
  | {
      readonly state: 'records';
      readonly records: Iterable<RecordRead>;
      /** A page that was named and is none of the parts, or is one that could not be read; null where there is none. */
      readonly furtherPage: string | null;
    }
  | Unread;

/** The answer to one request of a run, in a file of ours. */
export interface Part extends Pick<Snapshot, 'id' | 'etag' | 'lastModified' | 'mediaType'> {
  readonly path: string;
  /** Where it came from, after redirects. */
  readonly url: string;
  /** The page that the server says follows this one. */
  readonly furtherPage: string | null;
}

/** Why parts are not all that there is. */
export interface Lacks {
  readonly detail: string;
  /** Where it may pass by itself: after how many seconds to ask again, 0 where nobody said. */
  readonly retryAfterSeconds?: number;
}

/** What `gather` works with. */
export interface Gathering {
  /** Asks for one more part, with the headers of the source; never throws for what the other side does. */
  ask(
    address: string,
  ): Promise<{ readonly state: 'part'; readonly part: Part } | ({ readonly state: 'failed' } & Lacks)>;
  /** The page that a part's own text names as the next one; null where it names none, or cannot be read. */
  look(part: Part): Promise<string | null>;
}

/**
 * The parts of a snapshot, in the order in which they were asked for; what arrived whole is kept where some did not.
 */
export interface Gathered {
  readonly parts: readonly Part[];
  readonly lacks: Lacks | null;
}

/** One way of publishing offers, chosen by the type of a source in its manifest. */
export interface Format {
  /**
   * Version of the mapping, behind the type of its sources and an `@`. It moves when the same bytes would become
   * another offer: offers are then read again from the stored bytes, without a fetch.
   */
  readonly mapping: string;
  /** What elements are called in it. */
  readonly dialect: Dialect;
  /** Elements that it has no place for: that they are missing is not the provider's to mend. */
  readonly cannotSay: readonly AnnexElement[];
  /** All further requests of a run, after the one for the source's own address. */
  gather(first: Part, gathering: Gathering): Promise<Gathered>;
  /**
   * Reads the bytes of a snapshot, never the web. Bad input is an end or a finding, not an exception; only a full disk
   * or a vanished file throws. Findings about the whole publication go to `findings`.
   */
  read(snapshot: ReadInput, findings: RunFindings): Promise<FormatRead>;
}
