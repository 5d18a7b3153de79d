import { describe, expect, it } from 'vitest';
import { audit, decide, report } from '../../../../helpers/register-records.ts';

describe('the day on which to look again', () => {
  it('is the day after the evidence ends, and before that the day on which its end comes near', () => {
    expect(decide({}, { reports: [audit(1)], asOf: '2029-12-31' }).due).toBe('2030-01-01');
    expect(decide({}, { reports: [audit(1)] }).due).toBe('2029-07-04');
  });

  it('is the first day of a report that is still to begin, also on another question', () => {
    const soon = report(2, 'programme', { validFrom: '2026-09-02' });
    expect(decide({}, { reports: [audit(1), soon] }).due).toBe('2026-09-02');
  });

  it('is none where nothing can change by itself', () => {
    expect(decide({}, { reports: [audit(1, { validTo: '2026-08-31' })] }).due).toBeNull();
    expect(decide({ titles: ['Other'] }, { reports: [report(1, 'programme')] }).due).toBeNull();
  });
});
