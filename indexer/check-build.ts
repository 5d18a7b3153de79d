import { EngineError } from '../services/errors.ts';
import type { OfferDocument } from '../services/search/document.ts';
import type { IndexBuild, SearchEngine } from '../services/search/engine.ts';

/** How many documents of a new build are looked at before it is published. */
const SAMPLE = 50;
/** One document in so many is kept for that, until there are enough. */
const ONE_IN = 97;
/** How many ids an error names. */
const NAMED = 10;

/** What was written into a new build: the ids of all, and some documents as they were written last. */
export class Written {
  readonly #ids = new Set<string>();
  readonly #sample = new Map<string, OfferDocument>();
  #seen = 0;

  get size(): number {
    return this.#ids.size;
  }

  add(document: OfferDocument): void {
    const { id } = document;
    this.#ids.add(id);
    const isDue = this.#seen++ % ONE_IN === 0 && this.#sample.size < SAMPLE;
    if (isDue || this.#sample.has(id)) this.#sample.set(id, document);
  }

  remove(id: string): void {
    this.#ids.delete(id);
    this.#sample.delete(id);
  }

  sample(): readonly OfferDocument[] {
    return [...this.#sample.values()];
  }
}

/**
 * Looks at a new build before it is published: whether it holds these documents as they were written, and finds them by
 * the words of their titles. @throws EngineError `incomplete-build`, which names the first of those that are wrong.
 */
export async function checkSample(
  engine: SearchEngine,
  build: IndexBuild,
  sample: readonly OfferDocument[],
): Promise<void> {
  if (sample.length === 0) return;
  const differing = (await engine.differing?.(build, sample)) ?? [];
  const unfound = (await engine.unfound?.(build, sample)) ?? [];
  if (differing.length + unfound.length === 0) return;
  const named = [...new Set([...differing, ...unfound])].slice(0, NAMED);
  throw new EngineError(
    'incomplete-build',
    `Of ${sample.length} documents of the new index, ${differing.length} are not held as they were written, and ${unfound.length} are not found by their titles: ${named.join(', ')}`,
    { facts: { looked: sample.length, differing: differing.length, unfound: unfound.length } },
  );
}
