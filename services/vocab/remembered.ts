/** Longer texts are read each time, because what repeats in documents is short. */
const MAX_CHARACTERS = 200;
const MAX_REMEMBERED = 10_000;

/** A function on texts that remembers its results, because dates, codes and numbers repeat from record to record. */
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
