import { describe, expect, it } from 'vitest';
import { markedStale } from '../../../../../services/registry/verdict/stale.ts';
import { audit, decide } from '../../../../helpers/register-records.ts';

const READ = '2026-09-01T02:30:00.000Z';
const judgement = decide({}, { reports: [audit(1)] });

describe('A verdict from a register that was last read long ago', () => {
  it('says the same and that it may differ by now', () => {
    const shown = markedStale(judgement, READ, new Date('2026-09-04T02:30:00.001Z'));
    expect(shown).toEqual({ ...judgement, flags: expect.arrayContaining([...judgement.flags, 'stale']) });
    expect(shown.qualityAssured).toBe(true);
    expect(shown.flags).toHaveLength(judgement.flags.length + 1);
  });

  it('is as it was where three nights were not missed, and where nothing was read yet', () => {
    expect(markedStale(judgement, READ, new Date('2026-09-04T02:30:00.000Z'))).toBe(judgement);
    expect(markedStale(judgement, null, new Date('2030-01-01'))).toBe(judgement);
  });

  it('carries the flag once, also where a report could not be read', () => {
    const marked = markedStale(judgement, READ, new Date('2030-01-01'));
    expect(markedStale(marked, READ, new Date('2030-01-01'))).toBe(marked);
  });
});
