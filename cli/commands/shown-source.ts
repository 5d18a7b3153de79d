import type { Source } from '../../services/model/source.ts';

/** Headers that say what is wanted, and cannot give access. */
const OPEN_HEADERS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);
const HIDDEN = '…';

/** An address without the user name and password that may stand in it. */
export function shownAddress(path: string): string {
  if (!URL.canParse(path)) return path;
  const url = new URL(path);
  if (url.username === '' && url.password === '') return path;
  [url.username, url.password] = ['', ''];
  return url.href;
}

/** A source as it may be printed: any header or query parameter of it may be a key. */
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
