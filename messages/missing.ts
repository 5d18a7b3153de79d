import { leaves } from './leaves.ts';
import type { ComingLanguage, Messages, Words } from './words.ts';

/** All words that a language has so far, by their path: `ui.search`, `assurance.label.EXPIRED`. */
export async function wordsSoFar({ page, api, assurance }: ComingLanguage): Promise<Map<string, string>> {
  const parts = await Promise.all([page(), api?.() ?? {}, assurance?.() ?? {}]);
  const [onPages, inAnswers, ofVerdicts] = parts as [Words, Words, Words];
  return leaves({ ...onPages, ...inAnswers, assurance: ofVerdicts });
}

/** Paths of the words that a language wants, in the order of English, and of those that English has not. */
export async function missingWords(
  language: ComingLanguage,
  english: Messages,
): Promise<{ readonly missing: readonly string[]; readonly unused: readonly string[] }> {
  const [needed, given] = [leaves(english), await wordsSoFar(language)];
  return {
    missing: [...needed.keys()].filter((path) => !given.has(path)),
    unused: [...given.keys()].filter((path) => !needed.has(path)),
  };
}
