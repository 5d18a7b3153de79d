/**
 * Paths that everybody may know, without a language. What stands behind a signed link is not among them: its path is the
 * key to it.
 */
const PUBLIC_PAGES =
  /^\/(?:(?:skills|compare|gap|quality|privacy|accessibility|licences|studio|embed|coverage)|offers\/[\w-]{1,64}(?:\/dossier)?|providers\/[\w-]{1,64}|countries\/[A-Za-z]{2}(?:-[A-Za-z]{2,3})?)?$/;

/** The page that a reader’s report of an error is about: its path, or the start where others may not know it. */
export const reportablePage = (path: string): string => (PUBLIC_PAGES.test(path) ? path : '/');
