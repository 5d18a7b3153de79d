/** The search as one parameter of another page's address. The language is left out, because every page has its own. */
export function backTo(asked: URLSearchParams): string {
  const rest = new URLSearchParams(asked);
  const lang = rest.get('lang');
  rest.delete('lang');
  const carried = new URLSearchParams();
  if (lang !== null) carried.set('lang', lang);
  if (rest.size > 0) carried.set('from', String(rest));
  return carried.size === 0 ? '' : `?${carried}`;
}

/**
 * The address of the search from which a page was reached, as `backTo` wrote it. Whatever the parameter contains, the
 * address leads to our own search page. The language stays where the page's address names one.
 */
export function searchAddress(asked: URLSearchParams, lang: string): string {
  const query = new URLSearchParams(asked.get('from') ?? '');
  if (asked.has('lang')) query.set('lang', lang);
  return query.size === 0 ? '/' : `/?${query}`;
}

/** The language as the only parameter of a link, where the page's address names one. */
export function keptLanguage(asked: URLSearchParams, lang: string): string {
  return asked.has('lang') ? `?lang=${encodeURIComponent(lang)}` : '';
}

/** The page at `path` in another language. */
export function inLanguage(path: string, asked: URLSearchParams, code: string): string {
  const changed = new URLSearchParams(asked);
  changed.set('lang', code);
  return `${path}?${changed}`;
}
