import type { OfferContent } from '../../services/model/offer.ts';
import { contentOf, type StoredContent, storedContent } from '../../services/model/stored-content.ts';
import type { OfferKey } from '../../services/store/offers/records.ts';
import type { NamedProvider } from './named-provider.ts';

/** What a plan is made from: everything of a staged offer except its content. */
export interface StagedHead {
  /** `contentHash` of the content. */
  readonly hash: string;
  /** The keys, strongest first, at least one. No other offer of the run has any of them. */
  readonly keys: readonly OfferKey[];
  /** True where the record names its publisher. It then goes before records that do not. */
  readonly publisherStated: boolean;
  /** For findings: the name by which the provider knows the record. */
  readonly subject: string | null;
  /** Present where the record says that the offer is withdrawn. */
  readonly withdrawn?: true;
  /** Present where the record is an offer of another provider than the source's own. */
  readonly named?: NamedProvider;
}

/** One offer of a run whose read has not ended yet, as a line of JSON in the spool. */
export interface StagedOffer extends StagedHead {
  readonly content: OfferContent;
}

/**
 * Separates head and content. No text and no key can look like this, because a quotation mark inside a string has a
 * backslash before it.
 */
const BEFORE_CONTENT = ',"content":';

/**
 * An offer as a line of a spool: without the members of its content that say nothing. The content comes last, so that
 * the head can be read alone.
 */
export function lineOf({ hash, keys, publisherStated, subject, withdrawn, named, content }: StagedOffer): string {
  const head = JSON.stringify({ hash, keys, publisherStated, subject, withdrawn, named });
  return `${head.slice(0, -1)}${BEFORE_CONTENT}${JSON.stringify(storedContent(content))}}`;
}

/** The offer of a line that `lineOf` made. */
export function offerOf(line: string): StagedOffer {
  const { content, ...head } = JSON.parse(line) as StagedHead & { readonly content: StoredContent };
  return { ...head, content: contentOf(content) };
}

/** The head of a line that `lineOf` made. The content is not parsed. */
export function headOf(line: string): StagedHead {
  return JSON.parse(`${line.slice(0, line.indexOf(BEFORE_CONTENT))}}`) as StagedHead;
}
