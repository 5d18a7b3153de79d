import { describe, expect, it } from 'vitest';
import { providerIdentifiers } from '../../../../cli/commands/sources.ts';
import { UsageError } from '../../../../services/errors.ts';

describe('--provider', () => {
  it('says nothing where it is absent or empty', () => {
    expect(providerIdentifiers(null)).toEqual([]);
    expect(providerIdentifiers('  ')).toEqual([]);
  });

  it('names several identifiers of one provider', () => {
    expect(providerIdentifiers('eter:SI0001, SCHAC : uni-lj.si')).toEqual([
      { scheme: 'eter', value: 'SI0001' },
      { scheme: 'schac', value: 'uni-lj.si' },
    ]);
  });

  it('keeps colons within a value, as addresses have them', () => {
    expect(providerIdentifiers('ror:https://ror.org/05njb9z20')).toEqual([
      { scheme: 'ror', value: 'https://ror.org/05njb9z20' },
    ]);
  });

  it.each([
    'uni-lj.si',
    ':SI0001',
    'eter:',
    'eter: ',
    'isni:0000',
    'eter:SI0001,',
    'constructor:x',
  ])('refuses “%s”, naming the schemes that there are', (text) => {
    const read = () => providerIdentifiers(text);
    expect(read).toThrowError(UsageError);
    expect(read).toThrowError(
      expect.objectContaining({ code: 'provider-form', message: expect.stringContaining('schac') }),
    );
  });
});
