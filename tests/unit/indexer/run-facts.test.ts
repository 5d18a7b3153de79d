import { describe, expect, it } from 'vitest';
import { runFacts } from '../../../indexer/run-facts.ts';
import { FIRST_DAY, LAST_DAY } from '../../../services/model/day.ts';
import { moneyNumber } from '../../../services/search/money.ts';
import { offerInstance } from '../../helpers/offer-records.ts';

const price = (amount: number, currency = 'EUR', condition = {}) =>
  ({ amount, currency, covers: 'all', for: 'anyone', condition }) as const;
const of = (said: Parameters<typeof offerInstance>[1]) => runFacts(offerInstance('one', said));

describe('What is known of a run', () => {
  it('is its price in each currency, without any that not everybody pays', () => {
    const prices = [price(300), price(200), price(2_000, 'SEK'), price(1, 'EUR', { en: 'for members' })];
    expect(of({ prices })).toMatchObject({
      price: 200,
      free: 'false',
      totals: [moneyNumber('EUR', 200), moneyNumber('SEK', 2_000)],
    });
    expect(of({ prices: [price(0, 'SEK')] })).toMatchObject({ price: null, free: 'true' });
    expect(of({ prices: [price(0, 'EUR', { en: 'for members' })] })).not.toHaveProperty('free');
  });

  it('is how many weeks it takes, where both days are known; a week that has begun counts', () => {
    expect(of({ start: '2026-10-05', end: '2026-11-13' }).weeks).toEqual([6, 6]);
    expect(of({ start: '2026-10-05', end: '2026-10-05' }).weeks).toEqual([1, 1]);
    expect(of({ start: '2026-10-05', end: '2026-11-13', duration: 9 }).weeks).toEqual([9, 9]);
    expect(of({ start: '2026-10', end: '2026-11-13' })).not.toHaveProperty('weeks');
  });

  it('is the hours a week that the stated load means', () => {
    const schedule = offerInstance('one').schedule;
    expect(of({ schedule: { ...schedule, load: 'part-time-intensive' } }).pace).toEqual([8, 30]);
    expect(of({ schedule: { ...schedule, load: 'full-time', hoursAWeek: 35 } }).pace).toEqual([35, 35]);
    expect(of({})).not.toHaveProperty('pace');
  });

  it('is when one can enrol: nothing known is not open, closed is never', () => {
    const anyone = { for: 'anyone', opens: '2026-02-01', closes: null, note: {} } as const;
    expect(of({})).not.toHaveProperty('enrolment');
    expect(of({ deadline: '2026-03' }).enrolment).toEqual([FIRST_DAY, '2026-03-31']);
    expect(of({ enrolment: [anyone], deadline: '2026-03-10' }).enrolment).toEqual(['2026-02-01', '2026-03-10']);
    expect(of({ enrolment: [{ ...anyone, for: 'alliance' }] })).not.toHaveProperty('enrolment');
    expect(of({ state: 'open' }).enrolment).toEqual([FIRST_DAY, LAST_DAY]);
    for (const state of ['closed', 'full'] as const)
      expect(of({ state, deadline: '2026-03-10' }).enrolment).toEqual([LAST_DAY, FIRST_DAY]);
  });
});
