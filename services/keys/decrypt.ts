import { constants, createPrivateKey, createPublicKey, privateDecrypt } from 'node:crypto';
import { Secret } from '../model/secret.ts';
import type { StoredKey } from './key.ts';

/** What `openssl pkeyutl` uses unless it is told otherwise, and what it should be told. */
const HASHES = ['sha1', 'sha256'] as const;
/** Longer than any answer of a key of ours. */
const MAX_CHARACTERS = 4_096;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/**
 * What a provider encrypted to one of these keys (RSA-OAEP, base64 that may be wrapped), the newest key first. Null
 * where none of them opens it. Retired keys still do, so that manifests need not change on the day of a rotation.
 */
export function decrypted(text: string, keys: readonly StoredKey[]): Secret | null {
  const bare = text.replace(/\s+/g, '');
  if (bare.length > MAX_CHARACTERS || !BASE64.test(bare)) return null;
  const bytes = Buffer.from(bare, 'base64');
  const ours = keys
    .filter((key): key is Extract<StoredKey, { use: 'encryption' }> => key.use === 'encryption')
    .sort((one, other) => (one.notBefore < other.notBefore ? 1 : -1));
  for (const { jwk } of ours) {
    // A key opens only what is as long as itself.
    if (Buffer.from(jwk.n, 'base64url').length !== bytes.length) continue;
    const key = createPrivateKey({ key: { ...jwk }, format: 'jwk' });
    for (const oaepHash of HASHES)
      try {
        const opened = privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, bytes);
        return new Secret(new TextDecoder('utf-8', { fatal: true }).decode(opened));
      } catch {
        // It was made otherwise, or for another key.
      }
  }
  return null;
}

/** The public half of a key that providers encrypt to, as `openssl` takes it. */
export function publicPem(key: Extract<StoredKey, { use: 'encryption' }>): string {
  const { kty, n, e } = key.jwk;
  return createPublicKey({ key: { kty, n, e }, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString();
}
