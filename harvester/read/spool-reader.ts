import { createReadStream } from 'node:fs';
import { linesOf } from './lines.ts';
import type { StagedOffer } from './staged.ts';

export interface SpooledOffer {
  readonly staged: StagedOffer;
  /** Length of its line: what it takes in memory goes with it. */
  readonly characters: number;
}

/**
 * What comes one by one, in pieces of at most so many items and, unless one alone has more, so many characters. A list
 * or what is read piece by piece.
 */
export async function* batchesBySize<T extends { readonly characters: number }>(
  items: Iterable<T> | AsyncIterable<T>,
  mostItems: number,
  mostCharacters: number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let characters = 0;
  for await (const item of items) {
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

async function* offersOf(path: string): AsyncGenerator<SpooledOffer> {
  // Written by our own reader in this run: parsed there, trusted here.
  for await (const line of linesOf(createReadStream(path, { encoding: 'utf8' })))
    if (line !== '') yield { staged: JSON.parse(line) as StagedOffer, characters: line.length };
}

/**
 * The offers of a spool, in such pieces: what offers share stands in each of them, and a hundred may be a hundred
 * megabytes.
 */
export function readSpool(path: string, mostOffers: number, mostCharacters: number): AsyncGenerator<SpooledOffer[]> {
  return batchesBySize(offersOf(path), mostOffers, mostCharacters);
}

/** What comes piece by piece, the next piece asked for while the present one is worked on: one is waiting, never more. */
export async function* oneAhead<T>(pieces: AsyncGenerator<T>): AsyncGenerator<T> {
  const ask = () => {
    const asked = pieces.next();
    // Whoever waits for it is told.
    asked.catch(() => {});
    return asked;
  };
  let next = ask();
  try {
    for (let piece = await next; !piece.done; piece = await next) {
      next = ask();
      yield piece.value;
    }
  } finally {
    await next.catch(() => {});
    await pieces.return(undefined);
  }
}
