import { verifyIndex } from '../indexer/verify.ts';
import { messageOf } from '../services/errors.ts';
import type { Runtime } from './runtime.ts';

/** Compares the store with each engine. One that is out of reach has an `error`, and holds no other one up. */
export async function driftOfEach({
  engines,
  indexing,
}: Pick<Runtime, 'engines' | 'indexing'>): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const lines: Readonly<Record<string, unknown>>[] = [];
  for (const engine of engines) {
    const who = { engine: engine.name, at: engine.key };
    try {
      lines.push({ ...who, ...(await verifyIndex(engine, indexing)) });
    } catch (error) {
      lines.push({ ...who, error: messageOf(error) });
    }
  }
  return lines;
}
