import type { Words } from './words.ts';

/** The texts of a tree by their path (`ui.search`), in the order that they stand in. */
export function leaves(tree: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : [...leaves(value, `${path}${key}.`)],
    ),
  );
}
