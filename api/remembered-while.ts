import type { AskMany } from './remembered.ts';

/**
 * Remembers what was answered for each key, also that there was nothing, as long as `version` stays the same text. At
 * most `most` keys are kept; the one that was asked longest ago goes first. `version` is read before the answer, so what
 * is kept may be newer than its version, and never older.
 */
export function rememberedWhile<V>(ask: AskMany<V>, version: () => Promise<string>, most: number): AskMany<V> {
  let kept = { version: '', values: new Map<string, V | undefined>() };
  return async (keys) => {
    if (keys.length === 0) return new Map();
    const now = await version();
    if (kept.version !== now) kept = { version: now, values: new Map() };
    const { values } = kept;
    const found = new Map<string, V>();
    const missing: string[] = [];
    for (const key of new Set(keys)) {
      const value = values.get(key);
      if (value !== undefined) found.set(key, value);
      else if (!values.has(key)) missing.push(key);
    }
    if (missing.length === 0) return found;
    const answered = await ask(missing);
    for (const key of missing) {
      const value = answered.get(key);
      values.set(key, value);
      if (value !== undefined) found.set(key, value);
    }
    for (const oldest of values.keys()) {
      if (values.size <= most) break;
      values.delete(oldest);
    }
    return found;
  };
}
