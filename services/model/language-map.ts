import { z } from 'zod';

/**
 * Texts by language: ISO 639-1 where one exists, else ISO 639-3; `und` where the source gave no language.
 * A tag is never invented: what was untagged stays `und`. (rdf:langString, ELM `sh:uniqueLang`.)
 */
export const LanguageMap = z.record(z.string().min(2).max(12), z.string());
export type LanguageMap = Readonly<z.infer<typeof LanguageMap>>;

/** The languages that are tried first for someone who reads `preferred` (best first). */
export function languagesFor(preferred: readonly string[]): string[] {
  return [...preferred, 'en', 'und'];
}

/**
 * The text to show to someone who reads `preferred` (best first): theirs, else English, else untagged, else the first
 * by code.
 */
export function pickText(
  map: LanguageMap,
  preferred: readonly string[] = [],
): { language: string; text: string } | null {
  for (const language of [...languagesFor(preferred), ...Object.keys(map).sort()]) {
    const text = map[language];
    if (text !== undefined) return { language, text };
  }
  return null;
}

/** True where no language says anything. */
export function isSilent(map: LanguageMap): boolean {
  return Object.values(map).every((text) => text.trim() === '');
}
