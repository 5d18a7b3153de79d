import { z } from 'zod';
import { SESSION_MINUTES } from './area-session.ts';
import type { StoredKey } from './key.ts';
import { readLink, signLink } from './link-signature.ts';

/** Of another purpose than the session of agencies and providers, so that neither passes for the other. */
const PURPOSE = 'operate';
const MILLISECONDS = 60_000;

/** `proof`: the beginning of the digest of the token, so that one that is taken back ends the session. */
const Session = z.object({ name: z.string(), proof: z.string(), ends: z.iso.datetime() });

/** The administrator who is signed in, and the instant at which that ends (ISO). */
export type OperatorSession = z.infer<typeof Session>;

/**
 * Signs which administrator is signed in, for SESSION_MINUTES.
 * @throws UsageError `keys-none`
 */
export function signOperator(
  who: Pick<OperatorSession, 'name' | 'proof'>,
  keys: readonly StoredKey[],
  now: Date,
): { readonly text: string; readonly session: OperatorSession } {
  const ends = new Date(now.getTime() + SESSION_MINUTES * MILLISECONDS).toISOString();
  const session = { ...who, ends };
  return { text: signLink(JSON.stringify(session), PURPOSE, keys, now), session };
}

/** Which administrator is signed in by a text; null where it is none of ours, or ended. */
export function readOperator(text: string, keys: readonly StoredKey[], now: Date): OperatorSession | null {
  const read = readLink(text, PURPOSE, keys);
  if (read === null) return null;
  const session = Session.safeParse(JSON.parse(read));
  return session.success && now.getTime() < Date.parse(session.data.ends) ? session.data : null;
}
