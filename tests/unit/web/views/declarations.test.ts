import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../services/model/verdict.ts';
import { declarationsView } from '../../../../web/views/declarations.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const said = (more: object = {}) => ({
  ...{ id: 'd1', registry: 'deqar', agency: 'QAX', agencyName: { und: 'Quality <Agency> X' }, activity: 5 },
  ...{
    activityName: 'Audit',
    includes: true,
    from: '2024-01-01',
    url: 'https://qax.example/mc',
    declaredOn: '2026-01-02',
  },
  ...more,
});
const shown = (declarations: readonly object[]) =>
  declarationsView({ provider: { declarations } } as unknown as Verdict, readingIn())?.markup ?? null;

describe('What agencies declare', () => {
  it('is shown with the agency, the day and the address, and without the address where that is none to open', () => {
    expect(shown([said()])).toContain('Quality &lt;Agency&gt; X (2026-01-02): the reviews “Audit” also look at');
    expect(shown([said()])).toContain('href="https://qax.example/mc"');
    expect(shown([said({ includes: false })])).toContain('do not look at provision that leads to micro-credentials');
    expect(shown([said({ agencyName: {}, url: 'javascript:alert(1)' })])).toMatch(/QAX \(2026(?!.*javascript)/s);
    expect(shown([])).toBeNull();
  });
});
