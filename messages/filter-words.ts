/** The values of filters that people say in words: the names are parameters of a search, and values that these take. */
type FilterValues = {
  readonly mode: Readonly<Record<'online' | 'onsite' | 'blended', readonly string[]>>;
  readonly time: Readonly<Record<'daytime' | 'evening' | 'weekend' | 'self-paced', readonly string[]>>;
  readonly free: Readonly<Record<'true', readonly string[]>>;
  /** Levels by the degrees that stand for them in the European Higher Education Area. */
  readonly eqf: Readonly<Record<'5' | '6' | '7' | '8', readonly string[]>>;
};

/**
 * Words of one language that say what a filter says, as people type them in a search, in lower case. With accents,
 * which a reader may leave out. Words that are subjects, too, are left out (`master`, `intensive`); what stands here
 * only ranks, and never filters.
 */
export interface FilterWords {
  readonly values: FilterValues;
  /** Credits: with `{n}`. */
  readonly ects: readonly string[];
  /** What stands between two numbers. */
  readonly to: readonly string[];
  /** A level of the EQF: with `{n}`. */
  readonly eqf: readonly string[];
  /** From a month on, and within one: with `{month}`. A year may follow it. */
  readonly from: readonly string[];
  readonly during: readonly string[];
  /** The language of teaching: with `{language}`. */
  readonly language: readonly string[];
  /** Forms of months in such phrases that no calendar has. */
  readonly months: Readonly<Record<string, number>>;
  /** How names of languages end in such phrases, and how by themselves. */
  readonly endings: readonly (readonly [inPhrase: string, alone: string])[];
}
