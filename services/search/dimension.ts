/** Lists of values that are too long to stand here, or that nobody closes. `any` is any text. */
export type ListName = 'any' | 'isced' | 'country' | 'language' | 'mode' | 'place';

/**
 * Where the names of values come from: our words under the name of the dimension, tables of names, or the store. `own`:
 * a value is its own name.
 */
export type NameSource = 'words' | 'own' | 'country' | 'language' | 'isced' | 'place' | 'store';

/** Codes: they are compared by equality and counted as facets. */
interface CodeDimension {
  readonly of: 'offer' | 'instance';
  readonly is: 'code';
  /** True where an offer (or an instance) may have several. */
  readonly many: boolean;
  /** True where there are so many values that the store keeps and counts them by themselves. */
  readonly apart?: true;
  /** False where values are only filtered by and not counted. */
  readonly counted?: false;
  readonly values: readonly string[] | ListName;
  readonly named: NameSource;
  /** What the parameter means, for the description of the API. */
  readonly about: string;
}

/**
 * Numbers: they are compared by equality and range, and counted as facets. With `bands` they are counted by ranges
 * between these edges, which can be asked for as they stand (`25-50`); a number on an edge is in both.
 */
interface NumberDimension {
  readonly of: 'offer';
  readonly is: 'number';
  /** True where it may be a span. A span passes where any number in it would. */
  readonly span: boolean;
  /** Both ends are allowed. `whole`: only whole numbers are. */
  readonly bounds: { readonly least: number; readonly most: number; readonly whole?: true };
  readonly bands?: readonly number[];
  readonly about: string;
}

/**
 * Numbers of an instance: they are compared by equality and range, and not counted. `points`: an instance may have
 * several single ones; else it has one, which may be a span and passes where any number in it would.
 */
interface InstanceNumberDimension {
  readonly of: 'instance';
  readonly is: 'number';
  readonly points: boolean;
  readonly bounds: { readonly least: number; readonly most: number };
  readonly about: string;
}

/** The days on which something of an instance is possible: they are asked for a single day and not counted. */
interface WindowDimension {
  readonly of: 'instance';
  readonly is: 'window';
}

/** Days of an instance: they are filtered by a range and not counted. */
interface DayDimension {
  readonly of: 'instance';
  readonly is: 'day';
}

/** What can be filtered by. */
export type Dimension = CodeDimension | NumberDimension | InstanceNumberDimension | WindowDimension | DayDimension;
