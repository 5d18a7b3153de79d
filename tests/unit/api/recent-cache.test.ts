import { describe, expect, it } from 'vitest';
import { recently } from '../../../api/recent-cache.ts';

function asked(forMs: number) {
  let [clock, times] = [1_000, 0];
  const next: { answer: () => Promise<number> } = { answer: async () => times };
  const get = recently(
    () => {
      times++;
      return next.answer();
    },
    forMs,
    () => new Date(clock),
  );
  return {
    get,
    next,
    times: () => times,
    wait: (ms: number) => {
      clock += ms;
    },
  };
}

describe('What was asked a moment ago', () => {
  it('is asked once by all who ask at the same time', async () => {
    const { get, times } = asked(500);
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
    expect(times()).toBe(1);
  });

  it('is asked again when it is old, and when the clock was set back', async () => {
    const { get, wait } = asked(500);
    await get();
    wait(499);
    expect(await get()).toBe(1);
    wait(1);
    expect(await get()).toBe(2);
    wait(-10_000);
    expect(await get()).toBe(3);
  });

  it('is asked before it is old where somebody asks, who does not wait for it', async () => {
    const { get, next, times, wait } = asked(500);
    await get();
    wait(250);
    let answer = (_: number) => {};
    next.answer = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    expect(times()).toBe(2);
    answer(8);
    await new Promise(setImmediate);
    wait(400);
    expect(await get()).toBe(8);
  });

  it('still holds where it could not be asked before it is old', async () => {
    const { get, next, wait } = asked(500);
    await get();
    next.answer = () => Promise.reject(new Error('away'));
    wait(300);
    expect(await get()).toBe(1);
    wait(100);
    expect(await get()).toBe(1);
    wait(100);
    await expect(get()).rejects.toThrow('away');
  });

  it('is asked every time where nothing is to be remembered', async () => {
    const { get } = asked(0);
    await get();
    expect(await get()).toBe(2);
  });

  it('is asked again after it failed', async () => {
    const { get, next } = asked(500);
    next.answer = () => Promise.reject(new Error('away'));
    await expect(get()).rejects.toThrow('away');
    next.answer = async () => 7;
    expect(await get()).toBe(7);
  });
});
