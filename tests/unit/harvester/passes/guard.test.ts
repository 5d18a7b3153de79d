import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsOf,
  guard,
  type History,
  type Hold,
  heldPart,
  newWhileHeld,
  type Reason,
} from '../../../../harvester/passes/guard.ts';
import type { Plan } from '../../../../harvester/passes/plan.ts';
import { addsUp } from '../../../../services/model/source.ts';

const write = (id: string, place: number) => ({ place, id, keys: [], owned: true, publish: true, others: [] });
const NOTHING: Plan = {
  ...{ fresh: [], alone: [], changed: [], unchanged: [], missing: [], stated: [], tombstones: 0 },
  ...{ demoted: [], quarantined: 0, waiting: 0, providers: new Map(), writes: [], findings: [] },
};
const names = (count: number, letter = 'o') => Array.from({ length: count }, (_, n) => `${letter}${n}`);
const history = (read: number, before: number, said: Partial<History> = {}): History => ({
  ...{ read: { read, rejected: 0, quarantined: 0 }, before, addedWhileHeld: 0, approved: null },
  ...said,
});
/** A run of a source that had `before` offers and lacks `lacks` of them. */
const lacking = (before: number, lacks: number, said: Partial<History> = {}) =>
  guard(
    { ...NOTHING, unchanged: names(before - lacks), missing: names(lacks, 'm') },
    history(before - lacks, before, said),
  );

describe('The guard of a run', () => {
  it('holds a run that lacks all of a source’s offers, however few', () => {
    expect(lacking(1, 1)).toMatchObject({ state: 'hold', reason: 'lacks-all', lacks: 1 });
    expect(lacking(2, 2)).toMatchObject({ state: 'hold', reason: 'lacks-all' });
    expect(lacking(0, 0)).toMatchObject({ state: 'proceed' });
  });

  it('holds a run that lacks more than two offers and more than a tenth of them, and no other', () => {
    expect(lacking(10, 3)).toMatchObject({ state: 'hold', reason: 'lacks-many', lacks: 3 });
    expect(lacking(10, 2)).toMatchObject({ state: 'proceed' });
    expect(lacking(3, 2)).toMatchObject({ state: 'proceed' });
    expect(lacking(100, 10)).toMatchObject({ state: 'proceed' });
    expect(lacking(100, 11)).toMatchObject({ state: 'hold', lacks: 11 });
  });

  it('counts what a source itself says to be withdrawn among what it lacks', () => {
    const stated = { ...NOTHING, unchanged: ['a'], stated: ['b', 'c'], missing: ['d'], tombstones: 2 };
    expect(guard(stated, history(3, 4))).toMatchObject({ state: 'hold', lacks: 3 });
  });

  it('lets a run through for as many as were approved, and not for one more', () => {
    expect(lacking(20, 19, { approved: 19 })).toMatchObject({ state: 'proceed' });
    expect(lacking(20, 19, { approved: 18 })).toMatchObject({ state: 'hold', lacks: 19 });
  });

  it('does not let what came while it was held hide what is missing', () => {
    const renamed = { ...NOTHING, unchanged: ['new'], fresh: ['newer'], missing: ['a', 'b'] };
    expect(guard(renamed, history(2, 3, { addedWhileHeld: 1 }))).toMatchObject({ state: 'hold', reason: 'lacks-all' });
  });

  it('publishes of a held run what is known of known offers, and new ones only up to the limit', () => {
    const plan: Plan = {
      ...{ ...NOTHING, fresh: names(20, 'n'), alone: names(20, 'n'), changed: ['c'], missing: names(19) },
      writes: [
        write('n0', 0),
        write('c', 1),
        ...names(20, 'n')
          .slice(1)
          .map((id, at) => write(id, at + 2)),
      ],
    };
    const told = history(21, 20);
    expect(guard(plan, told).state).toBe('hold');
    const part = heldPart(plan, told);
    expect(part.writes.map(({ id }) => id)).toEqual(['n0', 'c', 'n1']);
    expect(part).toMatchObject({ fresh: ['n0', 'n1'], alone: ['n0', 'n1'], missing: [], stated: [], waiting: 18 });
    expect(countsOf(part, told, plan)).toMatchObject({ added: 2, changed: 1, quarantined: 18, notSeen: 19 });
    expect(newWhileHeld(history(0, 1))).toBe(0);
    expect(newWhileHeld(history(0, 2))).toBe(1);
    expect(newWhileHeld(history(0, 22, { addedWhileHeld: 2 }))).toBe(0);
    expect(newWhileHeld(history(0, 100))).toBe(10);
  });

  it('asks for a person where a run publishes nothing, or less than half of what was read', () => {
    const none = guard({ ...NOTHING, quarantined: 3 }, history(3, 0));
    expect(none).toMatchObject({ state: 'proceed', look: { reason: 'nothing-published' } });
    const few = guard(
      { ...NOTHING, fresh: ['a'], unchanged: ['b'] },
      history(5, 1, { read: { read: 5, rejected: 3, quarantined: 0 } }),
    );
    expect(few).toMatchObject({ state: 'proceed', look: { reason: 'mostly-kept-out' } });
  });

  it('holds by the first rule that does', () => {
    const rule =
      (reason: Reason['reason'], applies: boolean): Hold =>
      () =>
        applies ? { reason, detail: reason } : null;
    const holds = [rule('lacks-all', false), rule('lacks-many', true), rule('gone', true)];
    expect(guard(NOTHING, history(0, 2), holds)).toEqual({
      ...{ state: 'hold', reason: 'lacks-many', detail: 'lacks-many', lacks: 0 },
    });
  });
});

/** A feed of some of forty offers, and perhaps an approval before it. */
const feeds = fc.array(
  fc.record({
    offers: fc.uniqueArray(fc.nat(39), { maxLength: 40 }),
    tombstones: fc.uniqueArray(fc.nat(39), { maxLength: 4 }),
    approves: fc.option(fc.nat(45)),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('Whatever a source sends, one run after the other', () => {
  it('never more goes than the limit or an approval of what was shown, and every record is counted once', () => {
    fc.assert(
      fc.property(feeds, (runs) => {
        let had = new Set<number>();
        let whileHeld = new Set<number>();
        let shown: number | null = null;
        let approved: number | null = null;
        for (const run of runs) {
          if (run.approves !== null && shown !== null) approved = Math.min(run.approves, shown);
          const stated = run.tombstones.filter((n) => !run.offers.includes(n));
          const fresh = run.offers.filter((n) => !had.has(n)).map(String);
          const missing = [...had].filter((n) => !run.offers.includes(n) && !stated.includes(n)).map(String);
          const plan: Plan = {
            ...{ ...NOTHING, fresh, alone: fresh, missing, tombstones: stated.length },
            stated: stated.filter((n) => had.has(n)).map(String),
            unchanged: run.offers.filter((n) => had.has(n)).map(String),
            writes: fresh.map(write),
          };
          const added = [...whileHeld].filter((n) => had.has(n)).length;
          const told = history(run.offers.length + stated.length, had.size, { addedWhileHeld: added, approved });
          const opinion = guard(plan, told);
          const done = opinion.state === 'hold' ? heldPart(plan, told) : plan;
          expect(addsUp(countsOf(done, told, plan))).toBe(true);
          const going = [...done.missing, ...done.stated].map(Number);
          const base = had.size - added;
          const unasked = going.length < base && (going.length <= 2 || going.length <= base / 10);
          expect(going.length === 0 || unasked || (approved !== null && going.length <= approved)).toBe(true);
          if (opinion.state === 'hold') {
            for (const id of done.fresh) whileHeld.add(Number(id));
            expect(
              [...whileHeld].filter((n) => had.has(n) || done.fresh.includes(String(n))).length,
            ).toBeLessThanOrEqual(Math.max(added, Math.max(2, base / 10)));
            shown = opinion.lacks;
          } else {
            [shown, approved, whileHeld] = [null, null, new Set()];
          }
          had = new Set([...had, ...done.fresh.map(Number)].filter((n) => !going.includes(n)));
        }
      }),
    );
  });
});
