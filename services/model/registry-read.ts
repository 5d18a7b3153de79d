import { z } from 'zod';

/** More ids than this of one kind are counted and not listed. */
export const CHANGED_IDS_LISTED = 100;

/** What one read of a register changed of one kind of facts. */
const Changed = z.object({
  added: z.int(),
  changed: z.int(),
  gone: z.int(),
  /** Register's ids of those that were added, changed or are gone: the first of them, in their order. */
  ids: z.array(z.union([z.string(), z.int()])),
});

/** What one read of a register changed. */
export const RegistryChanges = z.object({ providers: Changed, reports: Changed, agencies: Changed });
export type RegistryChanges = Readonly<z.infer<typeof RegistryChanges>>;

/** How an attempt to read a register ended. `running` also of one that was killed. */
export const READ_STATES = ['running', 'complete', 'held', 'failed'] as const;

/** An attempt to read a register. */
export const RegistryRead = z.object({
  state: z.enum(READ_STATES),
  /** Code and sentence of what went wrong, or of what a complete read is marked with; null where there is nothing. */
  reason: z.string().nullable(),
  detail: z.string().nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  snapshot: z.string().nullable(),
  changes: RegistryChanges.nullable(),
});
export type RegistryRead = Readonly<z.infer<typeof RegistryRead>>;

const HOUR_MS = 3_600_000;
/**
 * A register whose last complete read is older than this is stale: what it says may be different by now. Registers
 * write anew each night, so three nights were missed.
 */
export const STALE_AFTER_MS = 72 * HOUR_MS;

/** True where the last complete read (ISO) is too old on `now`. */
export function isStale(lastReadAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(lastReadAt) > STALE_AFTER_MS;
}
