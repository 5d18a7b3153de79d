import { z } from 'zod';
import { isDay } from './day.ts';

export const EXCLUSION_KINDS = ['offer', 'provider'] as const;
export type ExclusionKind = (typeof EXCLUSION_KINDS)[number];

/** The most offers and providers that one portal leaves out. */
export const MAX_EXCLUSIONS = 500;

/** Why something is left out, and to which day. */
export const ExclusionTerms = z.strictObject({
  reason: z.string().trim().min(1).max(500),
  /** The last day (UTC) on which it is left out. Null: until somebody says otherwise. */
  until: z.string().refine(isDay, 'a day: YYYY-MM-DD').nullable().default(null),
});

/** An offer or provider that an editor leaves out of a portal. */
export interface Exclusion extends z.output<typeof ExclusionTerms> {
  readonly kind: ExclusionKind;
  readonly id: string;
}

/** The form of ids of offers and providers. */
export const EXCLUDED_ID = /^[A-Za-z0-9_-]{1,100}$/;
