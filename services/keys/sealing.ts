import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import { UsageError } from '../errors.ts';
import type { Sealing } from '../model/sealing.ts';
import { type StoredKey, signingKey } from './key.ts';
import type { Keyring } from './keyring.ts';

const keyBytes = (key: Extract<StoredKey, { use: 'secrets' }>) => Buffer.from(key.jwk.k, 'base64url');

function kidOf(sealed: string): string | null {
  try {
    return decodeProtectedHeader(sealed).kid ?? null;
  } catch {
    return null;
  }
}

/** Sealing with the keys for secrets (JWE, A256GCM): the newest seals, every one that is still there opens. */
export function sealingWith(keyring: Keyring, now: () => Date): Sealing {
  return {
    async seal(text, place) {
      const key = signingKey(await keyring(), 'secrets', now());
      if (key === null)
        throw new UsageError(
          'keys-none',
          'KEYS has no key that keeps what gives access to sources: “accredex keys rotate --use secrets” makes it',
        );
      return new CompactEncrypt(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key.kid, place })
        .encrypt(keyBytes(key));
    },
    async open(sealed, place) {
      const kid = kidOf(sealed);
      const key = (await keyring()).find((one) => one.use === 'secrets' && one.kid === kid);
      if (key?.use !== 'secrets') return null;
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(sealed, keyBytes(key), {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return protectedHeader.place === place ? new TextDecoder().decode(plaintext) : null;
      } catch {
        return null;
      }
    },
    async isCurrent(sealed) {
      return kidOf(sealed) === signingKey(await keyring(), 'secrets', now())?.kid;
    },
  };
}
