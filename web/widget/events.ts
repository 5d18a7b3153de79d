import type { FoundOffers } from '../state/found-offers.ts';
import type { Failure } from './ask.ts';

/** What was asked: the query string of the search, without what the host page or its token adds. */
export interface SearchDetail {
  readonly query: string;
}
/** What was found. */
export interface ResultsDetail extends SearchDetail {
  readonly total: number;
  readonly page: number;
  readonly answer: FoundOffers;
}
/** Why nothing was. */
export interface ErrorDetail {
  readonly kind: Failure;
  /** Null where no server answered. */
  readonly status: number | null;
}
/** The offer whose link was followed. */
export interface OfferDetail {
  readonly id: string;
  readonly href: string;
}

/** What the elements tell the host page. */
export interface AccredexEvents {
  'accredex-search': SearchDetail;
  'accredex-results': ResultsDetail;
  'accredex-error': ErrorDetail;
  /** Cancelable: then the link is not followed. */
  'accredex-offer': OfferDetail;
}
