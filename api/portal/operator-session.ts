import { OPERATOR_SESSIONS, type Operator } from '../../services/keys/operator-session.ts';
import { tokenAmong } from './bearer.ts';
import { proofOf, signInOf } from './sign-in.ts';

/** Administrators sign in with their token. */
export const OPERATORS = signInOf<Operator>({
  sessions: OPERATOR_SESSIONS,
  async ownerOf(token, { admins = [] }) {
    const admin = tokenAmong(token, admins);
    return admin && { who: { name: admin.name, proof: proofOf(admin) }, atMost: null };
  },
  stands: (who, { admins = [] }) => admins.some((one) => one.name === who.name && proofOf(one) === who.proof),
});
