import { describe, expect, it } from 'vitest';
import { weeklyText } from '../../../../../harvester/formats/json/weekly.ts';

describe('What takes place every week', () => {
  it('is told by its days and times, in English where the days are', () => {
    const days = ['https://schema.org/Monday', 'Friday'];
    expect(weeklyText(days, '18:30:00', '21:00', 'de')).toEqual({ text: 'Monday, Friday 18:30–21:00', language: 'en' });
    expect(weeklyText(['Montag'], '18:30', null, 'de')).toEqual({ text: 'Montag 18:30', language: 'de' });
    expect(weeklyText([], 'T18:30', '21:00', null)).toEqual({ text: '18:30–21:00', language: null });
  });

  it('does not have its end as its beginning, and is nothing where nothing is stated', () => {
    expect(weeklyText(['Monday'], null, '21:00', null)).toEqual({ text: 'Monday', language: 'en' });
    expect(weeklyText([], null, '21:00', 'en')).toBeNull();
  });
});
