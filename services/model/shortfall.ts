import type { RunCounts } from './source.ts';

/** A run that keeps out more than this share of what it read should be looked at. */
const MOST_KEPT_OUT = 0.5;

/**
 * Why someone should look at a run although it is complete: a stable reason and a sentence. Null where nobody needs to.
 */
export function shortfallOf({ read, published, rejected, quarantined, withdrawn }: Omit<RunCounts, 'findings'>): {
  readonly reason: 'nothing-published' | 'mostly-kept-out';
  readonly detail: string;
} | null {
  const said = `${read} read, ${published} published, ${rejected} rejected, ${quarantined} kept out`;
  if (read > withdrawn && published === 0)
    return {
      reason: 'nothing-published',
      detail: `Nothing of what was read was published (${said}); the findings say why`,
    };
  if (rejected + quarantined > read * MOST_KEPT_OUT)
    return {
      reason: 'mostly-kept-out',
      detail: `More than half of what was read was left out (${said}); the findings say why`,
    };
  return null;
}
