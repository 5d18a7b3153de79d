import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../../../../services/store/home/turnstile.ts';

/** Something that ends when it is told to. */
function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('A turnstile', () => {
  it('lets single statements through together, in the order in which they came', async () => {
    const turnstile = createTurnstile();
    const sent: string[] = [];
    const hold = gate();
    const passing = ['a', 'b', 'c'].map((name) =>
      turnstile.pass(async () => {
        sent.push(name);
        await hold.opened;
      }),
    );
    await turn();
    expect(sent).toEqual(['a', 'b', 'c']);
    hold.open();
    await Promise.all(passing);
  });

  it('makes everybody wait for a transaction, and lets them in after it in their order', async () => {
    const turnstile = createTurnstile();
    const order: string[] = [];
    const hold = gate();
    const first = turnstile.alone(async () => {
      order.push('first begins');
      await hold.opened;
      order.push('first ends');
    });
    const statement = turnstile.pass(async () => order.push('statement'));
    const second = turnstile.alone(async () => order.push('second'));
    await turn();
    expect(order).toEqual(['first begins']);
    hold.open();
    await Promise.all([first, statement, second]);
    expect(order).toEqual(['first begins', 'first ends', 'statement', 'second']);
  });

  it('goes on after a transaction that failed', async () => {
    const turnstile = createTurnstile();
    await expect(turnstile.alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turnstile.pass(async () => 'answered')).toBe('answered');
  });

  it('refuses who stands inside a transaction and would wait for its own end', async () => {
    const turnstile = createTurnstile();
    const inside = turnstile.alone(() => turnstile.pass(async () => 'never'));
    await expect(inside).rejects.toMatchObject({ code: 'nested' });
    await expect(turnstile.alone(() => turnstile.alone(async () => 'never'))).rejects.toMatchObject({ code: 'nested' });
  });

  it('does not take for inside who waited behind a transaction and was let in by its end', async () => {
    const turnstile = createTurnstile();
    const hold = gate();
    const first = turnstile.alone(() => hold.opened);
    const second = turnstile.pass(async () => {
      // What follows from here belongs to this caller and not to the first one.
      await turn();
      return turnstile.pass(async () => 'answered');
    });
    hold.open();
    await first;
    expect(await second).toBe('answered');
  });

  it('refuses callers, as ones to come again, instead of letting their queue grow without end', async () => {
    const turnstile = createTurnstile();
    const hold = gate();
    const first = turnstile.alone(() => hold.opened);
    const waiting = Array.from({ length: 20_000 }, () => turnstile.pass(async () => {}));
    await expect(turnstile.pass(async () => {})).rejects.toMatchObject({ code: 'busy', retryable: true });
    hold.open();
    await Promise.all([first, ...waiting]);
    expect(await turnstile.pass(async () => 'answered')).toBe('answered');
  });
});
