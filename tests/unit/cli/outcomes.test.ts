import { describe, expect, it } from 'vitest';
import { countOutcomes, type OutcomeCounts, statusOf } from '../../../cli/outcomes.ts';
import type { Outcome } from '../../../services/model/source.ts';
import { run as runOf } from '../../helpers/source-records.ts';

const run = (outcome: Outcome | null) => runOf('r1', 's1', { outcome });
const counts = (said: Partial<OutcomeCounts>): OutcomeCounts => ({ ...countOutcomes([]), ...said });

describe('The outcomes of a harvest', () => {
  it('are counted, each under its name, and none is left out', () => {
    expect(countOutcomes([run('complete'), run('held'), run('complete'), run('unchanged')])).toEqual({
      complete: 2,
      unchanged: 1,
      partial: 0,
      failed: 0,
      held: 1,
    });
  });

  it('count a run that never ended among those that failed', () => {
    expect(countOutcomes([run(null)])).toMatchObject({ failed: 1 });
  });
});

describe('The exit status of a harvest', () => {
  it('is 0 where nothing was due and where all went well', () => {
    expect(statusOf(counts({}))).toBe(0);
    expect(statusOf(counts({ complete: 2, unchanged: 1 }))).toBe(0);
  });

  it('is 2 where a source is partial or held, or failed while another did not', () => {
    for (const outcome of ['partial', 'held', 'failed'] as const)
      expect(statusOf(counts({ complete: 1, [outcome]: 1 })), outcome).toBe(2);
    expect(statusOf(counts({ partial: 1 }))).toBe(2);
    expect(statusOf(counts({ failed: 1, unchanged: 1 }))).toBe(2);
  });

  it('is 2 where a source was not reached', () => {
    expect(statusOf(counts({ complete: 1 }), { missed: 1 })).toBe(2);
    expect(statusOf(counts({ failed: 1 }), { missed: 1 })).toBe(2);
  });

  it('is 1 where every source failed, also where warnings are asked about', () => {
    expect(statusOf(counts({ failed: 3 }))).toBe(1);
    expect(statusOf(counts({ failed: 3 }), { warned: true })).toBe(1);
  });

  it('is 2 for a warning alone where warnings are asked about', () => {
    expect(statusOf(counts({ complete: 1 }), { warned: true })).toBe(2);
  });
});
