import { describe, expect, it } from 'vitest';
import { foldText, keysOfText, likenessTo } from '../../../../services/vocab/alike.ts';

const like = (a: string, b: string) => likenessTo(foldText(a))(foldText(b));

describe('How alike two texts are', () => {
  it('is one whatever the case, the marks and the signs between words', () => {
    expect(like('Ethik der Künstlichen Intelligenz', 'ethik der kunstlichen – INTELLIGENZ')).toBe(1);
  });

  it('is high for a slip and low for another title', () => {
    expect(like('Data ethics', 'Data etihcs')).toBeGreaterThan(0.4);
    expect(like('Data ethics', 'Welding basics')).toBeLessThan(0.2);
    expect(like('', '')).toBe(1);
    expect(like('!', 'Data')).toBe(0);
  });
});

describe('Keys of a text', () => {
  it('survive a slip at either end of a word', () => {
    const keys = new Set(keysOfText(foldText('Sustainable engineering')));
    expect(keysOfText(foldText('Sustanable enginering')).some((key) => keys.has(key))).toBe(true);
    expect(keysOfText('')).toEqual([]);
  });
});
