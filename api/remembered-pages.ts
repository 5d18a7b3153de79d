import type { PreparedPage } from './prepared-page.ts';

/** How many pages are kept at most: some 80 kB each, compressed copies included. */
const MOST_PAGES = 200;
/** A page that is asked for with more is not kept, because nobody else asks for it. Characters. */
const MAX_KEY = 2_000;

/** Pages as they were sent lately. */
export interface RememberedPages {
  /** The page that was kept under this key. Undefined where there is none, or it is too old. */
  get(key: string): PreparedPage | undefined;
  keep(key: string, page: PreparedPage): void;
}

/**
 * Remembers whole pages for `forMs` (0 = none), so that those who ask for the same page at about the same time share the
 * work. A key says everything on which a page depends, but for what is itself remembered as long. What was kept longest
 * ago goes first.
 */
export function rememberedPages(forMs: number, now: () => Date): RememberedPages {
  const kept = new Map<string, { readonly page: PreparedPage; readonly at: number }>();
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      const age = now().getTime() - entry.at;
      if (age >= 0 && age < forMs) return entry.page;
      kept.delete(key);
      return undefined;
    },
    keep(key, page) {
      if (forMs === 0 || key.length > MAX_KEY) return;
      kept.delete(key);
      kept.set(key, { page, at: now().getTime() });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_PAGES) break;
        kept.delete(oldest);
      }
    },
  };
}
