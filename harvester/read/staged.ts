import type { OfferContent } from '../../services/model/offer.ts';
import type { OfferKey } from '../../services/store/offers/records.ts';

/** What a plan is made from: everything of a staged offer but its content. */
export interface StagedHead {
  /** `contentHash` of the content. */
  readonly hash: string;
  /** Strongest first, at least one; no other offer of the run has any of them. */
  readonly keys: readonly OfferKey[];
  /** The record names its publisher; it then stands before records that do not. */
  readonly publisherStated: boolean;
  /** For findings: how the provider knows the record. */
  readonly subject: string | null;
}

/** One offer of a run whose read has not ended yet, as it stands in the spool: a line of JSON. */
export interface StagedOffer extends StagedHead {
  readonly content: OfferContent;
}

/**
 * A quotation mark inside a string is written with a backslash before it, so that no text and no key looks like this.
 */
const BEFORE_CONTENT = ',"content":';

/** An offer as a line of a spool; its content comes last, so that the head can be read alone. */
export function lineOf({ hash, keys, publisherStated, subject, content }: StagedOffer): string {
  const head = JSON.stringify({ hash, keys, publisherStated, subject });
  return `${head.slice(0, -1)}${BEFORE_CONTENT}${JSON.stringify(content)}}`;
}

/** The head of a line that `lineOf` made; the content is not parsed. */
export function headOf(line: string): StagedHead {
  return JSON.parse(`${line.slice(0, line.indexOf(BEFORE_CONTENT))}}`) as StagedHead;
}
