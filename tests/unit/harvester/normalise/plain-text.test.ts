import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../harvester/normalise/plain-text.ts';

const text = (raw: string) => plainText(raw, false).text;
/**
 * What is an element for certain: a known name of several letters that ends there, or anything with an attribute; and
 * comments.
 */
const MARKUP =
  /<\/?(?:br|img|div|span|script|style|iframe|svg|object|embed|li|ul|form|input|h1|template|video)(?:\/|>|\s[^>]*=)|<[abp]\s[^>]*=|<!--/i;

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
    ['Financi&euml;n en co&ouml;rdinatie', 'Financiën en coördinatie'],
    ['A &rarr; B &times; 2 &frac12; &alpha; &trade; &Agrave; &iuml; &oelig;', 'A → B × 2 ½ α ™ À ï œ'],
    ['Osnovna &scaron;ola &Ccaron;, &Lstrok;', 'Osnovna šola Č, Ł'],
    ['caf&amp;eacute; R&amp;amp;D', 'café R&D'],
    ['AT&T and &unknown; stay', 'AT&T and &unknown; stay'],
    ['&#0;a&#xD800;b&#146;c', 'ab’c'],
    ['&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;', 'One\n\nTwo'],
    ['&amp;lt;b&amp;gt;One&amp;lt;/b&amp;gt;', 'One'],
    ['<b>One</b> and <i>two</i>', 'One and two'],
    ['One.<p>Two', 'One.\n\nTwo'],
    ['<a href="https://x.example/">One</a>', 'One'],
    ['Set<A> and List<B>', 'Set<A> and List<B>'],
    ['Map<K, V> and Option<a>', 'Map<K, V> and Option<a>'],
    ['Set&lt;A&gt;', 'Set<A>'],
    ['a<b and b>c', 'a<b and b>c'],
    ['p<q or q>p', 'p<q or q>p'],
    ['x <table and chairs> y', 'x <table and chairs> y'],
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

  it('takes out what nobody sees within words, and keeps what joins letters and pictures', () => {
    expect(text('Ge\u00adsund\u00adheits\u2060manage\u200bment\u200c')).toBe('Gesundheitsmanagement');
    expect(text('Micro\u2011credential')).toBe('Micro\u2011credential');
    expect(text('👩\u200d💻 ❤\ufe0f')).toBe('👩\u200d💻 ❤\ufe0f');
  });

  it('says where control characters were', () => {
    expect(plainText('A\u0000B', true)).toMatchObject({ text: 'AB', hadControls: true });
    expect(plainText('A\r\nB\tC', false).hadControls).toBe(false);
  });

  it.each([
    ['FranÃ§ais pour dÃ©butants', 'Français pour débutants'],
    ['Gesti\u00c3\u00b3n de proyectos', 'Gestión de proyectos'],
    ['l’Ã©cole'.replace('’', 'â€™'), 'l’école'],
    ['Å kola ÄeÅ¡tiny'.replace('Äe', 'Ä\u008de').replace('Å ', 'Å\u00a0'), 'Škola češtiny'],
  ])('mends %s, whose UTF-8 was taken for another encoding, and says so', (raw, expected) => {
    expect(plainText(raw, true)).toMatchObject({ text: expected, wasDamaged: true });
  });

  it.each([
    'Français “pour” débutants',
    'CAFÉ™',
    'ÀÉÎ Âge Ärger',
    'PÃO DE QUEIJO',
    'Æblegård № 5',
    'Ελληνικά',
  ])('leaves %s as it is', (raw) => {
    expect(plainText(raw, true)).toMatchObject({ text: raw, wasDamaged: false });
  });

  it('decodes no entity that is only a name of JavaScript', () => {
    expect(text('&valueOf; &toString; &constructor;')).toBe('&valueOf; &toString; &constructor;');
  });

  it.each([
    'Ask jürgen.müller@uni-graz.example for it',
    'Ask anna@mail.halkyon.example for it',
    'Ask anna (at) halkyon.example for it',
    'Ask anna[at]halkyon.example for it',
    'Ask anna@halkyon.example.Then it',
    'Ask mailto:halkyon@gmail.com for it',
    'Call +1 212 555 3801 for it',
    'Mobil: 664 123456 for it',
    'Mobile 0664 123456 for it',
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
    'Migrating from Angular@16.2.1 to signals',
    'npm react@next.js',
    'App development Mobile 2026/2027',
    'Mobile 12 000 steps',
    'ages +16 100 200 300 400',
    'ages +16 100 200 300',
    'Fax 2026/2027',
    'Phones 2000 - 2010',
  ])('keeps what only looks like it: %s', (raw) => {
    expect(plainText(raw, false)).toMatchObject({ text: raw, hadPersonalData: false });
  });

  it('takes out what turns the direction of other text, and keeps scripts that need joiners', () => {
    expect(text('a\u202Eb\u2066c\u0007\uFEFF')).toBe('abc');
    expect(text('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  it.each([
    ['</<li =', 'a bracket before it'],
    ['<t<body x=', 'the first letter of another name before it'],
    [`${'<t<body x='.repeat(3)}${'</'.repeat(40)}<li x=`, 'many of them'],
    [`${'<'.repeat(20)}${'t<body x='.repeat(9)}`, 'one within the other'],
  ])('makes no element of one that never ends, with %s', (raw) => {
    expect(text(raw)).not.toMatch(/<\/?[a-z]+ [^>]*=/i);
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
