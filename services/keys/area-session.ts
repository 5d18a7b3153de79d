import { z } from 'zod';
import { sessionsOf } from './session.ts';

/** `proof`: of an agency, the beginning of the digest of its token, so that a token that is taken back ends it. */
const SignedIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agency'), registry: z.string().nullable(), id: z.int(), proof: z.string() }),
  z.object({ kind: z.literal('provider'), id: z.string() }),
]);
/** The agency or provider that is signed in. */
export type SignedIn = z.infer<typeof SignedIn>;

export const AREA_SESSIONS = sessionsOf('area', SignedIn);
