import { describe, expect, it } from 'vitest';
import { rememberedWhile } from '../../../api/remembered-while.ts';

function asking(values: Record<string, string>, most = 100) {
  const asked: string[][] = [];
  const state = { version: '1' };
  const ask = rememberedWhile(
    async (keys) => {
      asked.push([...keys]);
      return new Map(keys.flatMap((key) => (key in values ? [[key, values[key] as string] as const] : [])));
    },
    async () => state.version,
    most,
  );
  return { ask, asked, state, values };
}

describe('what is remembered while a version holds', () => {
  it('is asked for once, also where there is nothing', async () => {
    const { ask, asked } = asking({ a: 'A' });
    expect(await ask(['a', 'none', 'a'])).toEqual(new Map([['a', 'A']]));
    expect(await ask(['none', 'a'])).toEqual(new Map([['a', 'A']]));
    expect(asked).toEqual([['a', 'none']]);
  });

  it('is asked for again when the version changes', async () => {
    const { ask, state, values } = asking({ a: 'A' });
    await ask(['a']);
    values.a = 'B';
    expect((await ask(['a'])).get('a')).toBe('A');
    state.version = '2';
    expect((await ask(['a'])).get('a')).toBe('B');
  });

  it('is no more than the most, the oldest goes first, and the answer is whole', async () => {
    const { ask, asked } = asking({ a: 'A', b: 'B', c: 'C' }, 2);
    expect((await ask(['a', 'b', 'c'])).size).toBe(3);
    await ask(['b', 'c']);
    expect(asked).toHaveLength(1);
    await ask(['a']);
    expect(asked).toHaveLength(2);
  });

  it('is not kept where asking fails', async () => {
    let fails = true;
    const ask = rememberedWhile(
      async () => {
        if (fails) throw new Error('no answer');
        return new Map([['a', 'A']]);
      },
      async () => '1',
      10,
    );
    await expect(ask(['a'])).rejects.toThrow('no answer');
    fails = false;
    expect((await ask(['a'])).get('a')).toBe('A');
  });
});
