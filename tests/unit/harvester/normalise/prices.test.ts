import { describe, expect, it } from 'vitest';
import type { DraftPrice } from '../../../../harvester/draft.ts';
import { pricesOf } from '../../../../harvester/normalise/prices.ts';
import { SILENT_PRICE } from '../../../../harvester/silent-draft.ts';
import { EN, reported } from './reported.ts';

describe('A price', () => {
  const of = (said: Partial<DraftPrice>) =>
    reported((report) => pricesOf([{ ...SILENT_PRICE, amount: '90', currency: 'EUR', ...said }], report)[0]);

  it('is for everything and everybody where nothing else is said', () => {
    expect(of({}).result).toEqual({ amount: 90, currency: 'EUR', covers: 'all', for: 'anyone', condition: {} });
  });

  it('keeps what it pays for, who pays it and its condition', () => {
    expect(of({ covers: 'exam', for: 'EU/EEA', condition: EN('until 1 May'), label: EN('Early bird') }).result).toEqual(
      {
        amount: 90,
        currency: 'EUR',
        covers: 'assessment',
        for: 'eu-eea',
        condition: { en: 'until 1 May' },
      },
    );
  });

  it('for somebody whom we have no word for is never everybody’s price', () => {
    expect(of({ for: 'alumni' })).toMatchObject({
      result: { for: 'anyone', condition: { und: 'alumni' } },
      codes: ['code-unknown'],
    });
    expect(of({ for: 'alumni', condition: EN('until 1 May') }).result?.condition).toEqual({
      en: 'until 1 May (alumni)',
    });
  });

  it('for something that we have no word for is not shown as the price of the whole', () => {
    expect(of({ covers: 'parking' })).toEqual({ result: undefined, codes: ['code-unknown'] });
  });
});
