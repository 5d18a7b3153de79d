/** The filters with which the page begins: what most learners look for. The API begins with every offer. */
export const DEFAULTS = ['openTo', 'microCredential', 'startsFrom'] as const;
export type DefaultName = (typeof DEFAULTS)[number];

/** The page's own parameter: names of filters with which it does not begin, so that `all=openTo` shows these, too. */
export const ALL = 'all';

/** A query string of the search page that finds every offer that meets these filters, whatever the page begins with. */
export function everyOffer(filters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(filters);
  for (const name of DEFAULTS) query.append(ALL, name);
  return String(query);
}
