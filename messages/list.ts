import type { PageWords } from './words.ts';

/** Names in a list as people of a language write it: “A, B and C”. */
export function listText(names: readonly string[], { language: { code } }: Pick<PageWords, 'language'>): string {
  return new Intl.ListFormat(code === 'en' ? 'en-GB' : code).format(names);
}
