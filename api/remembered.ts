/** Answers by key, as the store gives them. Keys without an answer are missing. */
export type AskMany<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/**
 * Remembers for `forMs` what was answered for each key, also that there was nothing (0 = asks every time). At most
 * `most` keys are kept; the one that was asked longest ago goes first.
 */
export function remembered<V>(
  ask: AskMany<V>,
  { forMs, most, now }: { readonly forMs: number; readonly most: number; readonly now: () => Date },
): AskMany<V> {
  if (forMs === 0) return ask;
  const kept = new Map<string, { readonly value: V | undefined; readonly at: number }>();
  return async (keys) => {
    const at = now().getTime();
    const found = new Map<string, V>();
    const missing: string[] = [];
    for (const key of new Set(keys)) {
      const entry = kept.get(key);
      if (entry === undefined || at - entry.at >= forMs || at < entry.at) missing.push(key);
      else if (entry.value !== undefined) found.set(key, entry.value);
    }
    if (missing.length === 0) return found;
    const answered = await ask(missing);
    for (const key of missing) {
      const value = answered.get(key);
      kept.delete(key);
      kept.set(key, { value, at });
      if (value !== undefined) found.set(key, value);
    }
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return found;
  };
}
