import { createReadStream } from 'node:fs';
import { linesOf } from './lines.ts';
import { headOf, type StagedHead, type StagedOffer } from './staged.ts';

/** An offer that waits, with what was planned for it. */
export interface SpooledOffer<P> {
  readonly planned: P;
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

function spooledLines(path: string): AsyncGenerator<string> {
  return linesOf(createReadStream(path, { encoding: 'utf8' }));
}

async function* headsOf(path: string): AsyncGenerator<StagedHead & { readonly characters: number }> {
  // Written by our own reader in this run: parsed there, trusted here.
  for await (const line of spooledLines(path)) {
    if (line === '') continue;
    const head = headOf(line);
    yield { ...head, characters: head.keys.reduce((sum, { key }) => sum + key.length, 0) };
  }
}

/** The heads of a spool's offers in their order, in such pieces; contents are not parsed. */
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
      yield { planned: wanted, staged: JSON.parse(line) as StagedOffer, characters: line.length };
    }
  }
}

/**
 * The offers of a spool that something is planned for (in the order of their places, which count from 0), in such
 * pieces: what offers share stands in each of them, and a hundred may be a hundred megabytes.
 */
export function readSpool<P extends { readonly place: number }>(
  path: string,
  planned: readonly P[],
  mostOffers: number,
  mostCharacters: number,
): AsyncGenerator<SpooledOffer<P>[]> {
  return batchesBySize(offersOf(path, planned), mostOffers, mostCharacters);
}

/**
 * What comes piece by piece, the next piece asked for while the present one is worked on: one is waiting, never more.
 */
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
