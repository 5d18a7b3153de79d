import { createReadStream } from 'node:fs';
import { linesOf } from './lines.ts';
import type { StagedOffer } from './staged.ts';

export interface SpooledOffer {
  readonly staged: StagedOffer;
  /** Length of its line: what it takes in memory goes with it. */
  readonly characters: number;
}

/** A list in pieces of at most so many items and, unless one alone has more, so many characters. */
export function* batchesBySize<T extends { readonly characters: number }>(
  items: Iterable<T>,
  mostItems: number,
  mostCharacters: number,
): Generator<T[]> {
  let batch: T[] = [];
  let characters = 0;
  for (const item of items) {
    if (batch.length > 0 && (batch.length >= mostItems || characters + item.characters > mostCharacters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(item);
    characters += item.characters;
  }
  if (batch.length > 0) yield batch;
}

/** The offers of a spool, in such pieces: what offers share stands in each of them, and a hundred may be a hundred megabytes. */
export async function* readSpool(
  path: string,
  mostOffers: number,
  mostCharacters: number,
): AsyncGenerator<SpooledOffer[]> {
  const lines = linesOf(createReadStream(path, { encoding: 'utf8' }));
  let batch: SpooledOffer[] = [];
  let characters = 0;
  for await (const line of lines) {
    if (line === '') continue;
    if (batch.length > 0 && (batch.length >= mostOffers || characters + line.length > mostCharacters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    // Written by our own reader in this run: parsed there, trusted here.
    batch.push({ staged: JSON.parse(line) as StagedOffer, characters: line.length });
    characters += line.length;
  }
  if (batch.length > 0) yield batch;
}
