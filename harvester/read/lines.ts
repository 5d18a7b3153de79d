/**
 * Splits a text that comes in pieces into lines. Only U+000A ends a line. Other readers also end lines at U+2028, which
 * may stand in texts.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      parts.push(piece.slice(start, end));
      yield parts.join('');
      parts = [];
      start = end + 1;
    }
    if (start < piece.length) parts.push(piece.slice(start));
  }
  if (parts.length > 0) yield parts.join('');
}
