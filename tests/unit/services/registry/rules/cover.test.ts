import { describe, expect, it } from 'vitest';
import type { StandingDeclaration } from '../../../../../services/model/declaration.ts';
import type { RegistryReport } from '../../../../../services/model/registry-facts.ts';
import { coverOfAll, declarationsOn } from '../../../../../services/registry/rules/cover.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { AGENCY, audit, decide, facts, offer, TODAY } from '../../../../helpers/register-records.ts';

const WIDE = { id: 5, groupId: 100, type: 'institutional', name: 'Institutional audit' } as const;
const said = (more: Partial<StandingDeclaration> = {}): StandingDeclaration => ({
  ...{ id: 'd1', agency: AGENCY.id, activity: 5, includes: true, from: '2024-01-01' },
  ...{ url: 'https://qax.example/mc', knownFrom: '2026-01-01T00:00:00Z' },
  ...more,
});
const audited = (id: number, more: Partial<RegistryReport> = {}) => audit(id, { activities: [WIDE], ...more });

function coverOf(reports: readonly RegistryReport[], ...declarations: readonly StandingDeclaration[]) {
  const index = indexFacts({ ...facts(reports), declarations });
  const filed = [...index.reports.values()];
  return [coverOfAll(filed, DEFAULT_POLICY), declarationsOn(filed).map(({ id }) => id)];
}

describe('Whether a review looked at micro-credentials', () => {
  it('is told by the agency’s declaration on exactly its activity, for reports from its day on', () => {
    expect(coverOf([audited(1)])).toEqual(['unknown', []]);
    expect(coverOf([audited(1)], said())).toEqual(['explicit', ['d1']]);
    expect(coverOf([audited(1)], said({ includes: false }))).toEqual(['excluded', ['d1']]);
    expect(coverOf([audited(1)], said({ activity: 6 }))).toEqual(['unknown', []]);
    expect(coverOf([audited(1)], said({ agency: 2 }))).toEqual(['unknown', []]);
    expect(coverOf([audited(1)], said({ from: '2024-01-02' }))).toEqual(['unknown', []]);
  });

  it('follows the declaration for the latest reports where an agency changed what it looks at', () => {
    const before = said({ id: 'd0', includes: false, from: '2000-01-01' });
    expect(coverOf([audited(1)], before, said())).toEqual(['explicit', ['d1']]);
    expect(coverOf([audited(1, { validFrom: '2023-12-31' })], said(), before)).toEqual(['excluded', ['d0']]);
  });

  it('is excluded only where that is so for every review, and explicit by any', () => {
    const no = said({ includes: false });
    const other = { ...WIDE, id: 7 };
    expect(coverOf([audited(1), audited(2, { activities: [other] })], no)[0]).toBe('unknown');
    expect(coverOf([audited(1, { activities: [WIDE, other] })], no)[0]).toBe('unknown');
    expect(coverOf([audited(1), audited(2, { activities: [other] })], no, said({ id: 'd2', activity: 7 }))[0]).toBe(
      'explicit',
    );
  });

  it('changes neither the code nor what is assured, and takes the place of what the operator knows of the group', () => {
    const reports = [audited(1)];
    const plain = decide({}, { reports });
    const index = indexFacts({ ...facts(reports), declarations: [said({ includes: false })] });
    const policy = { ...DEFAULT_POLICY, explicitGroups: [100] };
    const judged = judge(offer({}), index, TODAY, policy);
    expect(judged).toMatchObject({ code: plain.code, qualityAssured: plain.qualityAssured, reports: plain.reports });
    expect(judged.provider.coversMicroCredentials).toBe('excluded');
    expect(judged.flags).toContain('mc-coverage-excluded');
    expect(judged.flags).not.toContain('mc-coverage-implicit');
  });
});
