import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrypted } from '../../../../services/keys/decrypt.ts';
import { encryptedTo, encryptionKey } from '../../../helpers/encryption-key.ts';

const KEY = encryptionKey('encryption-one');
const OTHER = encryptionKey('encryption-two', '2026-06-01T00:00:00.000Z');

describe('What a provider encrypts to us', () => {
  it.each([
    ['sha1', true],
    ['sha1', false],
    ['sha256', true],
    ['sha256', false],
  ] as const)('is opened with RSA-OAEP and %s, wrapped: %j', (hash, wrapped) => {
    expect(decrypted(encryptedTo(KEY, 'Ké y+1', hash, wrapped), [OTHER, KEY])?.reveal()).toBe('Ké y+1');
  });

  it('is opened with a retired key, and no more when that is removed', () => {
    const sealed = encryptedTo(KEY, 'word', 'sha256');
    expect(decrypted(sealed, [OTHER, { ...KEY, retired: '2026-06-01T00:00:00.000Z' }])?.reveal()).toBe('word');
    expect(decrypted(sealed, [OTHER])).toBeNull();
  });

  it('is nothing where it is something else', () => {
    const some = encryptedTo(KEY, 'word', 'sha256', false);
    for (const text of ['', 'plain', '§', some.slice(4), `${some}AAAA`, 'A'.repeat(342), 'A'.repeat(10_000)])
      expect(decrypted(text, [KEY])).toBeNull();
    fc.assert(
      fc.property(fc.base64String({ maxLength: 400 }), (text) => decrypted(text, [KEY]) === null),
      { numRuns: 30 },
    );
  });
});
