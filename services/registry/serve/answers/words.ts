const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether each word of a query begins a word of the texts. An empty query matches everything. */
export function matches(query: string | null, texts: readonly unknown[]): boolean {
  const wanted = words(query ?? '');
  if (wanted.length === 0) return true;
  const there = texts.flatMap((text) => (typeof text === 'string' ? words(text) : []));
  return wanted.every((word) => there.some((other) => other.startsWith(word)));
}
