import { describe, expect, it } from 'vitest';
import { probe } from '../../../api/probe.ts';

const now = () => new Date(1_000);

describe('Asking whether a part answers', () => {
  it('does not wait for one that says nothing, and does not ask it again meanwhile', async () => {
    let times = 0;
    const silent = () => {
      times++;
      return new Promise<never>(() => {});
    };
    const ask = probe(silent, { withinMs: 20, forMs: 0, now });
    const before = performance.now();
    await expect(ask()).rejects.toThrow('No answer within 20 ms');
    await expect(ask()).rejects.toThrow('No answer within 20 ms');
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(times).toBe(1);
  });

  it('gives what was answered a moment ago, and asks anew after that', async () => {
    let [times, clock] = [0, 1_000];
    const ask = probe(async () => ++times, { withinMs: 20, forMs: 1_000, now: () => new Date(clock) });
    expect([await ask(), await ask()]).toEqual([1, 1]);
    clock += 1_000;
    expect(await ask()).toBe(2);
  });
});
