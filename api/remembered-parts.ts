import type { OfferPart, TakenFrom, TakePart } from '../services/model/offer-part.ts';
import { createTurns } from './turns.ts';

/** How many snapshots may wait to be read. The next one is told to come back. */
const MOST_WAITING = 8;
/** How many requests may wait for parts, also for the same one. */
const MOST_ASKING = 100;
/** How many finished parts are kept at most, for how long in milliseconds, and how long each may be in characters. */
const MOST_KEPT = 20;
const KEPT_MS = 600_000;
const MAX_KEPT_CHARACTERS = 1_000_000;

/**
 * The part of an offer for whoever waits as long as `signal` is not aborted.
 * @throws BusyError where too many wait, GoneError where `signal` is aborted before the part is there.
 */
export type AskPart = (from: TakenFrom, signal: AbortSignal) => Promise<OfferPart>;

interface Asked {
  readonly part: Promise<OfferPart>;
  /** How many requests wait for it. */
  asking: number;
  begun: boolean;
  /** When it was there; null before. Milliseconds. */
  since: number | null;
  /** Takes it out of the queue. */
  readonly giveUp: () => void;
}

/** The same bytes give the same part again, but bytes that are gone or cannot be reached may come back. */
const isLasting = ({ state, quads }: OfferPart): boolean =>
  ['included', 'not-found', 'too-large'].includes(state) && (quads?.length ?? 0) <= MAX_KEPT_CHARACTERS;

/**
 * Takes one part after the other, whoever asks. Because reading a snapshot cannot be stopped, it holds its turn to its
 * end, also when nobody waits for it any more; what nobody waits for when its turn comes is not begun. Those who ask for
 * the same part share the work, and the last parts are kept for ten minutes.
 */
export function rememberedParts(take: TakePart, now: () => Date): AskPart {
  const reading = createTurns({ atOnce: 1, mostWaiting: MOST_WAITING });
  const askers = createTurns({ atOnce: MOST_ASKING, mostWaiting: 0 });
  const known = new Map<string, Asked>();

  const begin = (key: string, from: TakenFrom): Asked => {
    const unwanted = new AbortController();
    const drop = () => {
      if (known.get(key) === asked) known.delete(key);
    };
    const part = reading.take(unwanted.signal, () => {
      asked.begun = true;
      return take(from);
    });
    const giveUp = () => {
      drop();
      unwanted.abort();
    };
    const asked: Asked = { part, asking: 0, begun: false, since: null, giveUp };
    known.set(key, asked);
    part.then((taken) => {
      if (!isLasting(taken)) return drop();
      asked.since = now().getTime();
      const finished = [...known].filter(([, { since }]) => since !== null);
      for (const [oldest] of finished.slice(0, Math.max(0, finished.length - MOST_KEPT))) known.delete(oldest);
    }, drop);
    return asked;
  };
  const isFresh = ({ since }: Asked): boolean => {
    const age = since === null ? 0 : now().getTime() - since;
    return age >= 0 && age < KEPT_MS;
  };
  return (from, signal) =>
    askers.take(signal, async () => {
      const key = JSON.stringify([from.snapshot, from.iri]);
      const before = known.get(key);
      const asked = before !== undefined && isFresh(before) ? before : begin(key, from);
      asked.asking++;
      const leave = () => {
        asked.asking--;
        if (asked.asking === 0 && !asked.begun) asked.giveUp();
      };
      signal.addEventListener('abort', leave, { once: true });
      try {
        return await asked.part;
      } finally {
        signal.removeEventListener('abort', leave);
      }
    });
}
