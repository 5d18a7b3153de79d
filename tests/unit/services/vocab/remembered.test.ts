import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../services/vocab/remembered.ts';

describe('remembered', () => {
  it('reads a text once, also where nothing could be made of it', () => {
    const read: string[] = [];
    const length = remembered((text) => {
      read.push(text);
      return text === '' ? null : text.length;
    });
    expect([length('abc'), length(''), length('abc'), length('')]).toEqual([3, null, 3, null]);
    expect(read).toEqual(['abc', '']);
  });

  it('keeps no long text in memory', () => {
    let times = 0;
    const read = remembered(() => ++times);
    const novel = 'x'.repeat(10_000);
    expect([read(novel), read(novel)]).toEqual([1, 2]);
  });
});
