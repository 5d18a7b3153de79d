import { z } from 'zod';

/** Types of the published schema, and further ones that manifests use. */
export const SOURCE_TYPES = [
  'elm',
  'ooapi',
  'edu-api',
  'occapi',
  'moochub',
  'edubadges',
  'schema-org',
  'sheet',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const AUTH_TYPES = ['none', 'httpsig', 'httpheader', 'oauth2.0'] as const;

/**
 * QualityLink `refresh` in hours. Where it is absent: a day. It is kept within bounds, because sources say 0, -1 and
 * 1e9.
 */
const REFRESH_DEFAULT_HOURS = 24;
export const REFRESH_LEAST_HOURS = 1;
export const REFRESH_MOST_HOURS = 30 * 24;

/** A member without a value (`name:` in YAML, `null` in JSON) counts as absent. A number counts as its digits. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? undefined, schema.optional()).optional();
const word = (longest: number) =>
  given(z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().max(longest)));
const HeaderValue = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);

/** Hours, as a number or as its digits. Anything else gives the default. */
const Refresh = z
  .unknown()
  .optional()
  .transform((value) => {
    const hours = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof hours !== 'number' || !Number.isFinite(hours)) return REFRESH_DEFAULT_HOURS;
    return Math.min(REFRESH_MOST_HOURS, Math.max(REFRESH_LEAST_HOURS, hours));
  });

/**
 * One entry of a manifest's `sources` (QualityLink manifest v1; unknown members are ignored as its schema allows them).
 */
export const ManifestEntry = z.object({
  type: z.enum(SOURCE_TYPES),
  /** `^https?://`; or, in a manifest that is a local file, a path relative to it. */
  path: z.string().min(1).max(2048),
  version: word(50),
  id: given(z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().min(1).max(200))),
  name: word(500),
  auth: given(z.looseObject({ type: z.enum(AUTH_TYPES) })),
  refresh: Refresh,
  headers: given(z.record(z.string(), HeaderValue)),
  queryParameters: given(z.record(z.string(), z.union([HeaderValue, z.array(HeaderValue)]))),
  contentType: word(200),
  licence: word(500),
  /** What elements of records mean, by JSON pointer. It is read apart (`readPointerMap`), so that each mistake is told. */
  map: given(z.record(z.string(), z.unknown())),
});
export type ManifestEntry = Readonly<z.infer<typeof ManifestEntry>>;

/** Who a manifest says that it speaks for. It is only compared with who the operator says it is. */
export const ManifestMeta = z.object({
  schac: z.string().max(253).optional(),
  eterid: z.string().max(20).optional(),
  deqarid: z.string().max(50).optional(),
  did: z.string().max(500).optional(),
});
export type ManifestMeta = Readonly<z.infer<typeof ManifestMeta>>;

/** At most this many sources of one manifest are taken. */
export const MAX_MANIFEST_SOURCES = 200;

/** The outer shape. Entries are checked one by one, so that a wrong one does not spoil the others. */
export const ManifestShell = z.object({
  sources: z.array(z.unknown()).min(1).max(MAX_MANIFEST_SOURCES),
  meta: z.unknown().optional(),
});
