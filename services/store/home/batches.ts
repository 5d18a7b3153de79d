/** Rows of one statement. Because everyone waits for a statement in PGlite, it should end within 200 ms. */
export const BATCH_ROWS = 200;

/** Cuts a list into pieces of at most `size`. */
export function* batchesOf<T>(items: readonly T[], size: number = BATCH_ROWS): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
