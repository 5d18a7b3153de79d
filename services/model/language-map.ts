import { z } from 'zod';

/**
 * Texts by language: ISO 639-1 where there is a code, else ISO 639-3. `und` stands where the source gave no language;
 * we never invent one.
 */
export const LanguageMap = z.record(z.string().min(2).max(12), z.string());
export type LanguageMap = Readonly<z.infer<typeof LanguageMap>>;

/** The languages to try first for someone who reads `preferred` (best first). */
export function languagesFor(preferred: readonly string[]): string[] {
  return [...preferred, 'en', 'und'];
}

/**
 * The text to show to someone who reads `preferred` (best first): in one of these languages or a regional variant of it
 * (`pt-BR` for `pt`), else English, else without a language, else the first by code.
 */
export function pickText(
  map: LanguageMap,
  preferred: readonly string[] = [],
): { language: string; text: string } | null {
  const codes = Object.keys(map).sort();
  for (const wanted of languagesFor(preferred)) {
    const language = codes.find((code) => code === wanted) ?? codes.find((code) => code.startsWith(`${wanted}-`));
    const text = language === undefined ? undefined : map[language];
    if (language !== undefined && text !== undefined) return { language, text };
  }
  const [first] = codes;
  const text = first === undefined ? undefined : map[first];
  return first === undefined || text === undefined ? null : { language: first, text };
}

/** True where there is no text in any language. */
export function isSilent(map: LanguageMap): boolean {
  return Object.values(map).every((text) => text.trim() === '');
}
