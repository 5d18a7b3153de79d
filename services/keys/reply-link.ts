import { addDays, type Day, dayOf, isDay } from '../model/day.ts';
import { PARTIES, type Party } from '../model/reply.ts';
import type { StoredKey } from './key.ts';
import { readLink, signLink } from './link-signature.ts';

const PURPOSE = 'reply';
/** For how long one may reply by a link. */
export const LINK_DAYS = 365;

/** Who replies to which finding by a link. */
export interface ReplyLink {
  readonly finding: string;
  readonly party: Party;
  /** Our id of the provider, or the agency's key. */
  readonly who: string;
}

/** A link by which a party replies to a finding, without an account. @throws UsageError `keys-none` */
export function signReplyLink({ finding, party, who }: ReplyLink, keys: readonly StoredKey[], now: Date): string {
  return signLink(JSON.stringify([finding, party, who, dayOf(now)]), PURPOSE, keys, now);
}

/** What a link is for; null where it is not ours, or too old. */
export function readReplyLink(link: string, keys: readonly StoredKey[], today: Day): ReplyLink | null {
  const text = readLink(link, PURPOSE, keys);
  if (text === null) return null;
  const read = JSON.parse(text) as readonly string[];
  const [finding, given, who, made] = read;
  const party = PARTIES.find((one) => one === given);
  if (finding === undefined || party === undefined || who === undefined || made === undefined || !isDay(made))
    return null;
  return today <= addDays(made, LINK_DAYS) ? { finding, party, who } : null;
}
