import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../harvester/normalise/dates.ts';
import { createRecordFindings } from '../../../../harvester/normalise/record-findings.ts';
import { firstAddress, parseBoolean, parseNumber, webAddress } from '../../../../harvester/normalise/scalars.ts';

const reported = <T>(run: (report: ReturnType<typeof createRecordFindings>) => T) => {
  const report = createRecordFindings('x');
  return { result: run(report), codes: report.findings.map(({ code }) => code) };
};

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
    expect(
      ['true', 'false', '1', '0', ' TRUE '].map((raw) => parseBoolean(raw, 'p', createRecordFindings('x'))),
    ).toEqual([true, false, true, false, true]);
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
    expect(webAddress('https://a.example/"><script>', 'p', createRecordFindings('x'))).not.toMatch(/["<>]/);
  });

  it('chooses among several the same in any order, and not one that is none', () => {
    const choose = (list: string[]) => firstAddress(list, 'p', createRecordFindings('x'));
    expect(choose(['https://b.example/', 'ftp://a.example', 'https://a.example/'])).toBe('https://a.example/');
    expect(choose(['https://a.example/', 'https://b.example/', 'ftp://a.example'])).toBe('https://a.example/');
  });
});

describe('Every reader of values', () => {
  it('is done with 100 kB of anything at once', () => {
    for (const piece of [' ', '5 ', '-', '1,', '.', 'a', '/', '\n', '5'])
      for (const raw of [piece.repeat(100_000), `5${piece.repeat(100_000)}x`]) {
        expect(parseDate(raw).date).toBeNull();
        expect(parseNumber(raw)).toBeNull();
        expect(parseBoolean(raw.padEnd(10, 'x'), 'p', createRecordFindings('x'))).toBeNull();
        expect(webAddress(`https://${raw}`, 'p', createRecordFindings('x'))).toBeNull();
      }
  });
});
