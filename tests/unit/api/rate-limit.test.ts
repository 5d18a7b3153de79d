import { describe, expect, it } from 'vitest';
import { createCounts } from '../../../api/rate-limit.ts';

describe('createCounts', () => {
  it('counts each client anew after a minute', async () => {
    let now = new Date('2026-05-01T09:00:00Z');
    const counts = createCounts(() => now);
    await counts.increment('a');
    expect(await counts.increment('a')).toEqual({ totalHits: 2, resetTime: new Date('2026-05-01T09:01:00Z') });
    now = new Date('2026-05-01T09:01:00Z');
    expect(await counts.increment('a')).toMatchObject({ totalHits: 1 });
  });

  it('forgets the client counted longest where there are too many, and no other', async () => {
    const counts = createCounts(() => new Date('2026-05-01T09:00:00Z'), 2);
    for (const client of ['a', 'b', 'c']) await counts.increment(client);
    expect(await counts.increment('c')).toMatchObject({ totalHits: 2 });
    expect(await counts.increment('b')).toMatchObject({ totalHits: 2 });
    expect(await counts.increment('a')).toMatchObject({ totalHits: 1 });
  });
});
