import type { Source } from '../../services/model/source.ts';

/** Headers that only say what is wanted. They cannot give access. */
const OPEN_HEADERS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);
const HIDDEN = '…';

/** An address without the user name and password that may be in it. */
export function shownAddress(path: string): string {
  if (!URL.canParse(path)) return path;
  const url = new URL(path);
  if (url.username === '' && url.password === '') return path;
  [url.username, url.password] = ['', ''];
  return url.href;
}

/**
 * A source as it may be printed. Because any of its headers and query parameters may be a key, their values are hidden.
 */
export function shownSource(source: Source): Source {
  const headers = Object.entries(source.headers).map(([name, value]) => [
    name,
    OPEN_HEADERS.has(name.toLowerCase()) ? value : HIDDEN,
  ]);
  return {
    ...source,
    path: shownAddress(source.path),
    manifestUrl: shownAddress(source.manifestUrl),
    headers: Object.fromEntries(headers),
    queryParameters: Object.fromEntries(Object.keys(source.queryParameters).map((name) => [name, HIDDEN])),
  };
}
