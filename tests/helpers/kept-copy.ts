import type { FeedAnswer, FeedChange } from '../../api/changes.ts';

/** A copy of the catalogue that is kept by nothing but `GET /v1/changes`. */
export interface KeptCopy {
  /** The last change of each offer. */
  readonly changes: ReadonlyMap<string, FeedChange>;
  readonly cursor: () => string | null;
  /** Reads on to the end of what there is. */
  readonly follow: () => Promise<void>;
}

export function keepCopy(base: string): KeptCopy {
  const changes = new Map<string, FeedChange>();
  let next: string | null = null;
  return {
    changes,
    cursor: () => next,
    async follow() {
      for (let more = true; more; ) {
        const query = new URLSearchParams({ size: '7', ...(next === null ? {} : { since: next }) });
        const response = await fetch(`${base}/v1/changes?${query}`);
        if (!response.ok) throw new Error(`the feed answered ${response.status}`);
        const answer = (await response.json()) as FeedAnswer;
        for (const change of answer.changes) changes.set(change.id, change);
        next = answer.next;
        more = answer.more;
      }
    },
  };
}
