import { z } from 'zod';
import type { StoredKey } from './key.ts';
import { readLink, signLink } from './link-signature.ts';

/** For how many minutes somebody stays signed in. */
export const SESSION_MINUTES = 30;
const MILLISECONDS = 60_000;

/** Who is signed in, and the instant at which that ends (ISO). */
export interface Session<Who> {
  readonly who: Who;
  readonly ends: string;
}

/** What a session is signed with. `atMost`: the end of the token that it comes from; null where that has none. */
export interface Signing {
  readonly keys: readonly StoredKey[];
  readonly now: Date;
  readonly atMost?: Date | null;
}

/** Sessions of one kind. */
export interface Sessions<Who> {
  /**
   * Signs who is signed in, for SESSION_MINUTES and no longer than `atMost`.
   * @throws UsageError `keys-none`
   */
  sign(who: Who, signing: Signing): { readonly text: string; readonly session: Session<Who> };
  /** Who is signed in by a text; null where it is none of this kind, or ended. */
  read(text: string, keys: readonly StoredKey[], now: Date): Session<Who> | null;
}

/** Sessions of people of this shape. Of each kind the purpose is another, so that none passes for one of another kind. */
export function sessionsOf<Who>(purpose: string, shape: z.ZodType<Who>): Sessions<Who> {
  const stated = z.object({ who: shape, ends: z.iso.datetime() });
  return {
    sign(who, { keys, now, atMost = null }) {
      const usual = now.getTime() + SESSION_MINUTES * MILLISECONDS;
      const ends = new Date(atMost === null ? usual : Math.min(usual, atMost.getTime())).toISOString();
      const session = { who, ends };
      return { text: signLink(JSON.stringify(session), purpose, keys, now), session };
    },
    read(text, keys, now) {
      const read = readLink(text, purpose, keys);
      if (read === null) return null;
      const session = stated.safeParse(JSON.parse(read));
      return session.success && now.getTime() < Date.parse(session.data.ends) ? session.data : null;
    },
  };
}
