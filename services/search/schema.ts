import {
  ASSESSMENT_TYPES,
  CEFR_LEVELS,
  CREDENTIAL_FORMS,
  KINDS,
  MICRO_CREDENTIAL,
  OPEN_TO,
  QA_KINDS,
  SETTINGS,
  VERDICT_CODES,
} from '../model/codes.ts';

/** Lists of values that are too long to stand here, or that nobody closes. `any` is any text. */
export type ListName = 'any' | 'isced' | 'country' | 'language' | 'mode';

/**
 * Where the names of values come from: our words under the name of the dimension, tables of names, or the store. `own`:
 * a value is its own name.
 */
type NameSource = 'words' | 'own' | 'country' | 'language' | 'isced' | 'store';

/** Codes: they are compared by equality and counted as facets. */
interface CodeDimension {
  readonly of: 'offer' | 'instance';
  readonly is: 'code';
  /** True where an offer (or an instance) may have several. */
  readonly many: boolean;
  /** True where there are so many values that the store keeps and counts them by themselves. */
  readonly apart?: true;
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

/** Days of an instance: they are filtered by a range and not counted. */
interface DayDimension {
  readonly of: 'instance';
  readonly is: 'day';
}

type Dimension = CodeDimension | NumberDimension | DayDimension;

/**
 * What offers can be filtered and counted by, one row each. The parameters and the description of the API, queries,
 * documents, and what both engines store and ask are derived from this table. Answers keep its order.
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
  /** Names as they are stated. */
  alliance: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'any',
    named: 'own',
    about: 'Alliance that the provider belongs to, by its name.',
  },
  assessment: {
    of: 'offer',
    is: 'code',
    many: true,
    values: ASSESSMENT_TYPES,
    named: 'words',
    about: 'How learning is assessed: any of the types that the offer states.',
  },
  credits: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'any',
    named: 'own',
    about: 'System in which the offer states credits, by its name (`ECTS`, `ECVET`).',
  },
  qa: {
    of: 'offer',
    is: 'code',
    many: true,
    values: QA_KINDS,
    named: 'words',
    about: 'Kind of quality assurance that the source itself states. It is no part of the verdict.',
  },
  licence: {
    of: 'offer',
    is: 'code',
    many: false,
    values: 'any',
    named: 'own',
    about: 'Licence of the texts as stated.',
  },
  stackable: {
    of: 'offer',
    is: 'code',
    many: false,
    values: ['true', 'false'],
    named: 'words',
    about:
      '`true`: the offer is stated to be part of another or to count towards one; `false`: it is stated to stand alone.',
  },
  languageLevel: {
    of: 'offer',
    is: 'code',
    many: false,
    values: CEFR_LEVELS,
    named: 'own',
    about: 'CEFR level of a course in which a language is learnt.',
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
  /** No programme has more than 1 000 credits. */
  ects: {
    of: 'offer',
    is: 'number',
    span: true,
    bounds: { least: 0, most: 1_000 },
    about: 'ECTS credits: number or range, several by comma.',
  },
  /** 60 000 hours would be more than a whole career's. */
  hours: {
    of: 'offer',
    is: 'number',
    span: true,
    bounds: { least: 0, most: 60_000 },
    bands: [0, 10, 25, 50, 75, 100, 150, 300, 600, 1_500],
    about: "Hours of the learner's work: number or range, several by comma.",
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
/** The names of the dimensions whose rows have this shape. */
type NamesOf<Row> = { [Name in keyof Dimensions]: Dimensions[Name] extends Row ? Name : never }[keyof Dimensions];

/** Everything that a query can be filtered by. */
export type FilterName = keyof Dimensions;
export type OfferCode = NamesOf<{ readonly of: 'offer'; readonly is: 'code' }>;
export type OfferNumber = NamesOf<{ readonly is: 'number' }>;
/** Numbers of which an offer may have a least and a most. */
export type SpanNumber = NamesOf<{ readonly span: true }>;
/** Dimensions of an instance. All conditions of a query on them hold for one and the same instance. */
export type InstanceCode = NamesOf<{ readonly of: 'instance'; readonly is: 'code' }>;
export type InstanceFilter = NamesOf<{ readonly of: 'instance' }>;
/** Everything that is counted. */
export type Facet = OfferCode | OfferNumber | InstanceCode;
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
export const INSTANCE_FILTERS = those<InstanceFilter>('instance', ['code', 'day']);
export const FACETS: readonly Facet[] = [...OFFER_CODES, ...OFFER_NUMBERS, ...INSTANCE_CODES];

const isOneOf =
  <Name extends FilterName>(names: readonly Name[]) =>
  (name: FilterName): name is Name =>
    names.some((one) => one === name);

export const isOfferNumber = isOneOf(OFFER_NUMBERS);
export const isInstanceCode = isOneOf(INSTANCE_CODES);
export const isSpan = isOneOf(OFFER_NUMBERS.filter((name): name is SpanNumber => DIMENSIONS[name].span));

/** Makes something of each dimension of instances. */
export function byInstanceCode<T>(of: (name: InstanceCode) => T): Readonly<Record<InstanceCode, T>> {
  return Object.fromEntries(INSTANCE_CODES.map((name) => [name, of(name)])) as Record<InstanceCode, T>;
}

/** True where an instance may have several values of a dimension. */
export function hasMany(name: InstanceCode): boolean {
  return DIMENSIONS[name].many;
}

/** True where the store keeps and counts the values of a dimension by themselves. */
export function isApart(name: Facet): boolean {
  return 'apart' in ROWS[name];
}

/** The edges between which a number is counted. Null where each value is. */
export function bandsOf(name: OfferNumber): readonly number[] | null {
  const row: Dimension = ROWS[name];
  return row.is === 'number' ? (row.bands ?? null) : null;
}

/** Where the names of a facet's values come from. Null where a value is its own name. */
export function nameSourceOf(name: Facet): NameSource | null {
  const row = ROWS[name];
  return row.is === 'code' ? row.named : null;
}
