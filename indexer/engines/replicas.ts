import { EngineError, messageOf } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Answering, AnsweringEngine, SearchEngine, SearchResult } from '../../services/search/engine.ts';
import type { ChangeCursor } from '../../services/store/offers/offer-reading.ts';

/** How often servers are asked how far they are. */
const LOOK_EVERY_MS = 1_000;
/** A server that failed gets no search for this long, unless it answers when it is looked at. */
const REST_MS = 5_000;

export interface ReplicaDeps {
  readonly now: () => Date;
  readonly log: Logger;
  /** How far what an engine serves was filled. Null: nothing is served. */
  readonly reached: (engine: SearchEngine) => Promise<ChangeCursor | null>;
}

/** What is known of a server. */
interface Replica {
  readonly engine: SearchEngine;
  reached: ChangeCursor | null;
  /** Milliseconds until which it gets no searches. */
  restsUntil: number;
}

function isBehind(one: ChangeCursor | null, other: ChangeCursor | null): boolean {
  if (one === null || other === null) return one === null && other !== null;
  const [tx, otherTx] = [BigInt(one.tx), BigInt(other.tx)];
  return tx < otherTx || (tx === otherTx && one.revision < other.revision);
}

/**
 * Several servers with the same index, each filled by itself, as one engine that answers. A search goes to a server
 * that answers and is no further behind than the others; these take turns. Where it fails, the next one is asked, and
 * at last `fallback`, whose answers say so. @throws EngineError of the first server where none answers.
 */
export function createReplicas(
  servers: readonly SearchEngine[],
  fallback: SearchEngine | null,
  deps: ReplicaDeps,
): AnsweringEngine {
  const replicas: Replica[] = servers.map((engine) => ({ engine, reached: null, restsUntil: 0 }));
  const [first] = servers;
  if (first === undefined) throw new EngineError('no-servers', 'There is no server to search at');
  let looked: { readonly at: number; readonly done: Promise<void> } | null = null;
  let turn = 0;

  const failed = (replica: Replica, error: unknown) => {
    replica.restsUntil = deps.now().getTime() + REST_MS;
    deps.log.warn({ event: 'index.replica', engine: replica.engine.key, error: messageOf(error) });
  };
  const lookAt = async (replica: Replica) => {
    try {
      replica.reached = await deps.reached(replica.engine);
      replica.restsUntil = 0;
    } catch (error) {
      failed(replica, error);
    }
  };
  /** Only the first search waits: later ones go by what was known, so that a server that hangs holds nobody up. */
  const look = async () => {
    const at = deps.now().getTime();
    const isFirst = looked === null;
    if (looked === null || at - looked.at >= LOOK_EVERY_MS || at < looked.at)
      looked = { at, done: Promise.all(replicas.map(lookAt)).then(() => {}) };
    if (isFirst) await looked.done;
  };

  /** Servers that do not rest, and those of them that are furthest, in the order in which they were named. */
  const known = async () => {
    await look();
    const at = deps.now().getTime();
    const awake = replicas.filter(({ restsUntil }) => restsUntil <= at);
    const furthest = awake.filter((one) => !awake.some((other) => isBehind(one.reached, other.reached)));
    return { awake, furthest };
  };
  /** Servers that may be asked, best first. Those that rest come only where nothing else could answer. */
  const inOrder = async (): Promise<Replica[]> => {
    const { awake, furthest } = await known();
    const begin = furthest.length > 0 ? turn++ % furthest.length : 0;
    const others = awake.filter((one) => !furthest.includes(one));
    const resting = fallback === null ? replicas.filter((one) => !awake.includes(one)) : [];
    return [...furthest.slice(begin), ...furthest.slice(0, begin), ...others, ...resting];
  };

  const attempt = async <T>(
    work: (engine: SearchEngine) => Promise<T>,
  ): Promise<{ answer: T; isFallback: boolean }> => {
    let why: unknown = null;
    for (const replica of await inOrder()) {
      try {
        return { answer: await work(replica.engine), isFallback: false };
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        why ??= error;
        // One of an earlier version may refuse what another one answers. It is not out of order.
        if (error.retryable) failed(replica, error);
      }
    }
    if (fallback !== null) return { answer: await work(fallback), isFallback: true };
    throw why ?? new EngineError('unreachable', 'No search server answers', { retryable: true });
  };

  return {
    name: first.name,
    key: first.key,
    async answering(): Promise<Answering> {
      // Always the same one while nothing changes, so that what is remembered of its answers holds.
      const { furthest } = await known();
      const engine = furthest[0]?.engine ?? fallback ?? first;
      return { engine, isFallback: engine === fallback };
    },
    async state() {
      await look();
      const at = deps.now().getTime();
      const answering = replicas.filter(({ restsUntil }) => restsUntil <= at).length;
      return { answering, of: replicas.length, fallback: answering === 0 && fallback !== null };
    },
    current: async () => (await attempt((engine) => engine.current())).answer,
    async search(query): Promise<SearchResult> {
      const { answer, isFallback } = await attempt((engine) => engine.search(query));
      return isFallback ? { ...answer, fallback: true } : answer;
    },
    totals: async (queries) => (await attempt((engine) => engine.totals(queries))).answer,
    async ping() {
      await attempt((engine) => engine.ping());
    },
  };
}
