import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  bindable,
  IDLE_IN_TRANSACTION_MS,
  runTransaction,
  type Send,
} from '../../../../../services/store/home/transaction.ts';

/** A connection that writes down what it was sent, and refuses what says so. */
function connection(): { send: Send; sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    send: async (sql) => {
      sent.push(sql);
      if (sql === 'refused') throw new Error('refused');
      return [];
    },
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('runTransaction', () => {
  it('commits once everything was sent', async () => {
    const { send, sent } = connection();
    await runTransaction(send, async (tx) => {
      await tx.query('one');
      await tx.exec('two');
    });
    expect(sent).toEqual(['begin', 'one', 'two', 'commit']);
  });

  it('rolls back and says what went wrong, even where the rollback fails as well', async () => {
    const sent: string[] = [];
    const send: Send = async (sql) => {
      sent.push(sql);
      if (sql === 'rollback') throw new Error('gone');
      return [];
    };
    const reason = new Error('no');
    await expect(runTransaction(send, () => Promise.reject(reason))).rejects.toBe(reason);
    expect(sent).toEqual(['begin', 'rollback']);
  });

  it('works nothing where it cannot begin', async () => {
    const work = vi.fn(async () => {});
    await expect(runTransaction(() => Promise.reject(new Error('no connection')), work)).rejects.toThrow(
      'no connection',
    );
    expect(work).not.toHaveBeenCalled();
  });

  it('gives up a transaction that waits for something else for a minute, and keeps nothing of it', async () => {
    vi.useFakeTimers();
    const { send, sent } = connection();
    const end = runTransaction(send, async (tx) => {
      await tx.query('one');
      await new Promise(() => {});
    }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(IDLE_IN_TRANSACTION_MS - 1);
    expect(sent).toEqual(['begin', 'one']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await end).toMatchObject({ code: 'idle-transaction', facts: { afterMs: IDLE_IN_TRANSACTION_MS } });
    expect(sent).toEqual(['begin', 'one', 'rollback']);
  });

  it('does not count the time that a statement takes', async () => {
    vi.useFakeTimers();
    const sent: string[] = [];
    const send: Send = async (sql) => {
      sent.push(sql);
      if (sql === 'slow') await new Promise((resolve) => setTimeout(resolve, IDLE_IN_TRANSACTION_MS * 3));
      return [];
    };
    const end = runTransaction(send, (tx) => tx.query('slow'));
    await vi.advanceTimersByTimeAsync(IDLE_IN_TRANSACTION_MS * 3);
    await end;
    expect(sent).toEqual(['begin', 'slow', 'commit']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('bindable', () => {
  it('takes the character zero out of texts, in lists too, and leaves everything else', () => {
    const bytes = Uint8Array.from([0]);
    expect(bindable(['a\0', ['\0b', 'c'], 1, null, bytes])).toEqual(['a', ['b', 'c'], 1, null, bytes]);
  });
});
