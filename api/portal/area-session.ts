import { AREA_SESSIONS, type SignedIn } from '../../services/keys/area-session.ts';
import { readProviderToken } from '../../services/keys/provider-token.ts';
import { tokenAmong } from './bearer.ts';
import { proofOf, signInOf } from './sign-in.ts';

/** Agencies sign in with the token that the operator gave them, providers with their own. */
export const AREA = signInOf<SignedIn>({
  sessions: AREA_SESSIONS,
  async ownerOf(token, deps) {
    const agency = tokenAmong(token, deps.agencies ?? []);
    if (agency !== null) {
      const { registry, id } = agency;
      return { who: { kind: 'agency', registry, id, proof: proofOf(agency) }, atMost: null };
    }
    const read = await readProviderToken(token, (await deps.keys?.()) ?? [], deps.now());
    if ('fault' in read) return null;
    return { who: { kind: 'provider', id: read.claims.provider }, atMost: read.claims.endsAt };
  },
  stands(who, { agencies = [] }) {
    if (who.kind === 'provider') return true;
    return agencies.some((one) => one.registry === who.registry && one.id === who.id && proofOf(one) === who.proof);
  },
});
