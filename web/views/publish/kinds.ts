/** Fields of a source, by the names that they have in the form, before the number of the source. */
export const SOURCE_FIELDS = [
  'type',
  'path',
  'version',
  'id',
  'licence',
  'refresh',
  'query',
  'auth',
  'field',
  'value',
  'token',
  'client',
  'secret',
  'scope',
  'pasted',
] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** The kinds of sources, in the order of what providers have most often. */
export const SOURCE_KINDS = [
  'sheet',
  'elm',
  'ooapi',
  'edu-api',
  'occapi',
  'moochub',
  'edubadges',
  'schema-org',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
/** The ways to a source. */
export const ACCESS_KINDS = ['none', 'httpheader', 'oauth2.0', 'httpsig'] as const;

/** At most so many sources are made here. A manifest may have more; nobody writes these by hand. */
export const MOST_SOURCES = 20;
/** The most characters of a field, and of what is pasted to be tried out. */
export const MOST_CHARACTERS = 2_048;
export const MOST_PASTED = 200_000;

interface Kind {
  /** Versions to choose from; none where the type has none. */
  readonly versions: readonly string[];
  /** The address of such a source, as an example. */
  readonly example: string;
  /** True where parameters go along with every request. */
  readonly asks: boolean;
  /** True where there may be something to be let in by. */
  readonly access: boolean;
  /** True where one document is all of it, so that it can be pasted to be tried out. */
  readonly isDocument: boolean;
}

/** What each kind of source needs. */
export const KINDS: Readonly<Record<SourceKind, Kind>> = {
  sheet: {
    ...{ versions: [], example: 'https://uni.example/offers.xlsx', asks: false, access: false },
    isDocument: true,
  },
  elm: {
    ...{ versions: ['3.2', '3.3'], example: 'https://uni.example/offers.ttl', asks: false, access: true },
    isDocument: true,
  },
  ooapi: {
    ...{ versions: ['5', '6'], example: 'https://api.uni.example/ooapi/v5', asks: true, access: true },
    isDocument: false,
  },
  'edu-api': {
    ...{ versions: ['1.0'], example: 'https://api.uni.example/ims/eduapi/base/v1p0', asks: true, access: true },
    isDocument: false,
  },
  occapi: {
    ...{ versions: ['2'], example: 'https://api.uni.example/occapi/v2/hei/uni.example', asks: false, access: true },
    isDocument: false,
  },
  moochub: {
    ...{ versions: ['3'], example: 'https://moocs.uni.example/bridges/moochub/courses', asks: true, access: true },
    isDocument: true,
  },
  edubadges: {
    ...{ versions: [], example: 'https://api.badges.example', asks: true, access: true },
    isDocument: false,
  },
  'schema-org': {
    ...{ versions: [], example: 'https://uni.example/sitemap.xml', asks: false, access: false },
    isDocument: false,
  },
};

/** A source as it stands in the form. What was not typed is empty. */
export type FormSource = Readonly<Record<SourceField, string>>;

/** All that stands in the form. */
export interface PublishForm {
  readonly schac: string;
  readonly deqarid: string;
  readonly eterid: string;
  readonly optOut: boolean;
  /** Where the manifest will be, if not at the first of the usual addresses. */
  readonly at: string;
  readonly sources: readonly FormSource[];
}

/** True for a type that the form knows. */
export const isKind = (type: string): type is SourceKind => Object.hasOwn(KINDS, type);
