/** Longer texts are read again: what repeats in documents is short. */
const MAX_CHARACTERS = 200;
const MAX_REMEMBERED = 10_000;

/** A reading of texts that remembers what it made of them: dates, codes and numbers repeat from record to record. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (text.length <= MAX_CHARACTERS && known.size < MAX_REMEMBERED) known.set(text, made);
    return made;
  };
}
