import type { AnnexElement } from '../../services/model/completeness.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { Snapshot } from '../../services/model/source.ts';
import type { Dialect } from '../dialect.ts';
import type { OfferDraft } from '../draft.ts';
import type { RunFindings } from '../read/findings.ts';
import type { ReadInput, Unread } from '../read/outcome.ts';

/** A raw record of a publication, or the reason why it was left out. */
export type RecordRead =
  | { readonly state: 'draft'; readonly draft: OfferDraft }
  | { readonly state: 'rejected'; readonly findings: readonly Finding[] };

/** What the bytes are: records one by one, or nothing that may be published. */
export type FormatRead =
  | {
      readonly state: 'records';
      readonly records: Iterable<RecordRead>;
      /**
       * The address of a page that was named but is not among the parts, or could not be read. Null where there is none.
       */
      readonly furtherPage: string | null;
    }
  | Unread;

/** The answer to one request of a run, in a file of ours. */
export interface Part extends Pick<Snapshot, 'id' | 'etag' | 'lastModified' | 'mediaType'> {
  readonly path: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** The page that follows this one, as the server says. */
  readonly furtherPage: string | null;
}

/** Why a further page was not read: words of the finding choose by it. */
export type WhyNot = 'circle' | 'many' | 'slow' | 'failed' | 'same' | 'large' | 'elsewhere';

/** Why parts are not all that there is: what became of the page that follows them. */
export interface Lacks {
  readonly page: string;
  readonly why: WhyNot;
  /** What its server said, where it failed. */
  readonly detail: string;
  /** Where it may pass by itself: after how many seconds to ask again, 0 where nobody said. */
  readonly retryAfterSeconds?: number;
}

/** A part that could not be had. */
export type NoPart = { readonly state: 'failed' } & Pick<Lacks, 'detail' | 'retryAfterSeconds'>;

/** What `gather` works with. */
export interface Gathering {
  /** Asks for one more part, with the source's headers. Never throws for what the other side does. */
  ask(address: string): Promise<{ readonly state: 'part'; readonly part: Part } | NoPart>;
  /** What `read` of the part alone gives as `furtherPage`. Null where it names none, or cannot be read. */
  look(part: Part): Promise<string | null>;
}

/**
 * The parts of a snapshot in the order in which they were asked for. Where some did not arrive, those that did are
 * kept.
 */
export interface Gathered {
  readonly parts: readonly Part[];
  readonly lacks: Lacks | null;
}

/** One way of publishing offers. The type of a source in its manifest chooses it. */
export interface Format {
  /**
   * The version of the mapping: the type of its sources, `@`, a number. Raise it when the same bytes would give another
   * offer; offers are then read again from the stored bytes, without a request.
   */
  readonly mapping: string;
  /** What elements are called in this format. */
  readonly dialect: Dialect;
  /** Elements for which it has no place. That they are missing is nothing that the provider could mend. */
  readonly cannotSay: readonly AnnexElement[];
  /** Makes all further requests of a run, after the one for the source's own address. */
  gather(first: Part, gathering: Gathering): Promise<Gathered>;
  /**
   * Reads the bytes of a snapshot, and never the web. Bad input is an end or a finding and no exception; only a full
   * disk or a vanished file throws. Findings about the whole publication go to `findings`.
   */
  read(snapshot: ReadInput, findings: RunFindings): Promise<FormatRead>;
}
