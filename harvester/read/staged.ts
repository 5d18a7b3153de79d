import type { OfferContent } from '../../services/model/offer.ts';
import type { OfferKey } from '../../services/store/offers/records.ts';

/** One offer of a run whose read has not ended yet, as it stands in the spool: a line of JSON. */
export interface StagedOffer {
  readonly content: OfferContent;
  /** `contentHash` of the content. */
  readonly hash: string;
  /** Strongest first, at least one. */
  readonly keys: readonly OfferKey[];
  /** The record names its publisher; it then stands before records that do not. */
  readonly publisherStated: boolean;
}
