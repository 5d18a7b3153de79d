import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../../../harvester/normalise/report.ts';
import {
  earliestDay,
  firstAddress,
  parseBoolean,
  parseDay,
  parseNumber,
  webAddress,
} from '../../../../harvester/normalise/scalars.ts';

const reported = <T>(run: (report: ReturnType<typeof createReport>) => T) => {
  const report = createReport('x');
  return { result: run(report), codes: report.findings.map(({ code }) => code) };
};

describe('parseDay', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026-10-01T00:00:00Z', '2026-10-01'],
    ['2026-10-01T23:30:00+02:00', '2026-10-01'],
    ['2026-10-01+02:00', '2026-10-01'],
    [' 2028-02-29 ', '2028-02-29'],
    ['9999-12-31', '9999-12-31'],
  ])('reads %s as the day that is written', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-1-1',
    '01.10.2026',
    '2026',
    '2026-10',
    '0000-01-01',
    'soon',
    '',
    '12026-10-01',
    '2026-10-01 bis',
  ])('makes no day of %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('takes the earliest of several days and says so, in any order', () => {
    for (const days of [
      ['2026-10-02', '2026-10-01'],
      ['2026-10-01', '2026-10-02'],
    ])
      expect(reported((report) => earliestDay(days, 'p', report))).toEqual({
        result: '2026-10-01',
        codes: ['date-ambiguous'],
      });
    expect(reported((report) => earliestDay(['2026-10-01', '2026-10-01T00:00:00Z'], 'p', report)).codes).toEqual([]);
  });
});

describe('parseNumber', () => {
  it.each([
    ['5', 5],
    ['5.0', 5],
    ['5,0', 5],
    ['2,5', 2.5],
    ['0,125', 0.125],
    ['1.500', 1.5],
    ['1e2', 100],
    [' 7 ', 7],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '1,500',
    '12,000',
    '1.000,5',
    '1,2,3',
    'five',
    '',
    '0x10',
    'NaN',
    'Infinity',
    '1e400',
    '٥',
  ])('makes no number of %j, which has none or two meanings', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('agrees with xsd:decimal wherever a point was used', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const text = `${whole}.${String(part).padStart(3, '0')}`;
        expect(parseNumber(text)).toBe(Number(text));
      }),
    );
  });
});

describe('parseBoolean', () => {
  it('knows the four spellings of XML and reports every other', () => {
    expect(['true', 'false', '1', '0', ' TRUE '].map((raw) => parseBoolean(raw, 'p', createReport('x')))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(reported((report) => parseBoolean('yes', 'p', report))).toEqual({
      result: null,
      codes: ['boolean-invalid'],
    });
    expect(reported((report) => parseBoolean(null, 'p', report))).toEqual({ result: null, codes: [] });
  });
});

describe('webAddress', () => {
  it.each([
    'javascript:alert(1)',
    'ftp://a.example/',
    '//a.example',
    'a.example',
    'http://user:secret@a.example/',
    'http://',
    `https://a.example/${'x'.repeat(3_000)}`,
  ])('takes nothing that a page could not lead to: %s', (raw) => {
    expect(reported((report) => webAddress(raw, 'p', report))).toEqual({ result: null, codes: ['url-invalid'] });
  });

  it('says nothing about what was not said', () => {
    expect(reported((report) => webAddress('  ', 'p', report))).toEqual({ result: null, codes: [] });
  });

  it('escapes what would end an attribute of HTML', () => {
    expect(webAddress('https://a.example/"><script>', 'p', createReport('x'))).not.toMatch(/["<>]/);
  });

  it('chooses among several the same in any order, and not one that is none', () => {
    const choose = (list: string[]) => firstAddress(list, 'p', createReport('x'));
    expect(choose(['https://b.example/', 'ftp://a.example', 'https://a.example/'])).toBe('https://a.example/');
    expect(choose(['https://a.example/', 'https://b.example/', 'ftp://a.example'])).toBe('https://a.example/');
  });
});

describe('Every reader of values', () => {
  it('is done with 100 kB of anything at once', () => {
    for (const piece of [' ', '5 ', '-', '1,', '.', 'a', '/', '\n', '5'])
      for (const raw of [piece.repeat(100_000), `5${piece.repeat(100_000)}x`]) {
        expect(parseDay(raw)).toBeNull();
        expect(parseNumber(raw)).toBeNull();
        expect(parseBoolean(raw.padEnd(10, 'x'), 'p', createReport('x'))).toBeNull();
        expect(webAddress(`https://${raw}`, 'p', createReport('x'))).toBeNull();
      }
  });
});
