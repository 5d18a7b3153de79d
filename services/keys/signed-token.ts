import { randomUUID } from 'node:crypto';
import { decodeProtectedHeader, errors, importJWK, jwtVerify, SignJWT } from 'jose';
import type { z } from 'zod';
import { UsageError } from '../errors.ts';
import { type StoredKey, signingKey } from './key.ts';

const ALGORITHM = 'EdDSA';
/** The longest token that is looked at, in characters. */
export const MAX_TOKEN_CHARACTERS = 6_000;

/** Why a token does not hold. */
export type TokenFault = 'form' | 'algorithm' | 'unknownKey' | 'signature' | 'expired' | 'content' | 'long';

/** With what a token is signed, and until when it holds. `expiresAt` null: until its key is removed. */
export interface Signing {
  readonly expiresAt: Date | null;
  readonly keys: readonly StoredKey[];
  readonly now: Date;
}

/**
 * Signs what a token says (JWT, EdDSA with Ed25519; RFC 7519, RFC 8037). `type`: its media type, which stands in its
 * header (RFC 8725, 3.11), so that a token of one kind is none of another.
 * @throws UsageError `keys-none`, where no key for signatures signs.
 */
export async function signToken(
  type: string,
  claims: Readonly<Record<string, string>>,
  { expiresAt, keys, now }: Signing,
): Promise<string> {
  const key = signingKey(keys, 'signature', now);
  if (key === null)
    throw new UsageError('keys-none', 'There is no key for signatures that signs: “accredex keys rotate” makes one');
  const token = new SignJWT({ ...claims })
    .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, typ: type })
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
 * Reads a token of a type: what it says, or why it does not hold. Only keys of ours for signatures verify, retired ones
 * among them; what a token itself says of its algorithm decides nothing.
 */
export async function readToken<S extends z.ZodType>(
  type: string,
  shape: S,
  token: string,
  keys: readonly StoredKey[],
  now: Date,
): Promise<{ readonly claims: z.output<S> } | { readonly fault: TokenFault }> {
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
      { algorithms: [ALGORITHM], typ: type, currentDate: now },
    );
    const claims = shape.safeParse(payload);
    return claims.success ? { claims: claims.data } : { fault: 'content' };
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return { fault: faultOf(error) };
  }
}

/** Whether a token says of itself that it is of a type. It proves nothing: `readToken` does. */
export function saysType(type: string, token: string): boolean {
  if (token.length > MAX_TOKEN_CHARACTERS) return false;
  try {
    return decodeProtectedHeader(token).typ === type;
  } catch {
    return false;
  }
}
