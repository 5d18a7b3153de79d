/** Longer expressions are refused. */
const MAX_CHARACTERS = 2_000;
/** Flags of regular expressions that XPath and JavaScript both have, and that mean the same there. */
const FLAGS = /^[ims]*$/;
/** Flags at the beginning of an expression, which JavaScript does not have there. */
const FLAGS_WITHIN = /^(\^?)\(\?([ims]+)\)/;

/**
 * An expression of `sh:pattern` as JavaScript reads it. Null where it cannot: it has other flags, or is of another
 * dialect. How long it takes is no matter here, since whoever tries it limits the time.
 */
export function usablePattern(
  pattern: string,
  stated: readonly string[],
): { readonly source: string; readonly flags: string } | null {
  const within = FLAGS_WITHIN.exec(pattern);
  const source = within === null ? pattern : (within[1] ?? '') + pattern.slice(within[0].length);
  const flags = [...new Set(`${stated[0] ?? ''}${within?.[2] ?? ''}`)].join('');
  if (stated.length > 1 || source.length > MAX_CHARACTERS || !FLAGS.test(flags)) return null;
  try {
    new RegExp(source, flags);
    return { source, flags };
  } catch {
    return null;
  }
}
