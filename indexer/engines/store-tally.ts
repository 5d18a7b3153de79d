import { setImmediate } from 'node:timers/promises';
import { LEAST_CHARACTER, MARKS, numberOf, type PackedStart, startPasses } from './store-packing.ts';

/** A condition on an instance: it has a code of one of these numbers, or its start lies in a span of days. */
export type TallyCondition = { readonly codes: readonly number[] } | { readonly start: PackedStart };

/** What is counted. At most `MAX_CONDITIONS` conditions and alternatives together. */
export interface TallyPlan {
  /** Conditions of which one and the same instance must meet all. */
  readonly conditions: readonly TallyCondition[];
  /** Conditions that may stand for one of these, by its place there. */
  readonly instead: readonly { readonly of: number; readonly condition: TallyCondition }[];
  /** How many conditions on the offer were told apart. */
  readonly apart: number;
  /** For which places in `conditions` the codes of instances are counted that meet all others; null: that meet all. */
  readonly instances: readonly (number | null)[];
  /** The highest number of a value. Numbers above it were given later and are not counted. */
  readonly highest: number;
  /** With more documents than this it is not said which they are. */
  readonly mostNamed: number;
}

/** How many documents there are, and by number of a value. */
export interface Tally {
  readonly total: number;
  /** The numbers of the documents that meet everything. Null where there are too many. */
  readonly found: readonly number[] | null;
  /** Of the documents that meet everything. */
  readonly codes: Int32Array;
  /** Of the documents that meet the conditions on the offer, whatever their instances. */
  readonly ofOffer: Int32Array;
  /** For each condition on the offer, of the documents that fail it and nothing else. */
  readonly failing: readonly { readonly total: number; readonly codes: Int32Array }[];
  /** For each condition on instances, how many documents have an instance that meets all others. */
  readonly without: readonly number[];
  /** For each alternative, how many documents have an instance that meets it and all other conditions. */
  readonly instead: readonly number[];
  /** The codes of instances, as they were asked for. A document counts once for each number. */
  readonly instances: readonly Int32Array[];
}

/** Each has a bit of a number. */
export const MAX_CONDITIONS = 30;

/** After so many documents other requests get a turn. They take some 15 milliseconds. */
const DOCUMENTS_A_TURN = 5_000;

/** Reads the characters of a gathered text one after the other. */
class Reader {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  /** The next code point; at the end, the mark of a document's end. */
  next(): number {
    const point = this.#text.codePointAt(this.at) ?? MARKS.document;
    this.at += point > 0xffff ? 2 : 1;
    return point;
  }
}

/**
 * Counts gathered documents (`gatherDocuments`) with and without each condition. It goes over the characters once, and
 * over the codes of those documents that count. Now and then it lets others go on.
 */
export async function tallied(gathered: string, plan: TallyPlan): Promise<Tally> {
  const { conditions, instead, highest } = plan;
  const all = [...conditions, ...instead.map(({ condition }) => condition)];
  if (all.length > MAX_CONDITIONS) throw new RangeError(`${all.length} conditions`);
  const meets = new Int32Array(highest + 1);
  const starts: { readonly bit: number; readonly start: PackedStart }[] = [];
  for (const [at, condition] of all.entries()) {
    if ('start' in condition) starts.push({ bit: 1 << at, start: condition.start });
    else for (const code of condition.codes) if (code <= highest) meets[code] = (meets[code] ?? 0) | (1 << at);
  }
  const every = (1 << conditions.length) - 1;
  const others = conditions.map((_, at) => every & ~(1 << at));
  // What one and the same instance must meet: everything, all but one, or an alternative with all but one.
  const needs = [
    every,
    ...others,
    ...instead.map(({ of }, at) => (every & ~(1 << of)) | (1 << (conditions.length + at))),
  ];
  const needsOfCounted = plan.instances.map((without) => (without === null ? every : (others[without] ?? every)));
  const fresh = () => new Int32Array(highest + 1);
  const totals = needs.map(() => 0);
  const [codes, ofOffer] = [fresh(), fresh()];
  const failing = Array.from({ length: plan.apart }, () => ({ total: 0, codes: fresh() }));
  const counted = needsOfCounted.map((need) => ({ need, counts: fresh(), countedIn: fresh() }));
  const has = new Uint8Array(needs.length);
  const found: number[] = [];
  const own: number[] = [];
  const ofInstance: number[] = [];
  const reader = new Reader(gathered);
  let document = 0;
  const add = (counts: Int32Array) => {
    for (const number of own) if (number <= highest) counts[number] = (counts[number] ?? 0) + 1;
  };
  while (!reader.isAtEnd) {
    document += 1;
    if (document % DOCUMENTS_A_TURN === 0) await setImmediate();
    let n = 0;
    let point = reader.next();
    for (; point < LEAST_CHARACTER; point = reader.next()) n = n * 10 + (point - 48);
    const failed = numberOf(point);
    own.length = 0;
    for (point = reader.next(); point !== MARKS.codes; point = reader.next()) own.push(numberOf(point));
    for (let at = 0; at < needs.length; at += 1) has[at] = needs[at] === 0 ? 1 : 0;
    for (point = reader.next(); point !== MARKS.document; point = reader.next()) {
      const isSpan = point === MARKS.span;
      const firstDay = isSpan ? reader.next() : point;
      const lastDay = isSpan ? reader.next() : firstDay;
      let met = 0;
      for (const { bit, start } of starts) if (startPasses(firstDay, lastDay, start)) met |= bit;
      ofInstance.length = 0;
      for (point = reader.next(); point !== MARKS.instance; point = reader.next()) {
        const number = numberOf(point);
        if (number > highest) continue;
        met |= meets[number] ?? 0;
        ofInstance.push(number);
      }
      for (let at = 0; at < needs.length; at += 1) {
        const need = needs[at] ?? 0;
        if ((met & need) === need) has[at] = 1;
      }
      if (failed !== 0) continue;
      for (const { need, counts, countedIn } of counted) {
        if ((met & need) !== need) continue;
        for (const number of ofInstance) {
          if (countedIn[number] === document) continue;
          countedIn[number] = document;
          counts[number] = (counts[number] ?? 0) + 1;
        }
      }
    }
    if (failed !== 0) {
      const one = failing[failed - 1];
      if (has[0] !== 1 || one === undefined) continue;
      one.total += 1;
      add(one.codes);
      continue;
    }
    for (let at = 0; at < needs.length; at += 1) if (has[at] === 1) totals[at] = (totals[at] ?? 0) + 1;
    add(ofOffer);
    if (has[0] !== 1) continue;
    add(codes);
    if (found.length <= plan.mostNamed) found.push(n);
  }
  const [total = 0, ...rest] = totals;
  return {
    total,
    found: found.length > plan.mostNamed ? null : found,
    codes,
    ofOffer,
    failing,
    without: rest.slice(0, conditions.length),
    instead: rest.slice(conditions.length),
    instances: counted.map(({ counts }) => counts),
  };
}
