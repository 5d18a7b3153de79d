import { describe, expect, it } from 'vitest';
import { RUN_REASONS, reasonOf } from '../../../../services/model/run-reason.ts';
import { addsUp, NO_COUNTS } from '../../../../services/model/source.ts';

describe('Reasons of runs', () => {
  it('are one closed list: what another part calls otherwise has one name in it, and what nobody foresaw is unexpected', () => {
    expect(reasonOf('access-denied')).toBe('auth');
    expect(reasonOf('unsupported-auth')).toBe('auth');
    expect(reasonOf('refused-address')).toBe('private-address');
    expect(reasonOf('broke-off')).toBe('truncated');
    expect(reasonOf('a-new-code')).toBe('unexpected');
    for (const reason of RUN_REASONS) expect(reasonOf(reason)).toBe(reason);
  });
});

describe('The counts of a run', () => {
  it('add up where each record that was read has one name, and not where one is lost or told twice', () => {
    const counts = { ...NO_COUNTS, read: 7, published: 3, added: 1, changed: 1, unchanged: 1, rejected: 2 };
    expect(addsUp({ ...counts, quarantined: 1, withdrawn: 1 })).toBe(true);
    expect(addsUp({ ...counts, quarantined: 1 })).toBe(false);
    expect(addsUp({ ...counts, quarantined: 1, withdrawn: 1, changed: 2 })).toBe(false);
  });
});
