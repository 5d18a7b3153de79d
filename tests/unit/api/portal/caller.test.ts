import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { describe, expect, it } from 'vitest';
import { agencyKey, callerKey, callerOf } from '../../../../api/portal/caller.ts';
import { REGISTER_SPAN } from '../../../../services/model/register-key.ts';

const digest = (token: string) => createHash('sha256').update(token).digest('hex');
const bearing = (token: string | null) =>
  ({ headers: token === null ? {} : { authorization: `Bearer ${token}` } }) as unknown as Request;
const deps = {
  admins: [{ name: 'ines', sha256: digest('of-ines') }],
  agencies: [
    { registry: null, id: 21, sha256: digest('old-of-21') },
    { registry: null, id: 21, sha256: digest('new-of-21') },
    { registry: 'at-register', id: 21, sha256: digest('of-another-21') },
  ],
};

describe('callerOf', () => {
  it('tells who asks by the token alone: an administrator by name, an agency by its number, and else nobody', () => {
    expect(callerOf(bearing('of-ines'), deps)).toEqual({ kind: 'admin', name: 'ines' });
    for (const token of ['old-of-21', 'new-of-21'])
      expect(callerOf(bearing(token), deps)).toEqual({ kind: 'agency', registry: null, id: 21 });
    for (const token of [null, '', 'of-nobody', digest('of-ines'), 'of-ines of-ines'])
      expect(callerOf(bearing(token), deps)).toBeNull();
  });
});

describe('agencyKey', () => {
  it('keeps agencies of several registers apart that have the same number', () => {
    const registers = [
      { name: 'demo', slot: 0 },
      { name: 'at-register', slot: 3 },
    ];
    expect(agencyKey({ registry: null, id: 21 }, registers)).toBe(21);
    expect(agencyKey({ registry: 'at-register', id: 21 }, registers)).toBe(3 * REGISTER_SPAN + 21);
    expect(agencyKey({ registry: 'unconnected', id: 21 }, registers)).toBeNull();
    expect(agencyKey({ registry: null, id: 21 }, [])).toBeNull();
  });
});

describe('callerKey', () => {
  it('gives nobody who names no register the rights of an agency of a national one', () => {
    const national = { name: 'at-register', slot: 1 };
    expect(callerKey({ registry: null, id: 21 }, [national])).toBeNull();
    expect(callerKey({ registry: 'at-register', id: 21 }, [national])).toBe(REGISTER_SPAN + 21);
    expect(callerKey({ registry: null, id: 21 }, [{ name: 'deqar', slot: 0 }, national])).toBe(21);
  });
});
