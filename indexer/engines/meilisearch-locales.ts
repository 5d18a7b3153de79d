/**
 * The languages of Europe that Meilisearch takes as `locales`. Any other gives a 400. For all but German and Swedish
 * the answer is the same as for English, so English stands for "none in particular". Without `locales` a short query is
 * guessed to be German or Swedish.
 */
// biome-ignore format: a table
const LOCALES: ReadonlySet<string> = new Set([
  'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'hr', 'hu', 'it', 'lt', 'lv', 'mk', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru',
  'sk', 'sl', 'sr', 'sv', 'tr', 'uk',
]);

const NEUTRAL = 'en';

/** The locale in which a query is taken apart. */
export function localeOf(language: string): string {
  if (language === 'no' || language === 'nn') return 'nb';
  return LOCALES.has(language) ? language : NEUTRAL;
}
