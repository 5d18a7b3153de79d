import { createReadStream } from 'node:fs';
import { linesOf } from './lines.ts';
import { headOf, offerOf, type StagedHead, type StagedOffer } from './staged.ts';

/** An offer in the spool, with what was planned for it. */
export interface SpooledOffer<P> {
  readonly planned: P;
  readonly staged: StagedOffer;
  /** The length of its line, which tells how much memory it takes. */
  readonly characters: number;
}

/**
 * Groups items into batches of at most `mostItems` items and, unless a single one has more, `mostCharacters`
 * characters.
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

function spooledLines(path: string): AsyncGenerator<string> {
  return linesOf(createReadStream(path, { encoding: 'utf8' }));
}

async function* headsOf(path: string): AsyncGenerator<StagedHead & { readonly characters: number }> {
  // Our own reader wrote this line in this run, so it is parsed and trusted.
  for await (const line of spooledLines(path)) {
    if (line === '') continue;
    const head = headOf(line);
    yield { ...head, characters: head.keys.reduce((sum, { key }) => sum + key.length, 0) };
  }
}

/** The heads of a spool's offers in their order, in batches. Contents are not parsed. */
export function readHeads(path: string, mostOffers: number, mostCharacters: number): AsyncGenerator<StagedHead[]> {
  return batchesBySize(headsOf(path), mostOffers, mostCharacters);
}

async function* offersOf<P extends { readonly place: number }>(
  path: string,
  planned: readonly P[],
): AsyncGenerator<SpooledOffer<P>> {
  let [place, next] = [0, 0];
  for await (const line of spooledLines(path)) {
    if (line === '') continue;
    const wanted = planned[next];
    if (wanted === undefined) return;
    if (wanted.place === place++) {
      next++;
      yield { planned: wanted, staged: offerOf(line), characters: line.length };
    }
  }
}

/**
 * The offers of a spool for which something is planned, in batches. `planned` must be in the order of their places,
 * counted from 0. The batches are limited by characters, because what offers share stands in each of them, and a
 * hundred offers may have a hundred megabytes.
 */
export function readSpool<P extends { readonly place: number }>(
  path: string,
  planned: readonly P[],
  mostOffers: number,
  mostCharacters: number,
): AsyncGenerator<SpooledOffer<P>[]> {
  return batchesBySize(offersOf(path, planned), mostOffers, mostCharacters);
}
