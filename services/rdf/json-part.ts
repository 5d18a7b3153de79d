const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * What is complete in a JSON text that breaks off: everything up to the last element of a list that was closed, with
 * the missing brackets added. Null where there is no such element. It tells what a broken document had said, and is
 * never published.
 */
export function completePart(text: string): string | null {
  const open: string[] = [];
  let part: { readonly end: number; readonly closers: string } | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (character in CLOSERS) open.push(CLOSERS[character] ?? '');
    else if (character === ']' || character === '}') {
      if (open.pop() !== character) break;
      if (open.at(-1) === ']') part = { end: at + 1, closers: [...open].reverse().join('') };
    }
  }
  return part === null ? null : text.slice(0, part.end) + part.closers;
}
