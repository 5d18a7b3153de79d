import type { ExplanationFacts } from '../model/explanation-facts.ts';
import type { LanguageMap } from '../model/language-map.ts';
import type { OfferSummary } from '../model/public-offer.ts';
import { ONLINE } from './place-values.ts';
import type { CodesOfOffer, InstanceCode, InstanceNumber, NumbersOfOffer } from './schema.ts';

/** The word for "no value" in every code dimension of documents and queries. */
export const UNKNOWN = 'unknown';

/**
 * One instance as a document holds it. A document has those that have not ended, nearest start first, and a single
 * undated one where none is left.
 */
export interface DocumentInstance {
  readonly id: string | null;
  /** A mode's short name, or `unknown`. */
  readonly mode: string;
  /** ISO 639-1 (else 639-3) or `unknown`. Where the instance states none, the languages of the offer. */
  readonly languages: readonly string[];
  /** Times of the week, or `unknown`. */
  readonly times: readonly string[];
  /** Values of `place` (`place-values.ts`), or `unknown`. */
  readonly places: readonly string[];
  /** Values of `near` (`spotValue`). Absent where no point is known. */
  readonly spots?: readonly string[];
  /** Languages of subtitles, or `unknown`. */
  readonly subtitles: readonly string[];
  /** What is stated about accessibility, or `unknown`. */
  readonly accessible: readonly string[];
  /** ISO day, the first day of a month or year; or null. `openStart` tells an open start from an unknown one. */
  readonly start: string | null;
  /** Where only the month or year of the start is known, the last day of it. Absent where the day is known. */
  readonly startUntil?: string;
  readonly openStart: boolean;
  readonly end: string | null;
  readonly deadline: string | null;
  readonly state: string;
  /** The total price in EUR that everybody pays, or null. */
  readonly price: number | null;
  /** Whether what everybody pays is nothing: `true` or `false`. Absent where that is not known. */
  readonly free?: string;
  /** Totals that everybody pays, as `moneyNumber` has them. Absent where none is stated. */
  readonly totals?: readonly number[];
  /** Hours a week, from the least to the most. Absent where they are not known. */
  readonly pace?: readonly [least: number, most: number];
  /** Weeks, from the least to the most. Absent where they are not known. */
  readonly weeks?: readonly [least: number, most: number];
  /**
   * The days on which one can enrol, from the first to the last (`FIRST_DAY` and `LAST_DAY` where there is no limit).
   * They are the wrong way round where one never can. Absent where nothing is known.
   */
  readonly enrolment?: readonly [first: string, last: string];
}

const VALUES = {
  mode: ({ mode }) => [mode],
  language: ({ languages }) => languages,
  time: ({ times }) => times,
  place: ({ places }) => places,
  near: ({ mode, spots = [] }) => {
    const passes = mode === ONLINE ? [...spots, ONLINE] : spots;
    return passes.length > 0 ? passes : [UNKNOWN];
  },
  online: ({ mode }) => [mode === UNKNOWN ? UNKNOWN : String(mode === ONLINE)],
  subtitles: ({ subtitles }) => subtitles,
  accessible: ({ accessible }) => accessible,
  free: ({ free = UNKNOWN }) => [free],
} as const satisfies Readonly<Record<InstanceCode, (instance: DocumentInstance) => readonly string[]>>;

const SPANS = {
  price: ({ totals = [] }) => totals.map((total) => [total, total] as const),
  pace: ({ pace }) => (pace === undefined ? [] : [pace]),
  duration: ({ weeks }) => (weeks === undefined ? [] : [weeks]),
} as const satisfies Readonly<
  Record<InstanceNumber, (instance: DocumentInstance) => readonly (readonly [least: number, most: number])[]>
>;

/** The numbers of an instance in a dimension, each as a span. None where nothing is known. */
export function instanceSpans(
  instance: DocumentInstance,
  dimension: InstanceNumber,
): readonly (readonly [least: number, most: number])[] {
  return SPANS[dimension](instance);
}

/** The values of an instance in a dimension. */
export function instanceValues(instance: DocumentInstance, dimension: InstanceCode): readonly string[] {
  return VALUES[dimension](instance);
}

/**
 * A summary as documents hold it: with all instances that have not ended, and without what is joined when it is
 * answered.
 */
export type IndexedSummary = Omit<OfferSummary, 'matching' | 'iri' | 'skills'> & {
  readonly iri: string | null;
  /** Without labels: these are joined in the language of the answer. */
  readonly skills: readonly Omit<OfferSummary['skills'][number], 'label'>[];
  readonly instances: OfferSummary['matching'];
  /** The facts for the sentences of the verdict. */
  readonly verdictFacts: ExplanationFacts;
};

/**
 * What a search engine holds of one offer. Where there is no value, codes say `unknown` and numbers are null. `hit` is
 * the offer's summary, so that an answer needs no second look-up.
 */
export interface OfferDocument extends CodesOfOffer, NumbersOfOffer {
  readonly id: string;
  readonly revision: number;
  /**
   * The store's transaction that last wrote the offer. It also changes where a day, an origin or the provider changes
   * the document without a new revision.
   */
  readonly tx: string;
  /** Texts that are searched, by language. */
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
  readonly outcomes: LanguageMap;
  readonly skillLabels: LanguageMap;
  readonly providerName: LanguageMap;
  /** Names of its fields of education and of its level, each in all languages. */
  readonly fieldLabels: readonly LanguageMap[];
  /** Codes and identifiers that people type. */
  readonly keywords: readonly string[];
  readonly instances: readonly DocumentInstance[];
  /** ISO day of the nearest start ahead of an instance that can still be joined, for sorting. */
  readonly nextStart: string | null;
  readonly price: number | null;
  /** ISO instant of the last change of content, for sorting. */
  readonly updated: string;
  readonly hit: IndexedSummary;
}

/** Of documents with the same id the last one: an engine takes each id once a call. */
export function lastOfEach(documents: readonly OfferDocument[]): OfferDocument[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
