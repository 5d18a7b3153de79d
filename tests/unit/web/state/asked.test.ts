import { describe, expect, it } from 'vitest';
import { listed, valuesIn, valuesOf } from '../../../../web/state/asked.ts';

describe('Values of a list in an address', () => {
  it('are repeated or separated by commas', () => {
    expect(valuesOf(new URLSearchParams('eqf=5,6&eqf=7, ,unknown&eqf='), 'eqf')).toEqual(['5', '6', '7', 'unknown']);
    expect(valuesOf(new URLSearchParams(''), 'eqf')).toEqual([]);
  });

  it('may have commas of their own', () => {
    expect(valuesIn('plan\\, do\\, check,act')).toEqual(['plan, do, check', 'act']);
    expect(valuesIn('C:\\temp,x\\')).toEqual(['C:\\temp', 'x\\']);
  });

  it('come back as they were written', () => {
    for (const values of [['a,b', 'c'], [',', ',,'], ['ein, zwei, drei'], ['a b', 'č']])
      expect(valuesIn(values.map(listed).join(','))).toEqual(values);
  });
});
