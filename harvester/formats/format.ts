import type { Finding } from '../../services/model/finding.ts';
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
      /** The page that a document names as its next one and that is none of the parts; null where none is named. */
      readonly furtherPage: string | null;
    }
  | Unread;

/** One way of publishing offers, chosen by the type of a source in its manifest. */
export interface Format {
  /**
   * Version of the mapping. It moves when the same bytes would become another offer: offers are then read again from
   * the stored bytes, without a fetch.
   */
  readonly mapping: string;
  /** What elements are called in it. */
  readonly dialect: Dialect;
  /**
   * Reads the bytes of a snapshot, never the web. Bad input is an end or a finding, not an exception; only a full disk or
   * a vanished file throws. Findings about the whole publication go to `findings`.
   */
  read(snapshot: ReadInput, findings: RunFindings): Promise<FormatRead>;
}
