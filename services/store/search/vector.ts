/**
 * The words of a document as PostgreSQL sends a tsvector. Because it would read a text letter by letter and look for
 * quotes, this takes it half the time.
 */
export type Vector = Uint8Array;

/** The type of a tsvector, in `pg_type`. */
const OID_TSVECTOR = 3614;
/** One dimension, no nulls, type of the elements, how many, number of the first. */
const ARRAY_HEADER_BYTES = 20;
const LENGTH_BYTES = 4;

/** Vectors as PostgreSQL sends an array of them. */
export function vectorArray(vectors: readonly Vector[]): Uint8Array {
  const bytes = vectors.reduce((sum, vector) => sum + LENGTH_BYTES + vector.length, ARRAY_HEADER_BYTES);
  const array = new Uint8Array(bytes);
  const view = new DataView(array.buffer);
  for (const [at, value] of [1, 0, OID_TSVECTOR, vectors.length, 1].entries()) view.setInt32(at * LENGTH_BYTES, value);
  let at = ARRAY_HEADER_BYTES;
  for (const vector of vectors) {
    view.setInt32(at, vector.length);
    array.set(vector, at + LENGTH_BYTES);
    at += LENGTH_BYTES + vector.length;
  }
  return array;
}

/** The bits of a position that say its weight: A, B, C, D. */
const WEIGHT_BITS = [0xc000, 0x8000, 0x4000, 0] as const;
const NONE: ReadonlyMap<string, number> = new Map();
const LEAST_MULTIBYTE = 0x80;
/** How many bytes a character of JavaScript takes at most. */
const MOST_BYTES = 3;
/** Beside the letters of a word: its end, the number of its positions, four positions. */
const WORD_BYTES = 11;

const SLAB_BYTES = 1_048_576;
/**
 * Where vectors are put together, one behind the other, until it is full: a piece of memory for each of them would take
 * longer than to write it. `free`: where the next one begins.
 */
let slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
let free = 0;

function written(word: string, from: number): number {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= LEAST_MULTIBYTE) return from + slab.write(word, from, 'utf8');
    slab[from + at] = code;
  }
  return from + word.length;
}

/**
 * A vector of different words. Each has a sum of weights (A 1, B 2, C 4, D 8), and one position for each of these: the
 * first one for A, the second for B and so on. In which texts a word stands is asked for, and where in them is not.
 * `others`: words that are none of the first.
 */
export function vectorOf(weights: ReadonlyMap<string, number>, others: ReadonlyMap<string, number> = NONE): Vector {
  // The database takes words in the order of their bytes. Where ours differs (beyond U+FFFF), it sorts them again.
  const words = [...weights.keys(), ...others.keys()].sort();
  const most = words.reduce((sum, word) => sum + word.length * MOST_BYTES + WORD_BYTES, LENGTH_BYTES);
  if (free + most > slab.length) {
    slab = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, most));
    free = 0;
  }
  const start = free;
  let at = slab.writeInt32BE(words.length, start);
  for (const word of words) {
    at = written(word, at);
    slab[at] = 0;
    const sum = weights.get(word) ?? others.get(word) ?? 0;
    const counted = at + 1;
    let positions = 0;
    at += 3;
    for (let bit = 0; bit < WEIGHT_BITS.length; bit += 1) {
      if ((sum & (1 << bit)) === 0) continue;
      positions += 1;
      at = slab.writeUInt16BE((WEIGHT_BITS[bit] ?? 0) | (bit + 1), at);
    }
    slab.writeUInt16BE(positions, counted);
  }
  free = at;
  return slab.subarray(start, at);
}
