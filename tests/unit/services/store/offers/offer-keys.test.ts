import { describe, expect, it } from 'vitest';
import { storedKey } from '../../../../../services/store/home/stored-key.ts';
import { keyName } from '../../../../../services/store/offers/offer-keys.ts';

describe('storedKey', () => {
  it('keeps a key that fits an index as it is', () => {
    const key = `https://uni.example/${'a'.repeat(900)}`;
    expect(storedKey(key)).toBe(key);
  });

  it('counts bytes and not characters', () => {
    expect(storedKey('é'.repeat(512))).toBe('é'.repeat(512));
    expect(storedKey('é'.repeat(513))).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('tells long keys apart that differ in their last character only', () => {
    const long = 'x'.repeat(100_000);
    expect(storedKey(`${long}a`)).not.toBe(storedKey(`${long}b`));
    expect(storedKey(`${long}a`)).toBe(storedKey(`${long}a`));
  });
});

describe('keyName', () => {
  it('tells the same key of two authorities apart', () => {
    expect(keyName({ authority: 'p1', key: 'local:1' })).not.toBe(keyName({ authority: 'p2', key: 'local:1' }));
    expect(keyName({ authority: '', key: 'local:1' })).toBe('\nlocal:1');
  });
});
