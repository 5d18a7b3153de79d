import { z } from 'zod';
import { sessionsOf } from './session.ts';

/** `proof`: the beginning of the digest of the token, so that one that is taken back ends the session. */
const Operator = z.object({ name: z.string(), proof: z.string() });
/** The administrator who is signed in. */
export type Operator = z.infer<typeof Operator>;

export const OPERATOR_SESSIONS = sessionsOf('operate', Operator);
