import { z } from 'zod';

/** What was published and is not found any more: since when, and how often it was looked for in vain. */
export const Vanishing = z.object({ since: z.string(), checks: z.int().positive() });
export type Vanishing = Readonly<z.infer<typeof Vanishing>>;

/** Something counts as gone once this many checks, over this many days, have agreed. */
export const GONE_CHECKS = 3;
export const GONE_DAYS = 7;
const MS_PER_DAY = 86_400_000;

/** One more check in vain. `before` is null where the last check found it. */
export function missedAgain(before: Vanishing | null, at: Date): Vanishing {
  return before === null ? { since: at.toISOString(), checks: 1 } : { since: before.since, checks: before.checks + 1 };
}

/**
 * True where enough checks over enough days have agreed, the last of them at `at`. Until then what was published
 * stands, because servers go away for a weekend and come back.
 */
export function isGone(vanishing: Vanishing, at: Date): boolean {
  return vanishing.checks >= GONE_CHECKS && at.getTime() - Date.parse(vanishing.since) >= GONE_DAYS * MS_PER_DAY;
}
