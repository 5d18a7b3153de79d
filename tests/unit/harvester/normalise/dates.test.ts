import { describe, expect, it } from 'vitest';
import { earliestDate, isBackwards, parseDate } from '../../../../harvester/normalise/dates.ts';
import { createRecordFindings } from '../../../../harvester/normalise/record-findings.ts';

const earliest = (...raw: string[]) => {
  const report = createRecordFindings('x');
  return { date: earliestDate(raw, 'p', report), codes: report.findings.map(({ code }) => code) };
};

describe('A date', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026-10-01T00:00:00Z', '2026-10-01'],
    ['2026-10-01T23:30:00+02:00', '2026-10-01'],
    ['2026-10-01+02:00', '2026-10-01'],
    [' 2028-02-29 ', '2028-02-29'],
    ['2027-03', '2027-03'],
    ['2027-03Z', '2027-03'],
    ['2027', '2027'],
    ['2027+01:00', '2027'],
  ])('that is written %s is what is written, at its own precision', (text, date) => {
    expect(parseDate(text)).toEqual({ date, finding: null });
  });

  it.each([
    ['2027-03-01 09:00:00', '2027-03-01'],
    ['2027-03-01 09:00 +01:00', '2027-03-01'],
    ['2027-03-01 09:00:00 UTC', '2027-03-01'],
    ['20270301', '2027-03-01'],
    ['20270301T0900', '2027-03-01'],
    ['01.03.2027', '2027-03-01'],
    ['1. 3. 2027', '2027-03-01'],
    ['03.04.2027', '2027-04-03'],
    ['2027.03.01.', '2027-03-01'],
    ['2027/03/01', '2027-03-01'],
    ['31/03/2027', '2027-03-31'],
    ['31-03-2027', '2027-03-31'],
    ['03/31/2027', '2027-03-31'],
    ['03/03/2027', '2027-03-03'],
    ['2026-1-1', '2026-01-01'],
    ['03.2027', '2027-03'],
    ['3/2027', '2027-03'],
    ['1 March 2027', '2027-03-01'],
    ['March 1, 2027', '2027-03-01'],
    ['1. März 2027', '2027-03-01'],
    ['1 mars 2027', '2027-03-01'],
    ['1 de marzo de 2027', '2027-03-01'],
    ['1 марта 2027', null],
    ['1 март 2027', '2027-03-01'],
    ['März 2027', '2027-03'],
    ['1. märts 2027', '2027-03-01'],
    ['2026-W38-1', '2026-09-14'],
    ['2026W387', '2026-09-20'],
    ['2026-W01-1', '2025-12-29'],
    ['2026-W53-7', '2027-01-03'],
  ])('that is written %s is read where it has one meaning, and that is said', (text, date) => {
    expect(parseDate(text)).toEqual({ date, finding: date === null ? 'date-invalid' : 'date-spelling' });
  });

  it.each(['2026-W38', '2026W01', '2026-w53'])('that is a week (%s) is no day, and what to write is said', (text) => {
    expect(parseDate(text)).toEqual({ date: null, finding: 'date-week' });
  });

  it.each(['03/04/2027', '3-4-2027', '12/11/2027'])('that can be read in two ways (%s) is not guessed', (text) => {
    expect(parseDate(text)).toEqual({ date: null, finding: 'date-two-ways' });
  });

  it.each([
    '9999-12-31T00:00:00',
    '9999',
    '1970-01-01T00:00:00Z',
    '1969-12-31T23:00:00Z',
    '0001-01-01',
    '1900-01-01',
    '2999-12-31',
  ])('that stands for none (%s) is none', (text) => {
    expect(parseDate(text)).toEqual({ date: null, finding: 'date-placeholder' });
  });

  it.each([
    '2027-02-28T23:00:00Z',
    '2027-06-30T22:00:00.000Z',
    '2027-06-30T21:00:00+00:00',
    '2027-02-28 23:00 UTC',
  ])('that is midnight of the next day in Europe (%s) keeps its day and says so', (text) => {
    expect(parseDate(text)).toEqual({ date: text.slice(0, 10), finding: 'date-utc-midnight' });
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-13',
    '31.02.2027',
    '30/02/2027',
    'soon',
    '',
    '12026-10-01',
    '2026-10-01 bis',
    '1 listopad 2027',
    '2027-03T09:00:00',
    '32 March 2027',
    '2027-W53',
    '2026-W00-1',
    '2026-W54',
    '2026-W38-8',
  ])('that does not exist (%j) is none', (text) => {
    expect(parseDate(text)).toEqual({ date: null, finding: 'date-invalid' });
  });

  it('is the earliest of several, and the more exact of two that say the same, in any order', () => {
    for (const list of [
      ['2026-10-02', '2026-10-01'],
      ['2026-10-01', '2026-10-02'],
    ])
      expect(earliest(...list)).toEqual({ date: '2026-10-01', codes: ['date-ambiguous'] });
    expect(earliest('2026-10-01', '2026-10-01T00:00:00Z')).toEqual({ date: '2026-10-01', codes: [] });
    for (const list of [
      ['2026-10', '2026-10-05', '2026'],
      ['2026', '2026-10-05', '2026-10'],
    ])
      expect(earliest(...list)).toEqual({ date: '2026-10-05', codes: [] });
  });

  it('lies before another only where it certainly does', () => {
    expect(isBackwards('2027-03', '2027-03-01')).toBe(false);
    expect(isBackwards('2027-03-20', '2027-03')).toBe(false);
    expect(isBackwards('2027-03', '2027-02-28')).toBe(true);
    expect(isBackwards('2027', '2026-12-31')).toBe(true);
  });
});
