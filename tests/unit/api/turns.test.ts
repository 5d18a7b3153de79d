import { describe, expect, it } from 'vitest';
import { BusyError, createTurns, GoneError } from '../../../api/turns.ts';

const ALWAYS = new AbortController().signal;

/** Work that ends when it is told to. */
function piece() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begun = false;
  const work = () => {
    begun = true;
    return ended;
  };
  return { end, begun: () => begun, work };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('Taking turns', () => {
  it('begins a few at the same time and the others in the order in which they came', async () => {
    const turns = createTurns({ atOnce: 2, mostWaiting: 10 });
    const pieces = [piece(), piece(), piece(), piece()];
    const done = pieces.map(({ work }) => turns.take(ALWAYS, work));
    await settle();
    expect(pieces.map(({ begun }) => begun())).toEqual([true, true, false, false]);
    pieces[1]?.end();
    await settle();
    expect(pieces.map(({ begun }) => begun())).toEqual([true, true, true, false]);
    for (const { end } of pieces) end();
    await Promise.all(done);
  });

  it('tells whoever comes when too many wait', async () => {
    const turns = createTurns({ atOnce: 1, mostWaiting: 1 });
    const [first, second] = [piece(), piece()];
    const done = [turns.take(ALWAYS, first.work), turns.take(ALWAYS, second.work)];
    await expect(turns.take(ALWAYS, async () => {})).rejects.toBeInstanceOf(BusyError);
    first.end();
    second.end();
    await Promise.all(done);
    await turns.take(ALWAYS, async () => {});
  });

  it('begins nothing that nobody waits for any more, and gives its place to the next', async () => {
    const turns = createTurns({ atOnce: 1, mostWaiting: 10 });
    const [first, second, third] = [piece(), piece(), piece()];
    const client = new AbortController();
    const running = turns.take(ALWAYS, first.work);
    const left = turns.take(client.signal, second.work);
    const next = turns.take(ALWAYS, third.work);
    client.abort();
    await expect(left).rejects.toBeInstanceOf(GoneError);
    first.end();
    third.end();
    await Promise.all([running, next]);
    expect(second.begun()).toBe(false);
    await expect(turns.take(client.signal, second.work)).rejects.toBeInstanceOf(GoneError);
  });

  it('is not stopped by work that never ends', async () => {
    const turns = createTurns({ atOnce: 1, mostWaiting: 10 });
    const client = new AbortController();
    const stuck = turns.take(client.signal, () => new Promise<never>(() => {}));
    const next = turns.take(ALWAYS, async () => 'answered');
    client.abort();
    await expect(stuck).rejects.toBeInstanceOf(GoneError);
    expect(await next).toBe('answered');
  });

  it('goes on after work that failed', async () => {
    const turns = createTurns({ atOnce: 1, mostWaiting: 10 });
    await expect(turns.take(ALWAYS, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.take(ALWAYS, async () => 1)).toBe(1);
  });
});
