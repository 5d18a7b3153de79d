import { describe, expect, it } from 'vitest';
import { remembered } from '../../../api/remembered.ts';

function asked(forMs: number, most = 10) {
  let clock = 1_000;
  const questions: string[][] = [];
  const get = remembered(
    async (keys) => {
      questions.push([...keys]);
      return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()]));
    },
    { forMs, most, now: () => new Date(clock) },
  );
  const wait = (ms: number) => {
    clock += ms;
  };
  return { get, questions, wait };
}

describe('What was asked by key a moment ago', () => {
  it('is not asked again, also where there was no answer', async () => {
    const { get, questions, wait } = asked(500);
    expect([...(await get(['a', 'nobody', 'a']))]).toEqual([['a', 'A']]);
    expect([...(await get(['b', 'a', 'nobody']))].sort()).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ]);
    expect(questions).toEqual([['a', 'nobody'], ['b']]);
    wait(500);
    await get(['a']);
    expect(questions.at(-1)).toEqual(['a']);
  });

  it('is forgotten beyond what is kept', async () => {
    const { get, questions } = asked(500, 2);
    await get(['a', 'b', 'c']);
    await get(['a', 'b', 'c']);
    expect(questions).toEqual([['a', 'b', 'c'], ['a']]);
  });

  it('is asked every time where nothing may be remembered', async () => {
    const { get, questions } = asked(0);
    await get(['a']);
    await get(['a']);
    expect(questions).toHaveLength(2);
  });
});
