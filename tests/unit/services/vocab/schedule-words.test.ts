import { describe, expect, it } from 'vitest';
import { timesInWords } from '../../../../services/vocab/schedule-words.ts';

describe('Words about a schedule', () => {
  it.each([
    ['de', 'Der Kurs findet abends und am Wochenende statt', ['evening', 'weekend']],
    ['en', 'Self-paced, with one evening a week', ['evening', 'self-paced']],
    ['en-IE', 'In the daytime', ['daytime']],
    ['el', 'Το βράδυ', ['evening']],
    ['fi', 'Iltaisin ja viikonloppuisin', ['evening', 'weekend']],
    ['pl', 'Wieczorem; w soboty', ['evening', 'weekend']],
    ['sl', 'Zvečer', ['evening']],
    ['sv', 'Kvällar och helger', ['evening', 'weekend']],
    ['et', 'Õhtuti', ['evening']],
    ['nl', '’s Avonds', ['evening']],
  ])('tell the time of the week in their own language (%s: %s)', (language, text, times) => {
    expect(timesInWords([{ [language]: text }])).toEqual(times);
  });

  it.each([
    ['a word of another language', 'es', 'Este curso; esti'],
    ['a language that was not stated', 'und', 'evening'],
    ['what is denied', 'en', 'Not in the evening'],
    ['a part of another word', 'de', 'Feierabendverkehr'],
    ['a long text, which tells other things', 'en', `evening ${'and so on '.repeat(80)}`],
  ])('tell nothing by %s', (_why, language, text) => {
    expect(timesInWords([{ [language]: text }])).toEqual([]);
  });

  it('that are denied leave the other statements as they are', () => {
    expect(timesInWords([{ en: 'Not at weekends. Evenings only' }])).toEqual(['evening']);
  });
});
