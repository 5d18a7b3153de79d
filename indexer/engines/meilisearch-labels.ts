import { fold, wordsOf } from '../../services/search/words.ts';
import { labelToken } from './meilisearch-settings.ts';

/** How many names are kept. There are some 120 fields and levels in 30 languages, and not much else. */
const MAX_KEPT = 10_000;

const kept = new Map<string, readonly string[]>();

/**
 * The words of a name of a field or level as they are indexed. Because every offer has the names of its fields in all
 * languages, and few are different, what was taken apart once is kept.
 */
export function labelTokens(name: string): readonly string[] {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const tokens = wordsOf(name).map((word) => labelToken(fold(word)));
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(name, tokens);
  return tokens;
}
