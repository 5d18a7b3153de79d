import { constants, createPublicKey, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { StoredKey } from '../../services/keys/key.ts';

export type EncryptionKey = Extract<StoredKey, { use: 'encryption' }>;

/** A key that providers encrypt to. With half the bits of a real one it is made in no time. */
export function encryptionKey(kid: string, notBefore = '2026-01-01T00:00:00.000Z'): EncryptionKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const jwk = privateKey.export({ format: 'jwk' });
  return StoredKey.parse({ kid, use: 'encryption', notBefore, retired: null, jwk }) as EncryptionKey;
}

/** What a provider writes into a manifest: as `openssl pkeyutl` makes it, and `base64` wraps it. */
export function encryptedTo({ jwk }: EncryptionKey, text: string, oaepHash: 'sha1' | 'sha256', wrapped = true): string {
  const key = createPublicKey({ key: { kty: jwk.kty, n: jwk.n, e: jwk.e }, format: 'jwk' });
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const base64 = publicEncrypt({ key, padding, oaepHash }, Buffer.from(text)).toString('base64');
  return wrapped ? `${base64.replace(/.{76}/g, '$&\n')}\n` : base64;
}
