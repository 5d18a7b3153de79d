import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alone } from '../../../indexer/one-filler.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import { acquireLease, releaseLease } from '../../../services/store/home/leases.ts';
import { createRecordingEngine } from '../../helpers/indexing.ts';
import { openTestStore, type TestStore } from '../../helpers/store.ts';

let store: TestStore;
const engine = createRecordingEngine('one');
const NAME = 'index:one';
const deps = () => ({ db: store.db, log: silentLogger });

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(() => store.db.exec('truncate lease'));

describe('Whoever fills an index', () => {
  it('is alone at it, and leaves it to the next one however the work ends', async () => {
    const during = await alone(engine, deps(), () => acquireLease(store.db, NAME, 'another'));
    expect(during).toBeNull();
    await expect(alone(engine, deps(), () => Promise.reject(new Error('the engine is away')))).rejects.toThrow('away');
    expect(await acquireLease(store.db, NAME, 'another')).not.toBeNull();
  });

  it('does not wait for another engine’s index', async () => {
    await acquireLease(store.db, 'index:two', 'another');
    expect(await alone(engine, deps(), async () => 'done')).toBe('done');
  });

  it('does not begin before the one that holds the index has given it back', async () => {
    const held = await acquireLease(store.db, NAME, 'another');
    if (held === null) throw new Error('nobody held it');
    const order: string[] = [];
    const waiting = alone(engine, deps(), async () => void order.push('second'));
    order.push('first');
    await releaseLease(store.db, held);
    await waiting;
    expect(order).toEqual(['first', 'second']);
  });

  it('takes the index over from one whose lease ran out', async () => {
    await acquireLease(store.db, NAME, 'killed', -1);
    expect(await alone(engine, deps(), async () => 'done')).toBe('done');
  });

  it('waits no longer once the program is to end', async () => {
    await acquireLease(store.db, NAME, 'another');
    const stop = new AbortController();
    const waiting = alone(engine, { ...deps(), stopped: stop.signal }, async () => 'done');
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
