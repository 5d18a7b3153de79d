import { describe, expect, it } from 'vitest';
import { colourOf, contrast, readableOn } from '../../../../web/state/contrast.ts';

describe('The contrast of two colours', () => {
  it('is what WCAG says, whichever comes first, and is never rounded up over the limit', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBe(4.47);
    expect(contrast('#ffffff', '#767676')).toBe(4.54);
  });

  it('decides whether black or white is read better on a colour', () => {
    expect([readableOn('#1d4e89'), readableOn('#ffd54f')]).toEqual(['#ffffff', '#000000']);
  });

  it('is computed of colours only', () => {
    expect(['#ABCDEF', '#abc', 'red', 'url(x)', '#12345g', null].map(colourOf)).toEqual([
      '#abcdef',
      ...[null, null, null, null, null],
    ]);
  });
});
