import { z } from 'zod';
import type { StoredKey } from './key.ts';
import { readLink, signLink } from './link-signature.ts';

const PURPOSE = 'area';
/** For how many minutes somebody stays signed in. */
export const SESSION_MINUTES = 30;
const MILLISECONDS = 60_000;

/** Who is signed in. `proof`: of an agency, the beginning of the digest of its token, so that a token that is taken back ends it. */
const Who = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agency'), registry: z.string().nullable(), id: z.int(), proof: z.string() }),
  z.object({ kind: z.literal('provider'), id: z.string() }),
]);
const Session = z.object({ who: Who, ends: z.iso.datetime() });

export type SignedIn = z.infer<typeof Who>;
/** Who is signed in, and the instant at which that ends (ISO). */
export type AreaSession = z.infer<typeof Session>;

/**
 * Signs who is signed in, for SESSION_MINUTES and no longer than `atMost` (the end of a token).
 * @throws UsageError `keys-none`
 */
export function signSession(
  who: SignedIn,
  {
    keys,
    now,
    atMost = null,
  }: { readonly keys: readonly StoredKey[]; readonly now: Date; readonly atMost?: Date | null },
): { readonly text: string; readonly session: AreaSession } {
  const usual = now.getTime() + SESSION_MINUTES * MILLISECONDS;
  const ends = new Date(atMost === null ? usual : Math.min(usual, atMost.getTime())).toISOString();
  const session = { who, ends };
  return { text: signLink(JSON.stringify(session), PURPOSE, keys, now), session };
}

/** Who is signed in by a text; null where it is none of ours, or ended. */
export function readSession(text: string, keys: readonly StoredKey[], now: Date): AreaSession | null {
  const read = readLink(text, PURPOSE, keys);
  if (read === null) return null;
  const session = Session.safeParse(JSON.parse(read));
  return session.success && now.getTime() < Date.parse(session.data.ends) ? session.data : null;
}
