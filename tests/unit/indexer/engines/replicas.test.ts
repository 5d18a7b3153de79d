import { beforeEach, describe, expect, it } from 'vitest';
import { createReplicas } from '../../../../indexer/engines/replicas.ts';
import { EngineError } from '../../../../services/errors.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { SearchEngine } from '../../../../services/search/engine.ts';
import type { ChangeCursor } from '../../../../services/store/offers/offer-reading.ts';
import { createRecordingEngine } from '../../../helpers/indexing.ts';
import { searchQuery } from '../../../helpers/offer-documents.ts';

const UNREACHABLE = () => Promise.reject(new EngineError('unreachable', 'gone', { retryable: true }));

/** A server of a test: it answers with its own name as the only hit, until it is told otherwise. */
class Server {
  asked = 0;
  state: 'up' | 'down' | 'refuses' | 'hangs' = 'up';
  reached: ChangeCursor | null = { tx: '10', revision: 5 };
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  #do<T>(answer: T, isLook = false): Promise<T> {
    if (this.state === 'down') return UNREACHABLE();
    if (this.state === 'refuses') return Promise.reject(new EngineError('invalid_search_filter', 'old'));
    return this.state === 'hangs' && isLook ? new Promise(() => {}) : Promise.resolve(answer);
  }

  readonly engine = (): SearchEngine => ({
    ...createRecordingEngine(this.name),
    current: () => this.#do({ name: this.name, version: 'v' }, true),
    ping: () => this.#do(undefined),
    totals: () => this.#do([7]),
    search: () => {
      this.asked += 1;
      return this.#do({
        total: 1,
        words: { ignored: [], any: [], few: false },
        hits: [{ id: this.name, hit: {} as never, matching: [] }],
        facets: {},
        cut: {},
        spans: {},
        leftOut: {},
      });
    },
  });
}

describe('several servers as one', () => {
  let time: number;
  let [a, b, store]: [Server, Server, Server] = [new Server('a'), new Server('b'), new Server('store')];
  beforeEach(() => {
    time = Date.parse('2026-05-01T00:00:00Z');
    [a, b, store] = [new Server('a'), new Server('b'), new Server('store')];
  });

  function open(fallback = false) {
    const servers = new Map([a, b].map((server) => [server.engine(), server] as const));
    return createReplicas([...servers.keys()], fallback ? store.engine() : null, {
      now: () => new Date(time),
      log: silentLogger,
      reached: async (engine) => {
        await engine.current();
        return servers.get(engine)?.reached ?? null;
      },
    });
  }
  const answers = async (engine: ReturnType<typeof open>, times: number) => {
    const who: string[] = [];
    for (let n = 0; n < times; n++) who.push((await engine.search(searchQuery())).hits[0]?.id ?? '');
    return who;
  };

  it('take turns while both are equally far', async () => {
    const engine = open();
    expect((await answers(engine, 4)).sort()).toEqual(['a', 'a', 'b', 'b']);
    // What is remembered of answers, and their validators, must not change with the turns.
    const named = [(await engine.answering?.())?.engine.key, (await engine.answering?.())?.engine.key];
    expect(named).toEqual(['a', 'a']);
  });

  it('leave out the one that is behind, by transaction before revision', async () => {
    b.reached = { tx: '9', revision: 99 };
    const engine = open();
    expect(new Set(await answers(engine, 4))).toEqual(new Set(['a']));
    b.reached = { tx: '11', revision: 1 };
    time += 1_001;
    // The look at how far they are goes on beside the searches.
    await answers(engine, 1);
    await new Promise(setImmediate);
    expect(new Set(await answers(engine, 4))).toEqual(new Set(['b']));
  });

  it('lose no search when one is killed, and ask it no more until it answers again', async () => {
    const engine = open();
    await answers(engine, 2);
    b.state = 'down';
    const searches = await Promise.all(Array.from({ length: 50 }, () => engine.search(searchQuery())));
    expect(searches.every(({ hits }) => hits[0]?.id === 'a')).toBe(true);
    const asked = b.asked;
    await answers(engine, 10);
    expect(b.asked).toBe(asked);
    expect(await engine.state?.()).toEqual({ answering: 1, of: 2, fallback: false });
    b.state = 'up';
    time += 1_001;
    await answers(engine, 1);
    await new Promise(setImmediate);
    expect((await answers(engine, 4)).sort()).toEqual(['a', 'a', 'b', 'b']);
  });

  it('are answered for by the one that is behind where the other one is gone', async () => {
    b.reached = null;
    const engine = open();
    await answers(engine, 1);
    a.state = 'down';
    expect(await answers(engine, 2)).toEqual(['b', 'b']);
  });

  it('ask another one where one refuses, without taking it for dead', async () => {
    a.state = 'refuses';
    b.reached = a.reached;
    const engine = open();
    a.state = 'up';
    await answers(engine, 1);
    a.state = 'refuses';
    expect(await answers(engine, 4)).toEqual(['b', 'b', 'b', 'b']);
    expect(await engine.state?.()).toMatchObject({ answering: 2 });
  });

  it('say why where none answers, and answer again as soon as one does', async () => {
    const engine = open();
    [a.state, b.state] = ['down', 'down'];
    await expect(engine.search(searchQuery())).rejects.toMatchObject({ code: 'unreachable', retryable: true });
    await expect(engine.ping()).rejects.toMatchObject({ code: 'unreachable' });
    b.state = 'up';
    expect(await answers(engine, 1)).toEqual(['b']);
  });

  it('are stood in for by the fallback where none answers, and its answers say so', async () => {
    const engine = open(true);
    expect((await engine.search(searchQuery())).fallback).toBeUndefined();
    [a.state, b.state] = ['down', 'down'];
    const answer = await engine.search(searchQuery());
    expect([answer.hits[0]?.id, answer.fallback]).toEqual(['store', true]);
    expect(await engine.totals([searchQuery()])).toEqual([7]);
    expect(await engine.state?.()).toEqual({ answering: 0, of: 2, fallback: true });
    expect((await engine.answering?.())?.isFallback).toBe(true);
    // While they rest, nobody waits for them.
    const asked = a.asked + b.asked;
    expect(await answers(engine, 3)).toEqual(['store', 'store', 'store']);
    expect(a.asked + b.asked).toBe(asked);
  });

  it('keep nobody waiting for one that hangs when it is looked at', async () => {
    const engine = open();
    await answers(engine, 1);
    b.state = 'hangs';
    time += 1_001;
    expect((await answers(engine, 4)).sort()).toEqual(['a', 'a', 'b', 'b']);
  });
});
