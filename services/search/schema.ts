import type { Dimension, NameSource } from './dimension.ts';
import { DIMENSIONS } from './dimensions.ts';

type Dimensions = typeof DIMENSIONS;
/** The names of the dimensions whose rows have this shape. */
type NamesOf<Row> = { [Name in keyof Dimensions]: Dimensions[Name] extends Row ? Name : never }[keyof Dimensions];

/** Everything that a query can be filtered by. */
export type FilterName = keyof Dimensions;
export type OfferCode = NamesOf<{ readonly of: 'offer'; readonly is: 'code' }>;
export type OfferNumber = NamesOf<{ readonly of: 'offer'; readonly is: 'number' }>;
/** Numbers of which an offer may have a least and a most. */
export type SpanNumber = NamesOf<{ readonly span: true }>;
/** Dimensions of an instance. All conditions of a query on them hold for one and the same instance. */
export type InstanceCode = NamesOf<{ readonly of: 'instance'; readonly is: 'code' }>;
export type InstanceNumber = NamesOf<{ readonly of: 'instance'; readonly is: 'number' }>;
export type InstanceFilter = NamesOf<{ readonly of: 'instance' }>;
/** Everything that is counted. */
export type Facet = Exclude<OfferCode | OfferNumber | InstanceCode, NamesOf<{ readonly counted: false }>>;
/** Codes of instances that are counted. */
export type InstanceFacet = InstanceCode & Facet;
/** Facets whose values are named by our own words. */
export type WordedFacet = NamesOf<{ readonly named: 'words' }>;
/** Words for every value of those facets, as far as the values stand in the table. */
export type FacetWords = {
  readonly [Name in WordedFacet]: Dimensions[Name]['values'] extends readonly (infer Code extends string)[]
    ? Readonly<Record<Code, string>>
    : Readonly<Record<string, string>>;
};

/** The codes of an offer as a document holds them. Where there is none, `unknown` stands. */
export type CodesOfOffer = {
  readonly [Name in OfferCode]: Dimensions[Name]['many'] extends true ? readonly string[] : string;
};
/** The numbers of an offer: the least of a span, and its most where that differs. */
export type NumbersOfOffer = { readonly [Name in OfferNumber]: number | null } & {
  readonly [Name in SpanNumber as `${Name}Most`]?: number;
};

const ROWS: Readonly<Record<FilterName, Dimension>> = DIMENSIONS;
export const FILTERS = Object.keys(DIMENSIONS) as readonly FilterName[];

function those<Name extends FilterName>(of: Dimension['of'], is: readonly Dimension['is'][]): readonly Name[] {
  return FILTERS.filter((name): name is Name => ROWS[name].of === of && is.includes(ROWS[name].is));
}

export const OFFER_CODES = those<OfferCode>('offer', ['code']);
export const OFFER_NUMBERS = those<OfferNumber>('offer', ['number']);
export const INSTANCE_CODES = those<InstanceCode>('instance', ['code']);
export const INSTANCE_NUMBERS = those<InstanceNumber>('instance', ['number']);
export const INSTANCE_FILTERS = those<InstanceFilter>('instance', ['code', 'number', 'window', 'day']);

const isCounted = (name: OfferCode | OfferNumber | InstanceCode): name is Facet => !('counted' in ROWS[name]);
export const FACETS: readonly Facet[] = [...OFFER_CODES, ...OFFER_NUMBERS, ...INSTANCE_CODES].filter(isCounted);

const isOneOf =
  <Name extends FilterName>(names: readonly Name[]) =>
  (name: FilterName): name is Name =>
    names.some((one) => one === name);

export const isOfferNumber = isOneOf(OFFER_NUMBERS);
export const isInstanceCode = isOneOf(INSTANCE_CODES);
export const INSTANCE_FACETS = INSTANCE_CODES.filter((name): name is InstanceFacet => isCounted(name));
export const isInstanceFacet = isOneOf(INSTANCE_FACETS);
export const isInstanceFilter = isOneOf(INSTANCE_FILTERS);
export const isSpan = isOneOf(OFFER_NUMBERS.filter((name): name is SpanNumber => DIMENSIONS[name].span));

/** Because this is done for every instance that is indexed, no list of pairs is made first. */
function byName<Name extends FilterName, T>(names: readonly Name[], of: (name: Name) => T): Record<Name, T> {
  const made: Partial<Record<Name, T>> = {};
  for (const name of names) made[name] = of(name);
  return made as Record<Name, T>;
}

/** Makes something of each dimension of instances. */
export function byInstanceCode<T>(of: (name: InstanceCode) => T): Readonly<Record<InstanceCode, T>> {
  return byName(INSTANCE_CODES, of);
}

/** Makes something of each number of instances. */
export function byInstanceNumber<T>(of: (name: InstanceNumber) => T): Readonly<Record<InstanceNumber, T>> {
  return byName(INSTANCE_NUMBERS, of);
}

/** True where an instance may have several values of a dimension. */
export function hasMany(name: InstanceCode): boolean {
  return DIMENSIONS[name].many;
}

/** True where an instance may have several single numbers in a dimension. Else it has one, which may be a span. */
export function hasPoints(name: InstanceNumber): boolean {
  return DIMENSIONS[name].points;
}

/** True where the store keeps and counts the values of a dimension by themselves. */
export function isApart(name: Facet | InstanceCode): boolean {
  return 'apart' in ROWS[name];
}

/** The edges between which a number is counted. Null where each value is. */
export function bandsOf(name: OfferNumber): readonly number[] | null {
  const row: Dimension = ROWS[name];
  return row.of === 'offer' && row.is === 'number' ? (row.bands ?? null) : null;
}

/** True where our own words name the values of a facet. */
export const isWorded = (name: Facet): name is WordedFacet => nameSourceOf(name) === 'words';

/** True for the name of a facet. */
export const isFacet = (name: string): name is Facet => FACETS.some((facet) => facet === name);

/** Where the names of a facet's values come from. Null where a value is its own name. */
export function nameSourceOf(name: Facet): NameSource | null {
  const row = ROWS[name];
  return row.is === 'code' ? row.named : null;
}
