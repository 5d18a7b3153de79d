import { stat } from 'node:fs/promises';
import type { Gathered, Gathering, Lacks, NoPart, Part, WhyNot } from '../format.ts';
import { openLacks } from './lacks.ts';
import { GATHER_DEADLINE_MS, MAX_ALL_JSON_BYTES, MAX_RECORDS, MAX_REQUESTS } from './limits.ts';
import { readJson } from './read-json.ts';

/** What one request brought: parsed JSON; an answer that is none; no answer; or a limit of ours, so that none was made. */
export type Asked =
  | { readonly state: 'json'; readonly part: Part; readonly value: unknown }
  | { readonly state: 'unreadable'; readonly detail: string; readonly code: string }
  | NoPart
  | { readonly state: 'limit'; readonly why: WhyNot };

/** What all requests of one run share: their limits, and what is lacking. */
export interface Session {
  ask(address: string): Promise<Asked>;
  /** Counts records that were taken. False where there are more than one run takes. */
  count(records: number): boolean;
  /** Notes that something could not be had. `list`: the whole list of a record. */
  lack(address: string, why: WhyNot, more?: Pick<Lacks, 'detail' | 'retryAfterSeconds'>, list?: boolean): void;
  /** Names a list that is not whole, so that who reads knows that any of its records may be missing. */
  name(address: string): void;
  /** What was gathered: the parts, and what is lacking of them. */
  gathered(parts: readonly Part[]): Gathered;
}

/** The limits of a session. Tests set lower ones. */
export interface SessionLimits {
  readonly requests: number;
  readonly bytes: number;
  readonly records: number;
  readonly milliseconds: number;
}

const LIMITS: SessionLimits = {
  requests: MAX_REQUESTS,
  bytes: MAX_ALL_JSON_BYTES,
  records: MAX_RECORDS,
  milliseconds: GATHER_DEADLINE_MS,
};
/** How many lists that did not arrive are named. */
const MAX_NAMED_LISTS = 5_000;

/** Begins the requests of one run. */
export function openSession({ ask }: Pick<Gathering, 'ask'>, limits: SessionLimits = LIMITS): Session {
  const began = performance.now();
  let [requests, bytes, records] = [0, 0, 0];
  const lacks = openLacks();
  const lists = new Set<string>();
  const limit = (): WhyNot | null => {
    if (requests >= limits.requests || records > limits.records) return 'many';
    if (bytes > limits.bytes) return 'large';
    return performance.now() - began > limits.milliseconds ? 'slow' : null;
  };
  return {
    async ask(address) {
      const why = limit();
      if (why !== null) return { state: 'limit', why };
      requests++;
      const asked = await ask(address);
      if (asked.state === 'failed') return asked;
      const { part } = asked;
      bytes += (await stat(part.path)).size;
      if (bytes > limits.bytes) return { state: 'limit', why: 'large' };
      const read = await readJson(part.path);
      if (read.state === 'refused') return { state: 'unreadable', detail: read.detail, code: read.code };
      return { state: 'json', part, value: read.value };
    },
    count(more) {
      records += more;
      return records <= limits.records;
    },
    lack(address, why, more, list = false) {
      lacks.add(address, why, more);
      if (list) this.name(address);
    },
    name(address) {
      if (lists.size <= MAX_NAMED_LISTS) lists.add(address);
    },
    gathered(parts) {
      const told = lacks.told();
      if (told === null) return { parts, lacks: null };
      return { parts, lacks: { ...told, lists: lists.size > MAX_NAMED_LISTS ? 'many' : [...lists] } };
    },
  };
}
