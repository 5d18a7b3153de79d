import { z } from 'zod';
import type { StoredKey } from './key.ts';
import { readToken, type Signing, signToken, type TokenFault } from './signed-token.ts';

export { MAX_TOKEN_CHARACTERS, type TokenFault } from './signed-token.ts';

/** The media type in a token's header (RFC 8725, 3.11): another kind of token of ours is none of these. */
const TYPE = 'accredex-portal+jwt';
/** The longest filter, in characters. */
export const MAX_FILTER_CHARACTERS = 2_000;
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

/** Signs what a portal is locked to. @throws UsageError `keys-none`, where no key for signatures signs. */
export async function signPortalToken({ filter, name }: PortalClaims, signing: Signing): Promise<string> {
  return signToken(TYPE, { filter, ...(name === null ? {} : { name }) }, signing);
}

/** Reads a token: what it says, or why it does not hold. */
export async function readPortalToken(
  token: string,
  keys: readonly StoredKey[],
  now: Date,
): Promise<{ readonly claims: PortalClaims } | { readonly fault: TokenFault }> {
  const read = await readToken(TYPE, Claims, token, keys, now);
  return 'fault' in read ? read : { claims: { filter: read.claims.filter, name: read.claims.name ?? null } };
}
