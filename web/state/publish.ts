import {
  type FormSource,
  isKind,
  KINDS,
  MOST_CHARACTERS,
  MOST_PASTED,
  MOST_SOURCES,
  type PublishForm,
  SOURCE_FIELDS,
  type SourceField,
} from '../views/publish/kinds.ts';

const NO_SOURCE = Object.fromEntries(SOURCE_FIELDS.map((name) => [name, ''])) as FormSource;
/** A source of which nothing was typed. */
export const EMPTY_SOURCE: FormSource = { ...NO_SOURCE, type: 'sheet', auth: 'none' };

/** What a form says that was sent. A source is there where its `type` is. */
export function publishFormOf(sent: URLSearchParams): PublishForm {
  const text = (name: string, most = MOST_CHARACTERS) => (sent.get(name) ?? '').trim().slice(0, most);
  const numbers = [...sent.keys()].flatMap((name) => /^type\.(\d{1,3})$/.exec(name)?.[1] ?? []);
  const sources = [...new Set(numbers)].slice(0, MOST_SOURCES).map((number) => {
    const fields = SOURCE_FIELDS.map((name) => [
      name,
      text(`${name}.${number}`, name === 'pasted' ? MOST_PASTED : MOST_CHARACTERS),
    ]);
    return { ...EMPTY_SOURCE, ...Object.fromEntries(fields) } as FormSource;
  });
  return {
    ...{ schac: text('schac'), deqarid: text('deqarid'), eterid: text('eterid'), at: text('at') },
    optOut: sent.get('optout') === 'true',
    sources: sources.length === 0 ? [EMPTY_SOURCE] : sources,
  };
}

/** Members that have a value. */
const given = (members: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== '' && value !== undefined));

function authOf(source: FormSource): object | undefined {
  const { auth: type, field, value, token, client, secret, scope } = source;
  switch (type) {
    case 'httpheader':
      return given({ type, field, value });
    case 'oauth2.0':
      return given({ type, token_endpoint: token, client_id: client, client_secret: secret, scope });
    case 'none':
    case '':
      return undefined;
    default:
      return { type };
  }
}

/** `a=1&b=2` as members; a name that stands twice has a list. */
function parametersOf(query: string): object | undefined {
  const all = new URLSearchParams(query.replace(/^\?/, ''));
  if (all.size === 0) return undefined;
  return Object.fromEntries(
    [...new Set(all.keys())].map((name) => {
      const values = all.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** An entry of the manifest, with only what its type needs. */
export function entryOf(source: FormSource): object {
  const { type, path, version, id, licence, refresh, query } = source;
  const kind = isKind(type) ? KINDS[type] : null;
  return {
    ...given({ id, type }),
    // It is there in any case, so that its lack is told.
    path,
    ...given({
      version: kind?.versions.length ? version : undefined,
      queryParameters: kind?.asks ? parametersOf(query) : undefined,
      auth: kind?.access ? authOf(source) : undefined,
      refresh: /^\d{1,6}$/.test(refresh) ? Number(refresh) : refresh,
      licence,
    }),
  };
}

/** The manifest that a form makes (QualityLink manifest v1), as an object to be written as JSON. */
export function manifestOf({ schac, deqarid, eterid, optOut, sources }: PublishForm): object {
  const meta = given({ schac, deqarid, eterid });
  const who = Object.keys(meta).length === 0 ? {} : { meta };
  return optOut ? { ...who, optOut: true, sources: [] } : { ...who, sources: sources.map(entryOf) };
}

/** How a manifest is written. */
export const manifestText = (form: PublishForm): string => `${JSON.stringify(manifestOf(form), null, 2)}\n`;

/** A manifest with one of its sources alone. */
export const manifestWith = (form: PublishForm, source: FormSource): string =>
  manifestText({ ...form, optOut: false, sources: [source] });

const AUTH_FIELDS: Readonly<Record<string, SourceField>> = {
  type: 'auth',
  field: 'field',
  value: 'value',
  token_endpoint: 'token',
  client_id: 'client',
  client_secret: 'secret',
};

/**
 * The name of the field that a place in the manifest (JSON Pointer) was made from. Of a place that no field has alone
 * the group is named: `source.2`, `meta`, `sources`. `schac` and its like stand for themselves.
 */
export function fieldAt(pointer: string): string {
  const [first = '', second, third, fourth] = pointer.replace(/^\//, '').split('/');
  if (first === 'meta')
    return second !== undefined && ['schac', 'deqarid', 'eterid'].includes(second) ? second : 'meta';
  if (first !== 'sources' || second === undefined) return 'sources';
  if (third === 'auth') return `${(fourth === undefined ? undefined : AUTH_FIELDS[fourth]) ?? 'auth'}.${second}`;
  if (third === 'queryParameters') return `query.${second}`;
  const own = SOURCE_FIELDS.find((name) => name === third);
  return own === undefined ? `source.${second}` : `${own}.${second}`;
}

/** A name of the DNS as the form takes it for a domain; null where it is none. */
export function domainOf(text: string): string | null {
  const bare = text.toLowerCase().replace(/\.$/, '');
  return /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(bare)
    ? bare
    : null;
}

/** The most bytes of one string in a TXT record (RFC 1035, 3.3.14). */
const MOST_OF_A_STRING = 255;

/** The TXT record that leads to an address (QualityLink discovery): its text, and the whole line of a zone. */
export function recordOf(domain: string, address: string): { readonly text: string; readonly line: string } {
  const text = `v=qldiscover1; m=${address}`;
  const strings = text.match(new RegExp(`.{1,${MOST_OF_A_STRING}}`, 'g')) ?? [];
  return { text, line: `${domain}.  TXT  ${strings.map((one) => `"${one}"`).join(' ')}` };
}
