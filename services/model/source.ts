import { z } from 'zod';
import { MAP_TARGETS } from './pointer-map.ts';
import { RunReason } from './run-reason.ts';

/**
 * How one attempt at one source ended. `partial`: pages and records that arrived whole are published, and no offer
 * counts as not seen; of a single document that broke off (`truncated`) nothing is published. `held`: so many offers
 * are missing that a person must decide.
 */
export const OUTCOMES = ['complete', 'unchanged', 'partial', 'failed', 'held'] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/**
 * Why a source is no longer harvested: its manifest no longer names it, or has vanished, or says that the provider does
 * not want to be listed; the source itself is gone; or an operator took it out.
 */
export const RETIRED_FOR = ['left-manifest', 'manifest-gone', 'opt-out', 'gone', 'removed'] as const;
export type RetiredFor = (typeof RETIRED_FOR)[number];

/**
 * One entry of a manifest: where a provider publishes, in which format. Identity: (provider, manifest `id`), else
 * (provider, type, path).
 */
export const Source = z.object({
  id: z.string(),
  providerId: z.string(),
  manifestUrl: z.string(),
  /** The manifest's own `id` of the entry. */
  manifestEntryId: z.string().nullable(),
  type: z.string(),
  path: z.string(),
  version: z.string().nullable(),
  name: z.string().nullable(),
  contentType: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  queryParameters: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  auth: z.string(),
  /** Hours between scheduled harvests, clamped to 1 h … 30 d. */
  refreshHours: z.number(),
  licence: z.string().nullable(),
  /** What elements of its records mean that the standard has no words for: by JSON pointer. Absent: no map is given. */
  map: z.record(z.string(), z.enum(MAP_TARGETS)).optional(),
  /**
   * Validators and hash of the last complete read. With them the next request is conditional, and `unchanged` is
   * recognised.
   */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  snapshot: z.string().nullable(),
  mapping: z.string().nullable(),
  lastOutcome: Outcome.nullable(),
  lastRunAt: z.string().nullable(),
  lastCompleteAt: z.string().nullable(),
  retiredAt: z.string().nullable(),
  /** Why it is no longer harvested. Absent or null: it is, or it was retired before reasons were kept. */
  retiredFor: z.enum(RETIRED_FOR).nullable().optional(),
  /** An operator says that it may tell of anybody's offers. Absent: it tells of its provider's own. No manifest says it. */
  authoritative: z.boolean().optional(),
});
export type Source = Readonly<z.infer<typeof Source>>;

/**
 * What a run counted. `read` are records that looked like offers, and each of them is in one of `added`, `changed`,
 * `unchanged`, `withdrawn`, `rejected` and `quarantined` (`addsUp`).
 */
export const RunCounts = z.object({
  read: z.int(),
  /** `added`, `changed` and `unchanged` together. */
  published: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Records with an error of their own. */
  rejected: z.int(),
  /** Records that may not be published from here, or not now. */
  quarantined: z.int(),
  /** Records by which the source itself says that it no longer makes an offer. */
  withdrawn: z.int(),
  /** Offers of earlier runs that this one lacks. They were not read. */
  notSeen: z.int(),
  findings: z.int(),
});
export type RunCounts = Readonly<z.infer<typeof RunCounts>>;

/** One attempt at one source. */
export const Run = z.object({
  id: z.string(),
  sourceId: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  outcome: Outcome.nullable(),
  /** Null where there is nothing to say beside the outcome. */
  reason: RunReason.nullable(),
  detail: z.string().nullable(),
  snapshot: z.string().nullable(),
  counts: RunCounts,
  millis: z.record(z.string(), z.number()),
  /** True where nobody was asked: the bytes of the last complete run were read again. It confirms nothing. */
  fromStore: z.boolean(),
});
export type Run = Readonly<z.infer<typeof Run>>;

/** The bytes of one answer. `id` is `sha256:` and the hex digest of the bytes after content decoding. */
export const Snapshot = z.object({
  id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  mediaType: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  url: z.string(),
});
export type Snapshot = Readonly<z.infer<typeof Snapshot>>;

export const NO_COUNTS: RunCounts = {
  read: 0,
  published: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  quarantined: 0,
  withdrawn: 0,
  notSeen: 0,
  findings: 0,
};

/** True where every record that was read is counted under one name. A run of which this is not true is our mistake. */
export function addsUp(counts: Omit<RunCounts, 'findings' | 'notSeen'>): boolean {
  const { read, published, added, changed, unchanged, rejected, quarantined, withdrawn } = counts;
  return published === added + changed + unchanged && read === published + rejected + quarantined + withdrawn;
}
