import type { OfferDocument } from '../../services/search/document.ts';
import type { JudgedQuery } from './judged.ts';

/** The course descriptions of `../shared` with queries for them. Null where they are not there. */
export function corpusSet(): { documents: OfferDocument[]; queries: JudgedQuery[] } | null {
  return null;
}
