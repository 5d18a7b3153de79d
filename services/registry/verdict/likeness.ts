/** From this share of common words on, a title is worth a person's look. It never decides. */
const ALIKE = 0.9;

/** The share of words that two normalised titles have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return (2 * common) / (left.size + right.size);
}

/** True where two titles of this likeness are worth a person's look. */
export function isAlike(share: number): boolean {
  return share >= ALIKE;
}
