/** Where this file was loaded from. Its words lie beside it; the API is asked at the same origin. */
const OWN = new URL(import.meta.url);

/** The origin of the catalogue. */
export const ORIGIN = OWN.origin;

/** The address of the words of a language: `accredex-1.2.3.js` has them in `accredex-1.2.3.de.json`. */
export function wordsAddress(language: string): string {
  const { origin, pathname } = OWN;
  return `${origin}${pathname.replace(/\.js$/, `.${language}.json`)}`;
}
