import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasable, erasedText, withoutTexts } from '../../../../services/vocab/erased-text.ts';

const finder = (...texts: string[]) => {
  const erased = erasedText(texts.map((text) => erasable(text) ?? ''));
  if (erased === null) throw new Error('nothing to find');
  return erased;
};
describe('A text that is erased', () => {
  it.each([
    ['Ilse Waldmann', 'by ILSE\n waldmann, twice', 'by […], twice'],
    ['*@uni.example', 'to ilse.w@uni.example now', 'to […] now'],
    ['Anna-Maria', 'with Anna-Maria', 'with […]'],
    ['Łukasz', 'with łukasz', 'with […]'],
    ['a+b (c)', 'is a+b (c)!', 'is […]!'],
    ['Ann', 'Ann teaches annual anns', '[…] teaches annual anns'],
  ])('%s is left out as whole words, in capitals or not', (text, before, after) => {
    expect(finder(text).without(before)).toBe(after);
  });

  it('is left out of texts at any depth; addresses and names of members stay, and addresses are counted', () => {
    const value = {
      Ilse: ['Ilse', { en: 'x Ilse' }],
      iri: 'https://uni.example/Ilse',
      mail: 'mailto:Ilse@uni.example',
    };
    expect(withoutTexts(value, finder('Ilse'))).toEqual({
      value: { ...value, Ilse: ['[…]', { en: 'x […]' }], mail: 'mailto:[…]@uni.example' },
      changed: true,
      addresses: 1,
    });
  });

  it('is found with its domain as people write it, and as machines do', () => {
    for (const text of ['ilse@köln.example', 'ilse@xn--kln-sna.example'])
      expect(finder(text).without('to ilse@köln.example or ILSE@xn--kln-sna.example')).toBe('to […] or […]');
  });

  it('is gone from whatever it stood in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const erased = finder('Ilse Waldmann');
        expect(erased.finds(erased.without(`${before} Ilse Waldmann ${after}`))).toBe(false);
      }),
    );
  });

  it('takes no time that grows out of hand', () => {
    const began = performance.now();
    finder('aaa*a*b').finds('aaa-a-'.repeat(5_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
