import type { Grant, Hop } from '../../services/http/hop.ts';
import type { StoredKey } from '../../services/keys/key.ts';
import { requestSignature } from '../../services/keys/sign-request.ts';
import { isSecretName, nameOf } from '../../services/model/shown-address.ts';
import type { Source } from '../../services/model/source.ts';
import type { GivenAccess, SourceSecret } from '../../services/model/source-secret.ts';
import { apart, basic, type Keys, parametersOf, plain, type Stated } from './apart.ts';
import { concealing } from './conceal.ts';
import { askToken, type ClientCredentials, type Token, type TokenDeps } from './token.ts';
import { type Way, wayOf } from './way.ts';

/** The way to one source in one run. What gives access is sent to the source's own origin and to nobody else. */
export interface Access {
  /** The reason why the source cannot be asked. Null where it can. */
  readonly refused: { readonly reason: string; readonly detail: string } | null;
  /** Prepares what the next request needs. @throws FetchError `access-denied`. */
  ready(): Promise<void>;
  /** What is added to one hop. Nothing is added to a hop to another origin. */
  authorise(hop: Hop): Promise<Grant>;
  /** After a refusal: true where a new token may help. */
  renew(): boolean;
  /** A text that is only shown, without what gives access, in case a server sent it back. */
  conceal(text: string): string;
  /** The same for what is used again, as addresses are: a word in it may be there by chance, and stays. */
  concealUsed<T extends Readonly<Record<string, string | null>>>(texts: T): T;
  /** The bytes of an answer without what gives access. */
  concealBody(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

const NONE: Keys = { headers: {}, parameters: [] };

type Static = Exclude<GivenAccess, ClientCredentials>;
/** How each kind of access is sent. */
const SENT: { readonly [Kind in Static['kind']]: (given: Extract<Static, { kind: Kind }>) => Keys } = {
  header: ({ name, value }) => ({ ...NONE, headers: { [name]: value.reveal() } }),
  query: ({ name, value }) => ({ ...NONE, parameters: [new URLSearchParams([[name, value.reveal()]]).toString()] }),
  basic: ({ user, password }) => ({ ...NONE, headers: { authorization: basic(user, password.reveal()) } }),
  bearer: ({ token }) => ({ ...NONE, headers: { authorization: `Bearer ${token.reveal()}` } }),
};
const keysOf = (given: Static): Keys => (SENT[given.kind] as (given: Static) => Keys)(given);

/**
 * Everything in a request that nobody may see. Of a value with a scheme before it (`Bearer …`), also the part after
 * that.
 */
function secretsIn({ headers, parameters }: Keys): string[] {
  const values = Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? [value] : []));
  const credentials = values.map((value) => value.replace(/^[A-Za-z]+\s+/, ''));
  const logins = values.flatMap((value) => {
    const [, coded] = /^Basic\s+(\S+)$/i.exec(value) ?? [];
    const [user = '', ...password] = Buffer.from(coded ?? '', 'base64')
      .toString('utf8')
      .split(':');
    return [password.join(':') || user];
  });
  const inAddress = parameters.flatMap((part) => {
    const raw = part.slice(part.indexOf('=') + 1);
    return [raw, new URLSearchParams(`=${raw}`).get('') ?? raw];
  });
  return [...values, ...credentials, ...logins, ...inAddress];
}

/**
 * The query string of a hop with what gives access: in the place where it was concealed, else at the end. A parameter
 * of the same name in the address itself stays, because it may be another key for another page.
 */
function searchWith(url: URL, parameters: readonly string[]): string {
  const isConcealed = (part: string) => /=\*+$/.test(plain(part));
  const names = new Set(parameters.map(nameOf));
  const kept = parametersOf(url.search).filter((part) => !(names.has(nameOf(part)) && isConcealed(part)));
  const said = new Set(kept.map(nameOf));
  return [...kept, ...parameters.filter((part) => !said.has(nameOf(part)))].join('&');
}

/** What opening the way to a source needs. */
export interface AccessDeps extends Omit<TokenDeps, 'trusted'> {
  /** Our keys, for what was encrypted to us and for signing. */
  readonly keys?: readonly StoredKey[];
}

/** Opens the way to a source. Without a secret it adds nothing. */
export function openAccess(
  source: Pick<Source, 'id' | 'path' | 'auth'>,
  secret: SourceSecret,
  deps: AccessDeps,
): Access {
  const stated = secret.stated === null ? null : apart(JSON.parse(secret.stated.reveal()) as Stated).keys;
  const origin = URL.canParse(source.path) ? new URL(source.path).origin : null;
  const sent: Keys[] = [stated ?? NONE];
  const secrets = stated === null ? [] : secretsIn(stated);
  const { access, signing, refused }: Way = wayOf(source, secret, origin, { keys: deps.keys ?? [], now: deps.now });
  const credentials = access?.kind === 'oauth2' ? access : null;
  if (credentials !== null) secrets.push(credentials.clientSecret.reveal());
  else if (access !== null && access.kind !== 'oauth2') {
    const keys = keysOf(access);
    sent.push(keys);
    secrets.push(
      ...secretsIn(access.kind === 'header' ? { ...NONE, headers: { authorization: access.value.reveal() } } : keys),
    );
  }
  const inAddress = sent.flatMap(({ parameters }) => parameters);
  let concealed = concealing(secrets, inAddress);
  let token: Token | null = null;
  let renewed = false;

  return {
    refused,
    async ready() {
      if (credentials === null || (token !== null && deps.now().getTime() < token.until)) return;
      token = await askToken(credentials, { ...deps, trusted: secret.given !== null });
      secrets.push(token.token);
      concealed = concealing(secrets, inAddress);
    },
    async authorise({ url, method }) {
      if (url.origin !== origin) return {};
      const signature = signing === null ? {} : await requestSignature({ method, url: url.href }, signing, deps.now());
      const bearer = token === null ? {} : { authorization: `Bearer ${token.token}` };
      const headers = Object.assign({}, ...sent.map((keys) => keys.headers), bearer, signature);
      return inAddress.length === 0 ? { headers } : { headers, search: searchWith(url, inAddress) };
    },
    renew() {
      if (token === null || renewed) return false;
      [token, renewed] = [null, true];
      return true;
    },
    conceal: (text) => concealed.text(text),
    concealUsed: <T extends Readonly<Record<string, string | null>>>(texts: T) =>
      Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, text === null ? null : concealed.used(text)]),
      ) as T,
    concealBody: (body) => concealed.body(body),
  };
}
