import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { audit, decide, provider, report } from '../../../../helpers/register-records.ts';

describe('reports on the institution', () => {
  it('assure the provider and are worded as inference for an offer that is no degree', () => {
    const judged = decide({}, { reports: [audit(1)] });
    expect(judged).toMatchObject({
      code: 'INSTITUTION_ASSURED',
      scope: 'provider',
      offer: { state: 'none-found' },
      provider: { coversMicroCredentials: 'unknown' },
    });
    expect(judged.flags).toContain('mc-coverage-implicit');
    expect(decide({ leadsToDegree: true }, { reports: [audit(1)] }).flags).not.toContain('mc-coverage-implicit');
  });

  it('are explicit about short provision where their activity is known to examine it', () => {
    const judged = decide({}, { reports: [audit(1)], policy: { ...DEFAULT_POLICY, explicitGroups: [100] } });
    expect(judged.provider.coversMicroCredentials).toBe('explicit');
    expect(judged.flags).not.toContain('mc-coverage-implicit');
  });

  it('do not cover a level that the provider does not hold, which is not known rather than denied', () => {
    const judged = decide({ eqf: 8 }, { reports: [audit(1)], providers: [provider(1, { levels: [6, 7] })] });
    expect(judged).toMatchObject({ code: 'LEVEL_NOT_COVERED', qualityAssured: null, reports: [1] });
  });

  it('pass over unknown levels with a flag', () => {
    expect(decide({}, { reports: [audit(1)] }).flags).toContain('level-unverified');
    expect(decide({}, { reports: [audit(1)], providers: [provider(1, { levels: [7] })] }).flags).not.toContain(
      'level-unverified',
    );
  });

  it('of selected programmes cover those only', () => {
    expect(decide({ titles: ['Other'] }, { reports: [report(1, 'institutional/programme')] }).code).toBe('NOT_COVERED');
    expect(decide({}, { reports: [report(1, 'institutional/programme')] }).code).toBe('PROGRAMME_ASSURED');
  });

  it('of a group that looks at something else give no cover', () => {
    const docentia = audit(1, { activities: [{ id: 1, groupId: 518, type: 'institutional', name: 'DOCENTIA' }] });
    expect(decide({}, { reports: [docentia] }).code).toBe('NOT_COVERED');
  });

  it('without formal decision count and are flagged, unless the policy is strict', () => {
    const evaluation = audit(1, { decision: 'not applicable' });
    expect(decide({}, { reports: [evaluation] })).toMatchObject({
      code: 'INSTITUTION_ASSURED',
      flags: expect.arrayContaining(['no-formal-decision']),
    });
    expect(decide({}, { reports: [evaluation], policy: { ...DEFAULT_POLICY, strictNotApplicable: true } }).code).toBe(
      'NOT_COVERED',
    );
  });

  it('with conditions count and are flagged, until a newer one without conditions', () => {
    const conditional = audit(1, { decision: 'positive with conditions or restrictions' });
    const judged = decide({}, { reports: [conditional] });
    expect(judged).toMatchObject({ code: 'INSTITUTION_ASSURED', provider: { state: 'conditional' } });
    expect(judged.flags).toContain('conditional');
    const later = decide({}, { reports: [conditional, audit(2, { validFrom: '2025-01-01' })] });
    expect(later.provider.state).toBe('current');
    expect(later.flags).not.toContain('conditional');
  });

  it('that say no make it false with the provider as scope', () => {
    expect(decide({}, { reports: [audit(1, { decision: 'negative' })] })).toMatchObject({
      code: 'NEGATIVE_INSTITUTION',
      qualityAssured: false,
      scope: 'provider',
      provider: { state: 'negative' },
    });
  });

  it('that say no voluntarily do not outrank the obligatory system', () => {
    const judged = decide(
      {},
      { reports: [audit(1), audit(2, { decision: 'negative', status: 'voluntary', validFrom: '2025-01-01' })] },
    );
    expect(judged).toMatchObject({ code: 'INSTITUTION_ASSURED', reports: [1] });
    expect(judged.flags).toContain('conflicting-results');
  });

  it('are told apart by status, mixed where both kinds are among the evidence', () => {
    expect(decide({}, { reports: [audit(1, { status: 'voluntary' })] })).toMatchObject({
      status: 'voluntary',
      flags: expect.arrayContaining(['voluntary']),
    });
    expect(
      decide({}, { reports: [audit(1), audit(2, { status: 'voluntary', validFrom: '2025-01-01' })] }),
    ).toMatchObject({ status: 'mixed', reports: [2, 1] });
  });

  it('entered twice count once, under the first id', () => {
    expect(decide({}, { reports: [audit(5), audit(3)] }).reports).toEqual([3]);
    expect(decide({}, { reports: [audit(3), audit(5, { status: 'voluntary' })] }).reports).toEqual([5, 3]);
  });
});
