import { z } from 'zod';
import type { StoredKey } from './key.ts';
import { readToken, type Signing, saysType, signToken, type TokenFault } from './signed-token.ts';

/** The media type in a token's header: a token that locks a portal is none of these, and the other way round. */
const TYPE = 'accredex-provider+jwt';
/** The longest time for which a provider's token holds, and for which it holds where nothing is said. */
export const PROVIDER_TOKEN_DAYS = { most: 366, usual: 90 } as const;

const Claims = z.object({
  /** Our id of the provider. */
  provider: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
  /** It always ends. */
  exp: z.int(),
});

/** What a provider's token says: whose it is, and the instant at which it ends. */
export interface ProviderClaims {
  readonly provider: string;
  readonly endsAt: Date;
}

const MILLISECONDS = 1_000;

/** Signs a token by which a provider sees what names it. @throws UsageError `keys-none` */
export async function signProviderToken(
  provider: string,
  signing: Signing & { readonly expiresAt: Date },
): Promise<string> {
  return signToken(TYPE, { provider }, signing);
}

/** Whether a token says of itself that it is a provider's. It proves nothing. */
export const saysProvider = (token: string): boolean => saysType(TYPE, token);

/** Reads a provider's token: whose it is, or why it does not hold. */
export async function readProviderToken(
  token: string,
  keys: readonly StoredKey[],
  now: Date,
): Promise<{ readonly claims: ProviderClaims } | { readonly fault: TokenFault }> {
  const read = await readToken(TYPE, Claims, token, keys, now);
  if ('fault' in read) return read;
  const { provider, exp } = read.claims;
  return { claims: { provider, endsAt: new Date(exp * MILLISECONDS) } };
}
