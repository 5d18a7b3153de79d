import { isSecretName, nameOf } from '../../services/model/shown-address.ts';
import type { Source } from '../../services/model/source.ts';

/** The part of a manifest's entry that says what is asked for. */
export type Stated = Pick<Source, 'path' | 'headers' | 'queryParameters'>;

/** What gives access, ready to be sent. `parameters` are encoded as they stand in an address. */
export interface Keys {
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: readonly string[];
}

/** Headers that only say what is wanted. They cannot give access; any other may be a key. */
const OPEN_HEADERS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'user-agent']);

/** The value of `Authorization` for a user and a password. */
export const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** The parameters of a query string, encoded as they stand there. */
export const parametersOf = (search: string) =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');

const encoded = (name: string, value: string) => new URLSearchParams([[name, value]]).toString();

export function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Separates what gives access from what anybody may see of a request. `keys` is null where nothing gives access. */
export function apart({ path, headers, queryParameters }: Stated): {
  readonly open: Stated;
  readonly keys: Keys | null;
} {
  const open = { path, headers, queryParameters };
  if (!/^https?:/i.test(path) || !URL.canParse(path)) return { open, keys: null };
  const url = new URL(path);
  const own = Object.entries(headers).filter(([name]) => !OPEN_HEADERS.has(name.toLowerCase()));
  const { username, password } = url;
  const login = username + password === '' ? [] : [['authorization', basic(plain(username), plain(password))]];
  const inPath = parametersOf(url.search).filter((part) => isSecretName(nameOf(part)));
  const apart = Object.entries(queryParameters).filter(([name]) => isSecretName(name));
  if (own.length + login.length + inPath.length + apart.length === 0) return { open, keys: null };
  [url.username, url.password] = ['', ''];
  if (inPath.length > 0)
    url.search = parametersOf(url.search)
      .filter((part) => !inPath.includes(part))
      .join('&');
  return {
    open: {
      path: url.href,
      headers: Object.fromEntries(Object.entries(headers).filter((pair) => !own.some(([name]) => name === pair[0]))),
      queryParameters: Object.fromEntries(Object.entries(queryParameters).filter(([name]) => !isSecretName(name))),
    },
    keys: {
      headers: Object.fromEntries([...login, ...own]),
      parameters: [...inPath, ...apart.flatMap(([name, value]) => [value].flat().map((item) => encoded(name, item)))],
    },
  };
}
