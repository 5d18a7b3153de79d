import type { Concept } from '../services/store/vocabulary/read.ts';

/** How many concepts are remembered. Each has its labels in every language. */
const MOST_KNOWN = 5_000;

/** Looks concepts up by URI. Unknown ones are missing from the answer. */
export type AskConcepts = (uris: readonly string[]) => Promise<ReadonlyMap<string, Concept>>;

/**
 * Remembers concepts while an index is filled, because the same skills come again in every batch. If the vocabulary
 * changes meanwhile, the next sync makes the documents that name changed concepts anew.
 */
export function knownConcepts(read: AskConcepts, most = MOST_KNOWN): AskConcepts {
  const known = new Map<string, Concept | undefined>();
  return async (uris) => {
    const asked = [...new Set(uris)];
    const missing = asked.filter((uri) => !known.has(uri));
    const here = new Map(asked.map((uri) => [uri, known.get(uri)]));
    if (missing.length > 0) {
      const found = await read(missing);
      if (known.size + missing.length > most) known.clear();
      for (const uri of missing) {
        const concept = found.get(uri);
        here.set(uri, concept);
        if (known.size < most) known.set(uri, concept);
      }
    }
    return new Map([...here].flatMap(([uri, concept]) => (concept === undefined ? [] : [[uri, concept] as const])));
  };
}
