import { expect, it } from 'vitest';
import { MOST_MONEY, moneyNumber } from '../../../../services/search/money.ts';

it('Amounts keep their order within a currency, to the cent, and never reach into the next one', () => {
  for (const currency of ['AAA', 'EUR', 'ZZZ']) {
    const of = (amount: number) => moneyNumber(currency, amount) ?? Number.NaN;
    for (const amount of [0, 0.01, 99.99, 100, 999_999_999.98])
      expect(of(amount)).toBeLessThan(of(Math.round((amount + 0.01) * 100) / 100));
  }
  expect(moneyNumber('EUR', MOST_MONEY)).toBeLessThan(moneyNumber('EUS', 0) ?? 0);
  expect(moneyNumber('eur', 1)).toBeNull();
  expect(moneyNumber('EUR', -1)).toBeNull();
  expect(moneyNumber('EUR', MOST_MONEY + 1)).toBeNull();
});
