import { describe, expect, it } from 'vitest';
import { hostTurns } from '../../../../services/http/host-turns.ts';

const never = () => new AbortController().signal;
function turnsAt(clock: { at: number }) {
  const wait = async (ms: number) => {
    clock.at += ms;
  };
  return hostTurns({ now: () => new Date(clock.at), wait, random: () => 0 });
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('The turns of hosts', () => {
  it('forget a host that nobody asks any more, however many there were', async () => {
    const turns = turnsAt({ at: 0 });
    for (let n = 0; n < 500; n++) (await turns.take(`h${n}.example`, never()))();
    await settled();
    expect(turns.size()).toBe(0);
  });

  it('remember no more than ten thousand hosts that asked for quiet', () => {
    const turns = turnsAt({ at: 0 });
    for (let n = 0; n < 10_500; n++) turns.quiet(`h${n}.example`, 3_600);
    expect(turns.size()).toBe(10_000);
  });

  it('let no more than a thousand requests wait for one host', async () => {
    const turns = turnsAt({ at: 0 });
    const all = Array.from({ length: 1_003 }, () => turns.take('a.example', never()).then((release) => release()));
    const ends = await Promise.allSettled(all);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  it('are not kept by one whose time is over while it waits', async () => {
    const turns = turnsAt({ at: 0 });
    const [first, second] = [await turns.take('a.example', never()), await turns.take('a.example', never())];
    const control = new AbortController();
    const late = turns.take('a.example', control.signal);
    control.abort(new Error('too late'));
    await expect(late).rejects.toThrow('too late');
    first();
    second();
    expect(await turns.take('a.example', never())).toBeTypeOf('function');
  });
});
