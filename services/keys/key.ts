import { z } from 'zod';

/**
 * What keys are for: signing tokens and requests (Ed25519), and links (HMAC with SHA-256); keeping secrets (AES-256); and
 * what providers encrypt to us (RSA with 4096 bits).
 */
export const KEY_USES = ['signature', 'links', 'secrets', 'encryption'] as const;
export type KeyUse = (typeof KEY_USES)[number];

const Instant = z.iso.datetime();
/** 32 bytes in base64url. */
const AES_CHARACTERS = 43;
/** 2048 bits in base64url. */
const RSA_LEAST_CHARACTERS = 342;

const common = {
  kid: z.string().regex(/^[a-z0-9-]{4,64}$/),
  /** From when on it is used (ISO instant), so that a new key can reach every machine first. */
  notBefore: Instant,
  /** Since when it no longer signs or encrypts. It still verifies and decrypts, until its file is removed. */
  retired: Instant.nullable(),
};

/** A key as its file says it: what it is, and the key itself as a JWK (RFC 7517; RFC 8037 for Ed25519). */
export const StoredKey = z.discriminatedUnion('use', [
  z.object({
    ...common,
    use: z.literal('signature'),
    jwk: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.base64url(), d: z.base64url() }),
  }),
  z.object({ ...common, use: z.literal('links'), jwk: z.object({ kty: z.literal('oct'), k: z.base64url().min(43) }) }),
  z.object({
    ...common,
    use: z.literal('secrets'),
    jwk: z.object({ kty: z.literal('oct'), k: z.base64url().length(AES_CHARACTERS) }),
  }),
  z.object({
    ...common,
    use: z.literal('encryption'),
    jwk: z.object({
      kty: z.literal('RSA'),
      ...{ n: z.base64url().min(RSA_LEAST_CHARACTERS), e: z.base64url(), d: z.base64url() },
      ...{ p: z.base64url(), q: z.base64url(), dp: z.base64url(), dq: z.base64url(), qi: z.base64url() },
    }),
  }),
]);
export type StoredKey = Readonly<z.infer<typeof StoredKey>>;

/** A key without anything secret. `x`, or `n` and `e`: the public half, where there is one. */
export interface ShownKey {
  readonly kid: string;
  readonly use: KeyUse;
  readonly notBefore: string;
  readonly retired: string | null;
  readonly x?: string;
  readonly n?: string;
  readonly e?: string;
}

export function shownKey(key: StoredKey): ShownKey {
  const { kid, use, notBefore, retired } = key;
  const half =
    key.use === 'signature' ? { x: key.jwk.x } : key.use === 'encryption' ? { n: key.jwk.n, e: key.jwk.e } : {};
  return { kid, use, notBefore, retired, ...half };
}

/** The key that signs or encrypts now: of those that do not rest and have begun, the latest. Null where there is none. */
export function signingKey<U extends KeyUse>(
  keys: readonly StoredKey[],
  use: U,
  now: Date,
): Extract<StoredKey, { use: U }> | null {
  const usable = keys.filter(
    (key): key is Extract<StoredKey, { use: U }> =>
      key.use === use && key.retired === null && Date.parse(key.notBefore) <= now.getTime(),
  );
  return usable.sort((one, other) => (one.notBefore < other.notBefore ? 1 : -1))[0] ?? null;
}
