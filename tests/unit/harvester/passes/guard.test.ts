import { describe, expect, it } from 'vitest';
import { countsOf, guard, type Hold, type Reason } from '../../../../harvester/passes/guard.ts';
import type { Plan } from '../../../../harvester/passes/plan.ts';

const write = (id: string, place: number) => ({ place, id, keys: [], owned: true, publish: true, others: [] });
const NOTHING: Plan = {
  ...{
    fresh: [],
    alone: [],
    changed: [],
    unchanged: [],
    missing: [],
    demoted: [],
    quarantined: 0,
    writes: [],
    findings: [],
  },
};
const plan: Plan = { ...NOTHING, fresh: ['a'], unchanged: ['b'], missing: ['c'], writes: [write('a', 0)] };
const history = { read: { read: 3, rejected: 1, quarantined: 0 }, before: 2 };

describe('The guard of a run', () => {
  it('lets a plan be carried out, also one that lacks everything: no rule holds that yet', () => {
    expect(guard(plan, history)).toEqual({ state: 'proceed', look: null });
    const shrunk = { ...NOTHING, unchanged: ['a'], missing: ['b', 'c', 'd'] };
    expect(guard(shrunk, { read: { read: 1, rejected: 0, quarantined: 0 }, before: 4 })).toEqual({
      state: 'proceed',
      look: null,
    });
  });

  it('asks for a person where a run publishes nothing, or less than half of what was read', () => {
    const none = guard({ ...NOTHING, quarantined: 3 }, { ...history, read: { read: 3, rejected: 0, quarantined: 0 } });
    expect(none).toMatchObject({ state: 'proceed', look: { reason: 'nothing-published' } });
    const few = guard(plan, { ...history, read: { read: 5, rejected: 3, quarantined: 0 } });
    expect(few).toMatchObject({ state: 'proceed', look: { reason: 'mostly-kept-out' } });
  });

  it('holds by the first rule that does', () => {
    const rule =
      (reason: Reason['reason'], applies: boolean): Hold =>
      () =>
        applies ? { reason, detail: reason } : null;
    const holds = [rule('lacks-all', false), rule('lacks-many', true), rule('gone', true)];
    expect(guard(plan, history, holds)).toEqual({ state: 'hold', reason: 'lacks-many', detail: 'lacks-many' });
    const lacking: Hold = ({ missing }, { before }) =>
      missing.length * 2 >= before ? { reason: 'lacks-all', detail: `${missing.length} of ${before}` } : null;
    expect(guard(plan, history, [lacking])).toMatchObject({ state: 'hold', detail: '1 of 2' });
  });

  it('counts so that what was published, rejected and kept out is what was read', () => {
    expect(countsOf(plan, history)).toEqual({
      ...{ read: 3, published: 2, rejected: 1, quarantined: 0, added: 1, changed: 0 },
      ...{ unchanged: 1, withdrawn: 0, notSeen: 1 },
    });
  });
});
