import type { OfferContent } from '../../model/offer.ts';
import type { Provider } from '../../model/provider.ts';
import type { ToldBy } from '../../model/told-by.ts';
import type { Withdrawal } from '../../model/tombstone.ts';
import type { StoredVerdict } from '../../model/verdict.ts';

/**
 * A key by which an offer is found again. `authority` is empty for keys that name the same thing everywhere (subject
 * IRI, URN, DID), else it is our id of the provider.
 */
export interface OfferKey {
  readonly authority: string;
  readonly key: string;
}

/** One source's record of an offer. Every complete run of the source sees it, until `notSeenSince` says otherwise. */
export interface OriginRecord {
  readonly offerId: string;
  readonly sourceId: string;
  /** Who offers, as this source tells: its own provider, or another one that it names. */
  readonly providerId: string;
  readonly contentHash: string;
  readonly mapping: string;
  readonly statesPublisher: boolean;
  /** True where the offer is on a domain of this origin's provider. */
  readonly owned: boolean;
  readonly published: boolean;
  readonly toldBy: ToldBy;
  readonly firstSeen: string;
  readonly notSeenSince: string | null;
}

/** An offer as it is read: its published content with everything that stands beside it. */
export interface OfferRecord {
  readonly id: string;
  readonly revision: number;
  /** The transaction of the last write, as text. With `revision` it gives the reading order. */
  readonly tx: string;
  readonly content: OfferContent;
  readonly contentHash: string;
  readonly mapping: string;
  readonly provider: Provider;
  /** Other providers whose own sources name the offer now. */
  readonly alsoPublishedBy: readonly Provider[];
  readonly sourceId: string;
  readonly verdict: StoredVerdict | null;
  /** The first later day on which verdict or document change by themselves. */
  readonly due: string | null;
  readonly origins: readonly OriginRecord[];
  readonly firstSeen: string;
  /** When the content last changed. */
  readonly changedAt: string;
  readonly notSeenSince: string | null;
  /** When and why it was withdrawn. Null: it is there. */
  readonly withdrawn: Withdrawal | null;
  /** The last complete run of the published source. Null once the offer is not seen. Joined when the offer is read. */
  readonly lastSeen: string | null;
  readonly runId: string | null;
  readonly snapshot: string | null;
}

/** What one transaction writes of one offer. Everything was decided before; the store only carries it out. */
export interface OfferWrite {
  readonly id: string;
  readonly keys: readonly OfferKey[];
  readonly origin: Omit<OriginRecord, 'offerId' | 'published' | 'firstSeen' | 'notSeenSince'>;
  /** Set where this origin's record is, or becomes, the published one. */
  readonly publish: {
    readonly verdict: StoredVerdict;
    readonly due: string | null;
  } | null;
  readonly content: OfferContent;
}
