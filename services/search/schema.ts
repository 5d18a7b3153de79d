import { CREDENTIAL_FORMS, KINDS, MICRO_CREDENTIAL, OPEN_TO, SETTINGS, VERDICT_CODES } from '../model/codes.ts';

/** Lists that are too long to stand here, or that nobody closes: `any` is any text. */
export type ListName = 'any' | 'isced' | 'country' | 'language' | 'mode';

/** Where the names of values come from: our words under the dimension's name, tables of names, or the store. */
type NameSource = 'words' | 'country' | 'language' | 'isced' | 'store';

/** Codes: compared by equality, counted as facets. */
interface CodeDimension {
  readonly of: 'offer' | 'instance';
  readonly is: 'code';
  /** Whether an offer (or an instance) may have several. */
  readonly many: boolean;
  /** So many values that the store keeps and counts them by themselves. */
  readonly apart?: true;
  readonly values: readonly string[] | ListName;
  readonly named: NameSource;
  /** What the parameter means, for the description of the API. */
  readonly about: string;
}

/** Numbers: compared by equality and range, counted as facets. */
interface NumberDimension {
  readonly of: 'offer';
  readonly is: 'number';
  /** Whether it may be a span: then it passes where any number of it would. */
  readonly span: boolean;
  /** Both ends are allowed. `whole`: whole numbers only. */
  readonly bounds: { readonly least: number; readonly most: number; readonly whole?: true };
  readonly about: string;
}

/** Days of an instance: filtered by a range, not counted. */
interface DayDimension {
  readonly of: 'instance';
  readonly is: 'day';
}

type Dimension = CodeDimension | NumberDimension | DayDimension;

/**
 * What offers can be filtered and counted by: one row each. Parameters, the description of the API, queries, documents,
 * and what both engines store and ask are derived from here. The order is the order of answers.
 */
export const DIMENSIONS = {
  /** ESCO URIs with all their broader concepts. */
  skill: {
    of: 'offer',
    is: 'code',
    many: true,
    apart: true,
    values: 'any',
    named: 'store',
    about: 'ESCO skill URI; repeated = any of them; narrower skills count.',
  },
  /** ISCED-F codes with their broader ones. */
  isced: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'isced',
    named: 'isced',
    about: 'ISCED-F 2013 code of 2, 3 or 4 digits; a broader one matches narrower ones.',
  },
  /** Country codes with the broader one (`BE-fl`, `BE`). */
  country: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'country',
    named: 'country',
    about:
      'Country of the provider or awarding body: ISO 3166-1 alpha-2, or a quality assurance system (`BE-fl`, `UK-SCT`).',
  },
  provider: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'any',
    named: 'store',
    about: 'Id of a provider, as `GET /v1/providers` has it.',
  },
  kind: { of: 'offer', is: 'code', many: false, values: KINDS, named: 'words', about: 'Kind of offer.' },
  microCredential: {
    of: 'offer',
    is: 'code',
    many: false,
    values: MICRO_CREDENTIAL,
    named: 'words',
    about: 'Whether it is a micro-credential.',
  },
  openTo: { of: 'offer', is: 'code', many: false, values: OPEN_TO, named: 'words', about: 'Who may take part.' },
  setting: {
    of: 'offer',
    is: 'code',
    many: false,
    values: SETTINGS,
    named: 'words',
    about: 'Formal or non-formal education.',
  },
  credential: {
    of: 'offer',
    is: 'code',
    many: false,
    values: CREDENTIAL_FORMS,
    named: 'words',
    about: 'What a learner gets in the end.',
  },
  verdict: { of: 'offer', is: 'code', many: false, values: VERDICT_CODES, named: 'words', about: 'Verdict codes.' },
  /** Any of `true`, `provider`, `offer`, `official`, `false`. */
  assured: {
    of: 'offer',
    is: 'code',
    many: true,
    values: ['any', 'true', 'provider', 'offer', 'official', 'false'],
    named: 'words',
    about:
      'Of the verdict as of today. `true` or `provider`: the register has current evidence for the provider or the offer; `offer`: for the offer itself; ' +
      '`official`: of the obligatory system; `false`: a current report is negative; `any`: no filter.',
  },
  eqf: {
    of: 'offer',
    is: 'number',
    span: false,
    bounds: { least: 1, most: 8, whole: true },
    about: 'EQF level: number or range, several by comma.',
  },
  /** More than 1 000 credits no programme has. */
  ects: {
    of: 'offer',
    is: 'number',
    span: true,
    bounds: { least: 0, most: 1_000 },
    about: 'ECTS credits: number or range, several by comma.',
  },
  mode: {
    of: 'instance',
    is: 'code',
    many: false,
    values: 'mode',
    named: 'words',
    about: 'Way of learning of the instance.',
  },
  language: {
    of: 'instance',
    is: 'code',
    many: true,
    values: 'language',
    named: 'language',
    about: 'Language of the instance, else of the offer: ISO 639-1, or 639-3 where there is no shorter code.',
  },
  /** An open start passes every date. */
  start: { of: 'instance', is: 'day' },
} as const satisfies Readonly<Record<string, Dimension>>;

type Dimensions = typeof DIMENSIONS;
/** Names of the dimensions whose rows are so. */
type NamesOf<Row> = { [Name in keyof Dimensions]: Dimensions[Name] extends Row ? Name : never }[keyof Dimensions];

/** Whatever a query can be filtered by. */
export type FilterName = keyof Dimensions;
export type OfferCode = NamesOf<{ readonly of: 'offer'; readonly is: 'code' }>;
export type OfferNumber = NamesOf<{ readonly is: 'number' }>;
/** Numbers of which an offer may have a least and a most. */
export type SpanNumber = NamesOf<{ readonly span: true }>;
/** Dimensions of an instance: all of a query's conditions on them hold for one and the same instance. */
export type InstanceCode = NamesOf<{ readonly of: 'instance'; readonly is: 'code' }>;
export type InstanceFilter = NamesOf<{ readonly of: 'instance' }>;
/** What is counted. */
export type Facet = OfferCode | OfferNumber | InstanceCode;
/** Facets whose values are named by words of ours. */
export type WordedFacet = NamesOf<{ readonly named: 'words' }>;

/** The codes of an offer as a document holds them: `unknown` stands where there is none. */
export type CodesOfOffer = {
  readonly [Name in OfferCode]: Dimensions[Name]['many'] extends true ? readonly string[] : string;
};
/** The numbers of an offer: the least of a span, and its most where it is another. */
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
export const INSTANCE_FILTERS = those<InstanceFilter>('instance', ['code', 'day']);
export const FACETS: readonly Facet[] = [...OFFER_CODES, ...OFFER_NUMBERS, ...INSTANCE_CODES];

const isOneOf =
  <Name extends FilterName>(names: readonly Name[]) =>
  (name: FilterName): name is Name =>
    names.some((one) => one === name);

export const isOfferNumber = isOneOf(OFFER_NUMBERS);
export const isInstanceCode = isOneOf(INSTANCE_CODES);
export const isSpan = isOneOf(OFFER_NUMBERS.filter((name): name is SpanNumber => DIMENSIONS[name].span));

/** Whether the store keeps and counts the values of a dimension by themselves. */
export function isApart(name: Facet): boolean {
  return 'apart' in ROWS[name];
}

/** Where the names of a facet's values come from; null where a value is its own name. */
export function nameSourceOf(name: Facet): NameSource | null {
  const row = ROWS[name];
  return row.is === 'code' ? row.named : null;
}
