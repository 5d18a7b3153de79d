import { describe, expect, it } from 'vitest';
import type { StoredVerdict } from '../../../../../services/model/verdict.ts';
import { keptVerdict, saysTheSame } from '../../../../../services/store/offers/stored-verdict.ts';
import { storedVerdict } from '../../../../helpers/offer-writes.ts';

const before = storedVerdict({
  code: 'INSTITUTION_ASSURED',
  qualityAssured: true,
  scope: 'provider',
  reports: [5001, 5002],
  flags: ['mc-coverage-implicit'],
});

describe('A verdict', () => {
  it('says the same whatever the order of its reports and flags, and whenever it was reached', () => {
    const now: StoredVerdict = {
      ...before,
      reports: [5002, 5001],
      due: '2027-01-01',
      ruleset: 'esg2015-deqar@2',
      evaluatedAt: '2026-09-09T00:00:00.000Z',
      registrySnapshot: '2026-09-09T00:00:00.000Z',
    };
    expect(saysTheSame(before, now)).toBe(true);
  });

  it.each([
    ['code', { code: 'EXPIRED' }],
    ['summary', { qualityAssured: null }],
    ['scope', { scope: 'offer' }],
    ['validity', { validUntil: '2027-01-01' }],
    ['register', { registry: 'other' }],
    ['flags', { flags: [] }],
    ['reports', { reports: [5001] }],
  ] as const)('says something else where its %s differs', (_, said) => {
    expect(saysTheSame(before, { ...before, ...said } as StoredVerdict)).toBe(false);
  });

  it('says something new where there was none', () => {
    expect(saysTheSame(null, before)).toBe(false);
    expect(keptVerdict(null, before)).toEqual(before);
  });

  it('keeps when and by which read of the register it last changed, and takes the rest as it is now', () => {
    const now = {
      ...before,
      due: '2027-01-01',
      evaluatedAt: '2026-09-09T00:00:00.000Z',
      registrySnapshot: '2026-09-09T00:00:00.000Z',
    };
    expect(keptVerdict(before, now)).toEqual({ ...before, due: '2027-01-01' });
    const other = { ...now, validUntil: '2028-01-01' };
    expect(keptVerdict(before, other)).toEqual(other);
  });
});
