import { z } from 'zod';

/** What keys are for: signing tokens (Ed25519), and links (HMAC with SHA-256). */
export const KEY_USES = ['signature', 'links'] as const;
export type KeyUse = (typeof KEY_USES)[number];

const Instant = z.iso.datetime();

const common = {
  kid: z.string().regex(/^[a-z0-9-]{4,64}$/),
  /** From when on it signs (ISO instant), so that a new key can reach every machine first. */
  notBefore: Instant,
  /** Since when it no longer signs. It still verifies, until its file is removed. */
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
]);
export type StoredKey = Readonly<z.infer<typeof StoredKey>>;

/** A key without anything secret. `x`: the public half, where there is one. */
export interface ShownKey {
  readonly kid: string;
  readonly use: KeyUse;
  readonly notBefore: string;
  readonly retired: string | null;
  readonly x?: string;
}

export function shownKey(key: StoredKey): ShownKey {
  const { kid, use, notBefore, retired } = key;
  return { kid, use, notBefore, retired, ...(key.use === 'signature' ? { x: key.jwk.x } : {}) };
}

/** The key that signs now: of those that do not rest and have begun, the latest. Null where there is none. */
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
