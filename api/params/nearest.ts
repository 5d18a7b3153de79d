/** How many characters of a typed value are compared. The rest of a long one says nothing about what was meant. */
const COMPARED_CHARACTERS = 64;

/** The number of edits (insert, remove, replace) from one text to another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** How far `candidate` is from `typed`. A candidate that begins with what was typed counts as near. */
function remoteness(typed: string, candidate: string): number {
  const edits = distance(typed, candidate);
  return typed !== '' && candidate.startsWith(typed) ? edits / 4 : edits;
}

/**
 * The `most` values that are nearest to what was typed, nearest first, in upper or lower case. Among equally near ones
 * the order of the list decides.
 */
export function nearest(typed: string, values: readonly string[], most = 3): string[] {
  const wanted = typed.slice(0, COMPARED_CHARACTERS).toLowerCase();
  return values
    .map((value, place) => ({ value, place, far: remoteness(wanted, value.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || a.place - b.place)
    .slice(0, most)
    .map(({ value }) => value);
}

/** The one value that was probably meant: at most a third of it is mistyped. */
export function probablyMeant(typed: string, values: readonly string[]): string | null {
  const [best] = nearest(typed, values, 1);
  if (best === undefined) return null;
  return remoteness(typed.toLowerCase(), best.toLowerCase()) <= Math.ceil(best.length / 3) ? best : null;
}
