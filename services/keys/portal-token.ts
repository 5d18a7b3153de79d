import { randomUUID } from 'node:crypto';
import { errors, importJWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { type StoredKey, signingKey } from './key.ts';

/** The media type in a token's header (RFC 8725, 3.11): another kind of token of ours is none of these. */
const TYPE = 'accredex-portal+jwt';
const ALGORITHM = 'EdDSA';
/** The longest filter, and the longest token that is looked at, in characters. */
export const MAX_FILTER_CHARACTERS = 2_000;
export const MAX_TOKEN_CHARACTERS = 6_000;
/** The name of a portal: it stands in addresses and in a file of exclusions. */
export const PORTAL_NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

const Claims = z.object({
  /** A query string (without `?`) of filters. */
  filter: z.string().min(1).max(MAX_FILTER_CHARACTERS),
  name: z.string().regex(PORTAL_NAME).optional(),
  jti: z.string().max(100),
});

/** What a token says: the filter that holds beside everything that is asked, and for which portal. */
export interface PortalClaims {
  readonly filter: string;
  /** Null where the portal has no name. */
  readonly name: string | null;
}

/** Why a token does not hold. */
export type TokenFault = 'form' | 'algorithm' | 'unknownKey' | 'signature' | 'expired' | 'content' | 'long';

/**
 * Signs what a portal is locked to (JWT, EdDSA with Ed25519; RFC 7519, RFC 8037). `expiresAt` null: it holds until its
 * key is removed.
 * @throws UsageError `keys-none`, where no key for signatures signs.
 */
export async function signPortalToken(
  { filter, name }: PortalClaims,
  {
    expiresAt,
    keys,
    now,
  }: { readonly expiresAt: Date | null; readonly keys: readonly StoredKey[]; readonly now: Date },
): Promise<string> {
  const key = signingKey(keys, 'signature', now);
  if (key === null)
    throw new UsageError('keys-none', 'There is no key for signatures that signs: “accredex keys rotate” makes one');
  const token = new SignJWT({ filter, ...(name === null ? {} : { name }) })
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: TYPE })
    .setJti(randomUUID())
    .setIssuedAt(now);
  return (expiresAt === null ? token : token.setExpirationTime(expiresAt)).sign(await importJWK(key.jwk, ALGORITHM));
}

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknownKey';
  if (error instanceof errors.JWTClaimValidationFailed) return 'content';
  return 'form';
}

/**
 * Reads a token: what it says, or why it does not hold. Only keys of ours for signatures verify, retired ones among
 * them; what a token itself says of its algorithm decides nothing.
 */
export async function readPortalToken(
  token: string,
  keys: readonly StoredKey[],
  now: Date,
): Promise<{ readonly claims: PortalClaims } | { readonly fault: TokenFault }> {
  if (token.length > MAX_TOKEN_CHARACTERS) return { fault: 'long' };
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const key = keys.find((one) => one.use === 'signature' && one.kid === kid);
        if (key?.use !== 'signature') throw new errors.JWKSNoMatchingKey();
        const { kty, crv, x } = key.jwk;
        return importJWK({ kty, crv, x }, ALGORITHM);
      },
      { algorithms: [ALGORITHM], typ: TYPE, currentDate: now },
    );
    const claims = Claims.safeParse(payload);
    if (!claims.success) return { fault: 'content' };
    return { claims: { filter: claims.data.filter, name: claims.data.name ?? null } };
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return { fault: faultOf(error) };
  }
}
