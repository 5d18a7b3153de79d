/** Rows of one statement: with PGlite everyone waits for it, and so it ends within 200 ms. */
export const BATCH_ROWS = 200;

/** A list in pieces of at most `size`. */
export function* batchesOf<T>(items: readonly T[], size: number = BATCH_ROWS): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
