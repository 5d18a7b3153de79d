import type { LanguageMap } from '../../services/model/language-map.ts';

/** The text to show to a reader of `lang`: theirs, else English, else untagged, else the first by code. */
export function textFor(map: LanguageMap, lang: string): { language: string; text: string } | null {
  for (const language of [lang, 'en', 'und', ...Object.keys(map).sort()]) {
    const text = map[language];
    if (text !== undefined) return { language, text };
  }
  return null;
}
