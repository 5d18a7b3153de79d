import { describe, expect, it } from 'vitest';
import { moneyNumber } from '../../../services/search/money.ts';
import type { Published } from './published.ts';

/** A range of amounts in one currency. */
function amounts(currency: string, from: number, to: number) {
  return [{ from: moneyNumber(currency, from) ?? Number.NaN, to: moneyNumber(currency, to) ?? Number.NaN }];
}

/** Filters on what a run costs, how long it takes and when one can enrol. */
export function describeRuns({ find, found, counts }: Published): void {
  describe('numbers and days of the instance', () => {
    it('compares totals within a currency and never across two', async () => {
      const price = (currency: string, from: number, to: number) =>
        found({ instanceNumbers: { price: { ranges: amounts(currency, from, to) } } });
      expect(await price('EUR', 0, 400)).toEqual(['analysis-de', 'welding-pl']);
      expect(await price('EUR', 0, 0)).toEqual(['welding-pl']);
      expect(await price('EUR', 4_000, 1e9)).toEqual([]);
      expect(await price('SEK', 0, 1e9)).toEqual(['analysis-de']);
      expect(await price('SEK', 0, 4_999.99)).toEqual([]);
      expect(await price('SEK', 5_000, 5_000)).toEqual(['analysis-de']);
    });
    it('tells what is free from what is not known to be', async () => {
      expect(await found({ instance: { free: { values: ['true'] } } })).toEqual(['welding-pl']);
      expect(await found({ instance: { free: { values: ['true'], unknown: true } } })).toHaveLength(4);
      expect((await find({ instance: { free: { values: ['true'] } } })).leftOut).toEqual({ free: 3 });
    });
    it('finds by hours a week and by weeks, where any number of a span would do', async () => {
      const pace = (ranges: { from?: number; to?: number }[], values: number[] = []) =>
        found({ instanceNumbers: { pace: { ranges, values } } });
      expect(await pace([{ to: 10 }])).toEqual(['analysis-de']);
      expect(await pace([{ from: 9, to: 19 }])).toEqual([]);
      expect(await pace([], [7])).toEqual(['analysis-de']);
      expect(await pace([], [9, 21])).toEqual([]);
      expect(await found({ instanceNumbers: { pace: { unknown: true } } })).toHaveLength(4);
    });
    it('finds by the day on which one can enrol; a run that is closed never passes, and is not unknown', async () => {
      expect(await found({ openOn: { day: '2026-02-20' } })).toEqual(['analysis-de']);
      expect(await found({ openOn: { day: '2026-09-16' } })).toEqual([]);
      expect(await found({ openOn: { day: '2026-09-16', unknown: true } })).toEqual([
        'analysis-fr',
        'nursing-sv',
        'teaching-en',
      ]);
      expect((await find({ openOn: { day: '2026-09-16' } })).leftOut).toEqual({ openOn: 3 });
    });
    it('holds all of them against one and the same instance', async () => {
      const long = { duration: { ranges: [{ from: 5 }] } };
      expect(await found({ instanceNumbers: { ...long, price: { ranges: amounts('EUR', 400, 600) } } })).toEqual([
        'analysis-de',
      ]);
      expect(await found({ instanceNumbers: { ...long, price: { ranges: amounts('EUR', 0, 400) } } })).toEqual([]);
      expect(await found({ instanceNumbers: long, openOn: { day: '2026-02-21' } })).toEqual([]);
      expect(await found({ instanceNumbers: long, instance: { mode: { values: ['onsite'] } } })).toEqual([]);
      const { hits } = await find({ instanceNumbers: { duration: { values: [1] } } });
      expect(hits.map(({ id, matching }) => [id, matching])).toEqual([['analysis-de', ['a2']]]);
    });
    it('counts facets among the instances that meet them', async () => {
      const long = { instanceNumbers: { duration: { ranges: [{ from: 5 }] } }, facets: ['mode', 'time'] as const };
      expect(await counts(long, 'mode')).toEqual({ online: 1 });
      expect(await counts(long, 'time')).toEqual({ evening: 1 });
      const open = { openOn: { day: '2026-05-01' }, facets: ['mode'] as const };
      expect(await counts(open, 'mode')).toEqual({ onsite: 1 });
    });
  });
}
