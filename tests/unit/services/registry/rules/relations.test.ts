import { describe, expect, it } from 'vitest';
import { audit, decide, of, provider, relation, report } from '../../../../helpers/register-records.ts';

describe('inheritance', () => {
  const two = (kind: Parameters<typeof relation>[0], more = {}) => [
    provider(1, { relations: [relation(kind, 2, more)] }),
    provider(2),
  ];
  const audited = { reports: [audit(1, of(2))] };

  it.each([
    ['succeeded', 'INHERITED_INSTITUTION'],
    ['absorbed', 'INHERITED_INSTITUTION'],
    ['was spun off from', 'NO_REPORTS'],
    ['spun off', 'NO_REPORTS'],
    ['succeeded by', 'NO_REPORTS'],
    ['was absorbed by', 'NO_REPORTS'],
  ] as const)('of an institutional report through “%s” comes to %s', (kind, code) => {
    expect(decide({}, { ...audited, providers: two(kind, { date: '2025-01-01' }) }).code).toBe(code);
  });

  it.each([
    ['includes', 'faculty', 'PARTIAL_INHERITANCE_ONLY'],
    ['includes', 'consortium', 'PARTIAL_INHERITANCE_ONLY'],
    ['includes', null, 'PARTIAL_INHERITANCE_ONLY'],
    ['includes', 'educational platform', 'NO_REPORTS'],
    ['includes', 'European Universities alliance', 'NO_REPORTS'],
    ['part-of', 'European Universities alliance', 'PARTIAL_INHERITANCE_ONLY'],
    ['part-of', 'consortium', 'NO_REPORTS'],
    ['part-of', 'franchise or validation partnership', 'NO_REPORTS'],
    ['part-of', 'educational platform', 'NO_REPORTS'],
    ['part-of', 'faculty', 'INHERITED_INSTITUTION'],
  ] as const)('of an institutional report by “%s” as %s comes to %s', (kind, type, code) => {
    expect(decide({}, { ...audited, providers: two(kind, { type }) }).code).toBe(code);
  });

  it('of a programme works also through units and alliances', () => {
    const reports = [report(1, 'programme', of(2))];
    for (const [kind, type, link] of [
      ['includes', 'faculty', 'child'],
      ['part-of', 'European Universities alliance', 'alliance'],
    ] as const) {
      expect(decide({}, { reports, providers: two(kind, { type }) })).toMatchObject({
        code: 'INHERITED_PROGRAMME',
        via: [link],
        flags: expect.arrayContaining(['inherited']),
      });
    }
  });

  it('from the university that a faculty belongs to is flagged as such', () => {
    const judged = decide({}, { ...audited, providers: two('part-of', { type: 'independent faculty or school' }) });
    expect(judged).toMatchObject({ via: ['parent'], provider: { state: 'current' } });
    expect(judged.flags).toContain('parent-cover');
  });

  it('ends with the report that ended before the event', () => {
    const reports = [audit(1, { ...of(2), validTo: '2027-01-01' })];
    const asOf = '2027-01-01';
    expect(decide({}, { reports, providers: two('succeeded', { date: '2027-01-01' }), asOf }).code).toBe(
      'INHERITED_INSTITUTION',
    );
    expect(decide({}, { reports, providers: two('succeeded', { date: '2027-01-02' }), asOf }).code).toBe('NO_REPORTS');
  });

  it('leaves out a report that began after the relation had ended', () => {
    const providers = (validTo: string) => two('includes', { type: 'faculty', validTo });
    const asOf = '2024-01-01';
    expect(decide({}, { ...audited, providers: providers('2024-01-01'), asOf }).code).toBe('PARTIAL_INHERITANCE_ONLY');
    expect(decide({}, { ...audited, providers: providers('2023-12-31'), asOf }).code).toBe('NO_REPORTS');
  });

  it('holds no longer than the relation, whenever it is asked about, and is judged again when that changes', () => {
    const providers = two('includes', { type: 'faculty', validFrom: '2024-06-01', validTo: '2026-12-31' });
    const on = (asOf: string) => decide({}, { ...audited, providers, asOf });
    expect([on('2024-05-31').code, on('2024-06-01').code]).toEqual(['NO_REPORTS', 'PARTIAL_INHERITANCE_ONLY']);
    expect([on('2026-12-31').code, on('2027-01-01').code]).toEqual(['PARTIAL_INHERITANCE_ONLY', 'NO_REPORTS']);
    expect([on('2024-05-31').due, on('2026-12-31').due]).toEqual(['2024-06-01', '2027-01-01']);
  });

  it('goes one step and no further', () => {
    const providers = [
      provider(1, { relations: [relation('succeeded', 2)] }),
      provider(2, { relations: [relation('succeeded', 3)] }),
      provider(3),
    ];
    expect(decide({}, { reports: [audit(1, of(3))], providers }).code).toBe('NO_REPORTS');
  });

  it('gives way to a report that names the provider itself', () => {
    const judged = decide({}, { reports: [audit(1, of(2)), audit(2)], providers: two('succeeded') });
    expect(judged).toMatchObject({ code: 'INSTITUTION_ASSURED', reports: [2], via: [] });
  });
});
