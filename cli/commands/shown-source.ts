import { HIDDEN } from '../../services/model/secret.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Source } from '../../services/model/source.ts';

/** Headers that only say what is wanted. They cannot give access. */
const OPEN_HEADERS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);

/** A source as it may be printed. A former version may have kept keys in any of its headers and parameters. */
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
