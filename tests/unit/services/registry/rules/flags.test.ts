import { describe, expect, it } from 'vitest';
import type { RegistryReport } from '../../../../../services/model/registry-facts.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../../../../../services/registry/rules/judged-offer.ts';
import {
  AGENCY,
  audit,
  decide,
  facts,
  offer,
  programme,
  provider,
  report,
  type Setting,
  TODAY,
} from '../../../../helpers/register-records.ts';

describe('flags', () => {
  const flags = (judged: Partial<JudgedOffer>, setting: Setting) => decide(judged, setting).flags;

  it('warn where, judged at the offer’s end, the same can no longer be said', () => {
    const ends = '2030-01-01';
    const during = (setting: Setting) => flags({ ends }, setting).includes('expires-during-offer');
    expect(during({ reports: [audit(1)] })).toBe(true);
    expect(flags({ ends: '2029-12-31' }, { reports: [audit(1)] })).not.toContain('expires-during-offer');
    const next = { validFrom: '2029-06-01', validTo: '2035-05-31' };
    expect(during({ reports: [audit(1), audit(2, next)] })).toBe(false);
    expect(
      during({ reports: [audit(1, { validTo: '2035-01-01' }), audit(2, { ...next, decision: 'negative' })] }),
    ).toBe(true);
    expect(during({ reports: [audit(1, next), audit(2, { validTo: '2031-01-01' })] })).toBe(false);
    const closing = [provider(1, { closedOn: '2028-12-31' })];
    expect(during({ reports: [audit(1, { validTo: '2035-01-01' })], providers: closing })).toBe(true);
    // The offer's own review ends during it; that its provider's goes on is another statement.
    expect(during({ reports: [report(1, 'programme'), audit(2, { validTo: '2035-01-01' })] })).toBe(true);
  });

  it('warn when the evidence ends soon', () => {
    expect(flags({}, { reports: [audit(1)], asOf: '2029-07-03' })).not.toContain('expiring-soon');
    expect(flags({}, { reports: [audit(1)], asOf: '2029-07-04' })).toContain('expiring-soon');
  });

  it('say that an end is the register’s convention only where that end counts', () => {
    expect(flags({}, { reports: [audit(1, { validTo: null })] })).toContain('validity-6y-default');
    expect(flags({}, { reports: [audit(1, { validTo: null }), audit(2, { validTo: '2033-01-01' })] })).not.toContain(
      'validity-6y-default',
    );
  });

  it('name a lapsed agency only where no other stands for it', () => {
    const agencies = [{ ...AGENCY, id: 2, acronym: 'OLD', registered: false, registrationEnd: '2025-01-01' }, AGENCY];
    const decideWith = (reports: RegistryReport[]) =>
      judge(offer(), indexFacts({ ...facts(reports), agencies }), TODAY).flags;
    expect(decideWith([audit(1, { agencyId: 2 })])).toContain('agency-no-longer-registered');
    expect(decideWith([audit(1, { agencyId: 2 }), audit(2)])).not.toContain('agency-no-longer-registered');
  });

  it('tell attendance from assessment', () => {
    const certified = (assessment: string) => [report(1, 'programme', { programmes: [programme(1, { assessment })] })];
    expect(flags({}, { reports: certified('Attendance certificate') })).toContain('attendance-only');
    expect(flags({}, { reports: certified('No assessment and no certificate') })).toContain('not-certified');
    expect(flags({}, { reports: certified('Assessment based certificate') })).toEqual(['official']);
  });

  it('note a country of delivery that the register does not know of, sub-systems counting as their country', () => {
    const seat = (country: string) => [provider(1, { countries: [{ country, city: null, legalSeat: true }] })];
    expect(flags({ deliveryCountries: ['BE'] }, { reports: [audit(1)], providers: seat('BE-fl') })).not.toContain(
      'delivery-country-undocumented',
    );
    expect(flags({ deliveryCountries: ['GB'] }, { reports: [audit(1)], providers: seat('UK-SCT') })).not.toContain(
      'delivery-country-undocumented',
    );
    expect(flags({ deliveryCountries: ['NL'] }, { reports: [audit(1)], providers: seat('BE-fl') })).toContain(
      'delivery-country-undocumented',
    );
  });

  it('call a review joint for its programme, not for reviewing two institutions in one report', () => {
    const both = { providers: [provider(1).id, provider(2).id] };
    expect(flags({}, { reports: [report(1, 'programme', both)] })).toContain('joint');
    expect(flags({}, { reports: [audit(1, both)] })).not.toContain('joint');
  });

  it('describe cross-border reviews, the European Approach and low-level flags', () => {
    const european = audit(1, {
      crossBorder: true,
      flag: 'low',
      activities: [{ id: 1, groupId: 499, type: 'institutional', name: 'European Approach' }],
    });
    expect(flags({}, { reports: [european] })).toEqual(
      expect.arrayContaining(['cross-border', 'european-approach', 'low-flag']),
    );
  });
});
