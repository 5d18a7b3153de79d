/** The filters with which the search begins, as the page's own parameter names them. */
const BEGUN_WITH = ['openTo', 'microCredential', 'startsFrom'];

/** A query string of the search page that finds every offer that meets these filters, whatever the page begins with. */
export function everyOffer(filters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(filters);
  for (const name of BEGUN_WITH) query.append('all', name);
  return String(query);
}
