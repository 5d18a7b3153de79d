import { expect, it } from 'vitest';
import type { StoredKey } from '../../../../services/keys/key.ts';
import { sealingWith } from '../../../../services/keys/sealing.ts';

const NOW = () => new Date('2026-11-24T09:00:00Z');
const key = (kid: string, notBefore: string, retired: string | null = null): StoredKey => ({
  ...{ kid, use: 'secrets', notBefore, retired },
  jwk: { kty: 'oct', k: Buffer.alloc(32, kid).toString('base64url') },
});
const FORMER = key('secrets-former', '2026-01-01T00:00:00.000Z');
const NEWER = key('secrets-newer', '2026-06-01T00:00:00.000Z');
const withKeys = (...keys: readonly StoredKey[]) => sealingWith(async () => keys, NOW);

it('What is sealed shows nothing and opens at its own place alone', async () => {
  const sealing = withKeys(FORMER);
  const sealed = await sealing.seal('w0rd', 'source-1');
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('w0rd');
  expect(sealed).not.toBe(await sealing.seal('w0rd', 'source-1'));
  expect(await sealing.open(sealed, 'source-1')).toBe('w0rd');
  expect(await sealing.open(sealed, 'source-2')).toBeNull();
  expect(await sealing.open(`${sealed.slice(0, -2)}AA`, 'source-1')).toBeNull();
  expect(await sealing.open('anything', 'source-1')).toBeNull();
});

it('A new key seals, the former one still opens until it is removed', async () => {
  const sealed = await withKeys(FORMER).seal('w0rd', 'a');
  const rotated = withKeys({ ...FORMER, retired: '2026-06-01T00:00:00.000Z' } as StoredKey, NEWER);
  expect(await rotated.open(sealed, 'a')).toBe('w0rd');
  expect(await rotated.isCurrent(sealed)).toBe(false);
  expect(await rotated.isCurrent(await rotated.seal('w0rd', 'a'))).toBe(true);
  expect(await withKeys(NEWER).open(sealed, 'a')).toBeNull();
});

it('Without a key nothing is sealed, and it is said how one is made', async () => {
  await expect(withKeys().seal('w0rd', 'a')).rejects.toThrow(/keys rotate --use secrets/);
});
