import { describe, expect, it } from 'vitest';
import type { CommandDeps } from '../../../../cli/command.ts';
import { harvest } from '../../../../cli/commands/harvest.ts';
import { dryRunLines } from '../../../../cli/commands/harvest-dry.ts';
import type { DryRun } from '../../../../harvester/passes/dry-run.ts';

const told: DryRun = {
  sourceId: 's1',
  outcome: 'held',
  reason: 'lacks-many',
  detail: 'half of it is missing',
  plan: {
    read: 9,
    rejected: 1,
    quarantined: 1,
    new: 2,
    changed: 2,
    unchanged: 3,
    withdrawn: 0,
    missing: 7,
    demoted: 1,
  },
  guard: { state: 'hold', reason: 'lacks-many', detail: 'half of it is missing', lacks: 3 },
  findings: [],
  millis: {},
  fromStore: false,
};

describe('What a harvest would do', () => {
  it('is told with every count of the plan, and what the guard thinks of it', () => {
    expect(dryRunLines(told, 'Catalogue')).toEqual([
      'Catalogue (s1): would be held, lacks-many: half of it is missing',
      '  9 read: 2 new, 2 changed, 3 unchanged, 1 rejected, 1 kept out, 0 stated as withdrawn; 7 missing, 1 shown from elsewhere',
      '  The guard would hold it',
    ]);
  });

  it('is told in one line where there is no plan', () => {
    const nothing = { outcome: 'unchanged', reason: null, detail: null, plan: null, guard: null } as const;
    expect(dryRunLines({ ...told, ...nothing }, null)).toEqual(['s1 (s1): would be unchanged']);
  });

  it('is one object only where it is asked for: a harvest itself has no such form', () => {
    const begun = (values: Record<string, boolean>) => () =>
      harvest.before?.({ positionals: [], values }, {} as CommandDeps);
    expect(begun({ json: true })).toThrow('--json goes with --dry-run');
    expect(begun({ json: true, 'dry-run': true })()).toBeNull();
  });
});
