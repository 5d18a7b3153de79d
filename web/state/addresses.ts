/** The search as one parameter of another page's address. Empty where nothing was asked. */
export function backTo(asked: URLSearchParams): string {
  return asked.size === 0 ? '' : `?${new URLSearchParams({ from: String(asked) })}`;
}

/**
 * The address of the search from which a page was reached, as `backTo` wrote it. Whatever the parameter contains, the
 * address leads to our own search page.
 */
export function searchAddress(asked: URLSearchParams, to: (path: string) => string): string {
  const query = new URLSearchParams(asked.get('from') ?? '');
  return query.size === 0 ? to('/') : `${to('/')}?${query}`;
}

/** Makes addresses of pages in one language: `/offers/x` becomes `/de/offers/x`. */
export const addressesIn =
  (language: string) =>
  (path: string): string =>
    `/${language}${path}`;

/** The page at `path`, with what was asked of it, in another language. */
export function inLanguage(path: string, asked: URLSearchParams, code: string): string {
  return `${addressesIn(code)(path)}${asked.size === 0 ? '' : `?${asked}`}`;
}
