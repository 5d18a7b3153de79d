import type { ExplanationFacts } from '../model/explanation-facts.ts';
import type { LanguageMap } from '../model/language-map.ts';
import type { OfferSummary } from '../model/public-offer.ts';
import type { CodesOfOffer, InstanceCode, NumbersOfOffer } from './schema.ts';

/** The word for "no value" in every code dimension of documents and queries. */
export const UNKNOWN = 'unknown';

/**
 * One instance as a document holds it: what has not ended, nearest start first; a single undated one where none is
 * left.
 */
export interface DocumentInstance {
  readonly id: string | null;
  /** A mode's short name or `unknown`. */
  readonly mode: string;
  /** ISO 639-1 (else 639-3) or `unknown`; falls back to the offer's languages, so several. */
  readonly languages: readonly string[];
  /** ISO day, or null: `openStart` tells an open start from an unknown one. The first day of a month or year. */
  readonly start: string | null;
  /** The last day of a month or year that is all that is known of the start; absent where the day is known. */
  readonly startUntil?: string;
  readonly openStart: boolean;
  readonly end: string | null;
  readonly deadline: string | null;
  readonly state: string;
  /** Unconditional total price in EUR, or null. */
  readonly price: number | null;
}

const VALUES = {
  mode: ({ mode }) => [mode],
  language: ({ languages }) => languages,
} as const satisfies Readonly<Record<InstanceCode, (instance: DocumentInstance) => readonly string[]>>;

/** The values that an instance has in a dimension. */
export function instanceValues(instance: DocumentInstance, dimension: InstanceCode): readonly string[] {
  return VALUES[dimension](instance);
}

/** A summary as documents hold it: with all instances that have not ended, without what is joined at reading. */
export type IndexedSummary = Omit<OfferSummary, 'matching' | 'iri' | 'skills'> & {
  readonly iri: string | null;
  /** Labels are joined in the language of the answer. */
  readonly skills: readonly Omit<OfferSummary['skills'][number], 'label'>[];
  readonly instances: OfferSummary['matching'];
  /** What the sentences of the verdict need beyond it. */
  readonly verdictFacts: ExplanationFacts;
};

/**
 * What a search engine holds of one offer. Codes hold `unknown` written out where there is no value; numbers are null
 * there. `hit` is the offer's summary as it is answered (without what is joined at reading), so that an answer needs no
 * second look-up.
 */
export interface OfferDocument extends CodesOfOffer, NumbersOfOffer {
  readonly id: string;
  readonly revision: number;
  /**
   * The store's transaction that wrote the offer last: it also moves where a day, an origin or the provider changes a
   * document and no revision.
   */
  readonly tx: string;
  /** Searchable texts by language. */
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
  readonly outcomes: LanguageMap;
  readonly skillLabels: LanguageMap;
  readonly providerName: LanguageMap;
  /** Codes and identifiers that people type. */
  readonly keywords: readonly string[];
  readonly instances: readonly DocumentInstance[];
  /** ISO day of the nearest start that has not ended; for sorting. */
  readonly nextStart: string | null;
  readonly price: number | null;
  /** ISO instant of the last change of content; for sorting. */
  readonly updated: string;
  readonly hit: IndexedSummary;
}

/** The last of documents with the same id, in their order: an engine takes each id once a call. */
export function lastOfEach(documents: readonly OfferDocument[]): OfferDocument[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
