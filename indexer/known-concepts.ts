import type { Concept } from '../services/store/vocabulary/read.ts';

/** Concepts that are remembered at once; each has its labels in every language. */
const MOST_KNOWN = 5_000;

export type AskConcepts = (uris: readonly string[]) => Promise<ReadonlyMap<string, Concept>>;

/**
 * Remembers concepts for one filling of an index, where the same skills come again with every batch. A vocabulary that
 * is swapped meanwhile has another version, by which the next sync fills anew.
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
