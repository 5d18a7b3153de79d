import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../harvester/normalise/plain-text.ts';

const text = (raw: string) => plainText(raw, false).text;
/** What a browser takes for an element: a known name that is followed by an end, or anything with an attribute; and comments. */
const MARKUP =
  /<\/?(?:a|b|p|br|img|div|span|script|style|iframe|svg|object|embed|li|ul|form|input|h1|template|video)(?:\/|>|\s[^>]*(?:>|=))|<!--/i;

describe('plainText', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a<br/>b', 'a\nb'],
    ['<ul><li>x</li><li class="y">z</li></ul>', '• x\n• z'],
    ['Tom &amp; Jerry &copy; &#8364; &#x20AC;', 'Tom & Jerry © € €'],
    ['a<script>alert(1)</script>b', 'a b'],
    ['a <!-- not shown --> b', 'a b'],
    ['a<style>p{}', 'a'],
    ['if a < b and c > d', 'if a < b and c > d'],
    ['write to <Name>', 'write to <Name>'],
    ['3 &lt; 4', '3 < 4'],
  ])('makes of %j the text that a reader would see', (raw, expected) => {
    expect(text(raw)).toBe(expected);
  });

  it.each([
    ['<scr<b>ipt>alert(1)</scr<b>ipt>'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;img src=x onerror=alert(1)&gt;'],
    ['<img alt="<" src=x onerror=alert(1)>'],
    ['<img src=x onerror=alert(1) '],
    ['<x-y onclick=alert(1)>press</x-y>'],
    ['<<<b>b>script>x'],
    ['<!<b>-- x'],
  ])('leaves no markup of %s', (raw) => {
    expect(text(raw)).not.toMatch(MARKUP);
    expect(plainText(raw, true).text).not.toMatch(MARKUP);
  });

  it('decodes no entity that is only a name of JavaScript', () => {
    expect(text('&valueOf; &toString; &constructor;')).toBe('&valueOf; &toString; &constructor;');
  });

  it.each([
    'Ask jürgen.müller@uni-graz.example for it',
    'Ask anna@mail.halkyon.example for it',
    'Ask anna (at) halkyon.example for it',
    'Ask anna[at]halkyon.example for it',
    'Call +43 (0)316 380-1234 for it',
    'Tel.: 0316 380 1234 for it',
    'Phone 030/123456 for it',
  ])('leaves out how to reach a person: %s', (raw) => {
    const read = plainText(raw, false);
    expect(read.hadPersonalData).toBe(true);
    expect(read.text).toContain('[…]');
    expect(read.text).not.toMatch(/halkyon|müller|jürgen|380|123456/i);
  });

  it.each([
    '1 + 1 = 2',
    'C++20 and @types',
    'at 10 (at noon)',
    '2026-10-01 to 2026-12-20',
    'ISBN 978-3-16-148410-0',
    'Hotel 4711',
  ])('keeps what only looks like it: %s', (raw) => {
    expect(plainText(raw, false)).toMatchObject({ text: raw, hadPersonalData: false });
  });

  it('takes out what turns the direction of other text, and keeps scripts that need joiners', () => {
    expect(text('a\u202Eb\u2066c\u0007\uFEFF')).toBe('abc');
    expect(text('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  it('neither throws nor produces markup, whatever a literal holds', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      'script',
      'b',
      'img',
      'a',
      ' ',
      '=',
      '"',
      "'",
      '<!--',
      '-->',
      '&lt;',
      '&gt;',
      '&amp;',
      '&#60;',
      '&#x3c;',
      'onerror',
      'x',
      '\n',
      '!',
      '&',
      ';',
      '<b>',
      '<li',
      '<p',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
          maxLength: 30,
        }),
        fc.boolean(),
        (parts, oneLine) => {
          const read = plainText(parts.join(''), oneLine);
          expect(read.text).not.toMatch(MARKUP);
          expect(read.text).not.toMatch(/\0/);
          if (oneLine) expect(read.text).not.toMatch(/\n/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('leaves what it has made as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const once = text(raw.replaceAll('&', 'and'));
        expect(text(once)).toBe(once);
      }),
    );
  });
});
