import { describe, expect, it } from 'vitest';
import { coverageHtml } from '../../../api/coverage/coverage-html.ts';

describe('Coverage as a document', () => {
  it('links addresses of the register and of sources, and nothing that a party writes', () => {
    const column = (name: string) => ({ name, type: 'text' as const, about: '' });
    const row = { url: 'https://register.example/1', statement: 'https://spam.example', title: '<b>x</b>' };
    const text = coverageHtml(
      {
        moment: { asOf: '2026-05-01', knownAt: '2026-05-01T09:00:00.000Z', ruleset: 'r@1' },
        ...{ against: null, registers: [], scope: { country: null, agency: null }, offers: 1, notes: [], withheld: [] },
        address: 'https://catalogue.example/v1/coverage?asOf=2026-05-01',
        tables: [
          {
            ...{ id: 'mismatch-list', title: 'Differences', about: '', names: true, leftOut: 0 },
            ...{ columns: ['url', 'statement', 'title'].map(column), rows: [row] },
            address: 'https://catalogue.example/v1/coverage?table=mismatch-list',
          },
        ],
      },
      null,
    );
    expect(text).toContain('<a href="https://register.example/1" rel="nofollow">');
    expect(text).toContain('<td class="text">https://spam.example</td>');
    expect(text).toContain('&lt;b&gt;x&lt;/b&gt;');
  });
});
