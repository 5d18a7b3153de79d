import type { OfferDocument } from '../../services/search/document.ts';
import type { JudgedQuery } from './judged.ts';

/** Documents with the sets of queries that are asked over them, by the name under which thresholds are kept. */
export interface Round {
  readonly documents: readonly OfferDocument[];
  readonly sets: Readonly<Record<string, readonly JudgedQuery[]>>;
}
