import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ahead } from '../../../services/ahead.ts';

describe('What is asked for ahead', () => {
  const state = { asked: 0, ended: false };
  async function* numbers() {
    Object.assign(state, { asked: 0, ended: false });
    try {
      for (let n = 1; n <= 5; n++) {
        state.asked = n;
        if (n === 5) throw new Error('the fifth cannot be read');
        yield n;
      }
    } finally {
      state.ended = true;
    }
  }

  it('is one piece and never more, and comes in its order; what cannot be read is said when its turn comes', async () => {
    const got: number[] = [];
    const all = async () => {
      for await (const n of ahead(numbers())) {
        got.push(n);
        await setImmediate();
        expect(state.asked).toBe(n + 1);
      }
    };
    await expect(all()).rejects.toThrow('the fifth');
    expect(got).toEqual([1, 2, 3, 4]);
  });

  it('is let go by whoever stops before the end', async () => {
    for await (const _ of ahead(numbers())) break;
    expect(state).toEqual({ asked: 2, ended: true });
  });

  it('may be several pieces, and never more than were wanted', async () => {
    const got: number[] = [];
    const all = async () => {
      for await (const n of ahead(numbers(), 2)) {
        got.push(n);
        await setImmediate();
        expect(state.asked).toBe(Math.min(5, n + 2));
      }
    };
    await expect(all()).rejects.toThrow('the fifth');
    expect(got).toEqual([1, 2, 3, 4]);
  });
});
