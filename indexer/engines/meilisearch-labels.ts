import type { LanguageMap } from '../../services/model/language-map.ts';
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

/** The words of each name of one field or level, as long as somebody holds the names. */
const ofNames = new WeakMap<LanguageMap, readonly string[]>();

/** Every word of names of fields and levels in all languages, each once. */
export function everyLabelToken(labels: readonly LanguageMap[]): readonly string[] {
  const each = labels.map((names) => {
    const known = ofNames.get(names);
    if (known !== undefined) return known;
    const tokens = [...new Set(Object.values<string>(names).flatMap(labelTokens))];
    ofNames.set(names, tokens);
    return tokens;
  });
  const [only] = each;
  return only !== undefined && each.length === 1 ? only : [...new Set(each.flat())];
}
