import { createHmac, timingSafeEqual } from 'node:crypto';
import { UsageError } from '../errors.ts';
import { type StoredKey, signingKey } from './key.ts';

/** The longest link that is looked at. Whoever signs sees to it that theirs are shorter. */
const MAX_LINK_CHARACTERS = 8_000;

type LinkKey = Extract<StoredKey, { use: 'links' }>;

const mac = ({ jwk }: LinkKey, purpose: string, payload: string): Buffer =>
  createHmac('sha256', Buffer.from(jwk.k, 'base64url')).update(`${purpose}\n${payload}`).digest();

/**
 * A text that only this catalogue can have made: `payload.signature`, in characters that stand in an address as they
 * are. `purpose`: what the link is for; one for something else does not verify.
 * @throws UsageError `keys-none`, where no key for links signs.
 */
export function signLink(text: string, purpose: string, keys: readonly StoredKey[], now: Date): string {
  const key = signingKey(keys, 'links', now);
  if (key === null)
    throw new UsageError('keys-none', 'There is no key for links that signs: “accredex keys rotate” makes one');
  const payload = Buffer.from(JSON.stringify([key.kid, text])).toString('base64url');
  return `${payload}.${mac(key, purpose, payload).toString('base64url')}`;
}

/** The text of a link, or null where none of our keys has signed it for this purpose. Retired keys verify, too. */
export function readLink(link: string, purpose: string, keys: readonly StoredKey[]): string | null {
  if (link.length > MAX_LINK_CHARACTERS) return null;
  const [payload = '', signature = '', ...more] = link.split('.');
  if (more.length > 0 || !/^[\w-]+$/.test(payload) || !/^[\w-]{43}$/.test(signature)) return null;
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(read) || read.length !== 2) return null;
  const [kid, text] = read as unknown[];
  const key = keys.find((one): one is LinkKey => one.use === 'links' && one.kid === kid);
  if (key === undefined || typeof text !== 'string') return null;
  const expected = mac(key, purpose, payload);
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? text : null;
}
