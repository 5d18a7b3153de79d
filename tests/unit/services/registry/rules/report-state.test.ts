import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../services/model/day.ts';
import { REGISTER_SPAN } from '../../../../../services/model/register-key.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import {
  effectiveEnd,
  isAccepted,
  isInstitutionWide,
  reportState,
  useOf,
} from '../../../../../services/registry/rules/report-state.ts';
import { daysBetween } from '../../../../helpers/days-between.ts';
import { AGENCY, report } from '../../../../helpers/register-records.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));

describe('the end of a report', () => {
  it('is the stated one where there is one', () => {
    expect(effectiveEnd(report(1, 'institutional', { validTo: '2025-06-30' }))).toBe('2025-06-30');
  });

  it('is six years after the start where none is stated, and 1 March for a start on 29 February', () => {
    expect(effectiveEnd(report(1, 'institutional', { validFrom: '2022-03-01', validTo: null }))).toBe('2028-03-01');
    expect(effectiveEnd(report(1, 'institutional', { validFrom: '2020-02-29', validTo: null }))).toBe('2026-03-01');
  });

  it('lies six years, give or take leap days, after any start', () => {
    fc.assert(
      fc.property(day, (validFrom) => {
        const length = daysBetween(validFrom, effectiveEnd(report(1, 'institutional', { validFrom, validTo: null })));
        expect(length).toBeGreaterThanOrEqual(2190);
        expect(length).toBeLessThanOrEqual(2193);
      }),
    );
  });
});

describe('the state of a report', () => {
  it('counts its first and its last day as valid', () => {
    expect(reportState('2024-01-01', '2024-12-31', '2023-12-31')).toBe('future');
    expect(reportState('2024-01-01', '2024-12-31', '2024-01-01')).toBe('current');
    expect(reportState('2024-01-01', '2024-12-31', '2024-12-31')).toBe('current');
    expect(reportState('2024-01-01', '2024-12-31', '2025-01-01')).toBe('expired');
  });

  it('never goes back as days pass', () => {
    const order = ['future', 'current', 'expired'];
    fc.assert(
      fc.property(day, fc.nat(3000), day, fc.nat(3000), (from, length, when, later) => {
        const end = addDays(from, length);
        const before = order.indexOf(reportState(from, end, when));
        expect(order.indexOf(reportState(from, end, addDays(when, later)))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('the use of a report', () => {
  const issued = report(1, 'institutional', { validFrom: '2015-05-01' });

  it('is withheld with a high-level flag and unaffected by a low-level one', () => {
    expect(useOf({ ...issued, flag: 'high' }, AGENCY)).toBe('high-flag');
    expect(useOf({ ...issued, flag: 'low' }, AGENCY)).toBe('usable');
  });

  it('is none where the agency was registered later, or no longer', () => {
    expect(useOf(issued, { ...AGENCY, registrationStart: '2015-05-02' })).toBe('agency-not-registered');
    expect(useOf(issued, { ...AGENCY, registered: false, registrationEnd: '2015-04-30' })).toBe(
      'agency-not-registered',
    );
  });

  it('lasts where the agency was registered on that very day, or its renewal is under way', () => {
    expect(useOf(issued, { ...AGENCY, registrationStart: '2015-05-01' })).toBe('usable');
    expect(useOf(issued, { ...AGENCY, registered: false, registrationEnd: '2015-05-01' })).toBe('usable');
    expect(useOf(issued, { ...AGENCY, registered: true, registrationEnd: '2015-04-30' })).toBe('usable');
  });

  it('is none while its agency is unknown, or as long as nothing says that the agency ever was registered', () => {
    expect(useOf(issued, undefined)).toBe('agency-unknown');
    expect(useOf(issued, { ...AGENCY, registrationStart: null })).toBe('agency-not-registered');
    expect(useOf(issued, { ...AGENCY, registered: false, registrationEnd: null })).toBe('agency-not-registered');
  });
});

describe('what a report speaks for', () => {
  it('is the institution only where an activity is institutional and of a group that looks at teaching', () => {
    const of = (type: 'institutional' | 'institutional/programme', groupId: number) =>
      report(1, 'institutional', { activities: [{ id: 1, groupId, type, name: '' }] });
    expect(isInstitutionWide(of('institutional', 100), DEFAULT_POLICY)).toBe(true);
    expect(isInstitutionWide(of('institutional/programme', 100), DEFAULT_POLICY)).toBe(false);
    expect(isInstitutionWide(of('institutional', 518), DEFAULT_POLICY)).toBe(false);
    expect(isInstitutionWide(of('institutional', 518), { ...DEFAULT_POLICY, deniedGroups: [] })).toBe(true);
  });

  it('is never told by DEQAR’s number of a group where another register numbers its groups', () => {
    const of = (groupId: number, name: string) =>
      report(REGISTER_SPAN + 1, 'institutional', { activities: [{ id: 1, groupId, type: 'institutional', name }] });
    expect(isInstitutionWide(of(518, 'Institutional audit'), DEFAULT_POLICY)).toBe(true);
    // Its name tells a denied group all the same, and a denied group without a known name may always be meant.
    expect(isInstitutionWide(of(7, 'DOCENTIA'), DEFAULT_POLICY)).toBe(false);
    expect(isInstitutionWide(of(7, 'Institutional audit'), { ...DEFAULT_POLICY, deniedGroups: [499] })).toBe(false);
  });

  it('is in favour for conditions and, unless the policy is strict, for evaluations without decision', () => {
    const decided = (decision: 'negative' | 'not applicable' | 'positive with conditions or restrictions') =>
      report(1, 'institutional', { decision });
    expect(isAccepted(decided('positive with conditions or restrictions'), DEFAULT_POLICY)).toBe(true);
    expect(isAccepted(decided('not applicable'), DEFAULT_POLICY)).toBe(true);
    expect(isAccepted(decided('not applicable'), { ...DEFAULT_POLICY, strictNotApplicable: true })).toBe(false);
    expect(isAccepted(decided('negative'), DEFAULT_POLICY)).toBe(false);
  });
});
