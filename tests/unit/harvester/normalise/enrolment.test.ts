import { describe, expect, it } from 'vitest';
import type { DraftEnrolment, DraftSeats } from '../../../../harvester/draft.ts';
import { enrolmentOf, registrationOf, seatsOf } from '../../../../harvester/normalise/enrolment.ts';
import { SILENT_INSTANCE } from '../../../../harvester/silent-draft.ts';
import { reported } from './reported.ts';

const PERIOD: DraftEnrolment = { for: null, opens: null, closes: null, note: [], url: null };

describe('Periods of enrolment', () => {
  const of = (said: readonly Partial<DraftEnrolment>[], openTo: Parameters<typeof enrolmentOf>[1] = 'unknown') =>
    reported((report) =>
      enrolmentOf(
        said.map((one) => ({ ...PERIOD, ...one })),
        openTo,
        report,
      ),
    );

  it('belong to the group that is stated, and to nobody else', () => {
    const { result, codes } = of([
      { for: 'own students', opens: '2027-01-01', closes: '2027-01-31' },
      { for: 'ANYONE', opens: '2027-02-01' },
    ]);
    expect(result).toEqual({
      enrolment: [
        { for: 'anyone', opens: '2027-02-01', closes: null, note: {} },
        { for: 'own-students', opens: '2027-01-01', closes: '2027-01-31', note: {} },
      ],
      basis: [],
    });
    expect(codes).toEqual([]);
  });

  it('without a group hold for whoever may take part, and say that this was not stated', () => {
    const group = (openTo: Parameters<typeof enrolmentOf>[1]) => of([{ opens: '2027-01-01' }], openTo).result;
    expect(group('unknown').enrolment[0]?.for).toBe('anyone');
    expect(group('own-students').enrolment[0]?.for).toBe('own-students');
    expect(group('restricted').enrolment[0]?.for).toBe('other');
    expect(group('unknown').basis).toEqual([
      ['/enrolment/0/for', expect.objectContaining({ rule: 'group-not-stated' })],
    ]);
  });

  it('name a group that we do not know as the source does', () => {
    expect(of([{ for: 'Alumni', closes: '2027-03' }])).toMatchObject({
      result: { enrolment: [{ for: 'other', closes: '2027-03', note: { und: 'Alumni' } }] },
      codes: ['code-unknown'],
    });
  });

  it('close after they open, or when they close is not known', () => {
    expect(of([{ opens: '2027-02-01', closes: '2027-01-01' }])).toMatchObject({
      result: { enrolment: [{ opens: '2027-02-01', closes: null }] },
      codes: ['date-order'],
    });
    expect(of([{ opens: 'soon' }])).toEqual({ result: { enrolment: [], basis: [] }, codes: ['date-invalid'] });
  });
});

describe('Places', () => {
  const of = (said: Partial<DraftSeats>) =>
    reported((report) => seatsOf({ total: null, left: null, enrolled: null, waiting: null, ...said }, report));

  it('that are left are counted only where nobody states them, and never below none', () => {
    expect(of({ total: '20', enrolled: '15' }).result).toEqual({
      seats: { total: 20, left: 5, waiting: null },
      counted: true,
    });
    expect(of({ total: '20', enrolled: '15', left: '3' }).result).toMatchObject({ seats: { left: 3 }, counted: false });
    expect(of({ total: '20', enrolled: '25', waiting: '5' }).result.seats).toEqual({ total: 20, left: 0, waiting: 5 });
  });

  it('are whole numbers, or not known', () => {
    for (const total of ['-1', '2.5', 'many', '1e99'])
      expect(of({ total })).toMatchObject({ result: { seats: { total: null } }, codes: ['number-invalid'] });
  });
});

it('One registers where the date says, else where all its periods say the same', () => {
  const at = (registration: string | null, ...urls: string[]) =>
    registrationOf({ ...SILENT_INSTANCE, registration, enrolment: urls.map((url) => ({ ...PERIOD, url })) });
  expect(at('https://a.example/', 'https://b.example/')).toBe('https://a.example/');
  expect(at(null, 'https://b.example/', 'https://b.example/')).toBe('https://b.example/');
  expect(at(null, 'https://b.example/', 'https://c.example/')).toBeNull();
});
