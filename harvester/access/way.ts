import { decrypted } from '../../services/keys/decrypt.ts';
import { type StoredKey, signingKey } from '../../services/keys/key.ts';
import type { SigningKey } from '../../services/keys/sign-request.ts';
import { Secret } from '../../services/model/secret.ts';
import type { Source } from '../../services/model/source.ts';
import type { GivenAccess, SourceSecret, StatedAuth } from '../../services/model/source-secret.ts';

/** How a source is reached: with what its operator gave, else as its manifest says. */
export interface Way {
  /** What gives access. Null where nothing has to be sent. */
  readonly access: GivenAccess | null;
  /** The key that signs each request. Null where none is signed. */
  readonly signing: SigningKey | null;
  /** The reason why the source cannot be asked. Null where it can. */
  readonly refused: { readonly reason: string; readonly detail: string } | null;
}

/** What finding the way needs. */
export interface WayDeps {
  readonly keys: readonly StoredKey[];
  readonly now: () => Date;
}

const OPEN: Way = { access: null, signing: null, refused: null };
const refuse = (reason: 'access-denied' | 'unsupported-auth', detail: string): Way => ({
  ...OPEN,
  refused: { reason, detail },
});

/** What was encrypted to us, if a header can hold it. Files often end with a line break, which then is part of it. */
function opened(sealed: Secret, keys: readonly StoredKey[]): Secret | null {
  const text = decrypted(sealed.reveal(), keys)
    ?.reveal()
    .replace(/\r?\n$/, '');
  return text === undefined || text === '' || /[^\t\x20-\x7e]/.test(text) ? null : new Secret(text);
}

const UNREADABLE =
  'what the manifest encrypts to us cannot be opened: it is for none of our keys that still hold (/v1/keys), or no header can hold it';

function asStated(auth: StatedAuth, { keys, now }: WayDeps): Way {
  switch (auth.kind) {
    case 'httpheader': {
      const value = opened(auth.value, keys);
      return value === null
        ? refuse('access-denied', UNREADABLE)
        : { ...OPEN, access: { kind: 'header', name: auth.field, value } };
    }
    case 'oauth2': {
      const clientSecret = opened(auth.clientSecret, keys);
      return clientSecret === null
        ? refuse('access-denied', UNREADABLE)
        : { ...OPEN, access: { ...auth, clientSecret } };
    }
    case 'httpsig': {
      if (auth.alg !== null && auth.alg.toLowerCase() !== 'ed25519')
        return refuse('unsupported-auth', 'the manifest wants signatures of another kind than ed25519, which we make');
      const signing = signingKey(keys, 'signature', now());
      return signing === null
        ? refuse('access-denied', 'KEYS has no key that signs: “accredex keys rotate” makes it')
        : { ...OPEN, signing };
    }
    default:
      return auth satisfies never;
  }
}

/** True where what a manifest encrypts to us can be opened and sent. */
export const isReadable = (auth: StatedAuth, deps: WayDeps): boolean => asStated(auth, deps).refused === null;

/** True where our keys are needed on the way to a source. */
export const needsKeys = ({ given, auth }: SourceSecret): boolean => given === null && (auth ?? null) !== null;

/** The way to a source. What its operator gave goes before what its manifest says. `origin`: where the source is. */
export function wayOf(
  source: Pick<Source, 'id' | 'auth'>,
  { given, auth, lost }: SourceSecret,
  origin: string | null,
  deps: WayDeps,
): Way {
  if (lost === true)
    return refuse(
      'access-denied',
      `what gives access was kept with a key that is gone from KEYS: bring that back, or say it anew with “sources access ${source.id}”`,
    );
  if (given !== null)
    return given.origin === origin
      ? { ...OPEN, access: given.access }
      : refuse(
          'access-denied',
          `what gives access is for ${given.origin}, and the source is elsewhere now: say it anew with “sources access ${source.id}”`,
        );
  if (auth) return asStated(auth, deps);
  return source.auth === 'none'
    ? OPEN
    : refuse(
        'unsupported-auth',
        `the manifest wants access by “${source.auth}”: say with “sources access ${source.id}” what gives it`,
      );
}
