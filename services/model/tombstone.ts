import { z } from 'zod';
import { LanguageMap } from './language-map.ts';

/**
 * Why an offer is no longer there.
 * - `not-seen`: complete runs of its source lacked it for the whole grace period.
 * - `stated`: its source itself says so.
 * - `source-gone`: its source is gone, or left its manifest, for good.
 * - `removed`: an operator took its source or provider out.
 */
export const WITHDRAWN_REASONS = ['not-seen', 'stated', 'source-gone', 'removed'] as const;
export const WithdrawnReason = z.enum(WITHDRAWN_REASONS);
export type WithdrawnReason = z.infer<typeof WithdrawnReason>;

/** When and why an offer was withdrawn. Its versions stay whole. */
export const Withdrawal = z.object({
  /** ISO instant. */
  at: z.string(),
  reason: WithdrawnReason,
});
export type Withdrawal = Readonly<z.infer<typeof Withdrawal>>;

/** A tombstone as it is answered. */
export const Tombstone = z.object({
  id: z.string(),
  iri: z.string(),
  title: LanguageMap,
  reason: WithdrawnReason,
  withdrawnAt: z.string(),
  notSeenSince: z.string().nullable(),
  firstSeen: z.string(),
  /** Where it can be had as it stood on its last day. */
  asOf: z.string(),
});
export type Tombstone = Readonly<z.infer<typeof Tombstone>>;
